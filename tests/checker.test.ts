import { describe, expect, it } from 'vitest';
import { accountOf, createChecker } from '@/src/checker';
import { peopleOnDemand } from '@/src/detect/people';
import type { Draft } from '@/src/draft/draft';
import { builtinPolicy } from '@/src/policy/builtin';
import type { Policy } from '@/src/policy/policy';
import { readSchool } from '@/src/settings/schema';
import settings from './fixtures/school.json';

const { school } = readSchool(settings);
const policyOf = (id: string): Policy => {
  const policy = builtinPolicy(id);
  if (!policy) throw new Error(`no policy ${id}`);
  return policy;
};
const clearwell = policyOf('clearwell');
const draftOf = (text: string, more: Partial<Draft> = {}): Draft => ({
  text,
  site: 'x',
  surface: 'post',
  attachments: [],
  ...more,
});
const teaching = 'I teach at Kestrel Bay High School and it rained';

describe('a check', () => {
  it('answers by policy and site: 6.2 asks, 6.1 notes quietly, and LinkedIn is excepted', async () => {
    const asked = await createChecker({ school, policy: clearwell }).check(draftOf(teaching));
    expect(asked).toMatchObject({ nudge: 'ask', findings: [{ duty: 'D8', clause: { number: '6.2' } }] });
    const amcis = createChecker({ school, policy: policyOf('amcis-independent') });
    expect(await amcis.check(draftOf(teaching))).toMatchObject({
      nudge: 'quiet',
      findings: [{ clause: { number: '6.1' } }],
    });
    expect((await amcis.check(draftOf(teaching, { site: 'linkedin' }))).nudge).toBe('none');
  });

  it('marks the words and leaves a clean draft alone', async () => {
    const { check } = createChecker({ school, policy: clearwell });
    const { findings } = await check(draftOf(teaching));
    expect(findings.map(({ start, end }) => teaching.slice(start, end))).toEqual(['Kestrel Bay High School']);
    expect(await check(draftOf('Rain again. Soup.'))).toEqual({ nudge: 'none', findings: [] });
  });

  it("finds the school's own terms, and says which were left out", async () => {
    const own = readSchool({
      terms: [
        { term: 'Project Lighthouse', duty: 'D3', note: 'Not public before June.' },
        { term: 'x', duty: 'D3' },
        { term: 'the school', duty: 'D3' },
      ],
    }).school;
    const checker = createChecker({ school: own, policy: clearwell });
    expect(checker.problems.map(({ at }) => at)).toEqual(['terms[1]', 'terms[2]']);
    const { findings } = await checker.check(draftOf('so tired of project-lighthouse. Project Lighthouses, x'));
    expect(findings).toMatchObject([
      { rule: 'own-term', duty: 'D3', start: 12, end: 30, why: 'Not public before June.' },
    ]);
  });

  it('leaves out what was dismissed, by rule and words', async () => {
    const { check } = createChecker({ school, policy: clearwell });
    const key = (await check(draftOf(teaching))).findings[0]?.key ?? '';
    const dismissed = new Set([key]);
    expect((await check(draftOf('at work in KESTREL BAY high school, we sing'), { dismissed })).nudge).toBe('none');
    expect((await check(draftOf('at work in KBH, we sing'), { dismissed })).nudge).toBe('ask');
  });

  it('goes on without a recogniser that throws, when it is made or when it runs, and says so', async () => {
    const broken = {
      recognise: () => {
        throw new Error('broken');
      },
    };
    const { recognisers } = await import('@/src/detect/recognisers');
    const withBroken = (factory: () => typeof broken) =>
      createChecker({ school, policy: clearwell, recognisers: [factory, ...recognisers] }).check(draftOf(teaching));
    const whenRun = await withBroken(() => broken);
    const whenMade = await withBroken(() => broken.recognise());
    for (const verdict of [whenRun, whenMade]) {
      expect(verdict.nudge).toBe('ask');
      expect(verdict.unchecked).toContain('read your post once more');
    }
  });

  it('fetches an opinion on names only for a draft that needs one, and does without when there is none', async () => {
    const text = 'Year 9 again. Zorinthia left a trumpet in my room';
    const person = { start: text.indexOf('Zorinthia'), end: text.indexOf(' left') };
    let loads = 0;
    const load = async () => {
      loads += 1;
      return { peopleIn: () => [{ start: person.start - 14, end: person.end - 14 }] };
    };
    const checker = createChecker({ school, policy: clearwell, people: peopleOnDemand(load) });
    await checker.check(draftOf('Olivia in 9B made brownies. Rain again'));
    await checker.check(draftOf(teaching));
    expect(loads).toBe(0);
    expect((await checker.check(draftOf(text))).findings).toMatchObject([{ rule: 'may-name-pupil', ...person }]);
    await checker.check(draftOf(text));
    expect(loads).toBe(1);
    const without = createChecker({ school, policy: clearwell, people: peopleOnDemand(() => Promise.reject()) });
    const { findings, unchecked } = await without.check(draftOf(text));
    expect({ sure: findings.filter(({ confidence }) => confidence !== 'possible'), unchecked }).toEqual({ sure: [] });
  });

  it('never throws, whatever the text', async () => {
    const { check } = createChecker({ school, policy: clearwell });
    for (const text of [
      '',
      '\ud800',
      '\udc00'.repeat(50),
      'a'.repeat(20_000),
      '('.repeat(5000),
      '0 '.repeat(9000),
      '@'.repeat(20_000),
      '🎉'.repeat(9000),
    ]) {
      expect(await check(draftOf(text))).toEqual({ nudge: 'none', findings: [] });
    }
  });
});

describe('the account', () => {
  it.each([
    [{ account: 'official' as const }, 'official'],
    [{ actor: '@kestrelbayhigh' }, 'official'],
    [{ actor: 'KestrelBayHigh', site: 'facebook' }, 'personal'],
    [{ actor: 'KestrelBayHigh', account: 'professional' as const }, 'professional'],
    [{ actor: '' }, 'personal'],
    [{}, 'personal'],
  ])('of %j is %s', (more, account) => {
    expect(accountOf(draftOf('', more), school)).toBe(account);
  });
});
