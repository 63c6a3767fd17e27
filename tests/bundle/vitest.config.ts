import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Looks at what `npm run build` left, so it is no part of `npm run unit`.
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['tests/bundle/*.test.ts'],
    reporters: ['default', ['json', { outputFile: 'node_modules/.cache/tests/bundle.json' }]],
  },
});
