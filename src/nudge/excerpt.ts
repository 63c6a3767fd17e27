import type { Span } from '@/src/draft/draft';

/** A stretch of a shown draft: as written, marked, or `gap` where words between were left out. */
export interface Piece {
  readonly kind: 'plain' | 'marked' | 'gap';
  /** The draft's own characters; empty for a gap. */
  readonly text: string;
}

/** Drafts up to this many UTF-16 code units are shown whole. */
const WHOLE = 500;
/** How much of a longer draft stands before and after marked words, in UTF-16 code units. */
const AROUND = 120;
/** How far a cut may move inwards to fall between two words. */
const SLACK = 24;

/** Sorts ranges, drops the empty and those outside the text, and joins what overlaps or touches. */
function union(spans: readonly Span[], length: number, reach: number): Span[] {
  const sorted = spans
    .map(({ start, end }) => ({ start: Math.max(0, start), end: Math.min(length, end) }))
    .filter(({ start, end }) => start < end)
    .map(({ start, end }) => ({ start: Math.max(0, start - reach), end: Math.min(length, end + reach) }))
    .sort((a, b) => a.start - b.start);
  const joined: { start: number; end: number }[] = [];
  for (const span of sorted) {
    const last = joined.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else joined.push({ ...span });
  }
  return joined;
}

/** Moves a cut into the window until it falls after (or before) a space, and never through a surrogate pair. */
function settle(text: string, at: number, step: 1 | -1): number {
  if (at === 0 || at === text.length) return at;
  for (let moved = 0, cut = at; moved < SLACK; moved++, cut += step) {
    if (/\s/.test(text[step === 1 ? cut - 1 : cut] ?? '')) return cut;
  }
  return /[\udc00-\udfff]/.test(text[at] ?? '') ? at + step : at;
}

/**
 * The draft with the words at `spans` marked, in order. A short draft comes back whole, so its pieces joined are the
 * draft; of a long one only the surroundings of each mark remain, with a gap wherever something was left out. Every
 * marked character is always there. Offsets are UTF-16 code units; ranges may overlap and come in any order.
 */
export function excerpt(text: string, spans: readonly Span[]): Piece[] {
  const marks = union(spans, text.length, 0);
  const whole = text.length <= WHOLE || marks.length === 0;
  const windows = whole
    ? [{ start: 0, end: Math.min(text.length, Math.max(WHOLE, marks.at(-1)?.end ?? 0)) }]
    : union(marks, text.length, AROUND).map(({ start, end }) => ({
        start: settle(text, start, 1),
        end: settle(text, end, -1),
      }));
  const pieces: Piece[] = [];
  let shown = 0;
  let next = 0;
  for (const window of windows) {
    if (window.start > shown) pieces.push({ kind: 'gap', text: '' });
    let at = window.start;
    for (let mark = marks[next]; mark && mark.start < window.end; mark = marks[++next]) {
      if (mark.start > at) pieces.push({ kind: 'plain', text: text.slice(at, mark.start) });
      pieces.push({ kind: 'marked', text: text.slice(mark.start, mark.end) });
      at = mark.end;
    }
    if (window.end > at) pieces.push({ kind: 'plain', text: text.slice(at, window.end) });
    shown = window.end;
  }
  if (shown < text.length) pieces.push({ kind: 'gap', text: '' });
  return pieces;
}
