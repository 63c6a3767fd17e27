import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DUTIES, readPolicy } from '@/src/policy/read';

const good = { number: '1.1', heading: 'Names', wording: 'No names.', duties: ['D1'], strength: 'must' };

describe('what is wrong is left out alone and named', () => {
  const cases: [string, unknown, string, string | RegExp][] = [
    ['an unknown duty', { ...good, duties: ['D1', 'D31'] }, 'clauses[1].duties[1]', /“D31” is not a duty.*D1 to D30/],
    ['a duty that is a number', { ...good, duties: [8] }, 'clauses[1].duties[0]', /as text, such as “D1”/],
    ['a bad strength', { ...good, strength: 'shall' }, 'clauses[1].strength', /“shall”.*must, should or may/],
    ['a bad account', { ...good, accounts: ['privat'] }, 'clauses[1].accounts[0]', /“privat”.*personal/],
    ['an empty heading', { ...good, heading: ' ' }, 'clauses[1].heading', /empty/],
    [
      'a strength for an unknown duty',
      { ...good, byDuty: { D99: { strength: 'may' } } },
      'clauses[1].byDuty.D99',
      /“D99”/,
    ],
    [
      'a bad strength for a duty',
      { ...good, byDuty: { D1: { strength: 1 } } },
      'clauses[1].byDuty.D1.strength',
      /must/,
    ],
    ['an unknown key', { ...good, colour: 'red' }, 'clauses[1].colour', /no such key/],
  ];
  it.each(cases)('%s', (_, clause, at, message) => {
    const { policy, problems } = readPolicy({ title: 'Ours', clauses: [good, clause, { ...good, number: '3' }] });
    expect(problems[0]).toEqual({ at, message: expect.stringMatching(message) });
    expect(policy?.clauses).toHaveLength(3);
    expect(policy?.clauses[1]).toMatchObject({
      number: good.number + (policy ? ' (second)' : ''),
      wording: good.wording,
    });
  });

  it.each([
    ['no number', { wording: 'x' }, /“number” is missing/],
    ['a number that is not text', { ...good, number: 6.1 }, /text, in quotation marks/],
    ['no wording', { number: '2' }, /“wording” is missing/],
    ['text', 'No names.', /object with a number and a wording/],
    ['nothing', null, /object with a number and a wording/],
  ])('a clause with %s goes, the others stay', (_, clause, message) => {
    const { policy, problems } = readPolicy({ clauses: [good, clause, { ...good, number: '3' }] });
    expect(problems[0]?.message).toMatch(message);
    expect(problems[0]?.at).toMatch(/^clauses\[1\]/);
    expect(policy?.clauses.map(({ number }) => number)).toEqual(['1.1', '3']);
  });

  it('counts places in what was given, also after something before them has gone', () => {
    const { problems } = readPolicy({ clauses: [null, {}, { ...good, strength: 'x', duties: ['E1', 'D1', 'E2'] }] });
    expect(problems.map(({ at }) => at)).toEqual([
      'clauses[0]',
      'clauses[1]',
      'clauses[1]',
      'clauses[2].duties[0]',
      'clauses[2].duties[2]',
      'clauses[2].strength',
    ]);
  });

  it('counts them so also in what only shows when something else has gone', () => {
    const { problems } = readPolicy({ clauses: [null, good, null, { ...good, number: 6.1 }] });
    expect(problems.map(({ at }) => at)).toEqual(['clauses[0]', 'clauses[2]', 'clauses[3].number', 'clauses[3]']);
  });

  it.each([[undefined], [null], [3], ['text'], [[]], [{}], [{ clauses: 'none' }]])(
    '%j is no policy, and said to be none',
    (given) => {
      const { policy, problems } = readPolicy(given);
      expect(policy).toBeUndefined();
      expect(problems.length).toBeGreaterThan(0);
    },
  );
});

it('fills in what is not said', () => {
  expect(readPolicy({ clauses: [{ number: '4', wording: 'x' }] })).toEqual({
    policy: {
      id: 'own',
      title: 'Our social-media policy',
      clauses: [
        {
          number: '4',
          heading: 'Clause 4',
          wording: 'x',
          duties: [],
          strength: 'should',
          accounts: ['personal', 'professional', 'official'],
          byDuty: {},
          leads: [],
          exceptSites: [],
          exceptions: [],
        },
      ],
    },
    problems: [],
  });
});

it('keeps both of two clauses with one number, tells them apart and says so', () => {
  const { policy, problems } = readPolicy({ clauses: [good, good, good] });
  expect(policy?.clauses.map(({ number }) => number)).toEqual(['1.1', '1.1 (second)', '1.1 (third)']);
  expect(problems).toHaveLength(2);
  expect(problems[0]?.message).toContain('1.1 (second)');
});

it('keeps a long wording for the quick reference and says that a nudge cuts it', () => {
  const { policy, problems } = readPolicy({ clauses: [{ ...good, wording: 'a'.repeat(301) }] });
  expect(policy?.clauses[0]?.wording).toHaveLength(301);
  expect(problems).toEqual([{ at: 'clause 1.1', message: expect.stringContaining('301 characters') }]);
});

it('never throws, and what it gives has the shape it promises, whatever comes in', () => {
  const value = fc.jsonValue({ maxDepth: 3 });
  const clause = fc.record(
    {
      number: fc.oneof(fc.string(), value),
      wording: fc.oneof(fc.string(), value),
      duties: fc.oneof(fc.array(fc.oneof(fc.constantFrom('D1', 'D31', '__proto__'), value)), value),
      strength: fc.oneof(fc.constantFrom('must', 'may'), value),
      accounts: fc.oneof(fc.array(fc.constantFrom('personal', 'x')), value),
      byDuty: fc.oneof(fc.dictionary(fc.constantFrom('D1', 'D0', '__proto__', 'constructor'), value), value),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(value, fc.record({ clauses: fc.array(fc.oneof(clause, value)) })), (given) => {
      const before = JSON.stringify(given);
      const { policy, problems } = readPolicy(given);
      expect(JSON.stringify(given)).toBe(before);
      for (const problem of problems) expect(problem.message).toMatch(/\.$/);
      if (policy === undefined) {
        expect(problems).not.toEqual([]);
        return;
      }
      expect(new Set(policy.clauses.map(({ number }) => number)).size).toBe(policy.clauses.length);
      for (const read of policy.clauses) {
        expect(DUTIES).toEqual(expect.arrayContaining([...read.duties, ...read.leads, ...Object.keys(read.byDuty)]));
        expect(read.accounts.length).toBeGreaterThan(0);
      }
      expect(readPolicy(policy).policy).toEqual(policy);
    }),
  );
});
