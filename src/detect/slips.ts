import type { NamePart, Roster } from '@/src/roster/roster';
import { everyday } from './everyday';
import type { NameWord } from './name-words';
import type { Sighting, Unit } from './sightings';

/** A name of the list with letters wrong in one of its parts, or in both. */
export function misspelt(
  words: readonly NameWord[],
  units: readonly Unit[][],
  at: number,
  roster: Roster,
): Sighting | undefined {
  const first = words[at];
  const next = words[at + 1];
  if (!first || next?.gap !== 'near' || first.possessive) return undefined;
  const surnames = (units[at + 1] ?? []).filter(({ part }) => part.surname);
  const forenames = (units[at] ?? []).filter(({ part, to }) => part.forename && to === at + 1);
  if (surnames.length > 0 && mayBeSlip(first)) {
    const fits = (near: readonly NamePart[]) =>
      surnames.find(({ part }) => near.some((forename) => forename.forename && roster.pair(forename, part)))?.to;
    const one = fits(roster.near(first.word));
    if (one !== undefined) return { from: at, to: one, way: 'misspelt' };
    const two = fits(roster.alike(first.word));
    if (two !== undefined) return { from: at, to: two, way: 'alike' };
  }
  if (forenames.length > 0 && mayBeSlip(next)) {
    const fits = (near: readonly NamePart[]) =>
      forenames.some(({ part }) => near.some((surname) => surname.surname && roster.pair(part, surname)));
    if (fits(roster.near(next.word))) return { from: at, to: at + 2, way: 'misspelt' };
    if (fits(roster.alike(next.word))) return { from: at, to: at + 2, way: 'alike' };
  }
  return bothMisspelt(first, next, at, roster);
}

/** Only where both are written as names: most pairs of small words are near to some pair of names. */
function bothMisspelt(first: NameWord, next: NameWord, from: number, roster: Roster): Sighting | undefined {
  if (first.shape === 'lower' || next.shape === 'lower' || !mayBeSlip(first) || !mayBeSlip(next)) return undefined;
  const surnames = roster.near(next.word).filter(({ surname }) => surname);
  if (surnames.length === 0) return undefined;
  const forenames = roster.near(first.word).filter(({ forename }) => forename);
  const fits = forenames.some((forename) => surnames.some((surname) => roster.pair(forename, surname) === 'whole'));
  return fits ? { from, to: from + 2, way: 'both-misspelt' } : undefined;
}

/** A word that means something by itself is no slip of the finger. */
function mayBeSlip({ word, shape }: NameWord): boolean {
  return word.length > 3 && shape !== 'initial' && everyday(word) === 0;
}
