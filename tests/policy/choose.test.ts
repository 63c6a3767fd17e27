import { describe, expect, it } from 'vitest';
import { choosePolicy } from '@/src/policy/choose';
import { readSchool } from '@/src/settings/schema';

const choose = (settings: Record<string, unknown>) => choosePolicy(readSchool(settings).school);
const own = { id: 'ours', clauses: [{ number: '1', wording: 'No names.', duties: ['D1'] }] };

describe('the policy of a school', () => {
  it.each([
    ['the built-in one that it names', { policy: 'clearwell' }, 'clearwell'],
    ['its own', { ownPolicy: own }, 'ours'],
    ['its own rather than a built-in one', { policy: 'clearwell', ownPolicy: own }, 'ours'],
  ])('is %s', (_, settings, id) => {
    const { policy, problems } = choose(settings);
    expect(policy?.id).toBe(id);
    expect(problems).toEqual([]);
  });

  it('is the built-in one when its own cannot be read, and that is said', () => {
    const { policy, problems } = choose({ policy: 'clearwell', ownPolicy: { title: 'Ours' } });
    expect(policy?.id).toBe('clearwell');
    expect(problems[0]?.at).toMatch(/^ownPolicy/);
  });

  it('is its own with what is wrong in it left out', () => {
    const { policy, problems } = choose({ ownPolicy: { clauses: [{ ...own.clauses[0], strength: 'shall' }] } });
    expect(policy?.clauses).toHaveLength(1);
    expect(problems).toEqual([{ at: 'ownPolicy.clauses[0].strength', message: expect.stringContaining('“shall”') }]);
  });

  it.each([
    [{}, /No policy is set/],
    [{ policy: 'clearwel' }, /no policy called “clearwel”.*“clearwell”/],
    [{ policy: 'constructor' }, /no policy called/],
  ])('is none for %j, with words that say what to do', (settings, message) => {
    const { policy, problems } = choose(settings);
    expect(policy).toBeUndefined();
    expect(problems).toEqual([{ at: 'policy', message: expect.stringMatching(message) }]);
  });
});
