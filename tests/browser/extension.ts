import { test as base, expect, type Page, type Worker } from '@playwright/test';
import type { TabState } from '@/src/platform/messages';
import { type Installed, install } from './installed';
import { Person } from './person';
import type { World } from './world';

// The extension's own pages have it under this name; the promises are those of the standard interface.
declare const chrome: import('webextension-polyfill').Browser;

/** What the pop-up would say of the tab in front in a word: what was found in the drafts on it, or why nothing is checked. */
async function stateOf(desk: Page): Promise<'clean' | 'asks' | 'notes' | TabState['state'] | 'no answer'> {
  const state = await desk.evaluate(async () => {
    const question = { id: 1, type: 'askState', timestamp: Date.now() };
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const answer: unknown = await chrome.tabs
      .sendMessage(tab?.id ?? -1, question, { frameId: 0 })
      .catch(() => undefined);
    return (answer as { readonly res?: TabState } | undefined)?.res;
  });
  if (state?.state !== 'checking') return state?.state ?? 'no answer';
  if (state.asks > 0) return 'asks';
  return state.notes > 0 ? 'notes' : 'clean';
}

/** What a test of a composer with the extension works with. */
export interface Bench {
  readonly person: Person;
  /** Waits until the verdict on what is written is there, and the pop-up would say so. */
  verdict(expected: 'clean' | 'asks' | 'notes'): Promise<void>;
  /** Stops the extension's background, as the browser does when it idles. */
  stopBackground(): Promise<void>;
  /** The background's worker, started again if need be. */
  background(): Promise<Worker>;
}

async function worker({ context }: World): Promise<Worker> {
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
}

export const test = base.extend<{ page: Page; bench: Bench }, { installed: Installed }>({
  installed: [
    async ({ headless }, use) => {
      const installed = await install({ headless: headless ?? true });
      await use(installed);
      await installed.close();
      expect(installed.strays, 'requests that tried to leave the browser').toEqual([]);
    },
    { scope: 'worker' },
  ],
  page: async ({ installed }, use) => {
    const page = await installed.context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await use(page);
    await page.close();
    expect(errors, 'errors on the page').toEqual([]);
    expect(installed.strays, 'requests that tried to leave the browser').toEqual([]);
  },
  bench: async ({ installed, page }, use) => {
    await use({
      person: new Person(page),
      verdict: (expected) =>
        expect
          .poll(() => stateOf(installed.desk), { message: 'the verdict that the pop-up would tell of' })
          .toBe(expected),
      stopBackground: async () => {
        const session = await installed.context.newCDPSession(installed.desk);
        const stopped = new Promise<void>((resolve) => {
          session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
            if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
          });
        });
        await session.send('ServiceWorker.enable');
        await session.send('ServiceWorker.stopAllWorkers');
        await stopped;
        await session.detach();
      },
      background: () => worker(installed),
    });
  },
});

export { expect };
