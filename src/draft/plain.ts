import { asLatin, withoutLeet } from './look-alikes';

/** A text made plain, with the way back: unit `i` of `text` came from `from[i]` to `to[i]` of the original. */
export interface Plain {
  readonly text: string;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

/** Zero-width and bidi marks, soft hyphens, tags, variation selectors, blank fillers: all that shows nothing. */
const invisible = /^[\p{Cf}\p{Default_Ignorable_Code_Point}]$/u;
// The voicing marks of half-width kana and the am vowels of Thai and Lao begin with a mark once they are normalised,
// though Unicode counts them as letters.
const mark = /^[\p{M}\uFF9E\uFF9F\u0E33\u0EB3]$/u;
// Marks that join no Latin letter are decoration ("zalgo"), never part of a name.
const decorated = /(\p{Script=Latin})\p{M}+/gu;

const punctuation: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201A': "'",
  '\u201B': "'",
  '\u02B9': "'",
  '\u02BC': "'",
  '\u2032': "'",
  '`': "'",
  '\u00B4': "'",
  '\u201C': '"',
  '\u201D': '"',
  '\u201E': '"',
  '\u201F': '"',
  '\u00AB': '"',
  '\u00BB': '"',
  '\u2033': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2015': '-',
  '\u2212': '-',
  '\u2028': '\n',
  '\u2029': '\n',
  '\u0085': '\n',
};

/** One character with its marks, normalised. Decomposed first, so that a Cyrillic letter with an accent is mapped too. */
function normalise(cluster: string): string {
  const plain = punctuation[cluster];
  if (plain !== undefined) return plain;
  const letters = [...cluster.normalize('NFKD')].map((letter) => punctuation[letter] ?? asLatin(letter)).join('');
  return letters.normalize('NFKC').replace(decorated, '$1');
}

/**
 * NFKC with look-alike letters as Latin, typographic quotes and dashes as ASCII, invisible characters gone and digits
 * that hide in words as letters. Linear in the text's length; lone surrogates become U+FFFD.
 */
export function makePlain(original: string): Plain {
  const pieces: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const push = (piece: string, start: number, end: number) => {
    pieces.push(piece);
    for (let unit = 0; unit < piece.length; unit += 1) {
      from.push(start);
      to.push(end);
    }
  };
  let at = 0;
  while (at < original.length) {
    const start = at;
    let cluster = characterAt(original, at);
    at += cluster.length;
    let end = at;
    if (isInvisible(cluster)) continue;
    while (at < original.length && original.charCodeAt(at) > 0x7f) {
      const next = characterAt(original, at);
      const hidden = isInvisible(next);
      if (!hidden && !mark.test(next)) break;
      at += next.length;
      if (hidden) continue;
      cluster += next;
      end = at;
    }
    const ascii = cluster.length === 1 && cluster < '\u0080' && cluster !== '`';
    push(ascii ? cluster : normalise(cluster.replace(/\p{Cs}/gu, '\uFFFD')), start, end);
  }
  return { text: withoutLeet(pieces.join('')), from: Uint32Array.from(from), to: Uint32Array.from(to) };
}

function characterAt(text: string, at: number): string {
  const unit = text.charCodeAt(at);
  return unit < 0xd800 || unit > 0xdfff ? text.charAt(at) : String.fromCodePoint(text.codePointAt(at) ?? unit);
}

function isInvisible(character: string): boolean {
  return character > '\u007f' && invisible.test(character);
}
