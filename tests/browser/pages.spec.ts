import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import { needBrowser } from '../../scripts/browser';
import { faults } from './axe';
import { buildStage } from './stage';

let browser: Browser;
let stage: Awaited<ReturnType<typeof buildStage>>;

test.beforeAll(async () => {
  stage = await buildStage('pages/stage.tsx');
  browser = await chromium.launch({ executablePath: needBrowser().path });
});
test.afterAll(() => browser.close());

const names = ['popup', 'popup, not set up', 'popup, not answered', 'options', 'options, not set up'] as const;

async function shown(name: (typeof names)[number], options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
  const page = await browser.newPage(options);
  await page.route('**/*', (route) =>
    route.request().resourceType() === 'document'
      ? route.fulfill({
          body: `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Second Look</title><style>${stage.css}</style><body>`,
          contentType: 'text/html',
        })
      : route.fulfill({ path: `assets/public${new URL(route.request().url()).pathname}` }),
  );
  await page.goto('https://pages.test/');
  await page.addScriptTag({ content: stage.code });
  await page.evaluate((which) => window.show(which), name);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return page;
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const name of names) {
    test(`axe finds nothing against the ${name} (${colorScheme}), and nothing is wider than a small screen`, async () => {
      const page = await shown(name, { colorScheme, viewport: { width: 320, height: 640 } });
      expect(await faults(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await page.close();
    });
  }
}

test('the policy can be searched, and what is found stands open', async () => {
  const page = await shown('popup');
  await page.getByRole('searchbox', { name: 'Search the policy' }).fill('own family');
  await expect(page.getByRole('status')).toHaveText('One clause found.');
  await expect(page.getByText('Do not share anything that could let people work out')).toBeVisible();
  await page.getByRole('searchbox').fill('zebra');
  await expect(page.getByRole('status')).toContainText('No clause');
  await page.close();
});

test('a school file is chosen or dropped; one that is not is refused in words', async () => {
  const page = await shown('options');
  const file = (text: string) => ({ name: 'hillside.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  const choose = page.getByLabel(/school file, or drop it here/);
  await choose.setInputFiles(file('nonsense'));
  await expect(page.getByRole('status')).toContainText('This is not a school file.');
  await choose.setInputFiles(file('{"name":"Hillside"}'));
  await expect(page.getByRole('status')).toHaveText('“hillside.json” is in use now.');
  await page.locator('.drop').evaluate((target) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['{"name":"Dropped"}'], 'dropped.json'));
    target.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  });
  await expect(page.getByRole('status')).toHaveText('“dropped.json” is in use now.');
  expect(await page.evaluate(() => window.said)).toEqual(['nonsense', '{"name":"Hillside"}', '{"name":"Dropped"}']);
  await page.getByRole('button', { name: 'Forget the school file' }).click();
  await expect(page.getByRole('status')).toHaveText('The school file is forgotten.');
  await page.close();
});

test('a dismissal is undone by its own button', async () => {
  const page = await shown('options');
  await page.getByRole('button', { name: 'Ask me again: Fine here, School address, 2 October 2026' }).click();
  expect(await page.evaluate(() => window.said)).toEqual(['b']);
  await page.close();
});
