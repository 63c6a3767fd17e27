import { describe, expect, it } from 'vitest';
import type { Account } from '@/src/draft/draft';
import type { Duty } from '@/src/findings/finding';
import { builtinPolicy } from '@/src/policy/builtin';
import { cite, clauseFor } from '@/src/policy/cite';
import type { Clause, Policy } from '@/src/policy/policy';

const clause = (part: Partial<Clause> & { number: string }): Clause => ({
  heading: 'Heading',
  wording: 'Wording.',
  duties: ['D1'],
  strength: 'must',
  accounts: ['personal', 'professional', 'official'],
  byDuty: {},
  leads: [],
  exceptSites: [],
  exceptions: [],
  ...part,
});
const policyOf = (...clauses: Clause[]): Policy => ({ id: 'p', title: 'Our policy', clauses });
const finding = (duty: Duty, confidence: 'certain' | 'likely' | 'possible' = 'certain') =>
  ({ rule: 'r', duty, confidence, why: 'Why.', start: 0, end: 4, key: 'r/word' }) as const;
const school = { contacts: [] };

describe('which clause is shown', () => {
  const cases: [string, Clause[], string | undefined][] = [
    ['none for another duty', [clause({ number: '1', duties: ['D2'] })], undefined],
    ['none for another account', [clause({ number: '1', accounts: ['official'] })], undefined],
    ['none on a site that it leaves out', [clause({ number: '1', exceptSites: ['linkedin'] })], undefined],
    [
      'none of an account that the duty leaves out',
      [clause({ number: '1', byDuty: { D1: { accounts: ['official'] } } })],
      undefined,
    ],
    [
      'one for the account by the duty alone',
      [clause({ number: '1', accounts: ['official'], byDuty: { D1: { accounts: ['personal'] } } })],
      '1',
    ],
    ['the first printed of equals', [clause({ number: '2' }), clause({ number: '1' })], '2'],
    ['the one with fewer duties', [clause({ number: '1', duties: ['D2', 'D1'] }), clause({ number: '2' })], '2'],
    [
      'the stronger before the one with fewer duties',
      [clause({ number: '1', strength: 'should' }), clause({ number: '2', duties: ['D2', 'D1'] })],
      '2',
    ],
    [
      'the one for fewer accounts before the stronger',
      [clause({ number: '1' }), clause({ number: '2', strength: 'should', accounts: ['personal'] })],
      '2',
    ],
    [
      'the one that leads before all',
      [clause({ number: '1', accounts: ['personal'] }), clause({ number: '2', strength: 'may', leads: ['D1'] })],
      '2',
    ],
    [
      'one that leads for another duty has no precedence',
      [clause({ number: '1' }), clause({ number: '2', duties: ['D1', 'D2'], leads: ['D2'] })],
      '1',
    ],
  ];
  it.each(cases)('%s', (_, clauses, number) => {
    expect(clauseFor('D1', policyOf(...clauses), 'personal', 'linkedin')?.number).toBe(number);
  });
});

describe('how strongly', () => {
  const answer = (part: Partial<Clause>, confidence?: 'certain' | 'likely' | 'possible', quietOnly?: boolean) =>
    cite(finding('D1', confidence), {
      policy: policyOf(clause({ number: '1', ...part })),
      school: quietOnly === undefined ? school : { ...school, quietOnly },
      account: 'personal',
      site: 'x',
    })?.strength;

  it.each([
    ['must', 'certain', undefined, 'ask'],
    ['must', 'likely', undefined, 'ask'],
    ['must', 'possible', undefined, 'quiet'],
    ['must', 'certain', false, 'ask'],
    ['must', 'certain', true, 'quiet'],
    ['should', 'certain', undefined, 'quiet'],
    ['should', 'possible', true, 'quiet'],
    ['may', 'certain', undefined, undefined],
  ] as const)('%s, %s, quiet only: %s → %s', (strength, confidence, quietOnly, expected) => {
    expect(answer({ strength }, confidence, quietOnly)).toBe(expected);
  });

  it('takes the strength that the clause gives this duty', () => {
    expect(answer({ strength: 'must', byDuty: { D1: { strength: 'may' } } })).toBeUndefined();
    expect(answer({ strength: 'may', byDuty: { D1: { strength: 'must' } } })).toBe('ask');
    expect(answer({ strength: 'must', byDuty: { D2: { strength: 'may' } } })).toBe('ask');
  });
});

it('keeps the finding and shows the clause with the policy’s title', () => {
  const cited = cite(finding('D1'), {
    policy: policyOf(clause({ number: '4.2', heading: 'Pupils', wording: 'No names.' })),
    school,
    account: 'personal',
    site: 'x',
  });
  expect(cited).toEqual({
    ...finding('D1'),
    strength: 'ask',
    clause: { number: '4.2', heading: 'Pupils', wording: 'No names.', policy: 'Our policy' },
  });
});

