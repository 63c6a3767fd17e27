import type { Problem, School } from '@/src/settings/school';
import { builtinPolicy, POLICY_IDS } from './builtin';
import type { Policy } from './policy';
import { readPolicy } from './read';

/**
 * The policy that a school's settings name: its own where it has given one that can be read, else a built-in one.
 * @returns no policy where none is named or the name is unknown: then nothing is nudged about, and a problem says so.
 *   Problems of the school's own policy have paths that begin with "ownPolicy".
 */
export function choosePolicy(school: School): { policy?: Policy; problems: Problem[] } {
  const problems: Problem[] = [];
  if (school.ownPolicy !== undefined) {
    const own = readPolicy(school.ownPolicy);
    problems.push(...own.problems.map(({ at, message }) => ({ at: at ? `ownPolicy.${at}` : 'ownPolicy', message })));
    if (own.policy) return { policy: own.policy, problems };
  }
  const policy = school.policy === undefined ? undefined : builtinPolicy(school.policy);
  if (policy) return { policy, problems };
  const known = POLICY_IDS.map((id) => `“${id}”`).join(', ');
  const message =
    school.policy === undefined
      ? `No policy is set, so no draft is held against one. Set one of ${known}, or your own.`
      : `There is no policy called “${school.policy}”, so no draft is held against one. Use one of ${known}.`;
  return { problems: [...problems, { at: 'policy', message }] };
}
