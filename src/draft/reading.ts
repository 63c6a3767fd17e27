import type { Draft, Span } from './draft';

/** A word, number, hashtag, handle or mark of a reading. Offsets are into `Reading.plain`. */
export interface Token extends Span {
  /** As in `plain`, case kept. */
  readonly text: string;
  /** As in `lower`. */
  readonly word: string;
  /** The words inside a hashtag or handle, as far as capitals, digits, dots and underscores tell them apart. */
  readonly parts?: readonly Token[];
}

/**
 * A draft made comparable once, for every recogniser. `plain` and `lower` have the same length, so an offset into one
 * is an offset into the other; `origin` leads back to what the person wrote.
 */
export interface Reading {
  readonly draft: Draft;
  /** NFKC, look-alike letters as Latin, invisible characters gone, quotes and dashes plain; case and accents kept. */
  readonly plain: string;
  /** `plain` in lower case and without accents. */
  readonly lower: string;
  readonly tokens: readonly Token[];
  /** Sentences and lines, in order, covering all tokens. Offsets are into `plain`. */
  readonly sentences: readonly Span[];
  /** The range of the draft's own text that a range of `plain` came from. */
  origin(span: Span): Span;
}

const unfolded: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 't',
  ħ: 'h',
  ŧ: 't',
  ß: 's',
  æ: 'a',
  œ: 'o',
  ə: 'e',
  ŋ: 'n',
};

/** A plain text in lower case and without accents, unit for unit as long: how `lower` is made. */
export function fold(text: string): string {
  let folded = '';
  for (const character of text) folded += character < '\u0080' ? character.toLowerCase() : foldOne(character);
  return folded;
}

function foldOne(character: string): string {
  const [base = ''] = character.normalize('NFD');
  const lower = base.toLowerCase();
  const plain = unfolded[lower] ?? lower;
  if (plain.length === character.length) return plain;
  return plain.length > character.length ? plain.slice(0, character.length) : character;
}
