import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { madeUpSchool } from '../../scripts/school';
import { openWorld, type World } from './world';

const build = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

/** The browser with the built extension in it, and the made-up school's file loaded as a person loads it. */
export interface Installed extends World {
  /** The extension's own page, from which the pop-up's questions can be asked. */
  readonly desk: Page;
}

/** Starts the browser, loads the extension and chooses the school's file on its options page. */
export async function install(options: Omit<Parameters<typeof openWorld>[0], 'extension'>): Promise<Installed> {
  const world = await openWorld({ ...options, extension: build });
  const desk = world.context.pages()[0] ?? (await world.context.newPage());
  await desk.goto(`chrome-extension://${world.id}/options.html`);
  const file = { name: 'school.json', mimeType: 'application/json', buffer: Buffer.from(await madeUpSchool()) };
  await desk.locator('input[type="file"]').first().setInputFiles(file);
  await desk.getByRole('status').filter({ hasText: 'in use now' }).waitFor();
  return { ...world, desk };
}
