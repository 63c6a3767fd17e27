import { blake3 } from '@noble/hashes/blake3.js';

/** 48 bits: with half a million entries and a few hundred look-ups a draft, one chance meeting in a million drafts. */
export const digestBytes = 6;
const encoder = new TextEncoder();

/** A keyed digest of a name's key, as a whole number below 2^48. BLAKE3's keyed mode; the key has 32 bytes. */
export function digest(secret: Uint8Array, text: string): number {
  const bytes = blake3(encoder.encode(text), { key: secret, dkLen: digestBytes });
  let number = 0;
  for (const byte of bytes) number = number * 256 + byte;
  return number;
}

/** A word without one of its letters, for every letter, with the place it stood at. Runs of one letter count once. */
export function withoutOne(word: string): { readonly rest: string; readonly at: number }[] {
  const found: { rest: string; at: number }[] = [];
  for (let at = 0; at < word.length; at += 1) {
    if (at > 0 && word[at] === word[at - 1]) continue;
    found.push({ rest: word.slice(0, at) + word.slice(at + 1), at });
  }
  return found;
}

/** Shorter words have too many neighbours that are other names. */
export const shortestMisspelt = 4;
/** Bounds the work that one absurdly long word can make. */
export const longestName = 40;

/**
 * How a word sounds, roughly: its first letter and its consonants, with those that are taken for one another as one.
 * Two spellings of a name that differ by several letters mostly share it ("Brackenbury", "Brakenberry").
 */
export function soundOf(key: string): string {
  return key
    .replace(/ph/g, 'f')
    .replace(/[cq]|ck/g, 'k')
    .replace(/z/g, 's')
    .replace(/(?<=.)[aeiouyhw]/g, '')
    .replace(/^[aeiouyhw]/, 'a')
    .replace(/(.)\1+/g, '$1');
}

/** Shorter ones are shared by too many names. */
export const shortestSound = 4;

const stems = [3, 4];

/** With what a forename may begin when it is cut short: "abdirahman" → abd, abdi. */
export function stemsOf(forename: string): string[] {
  return stems.filter((length) => forename.length > length).map((length) => forename.slice(0, length));
}

/** The stems that a pet form may have been made of: "gurps" → gurp; "nads" → nads, nad. */
export function stemsBehind(short: string): string[] {
  const cut = short.replace(/(?:[szyioa]|ie|ka|er|ers|sy|zy)$/, '');
  const single = cut.replace(/(.)\1$/, '$1');
  return [...new Set([short, cut, single])].filter(({ length }) => stems.includes(length));
}
