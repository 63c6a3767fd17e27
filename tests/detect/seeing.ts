import type { Entity } from '@/src/detect/entity';
import type { Resources } from '@/src/detect/recogniser';
import { recognisers } from '@/src/detect/recognisers';
import { read } from '@/src/draft/read';
import { openRoster } from '@/src/roster/open';
import type { Pupil } from '@/src/roster/pupil';
import type { Roster } from '@/src/roster/roster';
import { sealRoster } from '@/src/roster/seal';
import { readSchool } from '@/src/settings/schema';

/** "Olivia Smith 7B" → a pupil; with "/" between preferred and legal forename and "_" within one. */
function pupil(line: string): Pupil {
  const [, names = '', group] = /^(.+?)(?: (\d+[A-Z]\d?))?$/.exec(line) ?? [];
  const [first = '', ...last] = names.split(' ');
  const year = Number.parseInt(group ?? '', 10);
  return {
    forenames: first.split('/').map((name) => name.replaceAll('_', ' ')),
    surnames: [last.join(' ').replaceAll('_', ' ')],
    ...(group !== undefined && { group, year }),
  };
}

/** A pupil list as the extension has it: sealed and opened. */
export async function listOf(...lines: string[]): Promise<Roster> {
  const now = new Date();
  const { roster, rosterKey } = await sealRoster(lines.map(pupil), { now });
  return openRoster(roster, rosterKey, now);
}

/** Runs every shipped recogniser over texts and gives what the wanted kinds cover, as "kind confidence: words". */
export function looker(resources: Resources, settings: Record<string, unknown> = {}) {
  const { school } = readSchool(settings);
  const made = recognisers.map((factory) => factory(school, resources));
  return (text: string, kinds: RegExp = /^pupil/): string[] => {
    const reading = read({ text, site: 'x', surface: 'post', attachments: [] });
    const seen: Entity[] = [];
    for (const recogniser of made) seen.push(...recogniser.recognise(reading, seen));
    return seen
      .filter(({ kind }) => kinds.test(kind))
      .map(({ kind, confidence, start, end }) => `${kind} ${confidence}: ${text.slice(start, end)}`);
  };
}
