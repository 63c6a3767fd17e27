import type { Browser, Page } from '@playwright/test';
import { type Composer, composers, open } from '@/tests/browser/composers';
import type { World } from '@/tests/browser/world';
import { makeDraft } from './drafts';
import { makePupils } from './pupils';
import { Chance } from './random';
import { categories, readTrace, type Typing } from './trace';

/** The same composer typed in with the extension and without it. */
export interface Typed {
  readonly composer: string;
  readonly with: readonly Typing[];
  readonly without: readonly Typing[];
}

const names = ['X home', 'Facebook post'];
const rounds = 5;
const characters = 160;
/** How long a key is held down, in milliseconds: fast typing. */
const hold = 30;
/** At the end of a sentence the hand rests, long enough for the draft to be checked. */
const rest = 450;

/** Types the same drafts into both worlds, sentence by sentence in turns, so that what else the machine does meets both alike. */
export async function typeInTurns(guarded: World, bare: World, seed: number): Promise<Typed[]> {
  const chance = new Chance(seed);
  const pupils = makePupils(200);
  const typed: Typed[] = [];
  for (const composer of composers.filter(({ name }) => names.includes(name))) {
    const sides: [Side, Side] = [
      { page: await guarded.context.newPage(), typings: [] },
      { page: await bare.context.newPage(), typings: [] },
    ];
    for (let round = 0; round < rounds; round += 1) {
      await typeRound(round % 2 === 0 ? sides : sides.toReversed(), composer, makeDraft(characters, pupils, chance));
    }
    for (const { page } of sides) await page.close();
    typed.push({ composer: composer.name, with: sides[0].typings, without: sides[1].typings });
  }
  return typed;
}

interface Side {
  readonly page: Page;
  readonly typings: Typing[];
}

/** Types one draft on every side; whoever comes first with one sentence comes last with the next. */
async function typeRound(sides: readonly Side[], composer: Composer, draft: string): Promise<void> {
  for (const { page } of sides) {
    await open(page, composer);
    // The first keys load what the site and the extension load once.
    await typeAndRest(page, 'Hello. ');
    await tracer(page).startTracing(page, { categories });
  }
  for (const [place, sentence] of typable(draft)
    .split(/(?<=[.!?] )/)
    .entries()) {
    for (const { page } of place % 2 === 0 ? sides : sides.toReversed()) await typeAndRest(page, sentence);
  }
  for (const { page, typings } of sides) typings.push(readTrace(await tracer(page).stopTracing()));
}

/** What has a key of its own. */
function typable(draft: string): string {
  return draft
    .replace(/\s+/g, ' ')
    .replace(/[^ -~]/g, '')
    .replaceAll(/[@#]/g, '');
}

async function typeAndRest(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text, { delay: hold });
  await page.waitForTimeout(rest);
}

function tracer(page: Page): Browser {
  const browser = page.context().browser();
  if (!browser) throw new Error('The browser cannot be reached to trace it.');
  return browser;
}
