import type { Span } from '@/src/draft/draft';
import type { Reading } from '@/src/draft/reading';
import type { NamePart, Roster } from '@/src/roster/roster';
import type { School } from '@/src/settings/school';
import type { Confidence, Entity } from './entity';
import { type NameWords, nameWords } from './name-words';
import { overlapsOf } from './overlaps';
import { type Place, sceneAt } from './place-of-name';
import type { Recogniser, Resources } from './recogniser';
import { namePartsOf, type Sighting, sightings, type Way } from './sightings';
import { type Surroundings, surroundings } from './surroundings';
import { namedTags } from './tags';
import { confidenceOf, weighForename, weighSighting } from './weigh';

const kinds: Readonly<Record<Way, string>> = {
  whole: 'pupil/full',
  half: 'pupil/full',
  nickname: 'pupil/full',
  'in-full': 'pupil/full',
  turned: 'pupil/full',
  'cut-short': 'pupil/full',
  misspelt: 'pupil/full',
  alike: 'pupil/full',
  'both-misspelt': 'pupil/full',
  initial: 'pupil/initial',
  'last-initial': 'pupil/initial',
};
const reasons: Readonly<Record<Way, string>> = {
  whole: 'names a pupil',
  half: 'is part of a pupil’s double name',
  nickname: 'is what a pupil may be called for short',
  'in-full': 'is what a pupil’s short name may stand for',
  turned: 'is a pupil’s name, surname first',
  'cut-short': 'is what a pupil may be called for short',
  misspelt: 'is a letter away from a pupil’s name',
  alike: 'is nearly a pupil’s name',
  'both-misspelt': 'is nearly a pupil’s name',
  initial: 'fits a pupil’s initial and surname',
  'last-initial': 'fits a pupil’s name and initial',
};
// Only the very name may be worded as a fact.
const most = (way: Way): Confidence => (way === 'whole' || way === 'half' ? 'certain' : 'likely');

/** Pupils of the school's list: by full name, initial, forename in a classroom, hashtag and handle. */
export function pupils(_school: School, { roster }: Resources): Recogniser {
  if (!roster) return { recognise: () => [] };
  return {
    recognise(reading, sofar) {
      const words = nameWords(reading);
      const around = surroundings(reading, sofar);
      const others = overlapsOf(sofar.filter(({ kind }) => /^(?:person\/|school\/|staff$)/.test(kind)));
      const seen: Seen = { reading, words, around, roster, others };
      const named = [...fullNames(seen), ...tags(reading, roster), ...initialsInClass(seen, sofar)];
      return [...named, ...forenames(seen, named)];
    },
  };
}

/** Everything a name is judged by. */
interface Seen {
  readonly reading: Reading;
  readonly words: NameWords;
  readonly around: Surroundings;
  readonly roster: Roster;
  /** People and the school itself, as far as they overlap a span. */
  readonly others: (span: Span) => readonly Entity[];
}

function fullNames(seen: Seen): Entity[] {
  const { reading, words, roster } = seen;
  return sightings(words.words, roster).flatMap((sighting) => {
    const place = placeOf(seen, sighting);
    if (place.alsoSeen.has('school/name')) return [];
    const confidence = confidenceOf(weighSighting(sighting, place), most(sighting.way));
    if (!confidence) return [];
    const why = confidence === 'certain' && sighting.way === 'whole' ? reasons.whole : weaker(sighting.way);
    return [{ kind: kinds[sighting.way], confidence, why, ...spanOf(reading, words, sighting) }];
  });
}

function placeOf({ reading, words, around, others }: Seen, { from, to }: Pick<Sighting, 'from' | 'to'>): Place {
  const span = spanOf(reading, words, { from, to });
  const alsoSeen = new Set(others(span).map(({ kind }) => kind));
  return { words, from, to, around, alsoSeen };
}

function weaker(way: Way): string {
  return way === 'whole' ? 'is a pupil’s name, if it is meant as a name' : reasons[way];
}

function tags(reading: Reading, roster: Roster): Entity[] {
  return namedTags(reading, roster).map(({ token, parted }) => ({
    kind: 'pupil/handle',
    confidence: parted ? 'certain' : 'likely',
    why: token.text.startsWith('#') ? 'holds a pupil’s name' : 'may be a pupil’s account',
    ...reading.origin(token),
  }));
}

/** "R.K. in 11B": a class tells apart those whom initials alone do not. */
function initialsInClass({ reading, words: { words } }: Seen, sofar: readonly Entity[]): Entity[] {
  const classAt = overlapsOf(sofar.filter(({ kind }) => kind.startsWith('class/')));
  return words.flatMap((first, at) => {
    const last = words[at + 1];
    if (first.shape !== 'initial' || last?.shape !== 'initial' || last.gap !== 'dot') return [];
    const span = reading.origin({ start: first.start, end: last.end });
    const after = /^\.?,? ?\(?(?:in|from|of)? ?/.exec(reading.plain.slice(last.end, last.end + 10))?.[0].length ?? 0;
    const place = reading.origin({ start: last.end + after, end: last.end + after + 1 });
    if (classAt(place).length === 0) return [];
    return [{ kind: 'pupil/initial', confidence: 'likely', why: 'gives initials and class', ...span }];
  });
}

function forenames(seen: Seen, pupilsSeen: readonly Entity[]): Entity[] {
  const { reading, words, around, roster } = seen;
  const { classroom, lesson, school } = around.draft;
  if (!classroom && !school && !lesson && pupilsSeen.length === 0) return [];
  const pupilAt = overlapsOf(pupilsSeen);
  return namePartsOf(words.words, roster).flatMap((units, from) => {
    const unit = units.find(({ part }) => part.forename);
    if (!unit || words.words[from]?.shape === 'initial') return [];
    const { part, to } = unit;
    const span = spanOf(reading, words, { from, to });
    if (pupilAt(span).length > 0) return [];
    const place = placeOf(seen, { from, to });
    const where = placed(part, place, roster);
    const points = weighForename(place, { ...where, pupilsNear: pupilsSeen.length > 0 });
    const confidence = confidenceOf(points, where.inGroup || where.inYear ? 'certain' : 'likely');
    if (!confidence || (!classroom && !lesson && confidence === 'possible')) return [];
    return [{ kind: 'pupil/first', confidence, why: forenameReason(where), ...span }];
  });
}

function placed(part: NamePart, place: Place, roster: Roster) {
  const here = sceneAt(place);
  const groups = here.groups.length > 0 ? here.groups : place.around.draft.groups;
  const years = here.years.length > 0 ? here.years : place.around.draft.years;
  return {
    inGroup: groups.some((group) => roster.inGroup(part, group)),
    inYear: years.some((year) => roster.inYear(part, year)),
  };
}

function forenameReason({ inGroup, inYear }: { inGroup: boolean; inYear: boolean }): string {
  if (inGroup) return 'is the forename of a pupil in that class';
  return inYear ? 'is the forename of a pupil in that year' : 'is a pupil’s forename, in words about school';
}

function spanOf(reading: Reading, { words }: NameWords, { from, to }: Pick<Sighting, 'from' | 'to'>): Span {
  return reading.origin({ start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 });
}
