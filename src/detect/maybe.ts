import type { Reading } from '@/src/draft/reading';
import type { School } from '@/src/settings/school';
import type { Entity } from './entity';
import { everyday } from './everyday';
import { isForename, isSurname } from './known-names';
import { nameList } from './name-lists';
import { type NameWord, type NameWords, nameWords } from './name-words';
import { overlapsOf } from './overlaps';
import type { People } from './people';
import { nextToClassroom, type Place, sceneAt } from './place-of-name';
import type { Recogniser, Resources } from './recogniser';
import { surroundings } from './surroundings';
import { confidenceOf, weighForename, weighStranger } from './weigh';

const noPerson = new Set([...nameList('context', 'no-person'), ...nameList('context', 'figures')]);

/**
 * Names that may be pupils' where no pupil list says so (`pupil/maybe`): only with pupils spoken of around them, and
 * never certain. With a list it finds nothing; the list knows better.
 */
export function maybePupils(_school: School, { roster, people }: Resources): Recogniser {
  if (roster) return { recognise: () => [] };
  return {
    recognise(reading, sofar) {
      const around = surroundings(reading, sofar);
      if (!around.draft.classroom) return [];
      const words = nameWords(reading);
      const others = overlapsOf(sofar.filter(({ kind }) => /^(?:person\/(?!named)|staff|school\/)/.test(kind)));
      return candidates(words).flatMap(({ from, to }) => {
        const span = reading.origin({ start: words.words[from]?.start ?? 0, end: words.words[to - 1]?.end ?? 0 });
        if (others(span).length > 0) return [];
        const place: Place = { words, from, to, around, alsoSeen: new Set() };
        const confidence = confidenceOf(weigh(place, reading, people), 'likely');
        if (!confidence || !classroomNear(place)) return [];
        const why =
          to - from > 1
            ? 'may be a pupil’s name, in words about pupils'
            : 'may be a pupil’s forename, in words about pupils';
        return [{ kind: 'pupil/maybe', confidence, why, ...span } satisfies Entity];
      });
    },
  };
}

/** Runs of capitalised words that may be a name: a forename, and what follows it like a surname. */
function candidates({ words, capitalsTell }: NameWords): { from: number; to: number }[] {
  if (!capitalsTell) return [];
  const found: { from: number; to: number }[] = [];
  for (let from = 0; from < words.length; from += 1) {
    if (!startsName(words[from])) continue;
    let to = from + 1;
    while (to < from + 4 && goesOn(words[to], words[to - 1])) to += 1;
    found.push({ from, to });
    from = to - 1;
  }
  return found;
}

function startsName(word: NameWord | undefined): boolean {
  if (word?.shape !== 'capital' || word.word.length < 2 || isNobody(word)) return false;
  return isForename(word.word) || everyday(word.word) === 0;
}

function goesOn(word: NameWord | undefined, before: NameWord | undefined): boolean {
  if (word?.gap !== 'near' || before?.possessive || word.opens) return false;
  return word.shape !== 'lower' && word.word !== 'i' && !isNobody(word);
}

/** "Sunday", "Sundays", "I'm". */
function isNobody({ word, text }: NameWord): boolean {
  return noPerson.has(word) || noPerson.has(word.replace(/s$/, '')) || /^(?:\p{L}'\p{Ll}{1,2}|.+n't)$/u.test(text);
}

/** Points as for a name of the list, less what only the list could have told. */
function weigh(place: Place, reading: Reading, people: People | undefined): number {
  const parts = place.words.words.slice(place.from, place.to);
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last) return 0;
  const listed = isForename(first.word);
  const points =
    parts.length > 1
      ? weighStranger(place) + (isSurname(last.word) ? 0.5 : 0)
      : weighForename(place, { inGroup: false, inYear: false, pupilsNear: false }) + 0.5;
  if (listed) return points;
  // Neither list knows the word: compromise decides whether somebody is meant, else grammar has to.
  return points - (points >= 2 && people && saysPerson(people, reading, place) ? 0 : 0.75);
}

function saysPerson(people: People, reading: Reading, { words: { words }, from, to }: Place): boolean {
  const sentence = reading.sentences[words[from]?.sentence ?? 0];
  if (!sentence) return false;
  const start = (words[from]?.start ?? 0) - sentence.start;
  const end = (words[to - 1]?.end ?? 0) - sentence.start;
  const text = reading.plain.slice(sentence.start, sentence.end);
  return people.peopleIn(text).some((found) => found.start < end && start < found.end);
}

function classroomNear({ words, from, around }: Place): boolean {
  return sceneAt({ words, from, around }).classroom || nextToClassroom({ words, from, around });
}
