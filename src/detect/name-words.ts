import type { Span } from '@/src/draft/draft';
import type { Reading, Token } from '@/src/draft/reading';

/** How a word is written. `initial` is one capital letter. */
type Shape = 'lower' | 'capital' | 'upper' | 'initial';

/**
 * What stands between a word and the one before it. near: space, a line break, an emoji, a hyphen: a name may go on
 * across it. far: anything else.
 */
type Gap = 'near' | 'comma' | 'dot' | 'far';

/** A word as names are looked for in it. Offsets are into the reading's plain text and leave out a possessive 's. */
export interface NameWord extends Span {
  /** As written, without a possessive 's. */
  readonly text: string;
  /** Folded, without apostrophes and without a possessive 's. */
  readonly word: string;
  readonly shape: Shape;
  readonly gap: Gap;
  readonly possessive: boolean;
  /** It opens a sentence or line, or follows a colon or quotation mark: its capital says nothing. */
  readonly opens: boolean;
  /** Which sentence of the reading it stands in. */
  readonly sentence: number;
}

/** The words of a reading, with what the way it is written tells about names in it. */
export interface NameWords {
  readonly words: readonly NameWord[];
  /** Capitals tell names from words: the text is neither all capitals, nor all small, nor In Title Case. */
  readonly capitalsTell: boolean;
  /** The sentences that end in a question mark. */
  readonly questions: ReadonlySet<number>;
}

const near = /^(?:[\s\-'_*~]|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator})+$/u;
const comma = /^\s*,\s*$/;
const dot = /^\.\s*$/;
const letters = /^[\p{L}\p{M}']+$/u;
// A sentence cannot be told from a name over a wider gap.
const widestGap = 12;
const known = new WeakMap<Reading, NameWords>();

/** The words of a reading; made once for it. Hashtags, handles and words with digits are none and part their neighbours. */
export function nameWords(reading: Reading): NameWords {
  const made = known.get(reading) ?? makeWords(reading);
  known.set(reading, made);
  return made;
}

function makeWords(reading: Reading): NameWords {
  const words: NameWord[] = [];
  let sentence = 0;
  let end = 0;
  let lastSentence = -1;
  for (const token of reading.tokens) {
    if (!letters.test(token.text) || token.text.startsWith("'")) continue;
    while ((reading.sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) <= token.start) sentence += 1;
    const between = reading.plain.slice(Math.max(end, token.start - widestGap - 1), token.start);
    const gap = words.length === 0 ? 'far' : gapOf(between);
    const opens = sentence !== lastSentence || /[:"(]\s*$/.test(between);
    words.push(makeWord(token, { gap, opens, sentence }));
    lastSentence = sentence;
    end = token.end;
  }
  const asked = reading.sentences.flatMap(({ end }, at) => (reading.plain[end - 1] === '?' ? [at] : []));
  return { words, capitalsTell: capitalsTell(words), questions: new Set(asked) };
}

function gapOf(between: string): Gap {
  if (between.length > widestGap) return 'far';
  if (near.test(between)) return 'near';
  if (comma.test(between)) return 'comma';
  return dot.test(between) ? 'dot' : 'far';
}

function makeWord(token: Token, place: Pick<NameWord, 'gap' | 'opens' | 'sentence'>): NameWord {
  const possessive = /.'s$/i.test(token.text);
  const length = token.text.length - (possessive ? 2 : 0);
  const text = token.text.slice(0, length);
  return {
    text,
    word: token.word.slice(0, length).replaceAll("'", ''),
    shape: shapeOf(text),
    possessive,
    start: token.start,
    end: token.start + length,
    ...place,
  };
}

function shapeOf(text: string): Shape {
  const lower = text.toLowerCase();
  if (text === lower) return 'lower';
  if (text.length === 1) return 'initial';
  return text === text.toUpperCase() && text.length > 2 ? 'upper' : text[0] === lower[0] ? 'lower' : 'capital';
}

function capitalsTell(words: readonly NameWord[]): boolean {
  const inside = words.filter(({ opens, text }) => !opens && text.length > 1);
  const small = inside.filter(({ shape }) => shape === 'lower').length;
  const some = words.some(({ shape, text }) => (shape === 'capital' || shape === 'upper') && text.length > 1);
  return some && small * 3 >= inside.length;
}
