import { type Browser, test as base, chromium, type Page } from '@playwright/test';
import { needBrowser } from '../../../scripts/browser';
import { buildStage } from '../stage';

/**
 * A site with rules and listeners that get in the way of strangers. `window.seen` is what its scripts see of us: events
 * at our element, and keys, clicks and words wherever they go.
 */
const site = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A site</title>
<style>html { font-size: 62.5% } * { color: red; font-size: 40px } html > div { display: none !important }
  main * { color: #111; font-size: 15px }</style>
<body><main style="width: 90%; max-width: 500px; margin: 60px auto 1500px"><h1>Home</h1>
<div class="editor" contenteditable role="textbox" aria-label="Post text" style="height: 90px">Draft</div>
<button>Media</button> <button class="post">Post</button></main>
<script>
  window.seen = [];
  const names = [window, document, HTMLElement.prototype].flatMap((each) => { const all = []; for (const key in each) all.push(key); return all; });
  const types = new Set(names.filter((key) => key.startsWith('on')).map((key) => key.slice(2)).concat(['focusin', 'focusout']));
  for (const type of types) for (const at of [window, document]) at.addEventListener(type, (event) => {
    const ours = event.target instanceof Element && event.target.parentNode === document.documentElement && event.target.localName === 'div';
    const telling = /^(key|click|dblclick|auxclick|submit|input|beforeinput|copy|cut|paste|close|cancel|toggle|command)/.test(type);
    if (ours || telling) window.seen.push(type + ' ' + (event.target.localName ?? 'other'));
  }, true);
</script>`;

type Options = Parameters<Browser['newPage']>[0] & {
  /** With a shadow root that the test can look into. */
  readonly open?: boolean;
};

interface Stage {
  readonly browser: Browser;
  readonly code: string;
}

/** A test of the nudge: `writing` gives a page in whose editor somebody is writing; its scripts have seen nothing yet. */
export const test = base.extend<{ writing: (options?: Options) => Promise<Page> }, { stage: Stage }>({
  stage: [
    async ({ headless }, use) => {
      const { code } = await buildStage('nudge/stage.ts');
      const browser = await chromium.launch({ executablePath: needBrowser().path, headless: headless ?? true });
      await use({ browser, code });
      await browser.close();
    },
    { scope: 'worker' },
  ],
  writing: async ({ stage }, use) => {
    const pages: Page[] = [];
    await use(async ({ open = false, ...options } = {}) => {
      const page = await stage.browser.newPage(options);
      pages.push(page);
      await page.addInitScript({ content: `window.openRoot = ${open};${stage.code}` });
      await page.route('**/*', (route) => route.fulfill({ body: site, contentType: 'text/html' }));
      await page.goto('https://site.test/');
      await page.locator('.editor').focus();
      await forget(page);
      return page;
    });
    for (const page of pages) await page.close();
  },
});

export const forget = (page: Page) => page.evaluate('window.seen.length = 0');
export const seenByPage = (page: Page) => page.evaluate<string[]>('window.seen');
export const said = (page: Page) => page.evaluate(() => window.stage.said);
export const ask = (page: Page, sample: string) => page.evaluate((name) => window.stage.ask(name), sample);
export const focusIn = (page: Page) => page.evaluate(() => document.activeElement?.className);

export async function mark(page: Page): Promise<void> {
  await page.evaluate(() => window.stage.mark('quiet', document.querySelector('.editor') as Element));
}
