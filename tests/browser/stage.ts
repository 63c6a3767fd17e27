import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * A stage (a script that shows our components with made-up data) as one classic script and its style sheet, with the
 * icons that pages show in place of their addresses. `entry` is a path from this folder.
 */
export async function buildStage(entry: string): Promise<{ readonly code: string; readonly css: string }> {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const result = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      lib: { entry: fileURLToPath(new URL(entry, import.meta.url)), formats: ['iife'], name: 'stageOf' },
    },
  });
  const files = (Array.isArray(result) ? result : []).flatMap(({ output }) => output);
  const code = files.find((file) => file.type === 'chunk')?.code;
  const sheet = files.find((file) => file.type === 'asset' && file.fileName.endsWith('.css'));
  if (!code) throw new Error(`${entry} did not build.`);
  return { code, css: sheet?.type === 'asset' ? String(sheet.source) : '' };
}
