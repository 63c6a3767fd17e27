import { decrypt } from './cipher';
import { digest, longestName, shortestMisspelt, stemsBehind, withoutOne } from './digest';
import { nameKey } from './forms';
import { indexOf, type Layout, partFlags, placeOf, unpack, yearKey } from './layout';
import { type NamePart, type Roster, RosterError } from './roster';
import { groupKey, initialBit, shortKey, soundKey } from './seal';

// A draft is checked again and again while it is written, and its words hardly change.
const remembered = 4000;
// In shorter words two slips make another name.
const shortestAlike = 5;

/**
 * Opens a sealed list. Throws a RosterError with a sentence for the person if the key is another one, the list is
 * damaged, or its last day lies before `now`.
 */
export async function openRoster(roster: string, key: string, now: Date): Promise<Roster> {
  const layout = unpack(await decrypt(key, roster));
  // The whole of the last day counts, in whatever zone the school is.
  if (now.getTime() > new Date(`${layout.header.expires}T23:59:59`).getTime()) {
    throw new RosterError(
      'expired',
      `The pupil list ran out on ${layout.header.expires}. Ask your school for this year's list.`,
    );
  }
  return matcher(layout);
}

function matcher(layout: Layout): Roster {
  const secret = Uint8Array.from(layout.header.secret);
  const count = layout.digests.length;
  const cache = new Map<string, number>();
  const digestOf = (text: string): number => {
    const known = cache.get(text);
    if (known !== undefined) return known;
    if (cache.size >= remembered) cache.clear();
    const made = digest(secret, text);
    cache.set(text, made);
    return made;
  };
  const partAt = (id: number): NamePart => {
    const flags = layout.flags[id] ?? 0;
    return {
      id,
      forename: (flags & partFlags.forename) !== 0,
      surname: (flags & partFlags.surname) !== 0,
      starts: (flags & partFlags.starts) !== 0,
    };
  };
  const hasInitial = (bits: number | undefined, letter: string) => ((bits ?? 0) & initialBit(letter)) !== 0;

  return {
    pupils: layout.header.pupils,
    expires: layout.header.expires,
    part(words) {
      const key = nameKey(words);
      if (key === '' || key.length > longestName) return undefined;
      const id = indexOf(layout.digests, digestOf(key));
      return id < 0 ? undefined : partAt(id);
    },
    near(word) {
      const key = nameKey(word);
      if (key.length < shortestMisspelt || key.length > longestName) return [];
      return nearParts(layout, key, digestOf).map(partAt);
    },
    alike(word) {
      const key = nameKey(word);
      if (key.length < shortestAlike || key.length > longestName) return [];
      return alikeParts(layout, key, digestOf).map(partAt);
    },
    shortFor(word, surname) {
      const [stems, key] = [stemsBehind(nameKey(word)), nameKey(surname)];
      return stems.some((stem) => indexOf(layout.shorts, digestOf(shortKey(stem, key))) >= 0);
    },
    pair(forename, surname) {
      const at = indexOf(layout.pairs, forename.id * count + surname.id);
      if (at < 0) return undefined;
      return layout.pairHalves[at] === 1 ? 'half' : 'whole';
    },
    forenameInitial: (letter, surname) => hasInitial(layout.forenameInitials[surname.id], letter),
    surnameInitial: (forename, letter) => hasInitial(layout.surnameInitials[forename.id], letter),
    hasGroup: (code) => indexOf(layout.groups, digestOf(groupKey(code))) >= 0,
    inGroup(forename, code) {
      const group = indexOf(layout.groups, digestOf(groupKey(code)));
      return group >= 0 && indexOf(layout.inGroups, forename.id * (layout.groups.length + 1) + group) >= 0;
    },
    inYear: (forename, year) => indexOf(layout.inYears, yearKey(forename.id, year)) >= 0,
  };
}

/**
 * Deletion neighbourhood (SymSpell's idea): two words are one slip apart if one is the other without a letter, or if
 * both are the same without one, at the same place (another letter) or next to it (two swapped).
 */
function nearParts(layout: Layout, key: string, digestOf: (text: string) => number): number[] {
  const found = new Set<number>();
  const slipped = (rest: number, at: number | undefined) => {
    for (let place = placeOf(layout.slips, rest); layout.slips[place] === rest; place += 1) {
      const lost = layout.slipPlaces[place] ?? 0;
      if (at === undefined || Math.abs(lost - at) <= 1) found.add(layout.slipParts[place] ?? 0);
    }
  };
  slipped(digestOf(key), undefined);
  for (const { rest, at } of withoutOne(key)) {
    const made = digestOf(rest);
    slipped(made, at);
    const whole = indexOf(layout.digests, made);
    if (whole >= 0 && rest.length >= shortestMisspelt - 1) found.add(whole);
  }
  found.delete(indexOf(layout.digests, digestOf(key)));
  return [...found];
}

/** A letter less in each, wherever it stood, or the same sound. */
function alikeParts(layout: Layout, key: string, digestOf: (text: string) => number): number[] {
  const found = new Set<number>();
  const add = (numbers: Float64Array, parts: Float64Array, value: number) => {
    for (let place = placeOf(numbers, value); numbers[place] === value; place += 1) found.add(parts[place] ?? 0);
  };
  for (const { rest } of withoutOne(key)) add(layout.slips, layout.slipParts, digestOf(rest));
  add(layout.sounds, layout.soundParts, digestOf(soundKey(key)));
  found.delete(indexOf(layout.digests, digestOf(key)));
  return [...found];
}
