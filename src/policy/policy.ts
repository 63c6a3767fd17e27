import type { Account } from '@/src/draft/draft';
import type { Duty } from '@/src/findings/finding';

/** must: the policy forbids or demands (ask). should: it advises (a quiet mark). may: it allows (nothing). */
export type Obligation = 'must' | 'should' | 'may';

/** One numbered clause, or bullet, of a school's policy document. */
export interface Clause {
  /** As printed; a number that the document uses twice carries " (second)". */
  readonly number: string;
  readonly heading: string;
  /** The clause in short, at most 300 characters; for a school's own document its very words. */
  readonly wording: string;
  /** Empty for clauses that ask nothing of a post (introduction, scope); they are in the quick reference only. */
  readonly duties: readonly Duty[];
  readonly strength: Obligation;
  readonly accounts: readonly Account[];
  /** Where a clause asks several things, not all with the same force or of the same accounts. */
  readonly byDuty: Readonly<
    Partial<Record<Duty, { readonly strength?: Obligation; readonly accounts?: readonly Account[] }>>
  >;
  /** Duties for which this clause is shown rather than any other that speaks to the same account. */
  readonly leads: readonly Duty[];
  /** Site ids to which the clause does not speak ("with the exception of LinkedIn"). */
  readonly exceptSites: readonly string[];
  /** Plain words for the person: "pupils who are your own family". */
  readonly exceptions: readonly string[];
}

/** A school's social-media policy as data. */
export interface Policy {
  readonly id: string;
  /** The document's title as staff know it. */
  readonly title: string;
  readonly clauses: readonly Clause[];
}
