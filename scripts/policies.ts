import type { Duty } from '@/src/findings/finding';
import { builtinPolicy, POLICY_IDS } from '@/src/policy/builtin';
import type { Policy } from '@/src/policy/policy';
import { DUTIES } from '@/src/policy/read';

/** Prints which clauses of which policy serve which duty: `npm run policies`, or `npm run policies -- clearwell knowsley`. */
export function main(ids: readonly string[]): void {
  const unknown = ids.filter((id) => !POLICY_IDS.includes(id));
  if (unknown.length > 0) {
    console.error(`There is no policy called ${unknown.join(', ')}. Use ${POLICY_IDS.join(', ')}.`);
    process.exitCode = 2;
    return;
  }
  const policies = (ids.length > 0 ? ids : POLICY_IDS).flatMap((id) => builtinPolicy(id) ?? []);
  const table = dutyTable(policies);
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  console.log(line(['duty', ...policies.map(({ id }) => id)]));
  console.log(line(['---', ...policies.map(() => '---')]));
  for (const [duty, row] of table) console.log(line([duty, ...row.map((numbers) => numbers.join(', ') || '-')]));
}

/** For each duty, in order, the numbers of the clauses that serve it, policy by policy. */
export function dutyTable(policies: readonly Policy[]): [Duty, string[][]][] {
  return DUTIES.map((duty) => [
    duty,
    policies.map(({ clauses }) => clauses.filter(({ duties }) => duties.includes(duty)).map(({ number }) => number)),
  ]);
}
