import type { Confidence } from './entity';
import { type Everyday, everyday } from './everyday';
import { isForename, isSurname } from './known-names';
import { nameList } from './name-lists';
import type { NameWord, NameWords } from './name-words';
import type { Sighting, Way } from './sightings';
import type { Scene, Surroundings } from './surroundings';

const list = (name: string) => nameList('context', name);
const lists = {
  beforeFamily: list('before-family'),
  beforeOther: list('before-other'),
  beforePerson: list('before-person'),
  afterPerson: list('after-person'),
  afterModal: list('after-modal'),
  afterOther: list('after-other'),
  places: list('places'),
};
const modal = new Set(['will', 'may', 'might', 'can', 'must']);
// Before a small letter these make the next word a verb or a noun: "I mark best", "the long grass".
const notBeforeName = new Set(
  'i you we they he she it to the a an my your our their his her its this that these those will would can could should must might may not very so too as no every each in at on by'.split(
    ' ',
  ),
);

/** Where a name stands: its words and what is around them. `from` and `to` are places among the words. */
export interface Place {
  readonly words: NameWords;
  readonly from: number;
  readonly to: number;
  readonly around: Surroundings;
  /** What else was seen in these very words: `person/public`, `person/family`, `person/titled`, `staff` ... */
  readonly alsoSeen: ReadonlySet<string>;
}

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
  misspelt: 2,
  initial: 2,
  'last-initial': 2,
};

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
  points -= otherPerson(place);
  if (scene.colleague && way !== 'whole') points -= 1;
  if (followedByOther(place)) points -= way === 'whole' && doubt === 0 ? 1.5 : 2;
  if (way === 'initial' || way === 'last-initial') points -= initialDoubt(place);
  // What looks like a slip is somebody else's name as it stands: "Jake Warner" beside a pupil Jake Warren.
  if (way === 'misspelt' && isForename(parts[0]?.word ?? '') && isSurname(parts.at(-1)?.word ?? '')) points -= 1;
  return points;
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
  if (here.classroom) points += 1;
  else if (nextToClassroom(place)) points += 0.75;
  else if (whole.school) points += 0.25;
  if (seen.pupilsNear) points += 0.5;
  const manner = grammar(place);
  const elsewhere = lists.places.has(word.word) && atPlace(place);
  points += elsewhere ? -2 : manner;
  if (here.family) points -= 1.5;
  else if (whole.family) points -= 0.5;
  if (here.colleague && manner < 1) points -= 1;
  points -= otherPerson(place);
  if (place.alsoSeen.has('person/named') || place.alsoSeen.has('person/public')) points -= 2;
  if (followedByOther(place) || followedBySurname(place) || precededByName(place)) points -= 2;
  return points;
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

function forenameShape(word: NameWord, { capitalsTell }: NameWords): number {
  const common = everyday(word.word);
  if (word.shape === 'lower') return common > 0 ? -1 : 0.75;
  if (common === 0 || (capitalsTell && !word.opens)) return 1;
  if (common === 3) return -0.5;
  return isForename(word.word) ? 0.5 : 0.25;
}

/** What everyday words take from a name; half of it where another part of the name can be nothing else. */
function nameDoubt(parts: readonly NameWord[], words: NameWords): number {
  const doubts = parts.map((word) => wordDoubt(word, words));
  const sum = doubts.reduce((total, doubt) => total + doubt, 0);
  const sure = parts.some(({ word, shape }, at) => doubts[at] === 0 && shape !== 'initial' && everyday(word) < 2);
  return sure ? sum / 2 : sum;
}

/** What an everyday word takes from the certainty that it is a name. */
function wordDoubt(word: NameWord, { capitalsTell }: NameWords): number {
  const common = everyday(word.word);
  if (common === 0 || word.shape === 'initial') return 0;
  if (word.shape !== 'lower' && capitalsTell && !word.opens) return 0;
  const opening: Record<Everyday, number> = { 0: 0, 1: 0.25, 2: 0.5, 3: 1.5 };
  const small: Record<Everyday, number> = { 0: 0, 1: 0.75, 2: 1, 3: 1.5 };
  return word.shape !== 'lower' && capitalsTell ? opening[common] : small[common];
}

/** Words before or after that stand with people: "proud of ...", "... has". */
function grammar(place: Place): number {
  const { before, after, name } = neighbours(place);
  const last = name.at(-1);
  if (last?.possessive)
    return after &&
      /^(?:mum|mam|dad|mother|father|nan|parents?|brother|sister|family|book|books|work|homework|bag|coat|face|essay|answer|project|birthday|behaviour)$/.test(
        after.word,
      )
      ? 1
      : 0.5;
  if (after?.gap === 'near' && lists.afterPerson.has(after.word) && !modalReading(name, after)) return 0.5;
  if (before && lists.beforePerson.has(before.word)) return 0.5;
  return 0;
}

