import { basename, sep } from 'node:path';
import type { Plugin } from 'vite';
import { parse } from 'yaml';

/**
 * Compiles rules/**\/*.yaml at build: the default export is the file's data with `id` set to the file's name, the named
 * export `examples` holds `flags`, `allows` and `todo`. Only tests import the examples, so none of them ships, and no
 * YAML parser does.
 */
export function yaml(): Plugin {
  return {
    name: 'second-look:yaml',
    transform: {
      filter: { id: /[\\/]rules[\\/].*\.yaml$/ },
      handler(code, id) {
        const { flags = [], allows = [], todo = {}, ...data } = parse(code) as Record<string, unknown>;
        const name = basename(id, '.yaml');
        const folder = id.split(sep).at(-2);
        return {
          code: [
            `export default ${JSON.stringify({ id: name, group: folder, ...data })};`,
            `export const examples = ${JSON.stringify({ flags, allows, todo })};`,
          ].join('\n'),
          map: null,
          moduleType: 'js',
        };
      },
    },
  };
}
