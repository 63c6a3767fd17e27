import { describe, expect, test } from 'vitest';
import { sayDate, sayRoster, sayRule, saySource, sayTab } from '@/src/pages/wording';
import type { Overview } from '@/src/platform/messages';

const bare: Overview = {
  source: 'none',
  school: { contacts: [], quietOnly: false },
  roster: { state: 'none' },
  problems: [],
  dismissals: [],
};

describe('sayTab', () => {
  test.each([
    [0, 0, 'There is nothing to say about this draft.'],
    [1, 0, 'There is one thing to look at in this draft.'],
    [1, 2, 'There are 3 things to look at in this draft.'],
  ])('%i to ask and %i to note', (asks, notes, text) => {
    expect(sayTab({ state: 'checking', asks, notes }).text).toContain(text);
  });

  test('never calls well a tab where posts go out unchecked', () => {
    const unchecked = [{ state: 'unreadable' }, { state: 'off' }, { state: 'elsewhere' }] as const;
    for (const tab of unchecked) expect(sayTab(tab).mood).not.toBe('well');
    expect(sayTab({ state: 'unchecked', reason: 'It took too long.' })).toMatchObject({
      mood: 'care',
      text: 'It took too long.',
    });
  });
});

describe('sayRoster', () => {
  test('counts the pupils and names the last day', () => {
    const said = sayRoster({ state: 'ready', pupils: 2000, expires: '2027-08-31' });
    expect(said.title).toBe('2,000 pupils are on the list');
    expect(said.text).toContain('31 August 2027');
  });

  test.each(['locked', 'expired', 'broken'] as const)('says what to do about a list that is %s', (state) => {
    expect(sayRoster({ state })).toMatchObject({ mood: 'care', text: expect.stringContaining('Ask your school') });
  });
});

describe('saySource', () => {
  test('names the school and its policy', () => {
    const policy = { id: 'p', title: 'Hillside policy', clauses: [] };
    const said = saySource({ ...bare, source: 'managed', school: { ...bare.school, name: 'Hillside' }, policy });
    expect(`${said.title} ${said.text}`).toMatch(/by Hillside .*“Hillside policy”/);
  });

  test('says that without a policy nothing is asked', () => {
    expect(saySource({ ...bare, source: 'file' }).text).toContain('nothing is asked');
  });
});

test('a rule is named by its id, a bad date by itself', () => {
  expect(sayRule('pupil-first-name')).toBe('Pupil first name');
  expect(sayDate('2026-11-02')).toBe('2 November 2026');
  expect(sayDate('soon')).toBe('soon');
});
