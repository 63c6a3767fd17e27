import { everyday } from './everyday';
import { nameList } from './name-lists';
import type { NameWord } from './name-words';
import { neighbours, type Place } from './place-of-name';

const list = (name: string) => nameList('context', name);
const lists = {
  beforePerson: list('before-person'),
  afterPerson: list('after-person'),
  afterModal: list('after-modal'),
};
const modal = new Set(['will', 'may', 'might', 'can', 'must']);
// Before a small letter these make the next word a verb or a noun: "I mark best", "the long grass".
const notBeforeName = new Set(
  'i you we they he she it to the a an my your our their his her its this that these those will would can could should must might may not very so too as no every each in at on by'.split(
    ' ',
  ),
);

/** Words before or after that stand with people: "proud of ...", "... has". */
export function grammar(place: Place): number {
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
export function bareGrammar(place: Place): number {
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

const inflected =
  /^(?:is|was|has|in|from|of|and|or|with|again|just|got|did|won|said|made|ever|still|really|.+(?:s|ed))$/;

/** "Will Parker pens keep?": a question that opens with a verb, and the verb's other half. */
export function asksWith({ words: { words, questions }, from, to }: Place): boolean {
  const [first, after] = [words[from], words[to]];
  if (!first?.opens || !modal.has(first.word) || !questions.has(first.sentence)) return false;
  return after?.gap === 'near' && after.shape === 'lower' && !inflected.test(after.word);
}