/** Where no capital helps: what stands before must let a name follow. */
function bareGrammar(place: Place): number {
  const { before, after, name } = neighbours(place);
  const [first] = name;
  if (
    first?.shape === 'lower' &&
    everyday(first.word) > 0 &&
    before &&
    first.gap === 'near' &&
    notBeforeName.has(before.word)
  )
    return -1.5;
  if (modalReading(name, after)) return -1.5;
  return after && /^(?:is|was|has|wants|thinks|says|does|loves|needs|got|just)$/.test(after.word) ? 0.5 : 0;
}

/** "May long be": the words are a verb and what goes with it. */
function modalReading(name: readonly NameWord[], after: NameWord | undefined): boolean {
  return after !== undefined && name.some(({ word }) => modal.has(word)) && lists.afterModal.has(after.word);
}

/** What the signs of somebody who is no pupil take away. */
function otherPerson(place: Place): number {
  const seen = place.alsoSeen;
  if (seen.has('person/family') || seen.has('person/titled') || seen.has('staff')) return 3;
  if (familyBefore(place) || titledBefore(place)) return 3;
  // A child may share a famous name, but then something else must speak of school.
  return seen.has('person/public') && !place.around.draft.classroom ? 3 : 0;
}

function familyBefore(place: Place): boolean {
  const { before, name } = neighbours(place);
  return before !== undefined && name[0]?.gap === 'near' && lists.beforeFamily.has(before.word);
}

function titledBefore(place: Place): boolean {
  const { before, name } = neighbours(place);
  const gap = name[0]?.gap;
  return (
    before !== undefined &&
    (gap === 'near' || gap === 'dot') &&
    lists.beforeOther.has(before.word) &&
    before.word !== 'the'
  );
}

function atPlace(place: Place): boolean {
  const { before, after } = neighbours(place);
  return (
    /^(?:in|to|from|at|near|around|visit|visiting|visited|via|love)$/.test(before?.word ?? '') ||
    /^(?:trip|tour|residential|airport)$/.test(after?.word ?? '')
  );
}

/** A road, a film, a shop: the name belongs to something else. */
function followedByOther(place: Place): boolean {
  const { after, name } = neighbours(place);
  if (after?.gap !== 'near' || name.at(-1)?.possessive) return false;
  return lists.afterOther.has(after.word) || titleGoesOn(place);
}

/** "Matilda the Musical", "Charlie and the Chocolate Factory". */
function titleGoesOn({ words: { words, capitalsTell }, to }: Place): boolean {
  const next = words[to]?.word === 'and' ? to + 1 : to;
  return capitalsTell && words[next]?.word === 'the' && words[next + 1]?.shape === 'capital';
}

/** "Olivia Colman": a surname that is no pupil's makes the forename another person's. */
function followedBySurname(place: Place): boolean {
  const { after, name } = neighbours(place);
  if (after?.gap !== 'near' || name.at(-1)?.possessive || after.opens || !place.words.capitalsTell) return false;
  return (after.shape === 'capital' || after.shape === 'initial') && after.word !== 'i' && everyday(after.word) < 3;
}

function precededByName(place: Place): boolean {
  const { before, name } = neighbours(place);
  if (before?.shape !== 'capital' || name[0]?.gap !== 'near' || !place.words.capitalsTell) return false;
  return everyday(before.word) === 0 && !before.possessive && !lists.beforePerson.has(before.word);
}

function initialDoubt(place: Place): number {
  const { name } = neighbours(place);
  const letter = name.find(({ shape }) => shape === 'initial');
  const other = name.find(({ shape }) => shape !== 'initial');
  if (!letter || !other) return 0;
  const dotted = name.at(-1)?.gap === 'dot';
  // In capitals throughout, "A" and "I" are words before they are initials.
  if (!place.words.capitalsTell && !dotted) return 1.5;
  if (!dotted && (letter.word === 'i' || letter.word === 'a')) {
    if (letter === name[0]) return everyday(other.word) > 0 || other.opens ? 2 : 0;
    if (letter.word === 'i') return 1;
  }
  return !dotted && everyday(other.word) > 2 && other.opens ? 1 : 0;
}

/** Whether pupils are spoken of within two sentences of a name. */
export function nextToClassroom({ words, from, around }: Pick<Place, 'words' | 'from' | 'around'>): boolean {
  const sentence = words.words[from]?.sentence ?? 0;
  return [sentence - 2, sentence - 1, sentence + 1, sentence + 2].some((near) => around.sentences[near]?.classroom);
}

/** The scene of the sentence in which a name stands. */
export function sceneAt({ words, from, around }: Pick<Place, 'words' | 'from' | 'around'>): Scene {
  return around.sentences[words.words[from]?.sentence ?? 0] ?? around.draft;
}

function neighbours({ words: { words }, from, to }: Place) {
  return { before: words[from - 1], name: words.slice(from, to), after: words[to] };
}
