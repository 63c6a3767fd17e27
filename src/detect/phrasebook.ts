import type { Span } from '@/src/draft/draft';
import type { Phrase, WordTest } from './phrase';
import type { Word } from './words';

/** Where a phrase was found. Offsets are into `Reading.plain`. */
interface PhraseHit<Label> extends Span {
  readonly label: Label;
}

interface Entry<Label> {
  readonly phrase: Phrase;
  readonly label: Label;
}

/** Phrases indexed by the words they can begin with, so that most words of a draft cost one look-up. */
export interface Phrasebook<Label> {
  /** The longest match of every phrase at every word, in order of place. */
  find(words: readonly Word[]): PhraseHit<Label>[];
}

/** Prepares phrases for finding; `label` is given back with each hit. */
export function phrasebook<Label>(entries: readonly Entry<Label>[]): Phrasebook<Label> {
  const byWord = new Map<string, Set<Entry<Label>>>();
  const byStart = new Map<string, Set<Entry<Label>>>();
  const startLengths = new Set<number>();
  for (const entry of entries) {
    for (const index of entry.phrase.first) {
      const test = entry.phrase.tests[index];
      if (!test || test.kind === 'any' || test.kind === 'gap') continue;
      if (test.kind === 'start') startLengths.add(test.word.length);
      const map = test.kind === 'start' ? byStart : byWord;
      const key = test.word.toLowerCase();
      map.set(key, (map.get(key) ?? new Set()).add(entry));
    }
  }
  const beginningWith = (word: Word): Set<Entry<Label>> => {
    const found = new Set(word.forms.flatMap((form) => [...(byWord.get(form) ?? [])]));
    for (const length of startLengths) {
      for (const entry of byStart.get(word.lower.slice(0, length)) ?? []) found.add(entry);
    }
    return found;
  };
  return {
    find: (words) =>
      words.flatMap((word, at) =>
        [...beginningWith(word)].flatMap(({ phrase, label }) => {
          const end = longest(phrase, words, at);
          return end === undefined ? [] : [{ label, start: word.start, end }];
        }),
      ),
  };
}

/** Where the longest match that begins at a word ends. */
function longest(phrase: Phrase, words: readonly Word[], at: number): number | undefined {
  let end: number | undefined;
  let candidates: Iterable<number> = phrase.first;
  for (let index = at; index < words.length; index++) {
    const word = words[index];
    if (!word || word.sentence !== words[at]?.sentence) break;
    const next = new Set<number>();
    let matched = false;
    for (const position of candidates) {
      const test = phrase.tests[position];
      if (!test || !accepts(test, word)) continue;
      matched = true;
      if (phrase.last.has(position)) end = word.end;
      for (const follower of phrase.follow[position] ?? []) next.add(follower);
    }
    if (!matched) break;
    candidates = next;
  }
  return end;
}

function accepts(test: WordTest, word: Word): boolean {
  switch (test.kind) {
    case 'any':
    case 'gap':
      return true;
    case 'start':
      return word.lower.startsWith(test.word);
    case 'capitals':
      return word.capitals === test.word;
    case 'word':
      return word.forms.includes(test.word);
  }
}
