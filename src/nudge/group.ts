import type { Draft } from '@/src/draft/draft';
import type { Citation, CitedFinding, Contact, Strength } from '@/src/policy/verdict';

/** The same words found by the same rule, however often they stand in the draft: one line, one fix, one answer. */
export interface Matter {
  readonly key: string;
  /** The draft's own words. */
  readonly words: string;
  readonly findings: readonly [CitedFinding, ...CitedFinding[]];
}

/** What one clause says to a draft, for one reason of one rule. */
export interface Group {
  readonly strength: Strength;
  readonly clause: Citation;
  readonly contact?: Contact;
  readonly matters: readonly Matter[];
}

function place({ strength, rule, clause }: CitedFinding): string {
  return JSON.stringify([strength, rule, clause.policy, clause.number]);
}

function collect<T>(items: readonly T[], name: (item: T) => string): [T, ...T[]][] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const group = groups.get(name(item));
    if (group) group.push(item);
    else groups.set(name(item), [item]);
  }
  return [...groups.values()];
}

/**
 * Findings as the person reads them: by rule and clause, and within these by words. Keeps the verdict's order (most
 * serious first), by where each group first appears.
 */
export function groupFindings(draft: Draft, findings: readonly CitedFinding[]): Group[] {
  return collect(findings, place).map((group) => {
    const [{ strength, clause, contact }] = group;
    const matters = collect(group, ({ key }) => key).map((same) => ({
      key: same[0].key,
      words: draft.text.slice(same[0].start, same[0].end),
      findings: same,
    }));
    return { strength, clause, matters, ...(contact && { contact }) };
  });
}

/** The findings of `matters` whose fixes can be made together: where two overlap, the first stays. */
export function fixable(matters: readonly Matter[]): CitedFinding[] {
  const chosen: CitedFinding[] = [];
  for (const finding of matters.flatMap(({ findings }) => findings)) {
    const free = chosen.every(({ start, end }) => finding.end <= start || finding.start >= end);
    if (finding.fix && free) chosen.push(finding);
  }
  return chosen;
}
