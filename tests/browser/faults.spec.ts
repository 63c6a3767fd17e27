import { clean, naming } from './composer.suite';
import { composerCalled, open, sent, submit, write, written } from './composers';
import { expect, test } from './extension';

const xHome = composerCalled('X home');
const xModal = composerCalled('X modal over the home composer');
const post = composerCalled('Facebook post');
const comment = composerCalled('Facebook comment');

for (const composer of [xHome, comment]) {
  test(`${composer.name}: a background that was stopped after its verdict changes nothing`, async ({ page, bench }) => {
    await open(page, composer);
    await write(page, clean);
    await bench.verdict('clean');
    await bench.stopBackground();
    await submit(page, composer, 'shortcut');
    await expect(page.getByRole('alert')).toBeVisible();
    expect(await sent(page)).toMatchObject([{ text: clean, trusted: true }]);
  });

  test(`${composer.name}: a background that was stopped starts again for the check`, async ({ page, bench }) => {
    await open(page, composer);
    await bench.stopBackground();
    await write(page, naming);
    await submit(page, composer, 'click');
    await bench.person.dialog();
    expect(await sent(page)).toEqual([]);
    await bench.stopBackground();
    await bench.person.press('Post as it is');
    await expect(page.getByRole('alert')).toBeVisible();
    expect(await sent(page)).toHaveLength(1);
  });

  test(`${composer.name}: a background that does not answer holds a post no longer than its limit, and says so`, async ({
    page,
    bench,
  }) => {
    await open(page, composer);
    const background = await bench.background();
    const busy = background.evaluate(() => {
      const end = Date.now() + 5000;
      while (Date.now() < end);
    });
    await write(page, naming);
    await submit(page, composer, 'click');
    expect(await sent(page)).toEqual([]);
    await expect(page.getByRole('alert')).toBeVisible({ timeout: 3500 });
    await bench.person.note(/unchecked|not check/i);
    expect(await sent(page)).toMatchObject([{ text: naming }]);
    await busy;
    await bench.person.noDialog();
    expect(await sent(page)).toHaveLength(1);
  });
}

test('a background that dies while a post is held is started again, and the post is still asked about', async ({
  page,
  bench,
}) => {
  await open(page, xHome);
  const background = await bench.background();
  const busy = background
    .evaluate(() => {
      // Long enough for the question to wait, short enough for the browser to stop it within the limit of the hold.
      const end = Date.now() + 700;
      while (Date.now() < end);
    })
    .catch(() => undefined);
  await write(page, naming);
  await submit(page, xHome, 'click');
  await bench.stopBackground();
  await bench.person.dialog();
  expect(await sent(page)).toEqual([]);
  await busy;
});

test('a composer that the page takes away while it is held: nothing goes out, and the person is told', async ({
  page,
  bench,
}) => {
  await page.goto('https://x.com/home');
  await page.getByTestId('SideNav_NewTweet_Button').click();
  await xModal.editor(page).click();
  await write(page, naming);
  await bench.verdict('asks');
  await submit(page, xModal, 'click');
  const dialog = await bench.person.dialog();
  expect(dialog).toContain('Tamsin Okonjo-Reid');
  await page.goBack();
  await expect(xModal.editor(page)).toBeHidden();
  // The words are still there to be copied, for the page has thrown them away.
  expect(await bench.person.dialog()).toContain('Tamsin Okonjo-Reid');
  await bench.person.press('Post as it is');
  await bench.person.note(/nothing was posted/i);
  expect(await sent(page)).toEqual([]);
});

for (const composer of [xModal, post]) {
  test(`${composer.name}: half a character is carried as it is`, async ({ page, bench }) => {
    await page.goto(composer.url);
    await page.evaluate((text) => sessionStorage.setItem('draft', `\ud83d ${text} \udc00`), naming);
    await page.reload();
    await composer.open(page);
    await bench.verdict('asks');
    await submit(page, composer, 'click');
    await bench.person.press('Edit my post');
    await bench.person.noDialog();
    await submit(page, composer, 'click');
    await expect(page.getByRole('alert')).toBeVisible();
    const same = (text: string) => window.__sent.map((each) => each.text === `\ud83d ${text} \udc00`);
    expect(await page.evaluate(same, naming)).toEqual([true]);
  });

  test(`${composer.name}: a draft of 20,000 characters is read to its end`, async ({ page, bench }) => {
    const long = 'The hall was full and the cakes were gone by ten. '.repeat(400) + naming;
    await open(page, composer);
    await write(page, long);
    await bench.verdict('asks');
    await submit(page, composer, 'click');
    expect(await bench.person.dialog()).toContain('Tamsin Okonjo-Reid');
    expect(await sent(page)).toEqual([]);
    const before = await written(page, composer);
    await bench.person.press('Edit my post');
    await bench.person.noDialog();
    expect(await written(page, composer)).toBe(before);
  });
}
