import { test as base, expect, type Page } from '@playwright/test';
import { composerCalled, composers, open, sent, submit, waysOf, write } from './composers';
import { openWorld, type World } from './world';

// The replicas without the extension: only a replica that posts by every way can prove that a post was held.
const test = base.extend<{ page: Page }, { world: World }>({
  world: [
    async ({ headless }, use) => {
      const world = await openWorld({ headless: headless ?? true });
      await use(world);
      await world.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ world }, use) => {
    const page = await world.context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await use(page);
    await page.close();
    expect(errors).toEqual([]);
    expect(world.strays).toEqual([]);
  },
});

/** A PNG of one dot. */
const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

for (const composer of composers) {
  test.describe(composer.name, () => {
    for (const way of waysOf(composer)) {
      test(`${way} sends once, by the person's own event`, async ({ page }) => {
        await open(page, composer);
        await write(page, 'Cakes at ten.');
        await composer.finish?.(page);
        await submit(page, composer, way);
        const text = `${composer.prefilled ?? ''}Cakes at ten.`;
        await expect(page.getByRole('alert')).toBeVisible();
        expect(await sent(page)).toMatchObject([{ composer: composer.sentAs, text, trusted: true }]);
      });
    }
  });
}

for (const name of ['X home', 'X modal over the home composer', 'Facebook comment', 'Facebook post']) {
  test(`${name}: Enter picks from the list of mentions and sends nothing`, async ({ page }) => {
    const composer = composerCalled(name);
    await open(page, composer);
    await write(page, 'Thank you @hil');
    await expect(page.getByRole('listbox')).toBeVisible();
    await expect(composer.editor(page)).toHaveAttribute('aria-activedescendant', /.+/);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('listbox')).toBeHidden();
    await expect(composer.editor(page)).toHaveText(/^Thank you (@HillsideHeads|Hillside Parents)\s?$/);
    expect(await sent(page)).toEqual([]);
  });
}

test('X: a press with Alt held is none', async ({ page }) => {
  const composer = composerCalled('X home');
  await open(page, composer);
  await write(page, 'Cakes at ten.');
  await composer.button(page).click({ modifiers: ['Alt'] });
  expect(await sent(page)).toEqual([]);
});

test('X: a thread mounts its parts anew and goes out as one', async ({ page }) => {
  const composer = composerCalled('X modal over the home composer');
  await open(page, composer);
  await write(page, 'First.');
  const before = await composer.editor(page).elementHandle();
  await page.getByTestId('addButton').click();
  await page.getByTestId('tweetTextarea_1').click();
  await write(page, 'Second.');
  expect(await before?.evaluate((editor) => editor.isConnected)).toBe(false);
  await expect(composer.button(page)).toHaveText('Post all');
  await composer.button(page).click();
  await expect(page.getByRole('alert')).toBeVisible();
  expect(await sent(page)).toMatchObject([{ text: 'First.\n\nSecond.' }]);
});

test('X: Escape closes the modal when the key comes up, and a restored draft is there again', async ({ page }) => {
  const composer = composerCalled('X modal over the home composer');
  await page.goto('https://x.com/home');
  await page.evaluate(() => sessionStorage.setItem('draft', 'From yesterday.'));
  await page.getByTestId('SideNav_NewTweet_Button').click();
  await expect(composer.editor(page)).toHaveText('From yesterday.');
  await expect(page.getByTestId('tweetTextarea_0')).toHaveCount(2);
  await page.keyboard.down('Escape');
  await expect(composer.editor(page)).toBeVisible();
  await page.keyboard.up('Escape');
  await expect(composer.editor(page)).toBeHidden();
});

test('X: a picture is shown with its own button to remove it', async ({ page }) => {
  await open(page, composerCalled('X home'));
  await page.getByTestId('fileInput').setInputFiles({ name: 'dot.png', mimeType: 'image/png', buffer: dot });
  await expect(page.getByTestId('attachments').locator('img[src^="blob:"]')).toBeVisible();
  await expect(composerCalled('X home').button(page)).toBeEnabled();
  await page.getByRole('button', { name: 'Remove media' }).click();
  await expect(composerCalled('X home').button(page)).toBeDisabled();
});

test('Facebook: Shift+Enter breaks the line of a comment, the next Enter sends both', async ({ page }) => {
  await open(page, composerCalled('Facebook comment'));
  await write(page, 'One');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('Two');
  expect(await sent(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toBeVisible();
  expect(await sent(page)).toMatchObject([{ text: 'One\nTwo' }]);
});

test('a scripted press is taken, and told apart', async ({ page }) => {
  for (const name of ['X home', 'Facebook post']) {
    const composer = composerCalled(name);
    await open(page, composer);
    await write(page, 'Cakes at ten.');
    await composer.button(page).evaluate((button: HTMLElement) => button.click());
    expect(await sent(page)).toMatchObject([{ trusted: false, via: 'click' }]);
  }
});

test('nothing but the replicas can be reached, and every attempt is noted', async ({ world, page }) => {
  await page.goto('https://x.com/home');
  await expect(page.goto('https://elsewhere.example/')).rejects.toThrow();
  expect(world.strays.splice(0)).toEqual(['GET https://elsewhere.example/']);
});
