import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { needBrowser } from './browser';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Where each runner leaves its figures; the configurations name the same files. */
const results = join(root, 'node_modules/.cache/tests');

/** Runs everything: the gate, then the browser tests. The last line is how many tests passed and failed. */
export async function main(): Promise<void> {
  rmSync(results, { recursive: true, force: true });
  needBrowser();
  const gate = run('npm', ['run', 'check']);
  const browser = run('npx', ['playwright', 'test']);
  const counts = [unit('unit'), unit('bundle'), inBrowser()];
  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  // A step that fails without a failed test (formatting, types, a runner that did not start) counts as one.
  const broken = (gate || browser) && failed === 0 ? 1 : 0;
  console.log(`${passed} passed, ${failed + broken} failed`);
  process.exitCode = gate || browser ? 1 : 0;
}

interface Count {
  readonly passed: number;
  readonly failed: number;
}

function run(command: string, words: string[]): boolean {
  const { NODE_ENV: _, ...env } = process.env;
  const shell = process.platform === 'win32';
  return spawnSync(command, words, { cwd: root, env, shell, stdio: 'inherit' }).status !== 0;
}

function figures<Shape>(name: string): Shape | undefined {
  try {
    return JSON.parse(readFileSync(join(results, `${name}.json`), 'utf8')) as Shape;
  } catch {
    return undefined;
  }
}

function unit(name: 'unit' | 'bundle'): Count {
  const given = figures<{ numPassedTests: number; numFailedTests: number }>(name);
  return { passed: given?.numPassedTests ?? 0, failed: given?.numFailedTests ?? 0 };
}

function inBrowser(): Count {
  const given = figures<{ stats: { expected: number; unexpected: number; flaky: number } }>('browser');
  return { passed: given?.stats.expected ?? 0, failed: (given?.stats.unexpected ?? 0) + (given?.stats.flaky ?? 0) };
}