it.each([
  ['a word '.repeat(60), /^(a word )+(a|a word)…$/],
  ['x'.repeat(500), /^x{299}…$/],
])('cuts a long wording to 300 characters after a whole word', (wording, expected) => {
  const policy = policyOf(clause({ number: '1', wording }));
  const cited = cite(finding('D1'), { policy, school, account: 'personal', site: 'x' });
  expect(cited?.clause.wording).toMatch(expected);
  expect(cited?.clause.wording.length).toBeLessThanOrEqual(300);
});

describe('whom to ask', () => {
  const named = (...roles: string[]) => roles.map((role) => ({ role, name: `the ${role}` }));
  const all = named('it', 'head', 'dpo', 'DSL');
  it.each([
    ['D24', all, 'the DSL'],
    ['D24', named('it', 'head'), 'the head'],
    ['D1', all, 'the dpo'],
    ['D3', all, 'the dpo'],
    ['D16', named('DSL', 'head'), 'the head'],
    ['D10', all, 'the head'],
    ['D10', named('it', 'DSL'), 'the DSL'],
    ['D10', named('it'), 'the it'],
    ['D10', [], undefined],
  ] as const)('%s of %j: %s', (duty, contacts, expected) => {
    const policy = policyOf(clause({ number: '1', duties: [duty] }));
    const cited = cite(finding(duty), { policy, school: { contacts }, account: 'personal', site: 'x' });
    expect(cited?.contact?.name).toBe(expected);
  });
});

