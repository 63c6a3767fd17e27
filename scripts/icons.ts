import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { needBrowser } from './browser';

const SIZES = [16, 32, 48, 128];
/** The extension's own icon shows the first state, so its files carry a size only. */
const STATES = { checking: '', off: 'off-', unreadable: 'unreadable-' };

/** Draws assets/icon.svg in every size and state into assets/public/icon. Run by hand after the drawing has changed. */
export async function main(): Promise<void> {
  const drawing = await readFile('assets/icon.svg', 'utf8');
  await mkdir('assets/public/icon', { recursive: true });
  const browser = await chromium.launch({ executablePath: needBrowser().path });
  const page = await browser.newPage();
  for (const [state, prefix] of Object.entries(STATES)) {
    for (const size of SIZES) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>body{margin:0}svg{display:block}</style>${drawing.replace('"checking"', `"${state}"`)}`,
      );
      const picture = await page.screenshot({ omitBackground: true });
      await writeFile(`assets/public/icon/${prefix}${size}.png`, picture);
    }
  }
  await browser.close();
}
