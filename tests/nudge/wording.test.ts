import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupFindings } from '@/src/nudge/group';
import { clauseInShort, dismissals, fixLabel, markLabel, quote, shorten } from '@/src/nudge/wording';
import { draftOf, finding } from './findings';

function labelOf(words: string, fix: string): string | undefined {
  const matter = groupFindings(draftOf(words), [finding(words, words, { fix: { text: fix } })])[0]?.matters[0];
  return matter && fixLabel(matter);
}

describe('fixLabel', () => {
  test.each([
    ['Kate Bennett', 'a pupil', 'Change “Kate Bennett” to “a pupil”'],
    ['k.bennett@hillside.sch.uk', '', 'Take out the e-mail address'],
    ['01632 960 121', '', 'Take out the telephone number'],
    ['+44 (0)1632 960121', '', 'Take out the telephone number'],
    ['8G1', 'a class', 'Change “8G1” to “a class”'],
    ['two\nlines', '', 'Take out “two lines”'],
  ])('%j → %j', (words, fix, label) => expect(labelOf(words, fix)).toBe(label));

  test('says in how many places', () => {
    const text = 'Kate, Kate!';
    const both = [finding(text, 'Kate'), finding(text, 'Kate', { start: 6, end: 10 })];
    const matter = groupFindings(draftOf(text), both)[0]?.matters[0];
    expect(matter && fixLabel(matter)).toBe('Change “Kate” to “a pupil” in 2 places');
  });

  test('is missing where there is no fix', () => {
    const { fix: _, ...bare } = finding('Kate', 'Kate');
    const matter = groupFindings(draftOf('Kate'), [bare])[0]?.matters[0];
    expect(matter && fixLabel(matter)).toBeUndefined();
  });
});

describe('shorten', () => {
  test('never exceeds what it may, nor ends in half a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.integer({ min: 5, max: 100 }), (text, most) => {
        const short = shorten(text, most);
        expect(short.length).toBeLessThanOrEqual(most + 1);
        if (text.length <= most) expect(short).toBe(text);
        else expect(short).toMatch(/(^|[^\ud800-\udbff])…$/s);
      }),
    );
  });

  test('keeps a quotation on one line', () => expect(quote('  a\n\tb ')).toBe('“a b”'));
});

describe('clauseInShort', () => {
  test('takes whole sentences where they fit', () => {
    const wording = `Name no pupil. This holds everywhere. ${'And so on and on'.repeat(20)}`;
    expect(clauseInShort(wording)).toBe('Name no pupil. This holds everywhere.');
  });

  test('else cuts after a word', () => expect(clauseInShort('word '.repeat(60))).toMatch(/ word…$/));
  test('leaves a short clause alone', () => expect(clauseInShort('Name no pupil.')).toBe('Name no pupil.'));
});

test('the mark counts its notes', () => {
  expect(markLabel(1)).toBe('Second Look: 1 note about this draft');
  expect(markLabel(3)).toBe('Second Look: 3 notes about this draft');
});

test('only a finding about a pupil can be dismissed as no pupil or an own child', () => {
  const reasons = (duty: `D${number}`) => dismissals(finding('x', 'x', { duty })).map(({ reason }) => reason);
  expect(reasons('D1')).toEqual(['not-a-pupil', 'own-family', 'fine-here']);
  expect(reasons('D15')).toEqual(['fine-here']);
});
