import { nameList, nameLists } from './name-lists';

const all = (name: string) => new Set([...nameLists(name).keys()].flatMap((list) => [...nameList(name, list)]));

const forenames = all('forenames');
const surnames = all('surnames');
const people = all('public');

/** Longest name of the public in words; a longer one would be looked for in vain. */
export const longestPublic = 5;

/** Whether a folded word is a forename that is met often in schools here. */
export function isForename(word: string): boolean {
  return forenames.has(word);
}

/** Whether a folded word is a surname that is met often here. */
export function isSurname(word: string): boolean {
  return surnames.has(word);
}

/** Whether folded words are the name of somebody everybody knows, or of a figure of fiction. */
export function isPublic(words: string): boolean {
  return people.has(words);
}
