import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));
const out = fileURLToPath(new URL('../../../node_modules/.cache/replicas', import.meta.url));

/** What is built, by its folder: the replicas, and the page that leads to them. */
const sites = ['x', 'facebook', 'practice'] as const;
export type ReplicaSite = (typeof sites)[number];

/** Bundles every replica with its real editor, each into a folder of its own in the cache; nothing of it is committed. */
export async function buildReplicas(): Promise<void> {
  for (const site of sites) {
    await build({
      configFile: false,
      logLevel: 'error',
      root: join(here, site),
      publicDir: join(here, 'public'),
      define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
      oxc: { jsx: { runtime: 'automatic', development: false } },
      build: { outDir: join(out, site), emptyOutDir: true, modulePreload: false, chunkSizeWarningLimit: 2000 },
    });
  }
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

// As strict as the sites' own: no inline script or style, no foreign host, no frame. The one hash is that of the empty
// text: react-native-web adds an empty style element and fills it rule by rule.
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "img-src 'self' blob: data:",
  "media-src 'self' blob:",
  "connect-src 'self'",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/**
 * The answer of a replica to a request for `path`: a file of its build, and for every other path its page, which looks at
 * the address itself as the site does.
 */
export async function answer(
  site: ReplicaSite,
  path: string,
): Promise<{ status: number; headers: Record<string, string>; body: Buffer }> {
  const type = types[extname(path)];
  const file = type ? path : '/index.html';
  const body = await readFile(join(out, site, file));
  return {
    status: 200,
    headers: { 'content-type': type ?? types['.html'] ?? '', 'content-security-policy': policy },
    body,
  };
}
