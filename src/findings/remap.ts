import type { Span } from '@/src/draft/draft';

/**
 * Follows spans through one edit from `before` to `after`, so that a mark stays on its words until the next check.
 * The edit is what lies between the texts' common beginning and common end. A span that the edit touched is dropped:
 * a missing mark is better than one on the wrong words.
 */
export function remap<Kept extends Span>(spans: readonly Kept[], before: string, after: string): Kept[] {
  if (before === after) return [...spans];
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const editEnd = before.length - tail;
  const shift = after.length - before.length;
  return spans.flatMap((span) => {
    if (span.end < head || (span.end === head && !joins(after, head))) return [span];
    const moved = { ...span, start: span.start + shift, end: span.end + shift };
    if (span.start > editEnd || (span.start === editEnd && !joins(after, moved.start))) return [moved];
    return [];
  });
}

/** Whether the characters on both sides of an offset belong to one word, which an edit there has made another word. */
function joins(text: string, at: number): boolean {
  return (
    /[\p{L}\p{M}\p{N}]$/u.test(text.slice(0, at).slice(-2)) && /^[\p{L}\p{M}\p{N}\u200d]/u.test(text.slice(at, at + 2))
  );
}
