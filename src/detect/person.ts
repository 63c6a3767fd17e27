import type { Reading } from '@/src/draft/reading';
import type { School } from '@/src/settings/school';
import type { Confidence, Entity } from './entity';
import { everyday } from './everyday';
import { isForename, isPublic, longestPublic } from './known-names';
import { nameList } from './name-lists';
import { type NameWord, nameWords } from './name-words';
import { overlapsOf } from './overlaps';
import type { Recogniser } from './recogniser';

const titles = new Set([
  'mr',
  'mrs',
  'ms',
  'miss',
  'mx',
  'dr',
  'sir',
  'prof',
  'professor',
  'madame',
  'mme',
  'mlle',
  'senor',
  'senora',
  'frau',
  'herr',
]);
const relations = nameList('context', 'before-family');
const figures = nameList('context', 'figures');
const possessors = new Set(['my', 'our']);
const children = new Set([
  'son',
  'daughter',
  'stepson',
  'stepdaughter',
  'nephew',
  'niece',
  'grandson',
  'granddaughter',
  'godson',
  'goddaughter',
]);

/**
 * People who need not be pupils: `staff` (the school's own list), `person/titled` (Mr Davies), `person/public` (famous or
 * made up), `person/family` (the writer's own: "my Olivia", "Grandad Will", "my son") and `person/named` (a full name).
 */
export function persons(school: School): Recogniser {
  const staff = staffNames(school.staff);
  return {
    recognise(reading) {
      const { words, capitalsTell } = nameWords(reading);
      const found: Entity[] = [];
      for (let at = 0; at < words.length; at += 1) {
        const entity =
          staffAt(words, at, staff) ??
          titledAt(words, at) ??
          publicAt(words, at) ??
          familyAt(words, at) ??
          (capitalsTell ? namedAt(reading, words, at) : undefined);
        if (!entity) continue;
        found.push(toEntity(reading, words, entity));
        at = entity.to - 1;
      }
      return [...found, ...againFamily(reading, words, found)];
    },
  };
}

/** A person among the words; `to` is excluded. */
interface Seen {
  readonly from: number;
  readonly to: number;
  readonly kind: string;
  readonly confidence: Confidence;
  readonly why: string;
}

function staffNames(staff: readonly string[]): ReadonlyMap<string, number> {
  const plain = (name: string) =>
    name
      .toLowerCase()
      .normalize('NFKD')
      .replace(/[^a-z\s-]/g, '')
      .split(/[\s-]+/)
      .filter(Boolean);
  return new Map(
    staff.flatMap((name) => formsOf(plain(name)).map((words) => [words.join(' '), words.length] as const)),
  );
}

/** "Ms Priya Lindqvist" is also Priya Lindqvist and Ms Lindqvist; a forename alone is too little. */
function formsOf(words: readonly string[]): (readonly string[])[] {
  const [first = '', ...rest] = words;
  const last = words.at(-1) ?? '';
  if (!titles.has(first)) return words.length > 1 ? [words] : [];
  return [words, [first, last], ...(rest.length > 1 ? [rest] : [])].filter(({ length }) => length > 1);
}

function staffAt(words: readonly NameWord[], from: number, staff: ReadonlyMap<string, number>): Seen | undefined {
  for (let to = from + 2; to <= from + 4 && staff.size > 0; to += 1) {
    if (staff.get(joined(words, from, to)) === to - from) {
      return { from, to, kind: 'staff', confidence: 'certain', why: 'names a member of staff' };
    }
  }
  return undefined;
}

function titledAt(words: readonly NameWord[], from: number): Seen | undefined {
  const title = words[from];
  const name = words[from + 1];
  if (!title || !name || !titles.has(title.word) || (name.gap !== 'near' && name.gap !== 'dot')) return undefined;
  const named = name.shape !== 'lower' || (title.shape === 'lower' && everyday(name.word) === 0);
  if (!named || name.opens) return undefined;
  const last = words[from + 2];
  const more = last?.gap === 'near' && last.shape === 'capital' && name.shape !== 'lower' && !name.possessive;
  const to = from + (more ? 3 : 2);
  if (figures.has(name.word)) {
    return { from, to, kind: 'person/public', confidence: 'likely', why: 'is the name of a figure everybody knows' };
  }
  return { from, to, kind: 'person/titled', confidence: 'likely', why: 'names an adult by title' };
}

function publicAt(words: readonly NameWord[], from: number): Seen | undefined {
  for (let to = from + longestPublic; to >= from + 2; to -= 1) {
    if (to <= words.length && isPublic(joined(words, from, to))) {
      return { from, to, kind: 'person/public', confidence: 'likely', why: 'is the name of somebody well known' };
    }
  }
  return undefined;
}

function familyAt(words: readonly NameWord[], from: number): Seen | undefined {
  const first = words[from];
  const next = words[from + 1];
  if (!first || !relations.has(first.word) || next?.gap !== 'near') return undefined;
  const why = 'is one of your own family';
  if (possessors.has(first.word) && children.has(next.word)) {
    const name = words[from + 2];
    const to = from + (!next.possessive && name?.gap === 'near' && isName(name) ? 3 : 2);
    return { from, to, kind: 'person/family', confidence: 'likely', why };
  }
  return isName(next) ? { from, to: from + 2, kind: 'person/family', confidence: 'likely', why } : undefined;
}

function isName({ shape, word, opens }: NameWord): boolean {
  return shape === 'capital' && !opens && isForename(word);
}

function namedAt({ plain }: Reading, words: readonly NameWord[], from: number): Seen | undefined {
  const first = words[from];
  if (first?.shape !== 'capital' || first.possessive || !isForename(first.word)) return undefined;
  let to = from + 1;
  while (to < from + 4) {
    const word = words[to];
    if (
      word?.gap !== 'near' ||
      word.opens ||
      (word.shape !== 'capital' && word.shape !== 'upper') ||
      words[to - 1]?.possessive
    )
      break;
    to += 1;
  }
  // "Lily-Mae" is a forename alone.
  const joins = words.slice(from + 1, to).filter(({ start }) => plain[start - 1] === '-').length;
  if (to - joins === from + 1 || (first.opens && everyday(first.word) === 3)) return undefined;
  return { from, to, kind: 'person/named', confidence: 'likely', why: 'looks like somebody’s full name' };
}

/** A child named once as one's own is one's own wherever the draft names it. */
function againFamily(reading: Reading, words: readonly NameWord[], found: readonly Entity[]): Entity[] {
  const people = overlapsOf(found);
  const family = overlapsOf(found.filter(({ kind }) => kind === 'person/family'));
  const own = new Set(
    words.filter((word) => isName(word) && family(reading.origin(word)).length > 0).map(({ word }) => word),
  );
  return words.flatMap((word, at) => {
    if (!own.has(word.word) || people(reading.origin(word)).length > 0) return [];
    const seen = {
      from: at,
      to: at + 1,
      kind: 'person/family',
      confidence: 'likely',
      why: 'is one of your own family',
    } as const;
    return [toEntity(reading, words, seen)];
  });
}

function joined(words: readonly NameWord[], from: number, to: number): string {
  const parts = words.slice(from, to);
  if (parts.some(({ gap, possessive }, at) => (at > 0 && gap === 'far') || (possessive && at < parts.length - 1)))
    return '';
  return parts.map(({ word }) => word).join(' ');
}

function toEntity(reading: Reading, words: readonly NameWord[], { from, to, kind, confidence, why }: Seen): Entity {
  const span = { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
  return { kind, confidence, why, ...reading.origin(span) };
}
