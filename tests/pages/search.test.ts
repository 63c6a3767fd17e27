import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { searchClauses } from '@/src/pages/search';
import type { Clause } from '@/src/policy/policy';

function clause(number: string, heading: string, wording: string, exceptions: readonly string[] = []): Clause {
  const rest = { duties: [], strength: 'must', accounts: [], byDuty: {}, leads: [], exceptSites: [] } as const;
  return { number, heading, wording, exceptions, ...rest };
}

const clauses = [
  clause('5.4', 'Pupils', 'Do not name a pupil.', ['your own family']),
  clause('6.2', 'Café Procès', 'Ask before you write of it.'),
  clause('15.4', 'Families', 'Do not name a parent.'),
];
const found = (query: string) => searchClauses(clauses, query).map(({ number }) => number);

describe('searchClauses', () => {
  test.each([
    ['', ['5.4', '6.2', '15.4']],
    ['   ', ['5.4', '6.2', '15.4']],
    ['5.4', ['5.4', '15.4']],
    ['NAME pup', ['5.4']],
    ['proces cafe', ['6.2']],
    ['own family', ['5.4']],
    ['name proces', []],
    ['(.*', []],
  ])('%j → %j', (query, numbers) => expect(found(query)).toEqual(numbers));

  test('more words never find more', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, two) => {
        expect(found(one)).toEqual(expect.arrayContaining(found(`${one} ${two}`)));
      }),
    );
  });
});