/** [duty, policy, account, site, clause and strength that the documents give]. */
const ANSWERS: [Duty, string, Account, string, string][] = [
  ['D8', 'clearwell', 'personal', 'x', '6.2 ask'],
  ['D8', 'clearwell', 'personal', 'linkedin', '6.2 ask'],
  ['D8', 'clearwell', 'official', 'x', 'nothing'],
  ['D8', 'amcis-independent', 'personal', 'x', '6.1 quiet'],
  ['D8', 'amcis-independent', 'personal', 'linkedin', 'nothing'],
  ['D1', 'clearwell', 'personal', 'x', '5.4 ask'],
  ['D1', 'clearwell', 'official', 'x', '3.2 ask'],
  ['D1', 'amcis-independent', 'official', 'x', '5.4 ask'],
  ['D3', 'clearwell', 'personal', 'x', '6.2 (second) ask'],
  ['D3', 'clearwell', 'official', 'x', '3.1 ask'],
  ['D3', 'amcis-independent', 'personal', 'x', '6.4 ask'],
  ['D7', 'clearwell', 'personal', 'x', '6.12 ask'],
  ['D7', 'clearwell', 'professional', 'x', '6.12 ask'],
  ['D7', 'clearwell', 'official', 'x', 'nothing'],
  ['D9', 'clearwell', 'personal', 'x', '5.3 ask'],
  ['D10', 'clearwell', 'official', 'x', '5.5 ask'],
  ['D10', 'amcis-independent', 'personal', 'x', '5.5 ask'],
  ['D12', 'clearwell', 'personal', 'x', '5 ask'],
  ['D12', 'amcis-independent', 'personal', 'x', 'nothing'],
  ['D13', 'clearwell', 'personal', 'x', '6.3 ask'],
  ['D13', 'amcis-independent', 'personal', 'x', '6.2 ask'],
  ['D14', 'clearwell', 'personal', 'x', '6.3 (second) ask'],
  ['D15', 'clearwell', 'personal', 'x', '6.10 ask'],
  ['D15', 'clearwell', 'official', 'x', 'nothing'],
  ['D15', 'amcis-independent', 'personal', 'x', '6.6 ask'],
  ['D16', 'clearwell', 'personal', 'x', '6.14 quiet'],
  ['D16', 'clearwell', 'official', 'x', 'A.3.9 ask'],
  ['D17', 'clearwell', 'personal', 'x', '6.1 ask'],
  ['D17', 'amcis-independent', 'personal', 'x', '6.9 quiet'],
  ['D20', 'clearwell', 'official', 'x', 'A.3.10 ask'],
  ['D20', 'clearwell', 'personal', 'x', 'nothing'],
  ['D20', 'amcis-independent', 'official', 'x', '5.6 ask'],
  ['D21', 'clearwell', 'personal', 'x', '3.2 quiet'],
  ['D23', 'clearwell', 'official', 'x', 'A.3.6 ask'],
  ['D24', 'clearwell', 'personal', 'x', 'A.2.3 ask'],
  ['D24', 'amcis-independent', 'personal', 'x', '4.1 ask'],
  ['D25', 'clearwell', 'personal', 'x', '6.14 quiet'],
  ['D27', 'clearwell', 'personal', 'x', '5.6 ask'],
  ['D27', 'clearwell', 'official', 'x', 'nothing'],
  ['D1', 'knowsley', 'personal', 'x', '7.3 ask'],
  ['D1', 'knowsley', 'official', 'x', '4.7.1 ask'],
  ['D3', 'knowsley', 'personal', 'x', '4.7.2 ask'],
  ['D7', 'knowsley', 'personal', 'x', '7.2 ask'],
  ['D8', 'knowsley', 'personal', 'x', 'nothing'],
  ['D9', 'knowsley', 'professional', 'x', '7.1 ask'],
  ['D10', 'knowsley', 'personal', 'x', '4.5 ask'],
  ['D12', 'knowsley', 'personal', 'x', '4.5 ask'],
  ['D13', 'knowsley', 'personal', 'x', '8.3 ask'],
  ['D14', 'knowsley', 'personal', 'x', '8.4 ask'],
  ['D15', 'knowsley', 'personal', 'x', '8.2.1 ask'],
  ['D17', 'knowsley', 'personal', 'x', '8.6.2 ask'],
  ['D20', 'knowsley', 'official', 'x', '5.4 ask'],
  ['D24', 'knowsley', 'personal', 'x', '4.1.2 ask'],
  ['D27', 'knowsley', 'personal', 'x', '5.1 quiet'],
  ['D1', 'academy-transformation-trust', 'personal', 'x', '4.4 ask'],
  ['D3', 'academy-transformation-trust', 'official', 'x', '4.4 ask'],
  ['D7', 'academy-transformation-trust', 'personal', 'x', '5.10 ask'],
  ['D8', 'academy-transformation-trust', 'personal', 'x', '3.5 quiet'],
  ['D9', 'academy-transformation-trust', 'personal', 'x', '4.3 ask'],
  ['D10', 'academy-transformation-trust', 'personal', 'x', '4.5 ask'],
  ['D12', 'academy-transformation-trust', 'personal', 'x', 'nothing'],
  ['D15', 'academy-transformation-trust', 'personal', 'x', '5.8 ask'],
  ['D17', 'academy-transformation-trust', 'personal', 'x', 'nothing'],
  ['D19', 'academy-transformation-trust', 'personal', 'linkedin', '5.11 quiet'],
  ['D20', 'academy-transformation-trust', 'official', 'x', '4.6 ask'],
  ['D27', 'academy-transformation-trust', 'personal', 'x', '4.4 quiet'],
  ['D1', 'hampshire', 'personal', 'x', 'Reputation 7 ask'],
  ['D1', 'hampshire', 'official', 'x', 'Approved purposes 5 ask'],
  ['D2', 'hampshire', 'official', 'x', 'Approved purposes 5 ask'],
  ['D3', 'hampshire', 'personal', 'x', 'Reputation 7 ask'],
  ['D3', 'hampshire', 'official', 'x', 'Appendix I ask'],
  ['D4', 'hampshire', 'personal', 'x', 'Approved purposes 5 ask'],
  ['D7', 'hampshire', 'personal', 'x', 'nothing'],
  ['D8', 'hampshire', 'personal', 'x', 'Reputation 1 quiet'],
  ['D10', 'hampshire', 'personal', 'x', 'Reputation 8 ask'],
  ['D10', 'hampshire', 'official', 'x', 'Cyber bullying ask'],
  ['D11', 'hampshire', 'official', 'x', 'Approved purposes 6 ask'],
  ['D12', 'hampshire', 'personal', 'x', 'Reputation 3 quiet'],
  ['D14', 'hampshire', 'personal', 'x', 'Reputation 5 quiet'],
  ['D15', 'hampshire', 'personal', 'x', 'nothing'],
  ['D15', 'hampshire', 'official', 'x', 'nothing'],
  ['D16', 'hampshire', 'personal', 'x', 'Personal Information ask'],
  ['D17', 'hampshire', 'personal', 'x', 'Personal use quiet'],
  ['D20', 'hampshire', 'official', 'x', 'Approved purposes 2 ask'],
  ['D21', 'hampshire', 'official', 'x', 'Approved purposes 10 ask'],
  ['D21', 'hampshire', 'personal', 'x', 'nothing'],
  ['D22', 'hampshire', 'official', 'x', 'Approved purposes 11 ask'],
  ['D23', 'hampshire', 'official', 'x', 'Approved purposes 8 ask'],
];

it.each(ANSWERS)('%s under %s on a %s account on %s: %s', (duty, id, account, site, expected) => {
  const policy = builtinPolicy(id);
  if (!policy) throw new Error(`There is no policy ${id}.`);
  const cited = cite(finding(duty), { policy, school, account, site });
  expect(cited ? `${cited.clause.number} ${cited.strength}` : 'nothing').toBe(expected);
});
