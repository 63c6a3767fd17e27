import type { Policy } from './policy';
import { readPolicy } from './read';

const files = import.meta.glob<object>('/rules/policies/*.yaml', { eager: true, import: 'default' });

/** Ids of the policies that ship, in alphabetical order: the names of the files in rules/policies. */
export const POLICY_IDS: readonly string[] = Object.keys(files).map(idOf).sort();

/**
 * The policy of rules/policies/<id>.yaml, or undefined where there is none. It goes through the same reader as a school's
 * own policy; a test holds every file to having no problem.
 */
export function builtinPolicy(id: string): Policy | undefined {
  const path = Object.keys(files).find((file) => idOf(file) === id);
  if (path === undefined) return undefined;
  const { group: _folder, ...data } = files[path] as Record<string, unknown>;
  return readPolicy(data).policy;
}

function idOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1, -'.yaml'.length);
}
