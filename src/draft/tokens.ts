import type { Token } from './reading';

// In order: a hashtag, a handle (its dots and hyphens inside it), a word with its apostrophes, any other mark.
// The @ of an e-mail address follows a letter and opens no handle.
const pattern =
  /(?<![\p{L}\p{N}&])#[\p{L}\p{M}\p{N}_]+|(?<![\p{L}\p{N}.])@[\p{L}\p{N}_]+(?:[.-]+[\p{L}\p{N}_]+)*|[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}\p{N}]+)*|\S/gu;
const inTag = /\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{Lo}\p{M}]+|\p{N}+/gu;

/** Words, numbers, hashtags, handles and single marks of a plain text, in order; linear. */
export function tokenise(plain: string, lower: string): Token[] {
  const token = (text: string, start: number): Token => ({
    text,
    word: lower.slice(start, start + text.length),
    start,
    end: start + text.length,
  });
  return Array.from(plain.matchAll(pattern), ({ 0: text, index }) => {
    const whole = token(text, index);
    if (text.length < 2 || (text[0] !== '#' && text[0] !== '@')) return whole;
    return { ...whole, parts: Array.from(text.matchAll(inTag), (part) => token(part[0], index + part.index)) };
  });
}
