import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { remap } from '@/src/findings/remap';

const text = 'Mrs Finch and Ann sang';
const ann = { start: 14, end: 17 };
const after = (edited: string) => remap([ann], text, edited).map(({ start, end }) => edited.slice(start, end));

describe('a span and one edit', () => {
  it.each([
    ['before it', 'Oh! Mrs Finch and Ann sang', ['Ann']],
    ['after it', 'Mrs Finch and Ann sang well', ['Ann']],
    ['just after it, apart', 'Mrs Finch and Ann, sang', ['Ann']],
    ['just before it, apart', 'Mrs Finch and (Ann sang', ['Ann']],
    ['that makes its word longer', 'Mrs Finch and Anna sang', []],
    ['that joins a word to it', 'Mrs Finch and JoAnn sang', []],
    ['inside it', 'Mrs Finch and Amn sang', []],
    ['across its end', 'Mrs Finch and An', []],
    ['that takes out everything', '', []],
  ])('%s', (_, edited, expected) => {
    expect(after(edited)).toEqual(expected);
  });

  it('keeps the same words, or is dropped', () => {
    const words = fc.array(fc.constantFrom('Ann', 'sang', ' ', 'é', '👩‍🏫', '\n', '.')).map((parts) => parts.join(''));
    fc.assert(
      fc.property(words, words, words, words, fc.nat(20), fc.nat(8), (head, removed, added, tail, from, length) => {
        const before = head + removed + tail;
        const start = Math.min(from, before.length);
        const span = { start, end: Math.min(start + length, before.length) };
        const edited = head + added + tail;
        for (const kept of remap([span], before, edited)) {
          expect(edited.slice(kept.start, kept.end)).toBe(before.slice(span.start, span.end));
        }
      }),
    );
  });
});
