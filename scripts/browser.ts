import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** A browser on this machine that can be driven with the extension in it. */
export interface FoundBrowser {
  readonly name: 'Chromium' | 'Chrome' | 'Edge';
  /** Its executable file. */
  readonly path: string;
}

type Places = readonly (readonly [FoundBrowser['name'], string])[];

function windows(): Places {
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);
  return roots.flatMap((root) => [
    ['Chromium', join(root, 'Chromium', 'Application', 'chrome.exe')] as const,
    ['Chrome', join(root, 'Google', 'Chrome', 'Application', 'chrome.exe')] as const,
    ['Edge', join(root, 'Microsoft', 'Edge', 'Application', 'msedge.exe')] as const,
  ]);
}

const mac: Places = [
  ['Chromium', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
  ['Chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  ['Edge', '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
];

const linux: Places = [
  ['Chromium', '/usr/bin/chromium'],
  ['Chromium', '/usr/bin/chromium-browser'],
  ['Chromium', '/snap/bin/chromium'],
  ['Chrome', '/usr/bin/google-chrome-stable'],
  ['Chrome', '/opt/google/chrome/chrome'],
  ['Edge', '/usr/bin/microsoft-edge-stable'],
  ['Edge', '/opt/microsoft/msedge/msedge'],
];

/**
 * The first browser found where this platform keeps them; the environment variable SECOND_LOOK_BROWSER, the path of an
 * executable, goes before all. Undefined when there is none; throws when the variable names nothing.
 */
export function findBrowser(): FoundBrowser | undefined {
  const named = process.env.SECOND_LOOK_BROWSER;
  if (named) {
    if (!existsSync(named)) throw new Error(`SECOND_LOOK_BROWSER is ${named}, and there is no such file.`);
    return { name: 'Chromium', path: named };
  }
  const places = { win32: windows(), darwin: mac }[process.platform as string] ?? linux;
  const place = places.find(([, path]) => existsSync(path));
  return place && { name: place[0], path: place[1] };
}

/**
 * A browser, installed first where that can be done in one step (apt, as root). Elsewhere throws with the one thing to
 * install.
 */
export function needBrowser(): FoundBrowser {
  const found = findBrowser();
  if (found) return found;
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    console.error('No browser here yet: installing Chromium with apt.');
    const apt = (...words: string[]) =>
      execFileSync('apt-get', words, {
        stdio: ['ignore', 2, 2],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    apt('update');
    apt('install', '-y', '--no-install-recommends', 'chromium');
    const installed = findBrowser();
    if (installed) return installed;
  }
  const how =
    process.platform === 'linux'
      ? 'Install Chromium (on Debian and Ubuntu: sudo apt-get install chromium), then try again.'
      : 'Install Google Chrome or Microsoft Edge, then try again.';
  throw new Error(`No browser was found on this machine. ${how}`);
}
