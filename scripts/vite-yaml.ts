import { basename, sep } from 'node:path';
import type { Plugin } from 'vite';
import { parse } from 'yaml';
import { readExamples, readRule, readWordList } from './rule-schema';

/**
 * Compiles rules/**\/*.yaml at build: the default export is the file's data with `id` set to the file's name, the named
 * export `examples` holds `flags`, `allows`, `todo` and whether they are tried with a pupil list (`roster`). Only tests import the examples, so none of them ships, and no
 * YAML parser does. A rule or word list that is not well-formed stops the build.
 */
export function yaml(): Plugin {
  return {
    name: 'second-look:yaml',
    transform: {
      filter: { id: /[\\/]rules[\\/].*\.yaml$/ },
      handler(code, id) {
        const { roster, flags, allows, todo, ...rest } = parse(code) as Record<string, unknown>;
        const data = compile({ id: basename(id, '.yaml'), ...rest }, id);
        const examples = readExamples({ roster, flags, allows, todo }, id);
        return {
          code: [
            `export default ${JSON.stringify(data)};`,
            `export const examples = ${JSON.stringify(examples)};`,
          ].join('\n'),
          map: null,
          moduleType: 'js',
        };
      },
    },
  };
}

function compile(data: Record<string, unknown>, file: string): unknown {
  const folders = file.split(sep);
  if (folders.includes('detect')) return readRule(data, file);
  if (folders.at(-2) === 'words' && !basename(file).startsWith('names-')) return readWordList(data, file);
  return data;
}
