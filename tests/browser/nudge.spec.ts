import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import { needBrowser } from '../../scripts/browser';
import { faults } from './axe';
import { activate, boxOf, clickOn, find, seen } from './seen';
import { buildStage } from './stage';

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

let browser: Browser;
let code: string;

test.beforeAll(async () => {
  ({ code } = await buildStage('nudge/stage.ts'));
  browser = await chromium.launch({ executablePath: needBrowser().path });
});
test.afterAll(() => browser.close());

/** A page in whose editor somebody is writing; its scripts have seen nothing yet. */
async function writing(options: Parameters<Browser['newPage']>[0] & { readonly open?: boolean } = {}): Promise<Page> {
  const page = await browser.newPage(options);
  await page.addInitScript({ content: `window.openRoot = ${options.open === true};${code}` });
  await page.route('**/*', (route) => route.fulfill({ body: site, contentType: 'text/html' }));
  await page.goto('https://site.test/');
  await page.locator('.editor').focus();
  await forget(page);
  return page;
}

const forget = (page: Page) => page.evaluate('window.seen.length = 0');
const seenByPage = (page: Page) => page.evaluate<string[]>('window.seen');
const said = (page: Page) => page.evaluate(() => window.stage.said);
const ask = (page: Page, sample: string) => page.evaluate((name) => window.stage.ask(name), sample);
const focusIn = (page: Page) => page.evaluate(() => document.activeElement?.className);

async function mark(page: Page): Promise<void> {
  await page.evaluate(() => window.stage.mark('quiet', document.querySelector('.editor') as Element));
}

const ways: readonly (readonly [string, string, (page: Page) => Promise<void>])[] = [
  ['Enter', 'edit', (page) => page.keyboard.press('Enter')],
  ['Space', 'edit', (page) => page.keyboard.press(' ')],
  ['Escape', 'edit', (page) => page.keyboard.press('Escape')],
  ['a click on "Edit my post"', 'edit', async (page) => clickOn(page, await find(page, 'button', 'Edit my post'))],
  ['a click on "Post as it is"', 'post', async (page) => clickOn(page, await find(page, 'button', 'Post as it is'))],
  ['a screen reader', 'post', async (page) => activate(page, await find(page, 'button', 'Post as it is'))],
  ['a click on the fix', 'fix 12', async (page) => clickOn(page, await find(page, 'button', /^Change “Kate Bennett”/))],
  [
    'Tab and Enter',
    'post',
    async (page) => {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
    },
  ],
  [
    'Shift+Tab and Space',
    'post',
    async (page) => {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      for (let back = 0; back < 2 && (await find(page, 'button', 'Post as it is')).focused === false; back++) {
        await page.keyboard.press('Shift+Tab');
      }
      await page.keyboard.press(' ');
    },
  ],
];

for (const [way, answer, act] of ways) {
  test(`the dialog is answered by ${way}, and the page sees none of it`, async () => {
    const page = await writing();
    await ask(page, 'one');
    await find(page, 'dialog', 'Before you post');
    await act(page);
    await expect.poll(() => said(page)).toEqual([answer]);
    expect(await seenByPage(page)).toEqual([]);
    expect(await focusIn(page)).toBe('editor');
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
    await page.close();
  });
}

test('the dialog says what it is, begins at "Edit my post" and names its buttons by what they do', async () => {
  const page = await writing();
  await ask(page, 'four');
  expect(await find(page, 'dialog', /^Before you post/)).toMatchObject({ description: '4 things to look at.' });
  const things = await seen(page);
  expect(things.filter(({ focused }) => focused).map(({ name }) => name)).toContain('Edit my post');
  expect(things.filter(({ role }) => role === 'button').map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      'Make all 4 changes',
      'Change “Kate Bennett” to “a pupil” in 2 places',
      'Change “Tom Wills” to “a pupil”',
      'Take out the e-mail address',
      'Not a pupil',
      'My own child',
      'Fine here',
      'Edit my post',
      'Post as it is',
    ]),
  );
  await page.close();
});

