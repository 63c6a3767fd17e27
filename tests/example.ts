import { readFileSync } from 'node:fs';
import type { Entity } from '@/src/detect/entity';
import { loadPeople } from '@/src/detect/people';
import { recognisers } from '@/src/detect/recognisers';
import type { Draft, Span } from '@/src/draft/draft';
import { read } from '@/src/draft/read';
import type { Reading } from '@/src/draft/reading';
import { importRoster } from '@/src/roster/import';
import { openRoster } from '@/src/roster/open';
import { sealRoster } from '@/src/roster/seal';
import { readSchool } from '@/src/settings/schema';
import settings from './fixtures/school.json';

/** A made-up school that the rules' examples are about. */
export const { school } = readSchool(settings);

const now = new Date();
const { pupils } = await importRoster(readFileSync('tests/fixtures/roster.csv'));
const sealed = await sealRoster(pupils, { now });
export const roster = await openRoster(sealed.roster, sealed.rosterKey, now);
const people = await loadPeople();
const made = {
  given: recognisers.map((factory) => factory(school, { roster })),
  none: recognisers.map((factory) => factory(school, { people })),
};

/** What the recognisers that ship see in a draft of that school, with its pupil list or without one. */
export function seen(draft: Draft, list: keyof typeof made = 'given'): { reading: Reading; entities: Entity[] } {
  const reading = read(draft);
  const entities: Entity[] = [];
  for (const recogniser of made[list]) entities.push(...recogniser.recognise(reading, entities));
  return { reading, entities };
}

/** An example of a rule: its text, or that and where it is written. */
export type Example =
  | string
  | { readonly text: string; readonly site?: string; readonly surface?: Draft['surface']; readonly to?: string };

/** The draft of an example, and the places that its [brackets] mark. */
export function draftOf(example: Example): { draft: Draft; marks: Span[] } {
  const {
    text: marked,
    site = 'x',
    surface = 'post',
    ...rest
  } = typeof example === 'string' ? { text: example } : example;
  const marks: Span[] = [];
  let text = '';
  for (const [piece, inside] of marked.matchAll(/\[([^\]]*)\]|[^[]+|\[/gu)) {
    if (inside !== undefined) marks.push({ start: text.length, end: text.length + inside.length });
    text += inside ?? piece;
  }
  return { draft: { text, site, surface, attachments: [], ...rest }, marks };
}
