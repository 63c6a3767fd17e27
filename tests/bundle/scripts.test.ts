import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { builds, file, forbidden, scripts } from './bundle';

const content = 'content-scripts/composer.js';
/** The largest content script, in bytes as they travel. */
const LARGEST = 40 * 1024;

interface RuleFile {
  readonly why?: string;
  readonly flags?: readonly unknown[];
  readonly allows?: readonly unknown[];
}

const ruleFiles: readonly RuleFile[] = readdirSync('rules', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => parse(readFileSync(join('rules', name), 'utf8')) as RuleFile);

/** As a string stands in a bundle, whichever quotes it has got there. */
const bare = (text: string) => text.replace(/\\(.)/gs, '$1');
const textOf = (example: unknown) =>
  typeof example === 'string' ? example : String((example as { text: string }).text);

describe.each(builds)('%s', (build) => {
  it.each(scripts(build))('%s reaches no network and evaluates no text', (name) => {
    expect(forbidden(file(build, name))).toEqual({ network: [], evaluation: [] });
  });

  it('has one content script, and it is small', () => {
    expect(scripts(build).filter((name) => name.startsWith('content-scripts'))).toEqual([content]);
    expect(file(build, content)).not.toMatch(/\bimport\s*[({"'*]/);
    expect(gzipSync(file(build, content), { level: 9 }).length).toBeLessThanOrEqual(LARGEST);
  });

  it('keeps rules, pupil lists and grammar out of the pages of a site', () => {
    const reasons = ruleFiles.flatMap(({ why }) => why ?? []);
    expect(reasons.length).toBeGreaterThan(0);
    // The cipher of the sealed pupil list, and a part of speech that only the grammar knows.
    for (const mark of [...reasons, 'AES-GCM', 'FemaleName']) {
      expect(bare(file(build, 'background.js'))).toContain(mark);
      expect(bare(file(build, content))).not.toContain(mark);
    }
  });

  it('shows nothing from the background', () => {
    for (const mark of ['attachShadow', 'createElement', 'showModal']) {
      expect(file(build, content)).toContain(mark);
      expect(file(build, 'background.js')).not.toContain(mark);
    }
  });

  it('ships no example of a rule and no YAML parser', () => {
    const examples = ruleFiles.flatMap(({ flags = [], allows = [] }) => [...flags, ...allows].map(textOf));
    expect(examples.length).toBeGreaterThan(0);
    const mark = 'YAMLParseError';
    expect(readFileSync('node_modules/yaml/dist/errors.js', 'utf8')).toContain(mark);
    for (const name of scripts(build)) {
      const code = bare(file(build, name));
      expect(code).not.toContain(mark);
      expect(examples.filter((example) => code.includes(example))).toEqual([]);
    }
  });
});

describe('the search for what is forbidden', () => {
  it.each([
    ['fetch("/a")', 'network'],
    ['const f = fetch; f("/a")', 'network'],
    ['globalThis["fetch"]("/a")', 'network'],
    ['new XMLHttpRequest()', 'network'],
    ['new self.WebSocket("wss://a")', 'network'],
    ['navigator.sendBeacon("/a")', 'network'],
    ['import("https://a.example/b.js")', 'network'],
    ['import(name)', 'network'],
    ['eval("1")', 'evaluation'],
    ['(0, eval)("1")', 'evaluation'],
    ['new Function("return 1")', 'evaluation'],
    ['window.Function("return 1")', 'evaluation'],
  ] as const)('finds %s', (code, kind) => {
    expect(forbidden(code)[kind]).not.toEqual([]);
  });

  it('lets the same words be names and text', () => {
    const code = 'const a = { eval: 1, fetch() {} }; a.fetch(); "fetch"; f instanceof Function; import("./b.js")';
    expect(forbidden(code)).toEqual({ network: [], evaluation: [] });
  });
});
