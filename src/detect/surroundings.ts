import type { Reading } from '@/src/draft/reading';
import type { Entity } from './entity';
import { nameList } from './name-lists';
import { type NameWord, nameWords } from './name-words';
import { overlapsOf } from './overlaps';
import { yearsIn } from './year-group';

/** What a sentence says about whose names stand in it. */
export interface Scene {
  /** Pupils are spoken of. */
  readonly classroom: boolean;
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
  school: nameList('context', 'school'),
  family: nameList('context', 'family'),
  colleague: nameList('context', 'colleague'),
};

/** Reads what is said around the names of a draft, from its words and from the classes and years that were seen in it. */
export function surroundings(reading: Reading, sofar: readonly Entity[]): Surroundings {
  const { words } = nameWords(reading);
  const bySentence = new Map<number, NameWord[]>();
  for (const word of words) {
    const list = bySentence.get(word.sentence) ?? [];
    list.push(word);
    bySentence.set(word.sentence, list);
  }
  const places = overlapsOf(sofar.filter(({ kind }) => /^(?:class\/|year$)/.test(kind)));
  const sentences = reading.sentences.map((span, index): Scene => {
    const here = places(reading.origin(span));
    const texts = here.map((place) => ({ kind: place.kind, text: reading.draft.text.slice(place.start, place.end) }));
    const phrases = phrasesOf(bySentence.get(index) ?? []);
    const has = (list: ReadonlySet<string>) => phrases.some((phrase) => list.has(phrase));
    return {
      classroom: here.length > 0 || has(lists.classroom),
      school: has(lists.school),
      family: has(lists.family),
      colleague: has(lists.colleague),
      groups: texts.filter(({ kind }) => kind !== 'year').map(({ text }) => text),
      years: texts.filter(({ kind }) => kind === 'year').flatMap(({ text }) => yearsIn(text)),
    };
  });
  return {
    sentences,
    draft: {
      classroom: sentences.some(({ classroom }) => classroom),
      school: sentences.some(({ school }) => school),
      family: sentences.some(({ family }) => family),
      colleague: sentences.some(({ colleague }) => colleague),
      groups: sentences.flatMap(({ groups }) => groups),
      years: sentences.flatMap(({ years }) => years),
    },
  };
}

/** All runs of up to four words, joined by spaces; a possessive's s is left out. */
function phrasesOf(words: readonly NameWord[]): string[] {
  return words.flatMap((_, from) =>
    Array.from({ length: Math.min(longestPhrase, words.length - from) }, (__, more) =>
      words
        .slice(from, from + more + 1)
        .map(({ word }) => word)
        .join(' '),
    ),
  );
}