test('what is marked and found is nowhere where the page can read it', async () => {
  const page = await writing();
  await ask(page, 'four');
  const dialog = await boxOf(page, await find(page, 'dialog', 'Before you post'));
  await page.mouse.move(dialog.x + 30, dialog.y + 100);
  await page.mouse.down();
  await page.mouse.move(dialog.x + 300, dialog.y + 300);
  await page.mouse.up();
  await page.keyboard.press('ControlOrMeta+a');
  const known = await page.evaluate(() => [document.documentElement.outerHTML, String(getSelection())].join());
  expect(known).not.toMatch(/Kate|Wills|pupil|Hillside/);
  const host = page.locator('html > div');
  expect(await host.evaluate((element) => [element.getAttributeNames().length, element.shadowRoot])).toEqual([0, null]);
  await page.close();
});

test('neither an Enter still held down nor the second half of a double click answers', async () => {
  const page = await writing();
  await page.keyboard.down('Enter');
  await forget(page);
  await ask(page, 'one');
  const edit = await find(page, 'button', 'Edit my post');
  await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await page.locator('.post').dispatchEvent('click', { detail: 1 });
  await clickOn(page, edit, 2);
  await find(page, 'button', 'Edit my post');
  expect(await said(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect.poll(() => said(page)).toEqual(['edit']);
  await page.close();
});

test('a key pressed after a click beside the dialog is no shortcut of the page', async () => {
  const page = await writing();
  await ask(page, 'one');
  await find(page, 'dialog', 'Before you post');
  await page.mouse.click(5, 5);
  await page.keyboard.press('n');
  expect(await seenByPage(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect.poll(() => said(page)).toEqual(['edit']);
  expect(await seenByPage(page)).toEqual([]);
  await page.close();
});

test('words that are set aside leave the dialog, which says what happens from now on', async () => {
  const page = await writing();
  await ask(page, 'four');
  await clickOn(page, await find(page, 'button', 'My own child'));
  await expect.poll(() => said(page)).toEqual(['dismiss own-family: pupil-named Kate Bennett']);
  const things = await seen(page);
  const texts = things.map(({ name }) => name);
  expect(things.find(({ role, focused }) => role === 'paragraph' && focused)).toBeDefined();
  expect(texts).toContain(
    'You will not be asked about “Kate Bennett” again on this device. To undo this, open Second Look’s options.',
  );
  expect(texts).toContain('3 things to look at.');
  await clickOn(page, await find(page, 'button', 'Make all 2 changes'));
  await expect.poll(async () => (await said(page)).at(-1)).toBe('fix 17 124');
  expect(await seenByPage(page)).toEqual([]);
  await page.close();
});

test('a dialog that the page takes away, or that is not wanted any more, is answered with "edit"', async () => {
  const page = await writing();
  await ask(page, 'one');
  await page.locator('html > div').evaluate((host) => host.remove());
  await expect.poll(() => said(page)).toEqual(['edit']);
  await page.evaluate(() => {
    const ending = new AbortController();
    window.stage.ask('one', ending.signal);
    ending.abort();
  });
  await expect.poll(() => said(page)).toEqual(['edit', 'edit']);
  await page.evaluate(() => {
    window.stage.ask('one');
    window.stage.ask('four');
  });
  await expect.poll(() => said(page)).toEqual(['edit', 'edit', 'edit']);
  expect(await find(page, 'dialog', 'Before you post')).toMatchObject({ description: '4 things to look at.' });
  await page.close();
});

test('the quiet mark is a button in a status region, opens by keyboard, mouse or screen reader, and the page sees none of it', async () => {
  const page = await writing();
  await mark(page);
  await find(page, 'status', '');
  const button = await find(page, 'button', 'Second Look: 1 note about this draft');
  await page.locator('.post').focus();
  await page.keyboard.press('Tab');
  await forget(page);
  await page.keyboard.press('Enter');
  await find(page, 'region', 'Notes about this draft');
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await seen(page)).map(({ name }) => name)).not.toContain('Notes about this draft');
  await activate(page, button);
  await find(page, 'region', 'Notes about this draft');
  await activate(page, button);
  await clickOn(page, button);
  await clickOn(page, await find(page, 'button', 'Take out the e-mail address'));
  await expect.poll(() => said(page)).toEqual(['fix 1']);
  expect(await seenByPage(page)).toEqual([]);
  await page.close();
});

for (const width of [320, 600, 1280]) {
  test(`at a width of ${width} px the mark stands beside the composer, over no button, and follows it`, async () => {
    const page = await writing({ viewport: { width, height: 700 } });
    await mark(page);
    const button = await find(page, 'button', /^Second Look/);
    const boxes = async () => ({
      mark: await boxOf(page, button),
      editor: (await page.locator('.editor').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 },
    });
    const near = async () => {
      const { mark, editor } = await boxes();
      const across = Math.max(editor.x - mark.x - mark.width, mark.x - editor.x - editor.width, 0);
      const down = Math.max(editor.y - mark.y - mark.height, mark.y - editor.y - editor.height, 0);
      return Math.max(across, down);
    };
    await expect.poll(near).toBeLessThan(60);
    for (const control of await page.locator('main button').all()) {
      const { mark } = await boxes();
      const box = await control.boundingBox();
      const apart =
        !box ||
        mark.x > box.x + box.width ||
        mark.x + mark.width < box.x ||
        mark.y > box.y + box.height ||
        mark.y + mark.height < box.y;
      expect(apart).toBe(true);
    }
    const before = (await boxes()).mark.y;
    await page.mouse.wheel(0, 30);
    await expect.poll(async () => (await boxes()).mark.y).not.toBe(before);
    await expect.poll(near).toBeLessThan(60);
    await page.close();
  });
}

test('the mark goes with its composer, and without notes there is none', async () => {
  const page = await writing();
  await mark(page);
  await find(page, 'button', /^Second Look/);
  await page.locator('.editor').evaluate((editor) => editor.remove());
  await expect(page.locator('html > div')).toHaveCount(0);
  await page.evaluate(() => window.stage.mark('clean', document.body));
  await expect(page.locator('html > div')).toHaveCount(0);
  await page.close();
});

test('a note is announced, stays while somebody moves about, and goes when they go on', async () => {
  const page = await writing();
  const text = 'Checked: press Post again';
  const noted = async () => (await seen(page)).some(({ name }) => name === text);
  await page.evaluate((words) => window.stage.note(words), text);
  await expect.poll(noted).toBe(true);
  await page.keyboard.press('Tab');
  expect(await noted()).toBe(true);
  await page.locator('.post').click();
  await expect.poll(noted).toBe(false);
  await page.evaluate((words) => window.stage.note(words), text);
  await clickOn(page, await find(page, 'button', 'Close'));
  await expect.poll(noted).toBe(false);
  await page.close();
});

const looks: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
  ['the dialog with one finding', (page) => ask(page, 'one')],
  ['the dialog with several findings', (page) => ask(page, 'four')],
  ['the dialog over a long draft', (page) => ask(page, 'long')],
  ['the dialog over a draft of many lines', (page) => ask(page, 'tall')],
  [
    'the mark and its list',
    async (page) => {
      await mark(page);
      await page.getByRole('button', { name: 'Second Look' }).click();
      await page.getByRole('region', { name: 'Notes' }).waitFor();
    },
  ],
  ['a note', (page) => page.evaluate(() => window.stage.note('Checked: press Post again'))],
];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [name, show] of looks) {
    test(`axe finds nothing against ${name} (${colorScheme})`, async () => {
      const page = await writing({ open: true, colorScheme });
      await page.locator('style').evaluate((style) => style.remove());
      await show(page);
      await expect(page.getByText(/Before you post|Second Look|Only a note|Checked/).first()).toBeVisible();
      expect(await faults(page)).toEqual([]);
      await page.close();
    });
  }
}

for (const [zoom, viewport] of [
  ['200%', { width: 640, height: 400 }],
  ['400%', { width: 320, height: 256 }],
] as const) {
  test(`at ${zoom} everything can be read without scrolling sideways, and both answers are in view`, async () => {
    const page = await writing({ viewport, open: true });
    await ask(page, 'four');
    const dialog = page.getByRole('dialog');
    expect(await dialog.evaluate((element) => getComputedStyle(element).fontSize)).toBe('16px');
    const wide = await dialog.evaluate(
      (element) =>
        [element, ...element.querySelectorAll('*')].filter(
          ({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1,
        ).length,
    );
    expect(wide).toBe(0);
    for (const name of ['Edit my post', 'Post as it is']) {
      const box = await page.getByRole('button', { name }).boundingBox();
      expect(box && box.y >= 0 && box.y + box.height <= viewport.height).toBe(true);
    }
    await page.close();
  });
}
