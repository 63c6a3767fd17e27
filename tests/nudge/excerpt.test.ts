import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerpt } from '@/src/nudge/excerpt';

const joined = (pieces: ReturnType<typeof excerpt>) => pieces.map(({ text }) => text).join('');
const marked = (pieces: ReturnType<typeof excerpt>) => pieces.filter(({ kind }) => kind === 'marked');

/** Drafts of any length with ranges that may overlap, touch, be empty or lie outside. */
const drafts = fc
  .array(fc.constantFrom('Kate', ' ', '\n', '🎉', 'e\u0301', 'x'.repeat(80), 'was there ', '\ud83c'), {
    maxLength: 300,
  })
  .map((parts) => parts.join(''))
  .chain((text) => {
    const offset = fc.integer({ min: -3, max: text.length + 3 });
    return fc.record({
      text: fc.constant(text),
      spans: fc.array(fc.record({ start: offset, end: offset }), { maxLength: 8 }),
    });
  });

describe('excerpt', () => {
  test('marks the exact words of a short draft and keeps its line ends', () => {
    expect(excerpt('So proud of Kate\ntonight', [{ start: 12, end: 16 }])).toEqual([
      { kind: 'plain', text: 'So proud of ' },
      { kind: 'marked', text: 'Kate' },
      { kind: 'plain', text: '\ntonight' },
    ]);
  });

  test('shows what stands around the words of a long draft, cut between words', () => {
    const text = `${'one two '.repeat(100)}Kate ${'three four '.repeat(100)}`;
    const pieces = excerpt(text, [{ start: 800, end: 804 }]);
    expect(pieces.map(({ kind }) => kind)).toEqual(['gap', 'plain', 'marked', 'plain', 'gap']);
    expect(pieces[1]?.text).toMatch(/^(one|two) .*two $/s);
    expect(pieces[3]?.text).toMatch(/^ three .*(three|four)$/s);
    expect(joined(pieces).length).toBeLessThan(260);
  });

  test('shows the beginning of a long draft in which nothing is marked', () => {
    const pieces = excerpt('word '.repeat(1000), []);
    expect(pieces.map(({ kind }) => kind)).toEqual(['plain', 'gap']);
  });

  test('joins ranges that overlap', () => {
    const spans = [
      { start: 5, end: 12 },
      { start: 0, end: 8 },
    ];
    expect(marked(excerpt('Kate Bennett sang', spans))).toEqual([{ kind: 'marked', text: 'Kate Bennett' }]);
  });

  test('marks every character in a range and no other; a short draft comes back whole', () => {
    fc.assert(
      fc.property(drafts, ({ text, spans }) => {
        const pieces = excerpt(text, spans);
        const inside = Array.from({ length: text.length }, (_, at) =>
          spans.some(({ start, end }) => start <= at && at < end),
        );
        const letters = inside.reduce((words, on, at) => (on ? words + text[at] : words), '');
        expect(
          marked(pieces)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(letters);
        if (text.length <= 500) expect(joined(pieces)).toBe(text);
      }),
    );
  });

  test('shows pieces of the draft in its own order', () => {
    fc.assert(
      fc.property(drafts, ({ text, spans }) => {
        let from = 0;
        for (const { kind, text: words } of excerpt(text, spans)) {
          if (kind === 'gap') continue;
          const at = text.indexOf(words, from);
          expect(at).toBeGreaterThanOrEqual(from);
          from = at + words.length;
        }
      }),
    );
  });
});
