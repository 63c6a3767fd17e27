import { expect, type Page } from '@playwright/test';
import { ask, focusIn, forget, said, seenByPage, test } from './nudge/page';
import { activate, boxOf, clickOn, find, seen } from './seen';

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
  test(`the dialog is answered by ${way}, and the page sees none of it`, async ({ writing }) => {
    const page = await writing();
    await ask(page, 'one');
    await find(page, 'dialog', 'Before you post');
    await act(page);
    await expect.poll(() => said(page)).toEqual([answer]);
    expect(await seenByPage(page)).toEqual([]);
    expect(await focusIn(page)).toBe('editor');
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
  });
}

test('the dialog says what it is, begins at "Edit my post" and names its buttons by what they do', async ({
  writing,
}) => {
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
});

test('what is marked and found is nowhere where the page can read it', async ({ writing }) => {
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
});

test('neither an Enter still held down nor the second half of a double click answers', async ({ writing }) => {
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
});

test('a key pressed after a click beside the dialog is no shortcut of the page', async ({ writing }) => {
  const page = await writing();
  await ask(page, 'one');
  await find(page, 'dialog', 'Before you post');
  await page.mouse.click(5, 5);
  await page.keyboard.press('n');
  expect(await seenByPage(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect.poll(() => said(page)).toEqual(['edit']);
  expect(await seenByPage(page)).toEqual([]);
});

test('words that are set aside leave the dialog, which says what happens from now on', async ({ writing }) => {
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
});

test('a dialog that the page takes away, or that is not wanted any more, is answered with "edit"', async ({
  writing,
}) => {
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
});
