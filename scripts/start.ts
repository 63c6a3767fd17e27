import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { composerCalled, open, submit, write } from '../tests/browser/composers';
import { install } from '../tests/browser/installed';
import { Person } from '../tests/browser/person';
import { buildReplicas } from '../tests/browser/replicas/build';
import { needBrowser } from './browser';
import { buildExtension } from './build';

const usage = 'Usage: npm start, or without a display: npm start -- --screenshot FOLDER';

/** Builds the extension and the practice sites, and tries them: in a window, or with `--screenshot FOLDER` in pictures. */
export async function main(args: string[]): Promise<void> {
  try {
    await start(parseArgs({ args, options: { screenshot: { type: 'string' } } }).values.screenshot);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    console.error(usage);
    process.exitCode = 1;
  }
}

async function start(folder: string | undefined): Promise<void> {
  const display = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (folder === undefined && !display) throw new Error('There is no display here to open a window on.');
  const { name } = needBrowser();
  console.log('Building ...');
  await buildExtension();
  await buildReplicas();
  if (folder === undefined) await tryOut(name);
  else for (const path of await takePictures(resolve(folder))) console.log(path);
}

async function tryOut(browser: string): Promise<void> {
  const { context, desk, close } = await install({ headless: false });
  await desk.goto('https://practice.example/');
  console.log(`${browser} is open with Second Look in it and a practice school. Close its window to end.`);
  await context.waitForEvent('close', { timeout: 0 });
  await close();
}

const draft =
  'So proud of Tamsin Okonjo-Reid, who read a whole page aloud today! I love teaching at Bramblewick Primary.';
const places = [
  { name: 'x', composer: composerCalled('X modal over the home composer') },
  { name: 'facebook', composer: composerCalled('Facebook post') },
];

/** Photographs the mark beside a draft and the dialog over it, on each site, light and dark. Answers with the files. */
async function takePictures(folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const paths: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    const world = await install({ headless: true, colorScheme });
    for (const { name, composer } of places) {
      const page = await world.context.newPage();
      const person = new Person(page);
      const photograph = async (what: string) => {
        const path = join(folder, `${name}-${what}-${colorScheme}.png`);
        await page.screenshot({ path });
        paths.push(path);
      };
      await open(page, composer);
      await write(page, draft);
      await person.mark();
      await photograph('mark');
      await submit(page, composer, 'click');
      await person.dialog();
      await photograph('dialog');
      await page.close();
    }
    await world.close();
  }
  return paths;
}
