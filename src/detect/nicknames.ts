import { nameLists } from './name-lists';

const lists = nameLists('nicknames');
const forenamesOf = new Map<string, Set<string>>();
const shortsOf = new Map<string, Set<string>>();
const spellingsOf = new Map<string, Set<string>>();

function add(to: Map<string, Set<string>>, word: string, other: string): void {
  const known = to.get(word) ?? new Set<string>();
  if (word !== other) to.set(word, known.add(other));
}

for (const [forename, shorts] of Object.entries(lists.get('nicknames') as Record<string, string>)) {
  for (const short of shorts.split(' ')) {
    add(forenamesOf, short, forename);
    add(shortsOf, forename, short);
  }
}
for (const line of lists.get('spellings') as string[]) {
  const forms = line.split(' ');
  for (const one of forms) for (const other of forms) add(spellingsOf, one, other);
}

const none: ReadonlySet<string> = new Set();

/** The forenames that a folded word is short for, or another spelling of: "kate" → katherine, catherine ... */
export function forenamesBehind(word: string): readonly string[] {
  return [...(forenamesOf.get(word) ?? none), ...(spellingsOf.get(word) ?? none)];
}

/** The short forms of a folded forename: "joshua" → josh ... */
export function shortForms(word: string): ReadonlySet<string> {
  return shortsOf.get(word) ?? none;
}
