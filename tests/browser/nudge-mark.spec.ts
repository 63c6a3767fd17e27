import { expect } from '@playwright/test';
import { forget, mark, said, seenByPage, test } from './nudge/page';
import { activate, boxOf, clickOn, find, seen } from './seen';

test('the quiet mark is a button in a status region, opens by keyboard, mouse or screen reader, and the page sees none of it', async ({
  writing,
}) => {
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
});

for (const width of [320, 600, 1280]) {
  test(`at a width of ${width} px the mark stands beside the composer, over no button, and follows it`, async ({
    writing,
  }) => {
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
  });
}

test('the mark goes with its composer, and without notes there is none', async ({ writing }) => {
  const page = await writing();
  await mark(page);
  await find(page, 'button', /^Second Look/);
  await page.locator('.editor').evaluate((editor) => editor.remove());
  await expect(page.locator('html > div')).toHaveCount(0);
  await page.evaluate(() => window.stage.mark('clean', document.body));
  await expect(page.locator('html > div')).toHaveCount(0);
});

test('a note is announced, stays while somebody moves about, and goes when they go on', async ({ writing }) => {
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
});
