import type { CDPSession, Page } from '@playwright/test';
import { clean, naming } from './composer.suite';
import { composerCalled, open, sent, submit, write, written } from './composers';
import { expect, test } from './extension';

const xHome = composerCalled('X home');
const xModal = composerCalled('X modal over the home composer');
const post = composerCalled('Facebook post');
const comment = composerCalled('Facebook comment');

for (const composer of [xHome, xModal, post, comment]) {
  test(`${composer.name}: Escape means “Edit my post”, and no key typed in the dialog reaches the page`, async ({
    page,
    bench,
  }) => {
    const { person } = bench;
    await open(page, composer);
    await write(page, naming);
    await bench.verdict('asks');
    const before = await written(page, composer);
    await submit(page, composer, 'click');
    await person.dialog();
    await page.evaluate(() => {
      window.__heard.length = 0;
    });
    for (const key of ['Tab', 'Shift+Tab', 'a', 'Control+a', 'ArrowDown', 'Escape']) await page.keyboard.press(key);
    await person.noDialog();
    expect(await page.evaluate(() => window.__heard.filter(({ type }) => type.startsWith('key')))).toEqual([]);
    await expect(composer.editor(page)).toBeFocused();
    expect(await written(page, composer)).toBe(before);
    expect(await sent(page)).toEqual([]);
  });

  test(`${composer.name}: a fix changes the words in the editor’s own model, and undo brings them back`, async ({
    page,
    bench,
  }) => {
    const { person } = bench;
    await open(page, composer);
    await write(page, naming);
    await bench.verdict('asks');
    const before = await written(page, composer);
    await submit(page, composer, 'click');
    await person.dialog();
    await person.press(/^(Change|Take out) /);
    await person.noDialog();
    await expect.poll(() => written(page, composer)).not.toBe(before);
    await expect(composer.editor(page)).toBeFocused();
    await page.keyboard.press('Control+z');
    await expect.poll(() => written(page, composer)).toBe(before);
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(() => written(page, composer)).not.toBe(before);
    const after = await written(page, composer);
    await composer.button(page).click();
    const dialog = await Promise.race([
      page
        .getByRole('alert')
        .waitFor()
        .then(() => undefined),
      person.dialog().catch(() => undefined),
    ]);
    if (dialog) await person.press('Post as it is');
    await expect(page.getByRole('alert')).toBeVisible();
    expect((await sent(page)).map(({ text }) => text.trim())).toEqual([after.trim()]);
  });
}

for (const composer of [xHome, comment]) {
  const shortcut = composer.shortcut ?? '';

  test(`${composer.name}: a key that is held down asks once and answers nothing`, async ({ page, bench }) => {
    await open(page, composer);
    await write(page, naming);
    await bench.verdict('asks');
    const keys = shortcut.split('+');
    for (const key of keys) await page.keyboard.down(key);
    await bench.person.dialog();
    for (let repeat = 0; repeat < 5; repeat += 1) await page.keyboard.down('Enter');
    for (const key of keys.toReversed()) await page.keyboard.up(key);
    await bench.person.dialog();
    expect(await bench.person.focus()).toBe('button Edit my post');
    expect(await sent(page)).toEqual([]);
  });

  test(`${composer.name}: Enter in a list of mentions picks`, async ({ page, bench }) => {
    await open(page, composer);
    await write(page, naming);
    await page.keyboard.type(' @hil');
    await expect(page.getByRole('listbox')).toBeVisible();
    await bench.verdict('asks');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('listbox')).toBeHidden();
    expect(await written(page, composer)).toMatch(/Hillside ?(Heads|Parents)\s*$/);
    await bench.person.noDialog();
    expect(await sent(page)).toEqual([]);
  });

  test(`${composer.name}: Shift+Enter and Alt+Enter are the editor’s own`, async ({ page, bench }) => {
    await open(page, composer);
    await write(page, naming);
    await bench.verdict('asks');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.press('Alt+Enter');
    await page.keyboard.type('On');
    expect(await written(page, composer)).toContain('\n');
    await bench.person.noDialog();
    expect(await sent(page)).toEqual([]);
  });

  test(`${composer.name}: a tap is held like a click`, async ({ page, bench }) => {
    await open(page, composer);
    await write(page, naming);
    await bench.verdict('asks');
    await tap(page, await composer.button(page).boundingBox());
    await bench.person.dialog();
    expect(await sent(page)).toEqual([]);
    await bench.person.press('Post as it is');
    await expect(page.getByRole('alert')).toBeVisible();
    expect(await sent(page)).toHaveLength(1);
  });
}

test('Facebook comment: the Enter that ends a composition writes and sends nothing', async ({ page, bench }) => {
  await open(page, comment);
  await write(page, naming);
  await bench.verdict('asks');
  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', { text: 'にほん', selectionStart: 3, selectionEnd: 3 });
  await imeEnter(session);
  await bench.person.noDialog();
  await session.send('Input.insertText', { text: '日本' });
  await expect(comment.editor(page)).toHaveText(/日本$/);
  expect(await sent(page)).toEqual([]);
  await bench.person.noDialog();
  await page.keyboard.press('Enter');
  await bench.person.dialog();
});

test('X thread: both parts are read, and asked about together', async ({ page, bench }) => {
  await open(page, xModal);
  await write(page, clean);
  await page.getByTestId('addButton').click();
  await page.getByTestId('tweetTextarea_1').click();
  await write(page, naming);
  await bench.verdict('asks');
  await xModal.button(page).click();
  await bench.person.press('Post as it is');
  await expect(page.getByRole('alert')).toBeVisible();
  expect(await sent(page)).toMatchObject([{ text: `${clean}\n\n${naming}` }]);
});

test('X modal: a composer that was replaced on the way (Drafts and back) is held like the first', async ({
  page,
  bench,
}) => {
  await open(page, xModal);
  await write(page, naming);
  await page.getByTestId('unsentButton').click();
  await page.getByRole('button', { name: 'Back' }).click();
  await xModal.button(page).click();
  await bench.person.dialog();
  expect(await sent(page)).toEqual([]);
});

test('X modal: what is written after the composer was replaced is read too', async ({ page, bench }) => {
  await open(page, xModal);
  await write(page, clean);
  await bench.verdict('clean');
  await page.getByTestId('unsentButton').click();
  await page.getByRole('button', { name: 'Back' }).click();
  await xModal.editor(page).click();
  await write(page, naming);
  await bench.verdict('asks');
  await xModal.button(page).click();
  await bench.person.dialog();
  expect(await sent(page)).toEqual([]);
});

test('X: a share link with a pupil’s name in it is held although nobody typed a letter', async ({ page, bench }) => {
  await page.goto(`https://x.com/intent/post?${new URLSearchParams({ text: naming })}`);
  await xModal.button(page).click();
  await bench.person.dialog();
  expect(await sent(page)).toEqual([]);
});

test('a person’s second click while the dialog is being made does not post', async ({ page, bench }) => {
  await open(page, xHome);
  await write(page, naming);
  await bench.verdict('asks');
  await xHome.button(page).dblclick();
  await bench.person.dialog();
  expect(await sent(page)).toEqual([]);
});

/** The Enter key as a browser tells of it while an input method composes. */
async function imeEnter(session: CDPSession): Promise<void> {
  const key = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 };
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key, windowsVirtualKeyCode: 13 });
}

async function tap(page: Page, box: { x: number; y: number; width: number; height: number } | null): Promise<void> {
  if (!box) throw new Error('There is nothing to tap.');
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  const touchPoints = [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }];
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}
