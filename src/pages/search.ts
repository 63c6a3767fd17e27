import type { Clause } from '@/src/policy/policy';

/** Lower case and without accents, so that "proces" finds "Procès". */
function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * The clauses in whose number, heading, wording or exceptions every word of `query` stands, in the policy's order; all of them for
 * an empty query. A word may be the beginning or the middle of one in the clause.
 */
export function searchClauses(clauses: readonly Clause[], query: string): Clause[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  return clauses.filter(({ number, heading, wording, exceptions }) => {
    const text = fold([number, heading, wording, ...exceptions].join(' '));
    return words.every((word) => text.includes(word));
  });
}
