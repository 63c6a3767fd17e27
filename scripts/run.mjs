// Runs a TypeScript file of this folder through Vite, so that scripts use the very modules that ship (aliases, YAML rules).
//   node scripts/run.mjs scripts/check.ts --school school.json
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const [script] = process.argv.splice(2, 1);
const root = fileURLToPath(new URL('..', import.meta.url));
const { module: plugins } = await runnerImport(fileURLToPath(new URL('vite-yaml.ts', import.meta.url)), {
  configFile: false,
  logLevel: 'error',
});
const { module } = await runnerImport(`${root}/${script}`, {
  root,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': root } },
  plugins: [plugins.yaml()],
});
await module.main(process.argv.slice(2));
