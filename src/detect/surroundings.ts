import type { Reading } from '@/src/draft/reading';
import type { Entity } from './entity';
import { nameList } from './name-lists';
import { overlapsOf } from './overlaps';
import { yearsIn } from './year-group';

/** What a sentence says about whose names stand in it. */
export interface Scene {
  /** Pupils are spoken of. */
  readonly classroom: boolean;
  /** Something of lessons or of the school day is, which happens elsewhere too. */
  readonly lesson: boolean;
  /** School is, which may be the writer's own child's. */
  readonly school: boolean;
  readonly family: boolean;
  readonly colleague: boolean;
  /** Class codes as the draft writes them. */
  readonly groups: readonly string[];
  /** Year groups, as the roster numbers them. */
  readonly years: readonly number[];
}

/** The scene of each sentence and of the whole draft. */
export interface Surroundings {
  readonly sentences: readonly Scene[];
  readonly draft: Scene;
}

const longestPhrase = 4;
const lists = {
  classroom: nameList('context', 'classroom'),
  lesson: nameList('context', 'lesson'),
  school: nameList('context', 'school'),
  family: nameList('context', 'family'),
  colleague: nameList('context', 'colleague'),
};

/** Reads what is said around the names of a draft, from its words and from the classes and years that were seen in it. */
export function surroundings(reading: Reading, sofar: readonly Entity[]): Surroundings {
  const places = overlapsOf(sofar.filter(({ kind }) => /^(?:class\/|year$)/.test(kind)));
  const spoken = wordsBySentence(reading);
  let weakWords = 0;
  const sentences = reading.sentences.map((span, index): Scene => {
    const here = places(reading.origin(span));
    const texts = here.map((place) => ({ kind: place.kind, text: reading.draft.text.slice(place.start, place.end) }));
    const words = spoken[index] ?? [];
    const phrases = phrasesOf(words);
    const has = (list: ReadonlySet<string>) => phrases.some(({ text }) => list.has(text));
    const hints = phrases.filter(({ text }) => lists.lesson.has(text) || lists.school.has(text));
    const weak = countApart(hints);
    weakWords += weak;
    return {
      classroom: here.length > 0 || has(lists.classroom) || weak > 1 || addressesTeacher(words),
      lesson: has(lists.lesson),
      school: weak > 0,
      family: phrases.some(({ text, from }) => lists.family.has(text) && !isReported(words, from)),
      colleague: has(lists.colleague),
      groups: texts.filter(({ kind }) => kind !== 'year').map(({ text }) => text),
      years: texts.filter(({ kind }) => kind === 'year').flatMap(({ text }) => yearsIn(text)),
    };
  });
  return {
    sentences,
    draft: {
      classroom: weakWords > 2 || sentences.some(({ classroom }) => classroom),
      lesson: sentences.some(({ lesson }) => lesson),
      school: sentences.some(({ school }) => school),
      family: sentences.some(({ family }) => family),
      colleague: sentences.some(({ colleague }) => colleague),
      groups: [...new Set(sentences.flatMap(({ groups }) => groups))],
      years: [...new Set(sentences.flatMap(({ years }) => years))],
    },
  };
}

/** Each sentence's words and numbers, folded and without apostrophes or a possessive s; marks stay as they are. */
function wordsBySentence({ tokens, sentences }: Reading): string[][] {
  const found = sentences.map((): string[] => []);
  let sentence = 0;
  for (const { word, start } of tokens) {
    while ((sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) <= start) sentence += 1;
    if (word !== "'") found[sentence]?.push(word.replace(/'s$/, '').replaceAll(/(?<=.)'/g, ''));
  }
  return found;
}

interface Phrase {
  readonly text: string;
  /** Which of the words it begins with. */
  readonly from: number;
}

/** How many phrases say something of their own: "the school bus" does once, however many of its words are listed. */
function countApart(phrases: readonly Phrase[]): number {
  let count = 0;
  let end = 0;
  for (const { text, from } of phrases) {
    if (from >= end) count += 1;
    end = Math.max(end, from + text.split(' ').length);
  }
  return count;
}

/** All runs of up to four words, joined by spaces. */
function phrasesOf(words: readonly string[]): Phrase[] {
  return words.flatMap((_, from) =>
    Array.from({ length: Math.min(longestPhrase, words.length - from) }, (__, more) => ({
      text: words.slice(from, from + more + 1).join(' '),
      from,
    })),
  );
}

const speech = /^(?:says|said|say|goes|asks|asked|tells|told|shouts|shouted|reckons|thinks)$/;

/** What somebody else says of a family is no sign of the writer's own: "she says I look like my nan". */
function isReported(words: readonly string[], at: number): boolean {
  return words.slice(0, Math.max(0, at - 1)).some((word) => speech.test(word));
}

const closing = /^[",.?!\u2026]$/;
// "I miss", "a near miss", "kind sir", "dear Sir": no pupil speaks.
const noAddress =
  /^(?:i|we|you|they|he|she|to|will|ll|dont|cant|really|so|near|hit|a|the|that|kind|dear|good|dont|wont|going|gonna|still|much)$/;
const question = /^(?:can|why|are|is|do|does|what|did|you|your|have|when|how|who|where|i|im|its|that|this|it)$/;

/** Somebody says "Miss" or "Sir" to the writer: "miss you look tired, says ...", "yes sir", "nice of you to visit, miss". */
function addressesTeacher(words: readonly string[]): boolean {
  return words.some((word, at) => {
    if (word !== 'miss' && word !== 'sir') return false;
    const before = words[at - 1] ?? '';
    const after = words[at + 1] ?? '';
    if (noAddress.test(before)) return false;
    if (
      speech.test(before) ||
      /^(?:yes|no|please|but|morning|sorry|hi|hello|oh|called|call|calling|me)$/.test(before)
    ) {
      return closing.test(after) || after === '' || question.test(after);
    }
    if (before === '"' || before === '' || before === ':')
      return closing.test(after) || (word === 'sir' && question.test(after));
    return after === '"' || (after === '' && before !== '');
  });
}
