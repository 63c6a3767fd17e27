import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { importRoster } from '@/src/roster/import';
import { openRoster } from '@/src/roster/open';
import type { Roster } from '@/src/roster/roster';
import { type SealedRoster, sealRoster } from '@/src/roster/seal';
import type { Memory } from './memory';
import { exportOf, type MadeUpPupil } from './pupils';

/** A pupil list made the way a school makes it, and what that cost. */
export interface List {
  readonly pupils: number;
  readonly roster: Roster;
  readonly sealed: SealedRoster;
  /** Milliseconds. */
  readonly took: { readonly read: number; readonly seal: number; readonly open: number };
  readonly memory: Memory;
}

const opened = 5;

/** From an export to an opened list: read, sealed, opened several times (the median counts), and opened alone in a process. */
export async function makeList(pupils: readonly MadeUpPupil[], now: Date): Promise<List> {
  const file = exportOf(pupils);
  const [imported, read] = await timed(() => importRoster(file));
  if (imported.pupils.length !== pupils.length) throw new Error('The export of made-up pupils was not read whole.');
  const [sealed, seal] = await timed(() => sealRoster(imported.pupils, { now }));
  let roster = await openRoster(sealed.roster, sealed.rosterKey, now);
  const opens: number[] = [];
  for (let time = 0; time < opened; time += 1) {
    const [again, open] = await timed(() => openRoster(sealed.roster, sealed.rosterKey, now));
    roster = again;
    opens.push(open);
  }
  const open = opens.sort((a, b) => a - b)[opened >> 1] ?? 0;
  return { pupils: pupils.length, roster, sealed, took: { read, seal, open }, memory: memoryOf(sealed) };
}

async function timed<Result>(work: () => Promise<Result>): Promise<[Result, number]> {
  const start = performance.now();
  const result = await work();
  return [result, performance.now() - start];
}

/** In a process of its own, where nothing else grows or shrinks meanwhile. */
function memoryOf(sealed: SealedRoster): Memory {
  const folder = mkdtempSync(join(tmpdir(), 'second-look-'));
  try {
    const path = join(folder, 'list.json');
    writeFileSync(path, JSON.stringify(sealed));
    const { stdout, stderr, status } = spawnSync(execPath, ['scripts/run.mjs', 'scripts/bench/memory.ts', path], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`The memory of a list could not be measured: ${stderr}`);
    return JSON.parse(stdout) as Memory;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
