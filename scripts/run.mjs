// Runs a TypeScript file of this folder through Vite, so that scripts use the very modules that ship (aliases, YAML rules).
//   node scripts/run.mjs scripts/check.ts --school school.json
import { fileURLToPath } from 'node:url';
import { createServer, runnerImport } from 'vite';

const [script] = process.argv.splice(2, 1);
const root = fileURLToPath(new URL('..', import.meta.url));
const { module: plugins } = await runnerImport(fileURLToPath(new URL('vite-yaml.ts', import.meta.url)), {
  configFile: false,
  logLevel: 'error',
});
// A server's loader stays open while the script runs, which modules that are loaded lazily need.
const server = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, hmr: false, watch: null, ws: false },
  optimizeDeps: { noDiscovery: true },
  resolve: { alias: { '@': root } },
  plugins: [plugins.yaml()],
});
try {
  const module = await server.ssrLoadModule(`${root}/${script}`);
  await module.main(process.argv.slice(2));
} finally {
  await server.close();
}
