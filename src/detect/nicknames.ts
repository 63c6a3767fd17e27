import { nameLists } from './name-lists';

const lists = nameLists('nicknames');
const others = new Map<string, Set<string>>();

function add(one: string, other: string): void {
  const known = others.get(one) ?? new Set<string>();
  known.add(other);
  others.set(one, known);
}

for (const [forename, short] of Object.entries(lists.get('nicknames') as Record<string, string>)) {
  for (const form of short.split(' ')) {
    add(form, forename);
    add(forename, form);
  }
}
for (const line of lists.get('spellings') as string[]) {
  const forms = line.split(' ');
  for (const one of forms) for (const other of forms) if (one !== other) add(one, other);
}

const none: ReadonlySet<string> = new Set();

/** The forenames that a folded word may stand for, or be short for: "kate" → katherine, catherine, katie ... */
export function otherForms(word: string): ReadonlySet<string> {
  return others.get(word) ?? none;
}
