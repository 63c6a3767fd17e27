import { expect, type Page } from '@playwright/test';
import { faults } from './axe';
import { ask, mark, test } from './nudge/page';

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
    test(`axe finds nothing against ${name} (${colorScheme})`, async ({ writing }) => {
      const page = await writing({ open: true, colorScheme });
      await page.locator('style').evaluate((style) => style.remove());
      await show(page);
      await expect(page.getByText(/Before you post|Second Look|Only a note|Checked/).first()).toBeVisible();
      expect(await faults(page)).toEqual([]);
    });
  }
}

for (const [zoom, viewport] of [
  ['200%', { width: 640, height: 400 }],
  ['400%', { width: 320, height: 256 }],
] as const) {
  test(`at ${zoom} everything can be read without scrolling sideways, and both answers are in view`, async ({
    writing,
  }) => {
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
  });
}
