import type { Confidence } from './entity';
import { isForename, isSurname } from './known-names';
import { forenameShape, initialDoubt, nameDoubt } from './name-doubt';
import { asksWith, bareGrammar, grammar } from './name-grammar';
import {
  besideFigure,
  followedByOther,
  followedBySurname,
  isPlace,
  otherPerson,
  precededByName,
  withWriter,
} from './not-a-pupil';
import { neighbours, nextToClassroom, type Place, sceneAt } from './place-of-name';
import type { Sighting, Way } from './sightings';

/** Points of evidence at which a name counts. */
export function confidenceOf(points: number, most: Confidence): Confidence | undefined {
  if (points >= 3) return most;
  if (points >= 2) return most === 'possible' ? 'possible' : 'likely';
  return points >= 1.5 ? 'possible' : undefined;
}

const basis: Readonly<Record<Way, number>> = {
  whole: 3,
  half: 2.5,
  nickname: 2.25,
  'in-full': 1.5,
  turned: 2.5,
  'cut-short': 2,
  misspelt: 2,
  alike: 1.5,
  'both-misspelt': 1,
  initial: 2,
  'last-initial': 2,
};

const slips: ReadonlySet<Way> = new Set(['misspelt', 'alike', 'both-misspelt']);

/** How sure forename and surname together make one sure, in points. */
export function weighSighting({ way, from, to }: Sighting, place: Place): number {
  const { words } = place.words;
  const scene = sceneAt(place);
  const parts = words.slice(from, to);
  const doubt = nameDoubt(parts, place.words);
  let points = basis[way] - doubt;
  if (scene.classroom) points += 1;
  else if (place.around.draft.classroom || place.around.draft.school) points += 0.5;
  if (doubt > 0) points += grammar(place) + bareGrammar(place);
  else if (way === 'alike' || way === 'cut-short') points += grammar(place);
  if (asksWith(place)) points -= 1.5;
  points -= otherPerson(place);
  if (scene.colleague && way !== 'whole') points -= 1;
  if (followedByOther(place)) points -= way === 'whole' && doubt === 0 ? 1.5 : 2;
  return points - wayDoubt(way, place);
}

/** What the way in which a name shows takes from it. */
function wayDoubt(way: Way, place: Place): number {
  const { name } = neighbours(place);
  if (way === 'initial' || way === 'last-initial') return initialDoubt(place);
  const forename = isForename(name[0]?.word ?? '');
  if (way === 'cut-short') return forename ? 0.5 : 0;
  // What looks like a slip is somebody else's name as it stands: "Jake Warner" beside a pupil Jake Warren.
  return slips.has(way) && forename && isSurname(name.at(-1)?.word ?? '') ? 1 : 0;
}

/** How sure a forename alone makes one sure, in points; without school around it, never enough. */
export function weighForename(place: Place, seen: { inGroup: boolean; inYear: boolean; pupilsNear: boolean }): number {
  const word = place.words.words[place.from];
  if (!word) return 0;
  const here = sceneAt(place);
  const whole = place.around.draft;
  let points = forenameShape(word, place.words);
  if (seen.inGroup) points += 2;
  else if (seen.inYear) points += 1.5;
  else if (whole.groups.length + whole.years.length > 0) points -= 0.5;
  points += schoolAround(place);
  if (seen.pupilsNear) points += 0.5;
  const manner = grammar(place);
  points += isPlace(place) ? -2 : manner;
  if (here.family) points -= 1.5;
  else if (whole.family) points -= 0.5;
  if (here.colleague && manner < 1) points -= 1;
  points -= otherPerson(place);
  if (place.alsoSeen.has('person/named') || place.alsoSeen.has('person/public')) points -= 2;
  if (followedByOther(place) || followedBySurname(place) || precededByName(place)) points -= 2;
  if (besideFigure(place)) points -= 3;
  if (withWriter(place)) points -= 1;
  return points;
}

function schoolAround(place: Place): number {
  const here = sceneAt(place);
  const { lesson, school } = place.around.draft;
  if (here.classroom) return 1;
  if (here.lesson || nextToClassroom(place)) return 0.75;
  if (lesson) return 0.5;
  return school ? 0.25 : 0;
}

/** How sure a full name that no list holds makes one sure that it is a pupil's, in points. */
export function weighStranger(place: Place): number {
  const here = sceneAt(place);
  let points = 1;
  if (here.groups.length + here.years.length > 0) points += 1;
  if (here.classroom) points += 0.5;
  points += grammar(place);
  if (here.family) points -= 1.5;
  if (here.colleague) points -= 1;
  if (followedByOther(place)) points -= 2;
  return points - otherPerson(place);
}
