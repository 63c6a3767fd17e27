import { describe, expect, test } from 'vitest';
import { readChoice, remaining } from '@/src/nudge/choice';
import { fixable, groupFindings } from '@/src/nudge/group';
import { draftOf, finding } from './findings';

const text = 'Kate and Tom sang. Kate was ill. Ring 01632 960 121.';
const findings = [
  finding(text, 'Kate'),
  finding(text, 'Tom'),
  finding(text, 'Kate', { start: 19, end: 23 }),
  finding(text, 'Kate was ill', { rule: 'pupil-health', key: 'health' }),
  finding(text, '01632 960 121', { rule: 'telephone', strength: 'quiet', fix: { text: '' } }),
];
const groups = groupFindings(draftOf(text), findings);
const none: ReadonlySet<string> = new Set();

describe('groupFindings', () => {
  test('gathers by rule and clause, then by words, in the verdict’s order', () => {
    expect(groups.map(({ matters }) => matters.map(({ words }) => words))).toEqual([
      ['Kate', 'Tom'],
      ['Kate was ill'],
      ['01632 960 121'],
    ]);
    expect(groups[0]?.matters[0]?.findings.map(({ start }) => start)).toEqual([0, 19]);
  });

  test('keeps what is asked apart from what is only noted', () => {
    const mixed = [finding(text, 'Kate'), finding(text, 'Tom', { strength: 'quiet' })];
    expect(groupFindings(draftOf(text), mixed).map(({ strength }) => strength)).toEqual(['ask', 'quiet']);
  });
});

describe('fixable', () => {
  test('leaves out a fix that overlaps one before it', () => {
    expect(fixable(remaining(groups, none)).map(({ start }) => start)).toEqual([0, 19, 9, 38]);
  });
});

describe('readChoice', () => {
  test('fixes every place of the same words', () => {
    const choice = readChoice('fix 0 0', groups, none);
    expect(choice.kind === 'fix' && choice.findings.map(({ start }) => start)).toEqual([0, 19]);
  });

  test('leaves out of all changes what was set aside', () => {
    const choice = readChoice('fix-all', groups, new Set(['pupil-named Kate']));
    expect(choice.kind === 'fix' && choice.findings.map(({ start }) => start)).toEqual([9, 19, 38]);
  });

  test('knows which words a dismissal is about', () => {
    expect(readChoice('dismiss 0 1 own-family', groups, none)).toMatchObject({
      kind: 'dismiss',
      reason: 'own-family',
      matter: { words: 'Tom' },
    });
  });

  test('posts only where the person said so', () => {
    expect(readChoice('post', groups, none)).toEqual({ kind: 'post' });
    for (const value of ['edit', '', 'fix 9 9', 'dismiss 7 0 fine-here', 'posted'])
      expect(readChoice(value, groups, none)).toEqual({ kind: 'edit' });
  });
});
