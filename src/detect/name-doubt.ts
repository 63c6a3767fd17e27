import { type Everyday, everyday } from './everyday';
import { isForename } from './known-names';
import type { NameWord, NameWords } from './name-words';
import { neighbours, type Place } from './place-of-name';

/** How much a forename looks like one as it is written, in points. */
export function forenameShape(word: NameWord, { capitalsTell }: NameWords): number {
  const common = everyday(word.word);
  if (word.shape === 'lower') return common > 0 ? -1 : 0.75;
  if (common === 0 || (capitalsTell && !word.opens)) return 1;
  if (common === 3) return -0.5;
  return isForename(word.word) ? 0.5 : 0.25;
}

/** What everyday words take from a name; half of it where another part of the name can be nothing else. */
export function nameDoubt(parts: readonly NameWord[], words: NameWords): number {
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

const auxiliary = /^(?:did|does|do|has|have|had|is|was|can|could|will|would|should|made|let|saw|watched|watching|and)$/;
const followsI =
  /^(?:am|have|had|was|love|miss|think|know|hope|mean|say|said|cant|dont|didnt|will|would|could|need|want|do|did|get|got|just|never|really|also|still|see|saw|wish|guess|must|may|might|can|should|went|made)$/;

/** "Sienna I love you": the letter speaks for the writer, unless a verb before it has a name to follow ("did Sienna I do"). */
function isSubject(place: Place): boolean {
  const { before, after } = neighbours(place);
  return after?.gap === 'near' && followsI.test(after.word) && !auxiliary.test(before?.word ?? '');
}

/** What the single letter of a name takes from it: it may be a word. */
export function initialDoubt(place: Place): number {
  const { name } = neighbours(place);
  const letter = name.find(({ shape }) => shape === 'initial');
  const other = name.find(({ shape }) => shape !== 'initial');
  if (!letter || !other) return 0;
  const dotted = name.at(-1)?.gap === 'dot';
  // In capitals throughout, "A" and "I" are words before they are initials.
  if (!place.words.capitalsTell && !dotted) return 1.5;
  if (!dotted && (letter.word === 'i' || letter.word === 'a')) {
    if (letter === name[0]) return everyday(other.word) > 0 || other.opens ? 2 : 0;
    if (letter.word === 'i') return isSubject(place) ? 1 : 0;
  }
  return !dotted && everyday(other.word) > 2 && other.opens ? 1 : 0;
}
