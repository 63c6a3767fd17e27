import type { Account } from '@/src/draft/draft';
import type { Duty, Finding } from '@/src/findings/finding';
import type { School } from '@/src/settings/school';
import { contactFor } from './contact';
import type { Clause, Obligation, Policy } from './policy';
import { LONGEST_WORDING } from './read';
import type { CitedFinding } from './verdict';

/** What a clause is held against. */
export interface Circumstances {
  readonly policy: Policy;
  readonly school: Pick<School, 'contacts' | 'quietOnly'>;
  readonly account: Account;
  /** As in `Draft.site`. */
  readonly site: string;
}

const FORCE: readonly Obligation[] = ['may', 'should', 'must'];

/**
 * The policy's answer to a finding: which clause speaks to it, and whether to ask or to make a quiet mark.
 * @param finding with the key that the caller has given it
 * @returns undefined where the policy has no clause for this duty, account and site, or the clause allows it.
 */
export function cite(
  finding: Finding & Pick<CitedFinding, 'key'>,
  { policy, school, account, site }: Circumstances,
): CitedFinding | undefined {
  const clause = clauseFor(finding.duty, policy, account, site);
  if (clause === undefined) return undefined;
  const obligation = strengthOf(clause, finding.duty);
  if (obligation === 'may') return undefined;
  const asks = obligation === 'must' && finding.confidence !== 'possible' && school.quietOnly !== true;
  const contact = contactFor(finding.duty, school.contacts);
  return {
    ...finding,
    strength: asks ? 'ask' : 'quiet',
    clause: {
      number: clause.number,
      heading: clause.heading,
      wording: cut(clause.wording, LONGEST_WORDING),
      policy: policy.title,
    },
    ...(contact && { contact }),
  };
}

/**
 * Of the clauses that speak to a duty on this account and site, the one to show: one that leads for the duty, else the one
 * that speaks to the fewest accounts, else the strongest, else the one with the fewest duties, else the first printed.
 */
export function clauseFor(duty: Duty, policy: Policy, account: Account, site: string): Clause | undefined {
  const [best] = policy.clauses
    .filter(
      (clause) =>
        clause.duties.includes(duty) &&
        accountsOf(clause, duty).includes(account) &&
        !clause.exceptSites.includes(site),
    )
    .map((clause) => ({
      clause,
      rank: [
        clause.leads.includes(duty) ? 0 : 1,
        accountsOf(clause, duty).length,
        -FORCE.indexOf(strengthOf(clause, duty)),
        clause.duties.length,
      ],
    }))
    .sort((a, b) => a.rank.map((value, index) => value - (b.rank[index] ?? 0)).find((difference) => difference) ?? 0);
  return best?.clause;
}

/** With what force a clause asks for one of its duties. */
function strengthOf(clause: Clause, duty: Duty): Obligation {
  return clause.byDuty[duty]?.strength ?? clause.strength;
}

function accountsOf(clause: Clause, duty: Duty): readonly Account[] {
  return clause.byDuty[duty]?.accounts ?? clause.accounts;
}

/** At most `longest` UTF-16 code units, ending after a whole word where there is one. */
function cut(wording: string, longest: number): string {
  if (wording.length <= longest) return wording;
  const room = wording.slice(0, longest - 1);
  const end = room.search(/\s\S*$/);
  return `${(end > 0 ? room.slice(0, end) : room).trimEnd()}…`;
}
