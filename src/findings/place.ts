import type { Span } from '@/src/draft/draft';
import type { Reading } from '@/src/draft/reading';

/** Where a span stands, in whole numbers that two spans can be compared by. */
export interface Place {
  readonly sentence: number;
  readonly clause: number;
  /** The first and last word it touches, counted from the draft's beginning. */
  readonly firstWord: number;
  readonly lastWord: number;
}

const clauseEnd = /[,;()\n]|\s-{1,2}\s|\b(?:but|because|cos|although|though|whereas)\b/giu;

/** Prepares the places of one reading; the function it gives takes spans of the draft's own text. */
export function placesOf(reading: Reading): (span: Span) => Place {
  const { text } = reading.draft;
  const sentences = reading.sentences.map((sentence) => reading.origin(sentence).start);
  const clauses = [
    ...sentences,
    ...Array.from(
      reading.plain.matchAll(clauseEnd),
      ({ index }) => reading.origin({ start: index, end: index + 1 }).start,
    ),
  ];
  clauses.sort((a, b) => a - b);
  const words = Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), ({ index }) => index);
  return ({ start, end }) => ({
    sentence: countUpTo(sentences, start),
    clause: countUpTo(clauses, start),
    firstWord: countUpTo(words, start),
    lastWord: countUpTo(words, end - 1),
  });
}

/** How many of the ascending numbers are at most `limit`. */
function countUpTo(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
