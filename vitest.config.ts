import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { yaml } from './scripts/vite-yaml';

export default defineConfig({
  // WXT's plugin does not load the plugins of wxt.config.ts, so the YAML one is listed here too.
  plugins: [WxtVitest(), yaml()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    // Some tests start the command line or seal large lists; a busy machine takes its time over that.
    testTimeout: 30_000,
    exclude: ['tests/browser/**', 'tests/bundle/**'],
    reporters: ['default', ['json', { outputFile: 'node_modules/.cache/tests/unit.json' }]],
  },
});
