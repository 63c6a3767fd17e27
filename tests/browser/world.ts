import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Request } from '@playwright/test';
import { needBrowser } from '../../scripts/browser';
import { answer, type ReplicaSite } from './replicas/build';

/** A browser in which X and Facebook are the replicas and the rest of the network does not exist. */
export interface World {
  readonly context: BrowserContext;
  /** Every request so far, by a page, a worker or the extension's background, that a replica did not answer. */
  readonly strays: string[];
  /** The extension's id, when one was loaded. */
  readonly id?: string;
  close(): Promise<void>;
}

const hosts: Readonly<Record<string, ReplicaSite>> = {
  'x.com': 'x',
  'twitter.com': 'x',
  'mobile.x.com': 'x',
  'www.facebook.com': 'facebook',
  'web.facebook.com': 'facebook',
  'practice.example': 'practice',
};

/** Which requests never leave the browser: its own schemes, and what a replica answers. */
function stays(request: Request): boolean {
  const url = new URL(request.url());
  return ['chrome-extension:', 'blob:', 'data:', 'about:'].includes(url.protocol) || url.hostname in hosts;
}

/**
 * Starts the browser with an empty profile. `extension` is the folder of a build; it is loaded by the DevTools protocol,
 * since Chrome and Edge no longer take the command line's word for it.
 */
export async function openWorld(options: {
  readonly extension?: string;
  readonly headless: boolean;
  readonly colorScheme?: 'light' | 'dark';
  readonly hasTouch?: boolean;
}): Promise<World> {
  const profile = await mkdtemp(join(tmpdir(), 'second-look-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: needBrowser().path,
    headless: options.headless,
    viewport: options.headless ? { width: 1280, height: 800 } : null,
    colorScheme: options.colorScheme ?? 'light',
    hasTouch: options.hasTouch ?? false,
    ignoreDefaultArgs: ['--disable-extensions'],
    // Names do not resolve: should a request get past the route below it goes nowhere.
    args: ['--enable-unsafe-extension-debugging', '--host-resolver-rules=MAP * ~NOTFOUND'],
  });
  const strays: string[] = [];
  context.on('request', (request) => {
    if (!stays(request)) strays.push(`${request.method()} ${request.url()}`);
  });
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    const site = hosts[url.hostname];
    if (site) await route.fulfill(await answer(site, url.pathname));
    else if (stays(route.request())) await route.fallback();
    else await route.abort();
  });
  const loaded = options.extension ? { id: await load(context, options.extension) } : {};
  return {
    context,
    strays,
    ...loaded,
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

async function load(context: BrowserContext, folder: string): Promise<string> {
  const browser = context.browser();
  if (!browser) throw new Error('The browser cannot be reached to load the extension.');
  const session = await browser.newBrowserCDPSession();
  const { id } = await session.send('Extensions.loadUnpacked', { path: folder });
  await session.detach();
  if (context.serviceWorkers().length === 0) await context.waitForEvent('serviceworker');
  return id;
}
