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

/** Phrases indexed by the words they can begin with, so that most words of a draft cost a few look-ups. */
export interface Phrasebook<Label> {
  /** The longest match of every phrase at every word, in order of place. */
  find(words: readonly Word[]): PhraseHit<Label>[];
}

/** Prepares phrases for finding; `label` is given back with each hit. */
export function phrasebook<Label>(entries: readonly Entry<Label>[]): Phrasebook<Label> {
  const byWord = new Map<string, Set<Entry<Label>>>();
  // So many phrases begin with "the" or "my" that those words say little without the next one.
  const byPair = new Map<string, Map<string, Set<Entry<Label>>>>();
  const byStart = new Map<string, Set<Entry<Label>>>();
  const startLengths = new Set<number>();
  for (const entry of entries) {
    for (const index of entry.phrase.first) {
      const test = entry.phrase.tests[index];
      if (!test || !('word' in test)) continue;
      const key = test.word.toLowerCase();
      if (test.kind === 'start') {
        startLengths.add(test.word.length);
        addTo(byStart, key, entry);
        continue;
      }
      const seconds = secondWords(entry.phrase, index);
      if (!seconds) addTo(byWord, key, entry);
      else {
        const pairs = byPair.get(key) ?? new Map<string, Set<Entry<Label>>>();
        for (const second of seconds) addTo(pairs, second, entry);
        byPair.set(key, pairs);
      }
    }
  }
  const beginningWith = (word: Word, next: Word | undefined): Set<Entry<Label>> => {
    const found = new Set<Entry<Label>>();
    const add = (list: ReadonlySet<Entry<Label>> | undefined) => {
      if (list) for (const entry of list) found.add(entry);
    };
    for (const form of word.forms) {
      add(byWord.get(form));
      const pairs = next && byPair.get(form);
      if (pairs) for (const second of next.forms) add(pairs.get(second));
    }
    for (const length of startLengths) {
      if (length <= word.lower.length) add(byStart.get(word.lower.slice(0, length)));
    }
    return found;
  };
  return {
    find(words) {
      const hits: PhraseHit<Label>[] = [];
      for (const [at, word] of words.entries()) {
        for (const { phrase, label } of beginningWith(word, words[at + 1])) {
          const end = longest(phrase, words, at);
          if (end !== undefined) hits.push({ label, start: word.start, end });
        }
      }
      return hits;
    },
  };
}

function addTo<Item>(map: Map<string, Set<Item>>, key: string, item: Item): void {
  map.set(key, (map.get(key) ?? new Set()).add(item));
}

/** The words one of which must come after a position; undefined where the phrase may end there or go on with others. */
function secondWords({ tests, follow, last }: Phrase, position: number): string[] | undefined {
  if (last.has(position)) return undefined;
  const words: string[] = [];
  for (const follower of follow[position] ?? []) {
    const test = tests[follower];
    if (test?.kind !== 'word' && test?.kind !== 'capitals') return undefined;
    words.push(test.word.toLowerCase());
  }
  return words;
}

/** Where the longest match that begins at a word ends. */
function longest(phrase: Phrase, words: readonly Word[], at: number): number | undefined {
  let end: number | undefined;
  let candidates: readonly number[] = phrase.first;
  for (let index = at; index < words.length; index++) {
    const word = words[index];
    if (!word || word.sentence !== words[at]?.sentence) break;
    const matched = candidates.filter((position) => accepts(phrase.tests[position], word));
    if (matched.length === 0) break;
    if (matched.some((position) => phrase.last.has(position))) end = word.end;
    candidates = after(phrase, matched);
  }
  return end;
}

/** The positions that may come after these; two ways to one of them are one from there on. */
function after({ follow }: Phrase, positions: readonly number[]): readonly number[] {
  const [only] = positions;
  if (positions.length === 1 && only !== undefined) return follow[only] ?? [];
  return [...new Set(positions.flatMap((position) => follow[position] ?? []))];
}

function accepts(test: WordTest | undefined, word: Word): boolean {
  switch (test?.kind) {
    case undefined:
      return false;
    case 'any':
    case 'gap':
      return true;
    case 'start':
      return word.lower.startsWith(test.word);
    case 'capitals':
      return word.capitals === test.word;
    case 'word':
      return word.forms.includes(test.word);
    case 'number':
      return /^\p{N}/u.test(word.lower);
  }
}
