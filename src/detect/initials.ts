import type { Roster } from '@/src/roster/roster';
import type { NameWord } from './name-words';
import type { Sighting, Unit } from './sightings';

/** A surname with the letter of a forename, or a forename with the letter of a surname. */
export function initialAt(
  words: readonly NameWord[],
  units: readonly Unit[][],
  at: number,
  roster: Roster,
): Sighting | undefined {
  const first = words[at];
  const next = words[at + 1];
  if (!first || !next || first.possessive) return undefined;
  if (first.shape === 'initial' && (next.gap === 'dot' || next.gap === 'near') && next.shape !== 'lower') {
    const surname = (units[at + 1] ?? []).find(({ part }) => part.surname && roster.forenameInitial(first.word, part));
    if (surname) return { from: at, to: surname.to, way: 'initial' };
  }
  for (const { part, to } of units[at] ?? []) {
    const letter = words[to];
    if (letter?.shape !== 'initial' || letter.gap !== 'near' || first.shape === 'lower') continue;
    const stands =
      (part.forename && roster.surnameInitial(part, letter.word)) ||
      (part.surname && roster.forenameInitial(letter.word, part));
    if (stands) return { from: at, to: to + 1, way: 'last-initial' };
  }
  return undefined;
}
