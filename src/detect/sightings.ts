import type { NamePart, Roster } from '@/src/roster/roster';
import { everyday } from './everyday';
import { initialAt } from './initials';
import type { NameWord } from './name-words';
import { forenamesBehind, shortForms } from './nicknames';
import { misspelt } from './slips';

/** How a pupil's name shows. */
export type Way =
  | 'whole'
  | 'half'
  /** Kate, where the list has Katherine */
  | 'nickname'
  /** Joshua, where the list has only Josh */
  | 'in-full'
  /** Abdi, where the list has Abdirahman: a pet form that no table knows */
  | 'cut-short'
  | 'misspelt'
  /** two letters wrong, or written by ear */
  | 'alike'
  | 'both-misspelt'
  | 'turned'
  /** K. Ingram */
  | 'initial'
  /** Sumaiya Q, Smith O */
  | 'last-initial';

/** Words that go together as a name of the pupil list. `from` and `to` are places among the words, `to` excluded. */
export interface Sighting {
  readonly from: number;
  readonly to: number;
  readonly way: Way;
}

/** One word, or several that belong together, that the list has as part of a name. `to` is excluded. */
export interface Unit {
  readonly part: NamePart;
  readonly to: number;
}

const longestName = 4;

/** Every place where two neighbouring words, or groups of words, are forename and surname of one pupil. */
export function sightings(words: readonly NameWord[], roster: Roster): Sighting[] {
  const units = namePartsOf(words, roster);
  const found: Sighting[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const sighting = pairAt(words, units, at, roster) ?? initialAt(words, units, at, roster);
    if (sighting) found.push(sighting);
  }
  return longestFirst(found);
}

/** For each word the parts of pupils' names that begin there, the longest first. */
export function namePartsOf(words: readonly NameWord[], roster: Roster): Unit[][] {
  return words.map((_, at) => unitsAt(words, at, roster));
}

function unitsAt(words: readonly NameWord[], at: number, roster: Roster): Unit[] {
  const first = words[at];
  const part = first && roster.part(first.word);
  if (!first || !part) return [];
  const units: Unit[] = part.forename || part.surname ? [{ part, to: at + 1 }] : [];
  if (!part.starts) return units;
  let joined = first.word;
  for (let to = at + 2; to <= Math.min(at + longestName, words.length); to += 1) {
    const next = words[to - 1];
    if (next?.gap !== 'near' || words[to - 2]?.possessive) break;
    joined += next.word;
    const longer = roster.part(joined);
    if (longer && (longer.forename || longer.surname)) units.push({ part: longer, to });
  }
  return units.reverse();
}

function pairAt(
  words: readonly NameWord[],
  units: readonly Unit[][],
  at: number,
  roster: Roster,
): Sighting | undefined {
  const first = words[at];
  if (!first) return undefined;
  for (const one of units[at] ?? []) {
    const next = words[one.to];
    if (!next || words[one.to - 1]?.possessive) continue;
    for (const two of units[one.to] ?? []) {
      const way = wayOf(one.part, two.part, next.gap, roster);
      if (way) return { from: at, to: two.to, way };
    }
    const middle = throughMiddleName(words, units, one, roster);
    if (middle !== undefined) return { from: at, to: middle, way: 'whole' };
  }
  return called(words, units, at, roster) ?? misspelt(words, units, at, roster);
}

function wayOf(one: NamePart, two: NamePart, gap: NameWord['gap'], roster: Roster): Way | undefined {
  if (gap === 'near' && one.forename && two.surname) {
    const share = roster.pair(one, two);
    if (share) return share;
  }
  if ((gap === 'near' || gap === 'comma') && one.surname && two.forename && roster.pair(two, one)) return 'turned';
  return undefined;
}

/** "Olivia Grace Smith" where the list has Olivia Smith. */
function throughMiddleName(
  words: readonly NameWord[],
  units: readonly Unit[][],
  one: Unit,
  roster: Roster,
): number | undefined {
  const middle = words[one.to];
  const last = words[one.to + 1];
  if (middle?.shape !== 'capital' || last?.shape !== 'capital' || middle.possessive) return undefined;
  if (middle.gap !== 'near' || last.gap !== 'near' || middle.opens || last.opens || !one.part.forename)
    return undefined;
  return units[one.to + 1]?.find(({ part }) => part.surname && roster.pair(one.part, part) === 'whole')?.to;
}

/** A form of the forename that the list does not hold, before the surname. */
function called(
  words: readonly NameWord[],
  units: readonly Unit[][],
  at: number,
  roster: Roster,
): Sighting | undefined {
  const first = words[at];
  const surnames = (units[at + 1] ?? []).filter(({ part }) => part.surname);
  if (!first || words[at + 1]?.gap !== 'near' || first.possessive || surnames.length === 0) return undefined;
  const find = (forms: Iterable<string>, way: Way): Sighting | undefined => {
    for (const form of forms) {
      const forename = roster.part(form);
      const surname = forename?.forename && surnames.find(({ part }) => roster.pair(forename, part));
      if (surname) return { from: at, to: surname.to, way };
    }
    return undefined;
  };
  return (
    find(forenamesBehind(first.word), 'nickname') ??
    find(shortForms(first.word), 'in-full') ??
    cutShort(words, surnames, at, roster)
  );
}

function cutShort(
  words: readonly NameWord[],
  surnames: readonly Unit[],
  at: number,
  roster: Roster,
): Sighting | undefined {
  const first = words[at];
  if (!first || first.word.length < 3 || everyday(first.word) > 1) return undefined;
  const surname = surnames.find(({ to }) => {
    const written = words.slice(at + 1, to).map(({ word }) => word);
    return roster.shortFor(first.word, written.join(''));
  });
  return surname && { from: at, to: surname.to, way: 'cut-short' };
}

/** Of sightings that overlap the better stands: more of the name first, then the earlier. */
function longestFirst(found: readonly Sighting[]): Sighting[] {
  const order: readonly Way[] = [
    'whole',
    'half',
    'nickname',
    'turned',
    'misspelt',
    'in-full',
    'cut-short',
    'alike',
    'initial',
    'last-initial',
    'both-misspelt',
  ];
  const best = [...found].sort(
    (a, b) => order.indexOf(a.way) - order.indexOf(b.way) || b.to - b.from - (a.to - a.from) || a.from - b.from,
  );
  const taken = new Set<number>();
  const kept = best.filter(({ from, to }) => {
    for (let at = from; at < to; at += 1) if (taken.has(at)) return false;
    for (let at = from; at < to; at += 1) taken.add(at);
    return true;
  });
  return kept.sort((a, b) => a.from - b.from);
}
