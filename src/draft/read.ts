import type { Draft, Span } from './draft';
import { makePlain } from './plain';
import { fold, type Reading } from './reading';
import { sentencesOf } from './sentences';
import { tokenise } from './tokens';

/** Makes a draft comparable, once for all recognisers. Takes any text at all, in linear time, and never throws. */
export function read(draft: Draft): Reading {
  const { text: plain, from, to } = makePlain(draft.text);
  const lower = fold(plain);
  return {
    draft,
    plain,
    lower,
    tokens: tokenise(plain, lower),
    sentences: sentencesOf(plain),
    origin({ start, end }: Span): Span {
      const first = from[start] ?? draft.text.length;
      return { start: first, end: end > start ? (to[end - 1] ?? draft.text.length) : first };
    },
  };
}
