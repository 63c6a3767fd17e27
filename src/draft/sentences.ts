import type { Span } from './draft';

const boundary = /[.!?\u2026]+["')\]]*(?=\s)|\n+/gu;
// "K. Ingram", "Mr. Davies" and "St. Mary's" go on after their full stop.
const abbreviation = /(?:^|[^\p{L}\p{N}])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|St|Yr|No|vs|e\.g|i\.e)\.$/u;

/** Sentences and lines of a plain text, in order, without the white space between them; linear. */
export function sentencesOf(plain: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const close = (end: number) => {
    const text = plain.slice(start, end);
    const lead = text.length - text.trimStart().length;
    const length = text.trim().length;
    if (length > 0) spans.push({ start: start + lead, end: start + lead + length });
    start = end;
  };
  for (const { 0: found, index } of plain.matchAll(boundary)) {
    const end = index + found.length;
    if (found[0] === '.' && abbreviation.test(plain.slice(Math.max(0, end - 7), end))) continue;
    close(end);
  }
  close(plain.length);
  return spans;
}
