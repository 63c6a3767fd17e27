import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type Build, builds, file } from './bundle';

const manifest = (build: Build) => JSON.parse(file(build, 'manifest.json')) as Record<string, unknown>;

const common = [
  'background',
  'content_scripts',
  'description',
  'icons',
  'manifest_version',
  'name',
  'options_ui',
  'permissions',
  'version',
];

describe.each(builds)('%s', (build) => {
  // A key that is not named here (host permissions, resources the web can reach, messages from outside) must be argued for.
  it('asks for nothing but what it needs', () => {
    const own =
      build === 'firefox-mv2'
        ? ['browser_action', 'browser_specific_settings']
        : ['action', 'key', 'minimum_chrome_version', 'storage'];
    expect(Object.keys(manifest(build)).sort()).toEqual([...common, ...own].sort());
    expect(manifest(build).permissions).toEqual(['storage']);
  });

  it('runs on the sites it knows and nowhere else', () => {
    expect(manifest(build).content_scripts).toEqual([
      {
        matches: [
          'https://*.facebook.com/*',
          'https://*.twitter.com/*',
          'https://*.x.com/*',
          'https://twitter.com/*',
          'https://x.com/*',
        ],
        all_frames: true,
        match_about_blank: true,
        run_at: 'document_start',
        js: ['content-scripts/composer.js'],
      },
    ]);
  });
});

it('Chromium gives every build the one id that the documentation prints', () => {
  for (const build of ['chrome-mv3', 'edge-mv3'] as const) {
    const hash = createHash('sha256').update(Buffer.from(String(manifest(build).key), 'base64'));
    const id = [...hash.digest('hex').slice(0, 32)].map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]);
    expect(id.join('')).toBe('hhfffolcknenfkclgdnmplhhmiiakolm');
  }
});

it('Firefox is told that no data is collected', () => {
  expect(manifest('firefox-mv2').browser_specific_settings).toMatchObject({
    gecko: { data_collection_permissions: { required: ['none'] } },
  });
});
