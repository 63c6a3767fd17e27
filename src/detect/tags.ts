import type { Reading, Token } from '@/src/draft/reading';
import type { NamePart, Roster } from '@/src/roster/roster';

/** A hashtag or handle that is made of a pupil's name. */
export interface NamedTag {
  readonly token: Token;
  /** The tag's own capitals, dots or underscores part the names. */
  readonly parted: boolean;
}

// Shorter halves are found in too many words.
const shortest = 3;
const longest = 40;

// What people put around a name that is taken already.
const adornment = /^(?:its|itz|im|iam|the|real|official|only|just|xo)|(?:xx?|xo|official|uk)$/g;

/** Every hashtag and handle that holds a pupil's forename and surname, in either order. */
export function namedTags(reading: Reading, roster: Roster): NamedTag[] {
  return reading.tokens.flatMap((token): NamedTag[] => {
    if (!token.parts) return [];
    const words = token.parts.map(({ word }) => word).filter((word) => /\p{L}/u.test(word));
    if (neighbours(words, roster)) return [{ token, parted: true }];
    const whole = [...words, ...words.map((word) => word.replace(adornment, ''))];
    return whole.some((word) => splits(word, roster)) ? [{ token, parted: false }] : [];
  });
}

function neighbours(words: readonly string[], roster: Roster): boolean {
  for (let from = 0; from + 1 < words.length; from += 1) {
    for (let middle = from + 1; middle <= from + 2; middle += 1) {
      for (let to = middle + 1; to <= Math.min(middle + 2, words.length); to += 1) {
        const one = roster.part(words.slice(from, middle).join(''));
        const two = one && roster.part(words.slice(middle, to).join(''));
        if (one && two && together(one, two, roster)) return true;
      }
    }
  }
  return false;
}

/** "isabellamartindale": the pupil list tells where one name ends. */
function splits(word: string, roster: Roster): boolean {
  if (word.length > longest) return false;
  for (let at = shortest; at <= word.length - shortest; at += 1) {
    const one = roster.part(word.slice(0, at));
    const two = one && roster.part(word.slice(at));
    if (one && two && together(one, two, roster)) return true;
  }
  return false;
}

function together(one: NamePart, two: NamePart, roster: Roster): boolean {
  return (
    (one.forename && two.surname && roster.pair(one, two) !== undefined) ||
    (one.surname && two.forename && roster.pair(two, one) !== undefined)
  );
}
