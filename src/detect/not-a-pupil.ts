import { everyday } from './everyday';
import { isForename } from './known-names';
import { nameList } from './name-lists';
import { neighbours, type Place } from './place-of-name';

const list = (name: string) => nameList('context', name);
const lists = {
  beforeFamily: list('before-family'),
  beforeOther: list('before-other'),
  beforePerson: list('before-person'),
  afterOther: list('after-other'),
  places: list('places'),
  figures: list('figures'),
};

/** What the signs of somebody who is no pupil take away. */
export function otherPerson(place: Place): number {
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

/** "In Florence", "the Sienna trip": a place with a child's name. */
export function isPlace(place: Place): boolean {
  const [word] = neighbours(place).name;
  return word !== undefined && lists.places.has(word.word) && atPlace(place);
}

function atPlace(place: Place): boolean {
  const { before, after } = neighbours(place);
  return (
    /^(?:in|to|from|at|near|around|visit|visiting|visited|via|love)$/.test(before?.word ?? '') ||
    /^(?:trip|tour|residential|airport)$/.test(after?.word ?? '')
  );
}

/** "George and Lennie": a name that stands with one of fiction or history is of the same kind. */
export function besideFigure({ words: { words }, from, to }: Place): boolean {
  const joined = (at: number) => words[at]?.word === 'and';
  const figure = (at: number) => lists.figures.has(words[at]?.word ?? '') && !isForename(words[at]?.word ?? '');
  return (joined(to) && figure(to + 1)) || (joined(from - 1) && figure(from - 2));
}

/** "Olivia and I", "me and Olivia": somebody whom the writer goes about with. */
export function withWriter({ words: { words }, from, to }: Place): boolean {
  const isMe = (word: string | undefined) => word === 'i' || word === 'me' || word === 'myself';
  return (
    (words[to]?.word === 'and' && isMe(words[to + 1]?.word)) ||
    (words[from - 1]?.word === 'and' && isMe(words[from - 2]?.word))
  );
}

/** A road, a film, a shop: the name belongs to something else. */
export function followedByOther(place: Place): boolean {
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
export function followedBySurname(place: Place): boolean {
  const { after, name } = neighbours(place);
  if (after?.gap !== 'near' || name.at(-1)?.possessive || after.opens || !place.words.capitalsTell) return false;
  return (after.shape === 'capital' || after.shape === 'initial') && after.word !== 'i' && everyday(after.word) < 3;
}

/** "Kate Olivia": the second word of somebody's name. */
export function precededByName(place: Place): boolean {
  const { before, name } = neighbours(place);
  if (before?.shape !== 'capital' || name[0]?.gap !== 'near' || !place.words.capitalsTell) return false;
  return everyday(before.word) === 0 && !before.possessive && !lists.beforePerson.has(before.word);
}
