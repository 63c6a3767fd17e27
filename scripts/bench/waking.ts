import type { Page } from '@playwright/test';
import type { World } from '@/tests/browser/world';
import { makeDraft } from './drafts';
import { makePupils } from './pupils';
import { Chance } from './random';

/** Milliseconds from a question to its verdict, asked as a page's content script asks. */
export interface Answering {
  /** After the background was stopped. */
  readonly woken: readonly number[];
  /** Of the same background right after. */
  readonly awake: readonly number[];
}

/** What an extension's page can do; the pages that are driven here know of no such thing. */
interface Runtime {
  runtime: { sendMessage(message: unknown): Promise<{ res?: unknown; err?: unknown }> };
}

const rounds = 12;

/** Gives the extension a school file, by way of its options as a person would. */
export async function setUp(world: World, school: object): Promise<void> {
  const page = await world.context.newPage();
  await page.goto(`chrome-extension://${world.id}/options.html`);
  const answer = await page.evaluate((data) => {
    const { chrome } = globalThis as unknown as { chrome: Runtime };
    return chrome.runtime.sendMessage({ id: 1, type: 'loadSchoolFile', data, timestamp: Date.now() });
  }, JSON.stringify(school));
  if (answer.err || !Array.isArray(answer.res)) throw new Error(`The school was not taken: ${JSON.stringify(answer)}`);
  await page.close();
}

/** Stops the background again and again, and asks for a verdict on a draft that it has not seen. */
export async function stopAndAsk(world: World, seed: number): Promise<Answering> {
  const page = await world.context.newPage();
  await page.goto('https://x.com/home');
  const chance = new Chance(seed);
  const pupils = makePupils(200);
  const ask = await questioner(page);
  const stop = await stopper(page);
  const woken: number[] = [];
  const awake: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await stop();
    woken.push(await ask(makeDraft(280, pupils, chance)));
    awake.push(await ask(makeDraft(280, pupils, chance)));
  }
  await page.close();
  return { woken, awake };
}

/** Asks from the world in which the content script lives. */
async function questioner(page: Page): Promise<(text: string) => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  let world: number | undefined;
  session.on('Runtime.executionContextCreated', ({ context: { id, origin } }) => {
    if (origin.startsWith('chrome-extension://')) world = id;
  });
  await session.send('Runtime.enable');
  return async (text) => {
    if (world === undefined) throw new Error('The content script is not in this page.');
    const draft = { text, site: 'x', surface: 'post', attachments: [] };
    const message = JSON.stringify({ id: 1, type: 'check', data: draft, timestamp: 0 });
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      contextId: world,
      awaitPromise: true,
      returnByValue: true,
      expression: `(async () => {
        const start = performance.now();
        const { res } = await chrome.runtime.sendMessage(${message});
        return { took: performance.now() - start, checked: res !== undefined && res.unchecked === undefined };
      })()`,
    });
    const { took, checked } = (result.value ?? {}) as { took?: number; checked?: boolean };
    if (took === undefined || !checked) {
      throw new Error(`A draft was not checked: ${exceptionDetails?.text ?? 'the verdict says so'}.`);
    }
    return took;
  };
}

/** Stops the background and returns when it has stopped. */
async function stopper(page: Page): Promise<() => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  let stopped = () => {};
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) stopped();
  });
  await session.send('ServiceWorker.enable');
  return async () => {
    const done = new Promise<void>((resolve) => {
      stopped = resolve;
    });
    await session.send('ServiceWorker.stopAllWorkers');
    await done;
  };
}
