import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Builds the extension for Chromium from the sources as they are now; answers with the folder. Rejects with WXT's words. */
export async function buildExtension(): Promise<string> {
  // WXT decides by this between its development and its production build, and a test runner or Vite may have set it.
  const { NODE_ENV: _, ...env } = process.env;
  const wxt = fileURLToPath(new URL('../node_modules/wxt/bin/wxt.mjs', import.meta.url));
  await promisify(execFile)(process.execPath, [wxt, 'build', '-b', 'chrome'], { cwd: root, env });
  return fileURLToPath(new URL('../.output/chrome-mv3', import.meta.url));
}
