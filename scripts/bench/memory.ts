import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { openRoster } from '@/src/roster/open';
import type { SealedRoster } from '@/src/roster/seal';

/** What a process grew by, in bytes, after everything that can be thrown away was. */
export interface Memory {
  /** JavaScript's objects and the buffers they hold. */
  readonly held: number;
  /** What the operating system has given. */
  readonly resident: number;
}

/** Opens the sealed list of a file and prints what it holds on to as one line of JSON. */
export async function main([path = '']: readonly string[]): Promise<void> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const now = () => {
    collect();
    const { heapUsed, external, rss } = process.memoryUsage();
    return { held: heapUsed + external, resident: rss };
  };
  const { roster, rosterKey } = JSON.parse(readFileSync(path, 'utf8')) as SealedRoster;
  const start = now();
  // The first time also loads what opening needs, once for all lists.
  await openRoster(roster, rosterKey, new Date());
  const before = now();
  const list = await openRoster(roster, rosterKey, new Date());
  const after = now();
  // The list must live until it was measured.
  if (list.pupils === 0) throw new Error('The list holds no pupil.');
  const memory: Memory = { held: after.held - before.held, resident: after.resident - start.resident };
  console.log(JSON.stringify(memory));
}
