import { encrypt, makeKey } from './cipher';
import { digest, longestName, shortestMisspelt, shortestSound, soundOf, stemsOf, withoutOne } from './digest';
import { type Form, forenameForms, nameKey, surnameForms } from './forms';
import { indexOf, type Layout, pack, partFlags, yearKey } from './layout';
import type { Pupil } from './pupil';

/** A sealed list and the key that opens it, which must travel by another way. */
export interface SealedRoster {
  readonly roster: string;
  readonly rosterKey: string;
}

/**
 * Seals pupils into a list that holds no name: keyed digests of the parts of their names and how those go together,
 * encrypted. `expires` is an ISO date, by default the 31 August that comes next after `now`.
 */
export async function sealRoster(
  pupils: readonly Pupil[],
  options: { readonly now: Date; readonly expires?: string },
): Promise<SealedRoster> {
  const rosterKey = makeKey();
  const expires = options.expires ?? nextAugust(options.now);
  return { roster: await encrypt(rosterKey, pack(layOut(pupils, expires))), rosterKey };
}

function nextAugust(now: Date): string {
  const year = now.getMonth() > 7 ? now.getFullYear() + 1 : now.getFullYear();
  return `${year}-08-31`;
}

interface Named {
  readonly pupil: Pupil;
  readonly forenames: readonly Form[];
  readonly surnames: readonly Form[];
}

function layOut(pupils: readonly Pupil[], expires: string): Layout {
  const secret = crypto.getRandomValues(new Uint8Array(32));
  const flagsOf = new Map<string, number>();
  const flag = (key: string, bit: number) => {
    if (key.length <= longestName) flagsOf.set(key, (flagsOf.get(key) ?? 0) | bit);
  };
  const named = pupils.map((pupil): Named => {
    const forenames = pupil.forenames.map(forenameForms);
    const surnames = pupil.surnames.map(surnameForms);
    for (const { key } of forenames.flatMap(({ forms }) => forms)) flag(key, partFlags.forename);
    for (const { key } of surnames.flatMap(({ forms }) => forms)) flag(key, partFlags.surname);
    for (const key of [...forenames, ...surnames].flatMap(({ starts }) => starts)) flag(key, partFlags.starts);
    return {
      pupil,
      forenames: forenames.flatMap(({ forms }) => forms).filter(({ key }) => key.length <= longestName),
      surnames: surnames.flatMap(({ forms }) => forms).filter(({ key }) => key.length <= longestName),
    };
  });

  const parts = [...flagsOf].map(([key, bits]) => ({ key, bits, digest: digest(secret, key) }));
  parts.sort((a, b) => a.digest - b.digest);
  const partOf = new Map(parts.map(({ key }, index) => [key, index]));
  const groups = ascending(named.flatMap(({ pupil }) => (pupil.group ? [digest(secret, groupKey(pupil.group))] : [])));
  const slips = slipsOf(parts, secret);
  const sounds = soundsOf(parts, secret);
  return {
    header: { pupils: pupils.length, expires, secret: [...secret] },
    digests: Float64Array.from(parts, (part) => part.digest),
    flags: Float64Array.from(parts, (part) => part.bits),
    slips: Float64Array.from(slips, (slip) => slip.digest),
    slipParts: Float64Array.from(slips, (slip) => slip.part),
    slipPlaces: Float64Array.from(slips, (slip) => slip.at),
    sounds: Float64Array.from(sounds, (sound) => sound.digest),
    soundParts: Float64Array.from(sounds, (sound) => sound.part),
    shorts: shortsOf(named, secret),
    ...pairsOf(named, partOf),
    groups,
    ...placesOf(named, partOf, groups, secret),
  };
}

/** What a class code is compared by; the sign keeps it apart from names. */
export function groupKey(code: string): string {
  return `#${nameKey(code)}`;
}

/** A letter's bit among the initials of a part; letters beyond a to z share the last. */
export function initialBit(letter: string): number {
  const place = (nameKey(letter).charCodeAt(0) || 0) - 97;
  return 2 ** (place >= 0 && place < 26 ? place : 26);
}

/** What the stem of a forename with a surname is compared by; the sign keeps it apart from names. */
export function shortKey(stem: string, surname: string): string {
  return `${stem}~${surname}`;
}

/** What the sound of a part is compared by. */
export function soundKey(key: string): string {
  return `%${soundOf(key)}`;
}

function shortsOf(named: readonly Named[], secret: Uint8Array): Float64Array {
  const keys = named.flatMap(({ forenames, surnames }) =>
    forenames
      .filter(({ share }) => share === 'whole')
      .flatMap(({ key }) => stemsOf(key))
      .flatMap((stem) => surnames.map(({ key }) => shortKey(stem, key))),
  );
  return ascending([...new Set(keys)].map((key) => digest(secret, key)));
}

function soundsOf(parts: readonly { key: string; bits: number }[], secret: Uint8Array) {
  const sounds = parts.flatMap(({ key, bits }, part) =>
    bits === partFlags.starts || soundOf(key).length < shortestSound
      ? []
      : [{ digest: digest(secret, soundKey(key)), part }],
  );
  return sounds.sort((a, b) => a.digest - b.digest);
}

function slipsOf(parts: readonly { key: string; bits: number }[], secret: Uint8Array) {
  const slips = parts.flatMap(({ key, bits }, part) =>
    bits === partFlags.starts || key.length < shortestMisspelt
      ? []
      : withoutOne(key).map(({ rest, at }) => ({ digest: digest(secret, rest), part, at })),
  );
  return slips.sort((a, b) => a.digest - b.digest);
}

function pairsOf(named: readonly Named[], partOf: ReadonlyMap<string, number>) {
  const count = partOf.size;
  const halves = new Map<number, number>();
  const forenameInitials = new Float64Array(count);
  const surnameInitials = new Float64Array(count);
  const addBit = (bits: Float64Array, part: number, letter: string) => {
    bits[part] = ((bits[part] ?? 0) | initialBit(letter)) >>> 0;
  };
  for (const { forenames, surnames } of named) {
    for (const forename of forenames) {
      for (const surname of surnames) {
        const first = partOf.get(forename.key) ?? 0;
        const last = partOf.get(surname.key) ?? 0;
        const half = forename.share === 'half' || surname.share === 'half' ? 1 : 0;
        const pair = first * count + last;
        halves.set(pair, Math.min(half, halves.get(pair) ?? 1));
        addBit(forenameInitials, last, forename.key);
        addBit(surnameInitials, first, surname.key);
      }
    }
  }
  const pairs = ascending(halves.keys());
  return { pairs, pairHalves: pairs.map((pair) => halves.get(pair) ?? 0), forenameInitials, surnameInitials };
}

function placesOf(
  named: readonly Named[],
  partOf: ReadonlyMap<string, number>,
  groups: Float64Array,
  secret: Uint8Array,
) {
  const inGroups: number[] = [];
  const inYears: number[] = [];
  for (const { pupil, forenames } of named) {
    const group = pupil.group ? indexOf(groups, digest(secret, groupKey(pupil.group))) : -1;
    for (const { key } of forenames) {
      const part = partOf.get(key) ?? 0;
      if (group >= 0) inGroups.push(part * (groups.length + 1) + group);
      if (pupil.year !== undefined) inYears.push(yearKey(part, pupil.year));
    }
  }
  return { inGroups: ascending(inGroups), inYears: ascending(inYears) };
}

function ascending(numbers: Iterable<number>): Float64Array {
  return Float64Array.from(new Set(numbers)).sort();
}
