import type { DismissalReason } from '@/src/findings/finding';
import type { CitedFinding } from '@/src/policy/verdict';
import { fixable, type Group, type Matter } from './group';

/** What a pressed button of the dialog or of the mark's list means. */
export type Choice =
  | { readonly kind: 'edit' | 'post' }
  /** Findings whose fixes are to be made together; they do not overlap. Never empty. */
  | { readonly kind: 'fix'; readonly findings: readonly CitedFinding[] }
  | { readonly kind: 'dismiss'; readonly matter: Matter; readonly reason: DismissalReason };

/** Reads the value of a pressed button back into what it stands for; anything unknown is "edit", which changes nothing. */
export function readChoice(value: string, groups: readonly Group[], dismissed: ReadonlySet<string>): Choice {
  const [verb, group, which, reason] = value.split(' ');
  const matter = groups[Number(group)]?.matters[Number(which)];
  if (verb === 'post') return { kind: 'post' };
  if (verb === 'fix-all') return { kind: 'fix', findings: fixable(remaining(groups, dismissed)) };
  if (verb === 'fix' && matter) return { kind: 'fix', findings: fixable([matter]) };
  if (verb === 'dismiss' && matter) return { kind: 'dismiss', matter, reason: reason as DismissalReason };
  return { kind: 'edit' };
}

/** The matters that the person has not set aside. */
export function remaining(groups: readonly Group[], dismissed: ReadonlySet<string>): Matter[] {
  return groups.flatMap(({ matters }) => matters).filter(({ key }) => !dismissed.has(key));
}
