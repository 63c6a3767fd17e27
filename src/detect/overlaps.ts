import type { Span } from '@/src/draft/draft';

/** Finds, of many spans, those that overlap one, without looking at them all. */
export function overlapsOf<Item extends Span>(items: readonly Item[]): (span: Span) => Item[] {
  const sorted = [...items].sort((a, b) => a.start - b.start);
  // The furthest end so far: once it lies before a span, nothing earlier can reach it.
  const reach: number[] = [];
  for (const { end } of sorted) reach.push(Math.max(end, reach.at(-1) ?? 0));
  return (span) => {
    const found: Item[] = [];
    for (let at = firstFrom(sorted, span.end) - 1; at >= 0 && (reach[at] ?? 0) > span.start; at -= 1) {
      const item = sorted[at];
      if (item && item.end > span.start) found.push(item);
    }
    return found.reverse();
  };
}

/** The place of the first span that starts at `from` or later. */
function firstFrom(sorted: readonly Span[], from: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
