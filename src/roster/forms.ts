import { fold } from '@/src/draft/reading';
import type { Share } from './roster';

/** What a name is compared by: letters and digits only, folded. */
export function nameKey(name: string): string {
  return fold(name.normalize('NFKC')).replace(/[^\p{L}\p{N}]/gu, '');
}

// These belong to the word after them; the longer ones may also be left out ("Berg" for "van der Berg").
const bound = new Set(['o', 'd', 'mc', 'mac', 'st', 'san', 'saint', 'fitz']);
const particles = new Set(
  'de da do dos das di del della du la le les los van von der den ter ten al el abu bin ibn bint ben ap ab ferch y e'.split(
    ' ',
  ),
);

/** One way in which a name may be written. */
export interface Form {
  readonly key: string;
  readonly share: Share;
}

/** The forms of a forename or surname, the whole first, and the keys with which a longer form begins. */
export interface Forms {
  readonly forms: readonly Form[];
  readonly starts: readonly string[];
}

/** "Cuppleditch-Marsh" → cuppleditchmarsh (whole), cuppleditch and marsh (half). */
export function surnameForms(name: string): Forms {
  const groups = groupsOf(name);
  const halves = groups.flatMap((group) => {
    const last = group.at(-1) ?? '';
    return [group.join(''), ...(group.some((word) => bound.has(word)) ? [] : [last])];
  });
  return collect(name, halves);
}

/** "Harpreet Kaur" → harpreetkaur and harpreet (whole), kaur (half): the first word is what a child is called by. */
export function forenameForms(name: string): Forms {
  const [first, ...others] = groupsOf(name).map((group) => group.join(''));
  return collect(name, others, first);
}

/** A name's words in groups of particles and the word they lead to. */
function groupsOf(name: string): string[][] {
  const groups: string[][] = [];
  let open: string[] = [];
  for (const word of piecesOf(name)) {
    open.push(word);
    if (bound.has(word) || particles.has(word)) continue;
    groups.push(open);
    open = [];
  }
  return open.length > 0 ? [...groups, open] : groups;
}

function piecesOf(name: string): string[] {
  return name
    .split(/[\s\-\u2010-\u2015'\u2018\u2019\u02BC`.]+/u)
    .map(nameKey)
    .filter((key) => key !== '');
}

function collect(name: string, halves: readonly string[], called?: string): Forms {
  const whole = nameKey(name);
  const found = new Map<string, Share>([[whole, 'whole']]);
  if (called !== undefined && called.length > 1) found.set(called, 'whole');
  for (const half of halves) {
    if (half.length >= 2 && !particles.has(half) && !found.has(half)) found.set(half, 'half');
  }
  const pieces = piecesOf(name);
  const starts = pieces.slice(0, -1);
  const scots = /^(mc|mac)(?=.{3})/.exec(whole)?.[1];
  return {
    forms: [...found].filter(([key]) => key !== '').map(([key, share]) => ({ key, share })),
    starts: scots === undefined ? starts : [...starts, scots],
  };
}
