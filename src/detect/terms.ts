import type { Span } from '@/src/draft/draft';
import type { Reading } from '@/src/draft/reading';
import type { School } from '@/src/settings/school';
import type { Entity } from './entity';
import { ownTerms } from './own-terms';
import { phraseOnDemand } from './phrase';
import { phrasebook } from './phrasebook';
import type { Recogniser } from './recogniser';
import { phraseSets, type WordList, wordLists } from './word-lists';
import { wordsOf } from './words';

/** What a hit of the phrasebook stands for: words of a list, or a look-alike that takes them back. */
interface Label {
  readonly kind: string;
  readonly why: string;
  readonly lookalike: boolean;
}

/**
 * Words and phrases of rules/words as entities `term/<list>`, and the school's own terms as `own-term/<duty>`.
 * Where two hits of one list overlap the longer stands; a list's `not` phrases take back the hits they overlap.
 */
export function terms(school: School): Recogniser {
  const book = phrasebook([...wordLists.flatMap(entriesOf), ...ownTerms(school).entries]);
  const removed = new Set(school.termsRemoved.map(plainWords));
  return {
    recognise(reading) {
      const hits = new Map<string, { span: Span; label: Label }[]>();
      for (const { label, start, end } of book.find(wordsOf(reading))) {
        const ofKind = hits.get(label.kind) ?? [];
        ofKind.push({ span: { start, end }, label });
        hits.set(label.kind, ofKind);
      }
      return [...hits.values()].flatMap((ofKind) =>
        standing(ofKind)
          .filter(({ span }) => !removed.has(plainWords(reading.lower.slice(span.start, span.end))))
          .map(({ span, label }) => toEntity(reading, span, label)),
      );
    },
  };
}

function entriesOf({ id, about, terms, not, needs }: WordList) {
  const label = { kind: `term/${id}`, why: about, lookalike: false };
  const lookalike = { ...label, lookalike: true };
  return [...terms, ...not].map((source, at) => {
    const words = needs[at] ? new Set(needs[at].split(' ')) : undefined;
    return { phrase: phraseOnDemand(source, phraseSets, words), label: at < terms.length ? label : lookalike };
  });
}

/** The hits of one list that count, in one pass over them in order of place. */
function standing<Hit extends { span: Span; label: Label }>(hits: readonly Hit[]): Hit[] {
  const inOrder = hits.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const covered = union(inOrder.filter(({ label }) => label.lookalike).map(({ span }) => span));
  const kept: Hit[] = [];
  let next = 0;
  for (const hit of inOrder) {
    if (hit.label.lookalike || (kept.at(-1)?.span.end ?? 0) > hit.span.start) continue;
    while ((covered[next]?.end ?? Number.POSITIVE_INFINITY) <= hit.span.start) next++;
    if ((covered[next]?.start ?? Number.POSITIVE_INFINITY) >= hit.span.end) kept.push(hit);
  }
  return kept;
}

/** Spans in order of place, as few spans that do not overlap. */
function union(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last && span.start < last.end) merged.splice(-1, 1, { start: last.start, end: Math.max(last.end, span.end) });
    else merged.push(span);
  }
  return merged;
}

function toEntity(reading: Reading, span: Span, { kind, why }: Label): Entity {
  return { kind, confidence: 'likely', why, ...reading.origin(span) };
}

/** Words compared without case and punctuation. */
function plainWords(text: string): string {
  return (
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  );
}
