import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { execPath } from 'node:process';
import { gzipSync } from 'node:zlib';
import { findBrowser } from '@/scripts/browser';
import { importRoster } from '@/src/roster/import';
import { sealRoster } from '@/src/roster/seal';
import { buildReplicas } from '@/tests/browser/replicas/build';
import { openWorld } from '@/tests/browser/world';
import settings from '@/tests/fixtures/school.json';
import { percentile } from './percentile';
import { openPopup } from './popup';
import { exportOf, makePupils } from './pupils';
import { budgets, digits, table, times } from './report';
import type { Typing } from './trace';
import { type Typed, typeInTurns } from './typing';
import { type Answering, setUp, stopAndAsk } from './waking';

const extension = resolve('.output/chrome-mv3');
const pupils = 2_000;

/** The built extension in Chromium: typing with it and without, waking up, the pop-up, and what every page loads. */
export async function benchBrowser(seed: number): Promise<void> {
  if (!findBrowser()) {
    console.log(
      '\nNo browser was found, so nothing is measured in one. Install Chromium, Chrome or Edge, then try again.',
    );
    return;
  }
  // A build from before the last change would be measured without a word.
  execFileSync(execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', 'chrome'], { stdio: 'ignore' });
  await buildReplicas();
  const { roster, rosterKey } = await sealRoster((await importRoster(exportOf(makePupils(pupils)))).pupils, {
    now: new Date(),
  });
  const guarded = await openWorld({ extension, headless: true });
  const bare = await openWorld({ headless: true });
  try {
    await setUp(guarded, { ...settings, policy: 'clearwell', roster, rosterKey });
    const typed = await typeInTurns(guarded, bare, seed);
    const answering = await stopAndAsk(guarded, seed);
    const popup = await openPopup(guarded);
    report(typed, answering, popup);
  } finally {
    await guarded.close();
    await bare.close();
  }
}

function report(typed: readonly Typed[], { woken, awake }: Answering, popup: readonly number[]): void {
  const scripts = join(extension, 'content-scripts');
  const bytes = readdirSync(scripts).map((file) => gzipSync(readFileSync(join(scripts, file))).length);
  budgets('## In the browser: budgets', [
    ...typed.map(({ composer, ...sides }) => ({
      what: `typing, ${composer}: event timing with ÷ without, 98th percentile`,
      measured: beside(sides, ({ events }) => events, 98),
      atMost: 1.05,
      unit: '×',
    })),
    {
      what: 'most that the extension takes of one task while somebody types',
      measured: Math.max(...typed.flatMap((one) => one.with.map(({ ourLongest }) => ourLongest))),
      atMost: 50,
      unit: 'ms',
    },
    { what: 'content script, gzip', measured: sum(bytes) / 1024, atMost: 40, unit: 'KB' },
    { what: 'content script, files', measured: bytes.length, atMost: 1, unit: 'file' },
    { what: 'pop-up, opened to its content: median', measured: percentile(popup, 50), atMost: 100, unit: 'ms' },
    {
      what: `first verdict after the background was stopped, ${pupils.toLocaleString('en')} pupils: median`,
      measured: percentile(woken, 50),
      atMost: 400,
      unit: 'ms',
    },
  ]);
  table(
    '### Typing with the extension ÷ without, in turns',
    ['composer', 'event timing, median', '98th', 'main thread a key, median', '98th'],
    typed.map(({ composer, ...sides }) => [
      composer,
      ...([({ events }: Typing) => events, ({ busy }: Typing) => busy] as const).flatMap((of) =>
        [50, 98].map((percent) => `${digits(beside(sides, of, percent))} ×`),
      ),
    ]),
  );
  table(
    '### Typing, ms a key (processor time but for event timing)',
    ['composer', 'event timing, 98th', 'main thread, 98th', 'of which ours, median', '98th', 'tasks of 50 ms or more'],
    typed.flatMap(({ composer, ...sides }) =>
      (['with', 'without'] as const).map((side) => [
        `${composer}, ${side}`,
        digits(all(sides[side], ({ events }) => events, 98)),
        digits(all(sides[side], ({ busy }) => busy, 98)),
        digits(all(sides[side], ({ ours }) => ours, 50)),
        digits(all(sides[side], ({ ours }) => ours, 98)),
        String(sum(sides[side].map(({ longTasks }) => longTasks))),
      ]),
    ),
  );
  table(
    '### Answers, ms',
    ['what', '÷ awake', 'median', '95th'],
    (
      [
        ['verdict, the background awake', awake],
        ['verdict, the background stopped before', woken],
        ['pop-up, opened to its content', popup],
      ] as const
    ).map(([what, took]) => [
      what,
      took === popup ? '' : times(percentile(took, 50), percentile(awake, 50)),
      digits(percentile(took, 50)),
      digits(percentile(took, 95)),
    ]),
  );
}

type Sides = Omit<Typed, 'composer'>;

function all(typings: readonly Typing[], of: (typing: Typing) => readonly number[], percent: number): number {
  return percentile(typings.flatMap(of), percent);
}

function beside(sides: Sides, of: (typing: Typing) => readonly number[], percent: number): number {
  return all(sides.with, of, percent) / all(sides.without, of, percent);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
