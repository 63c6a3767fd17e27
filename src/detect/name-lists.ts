const files = import.meta.glob<Record<string, unknown>>('/rules/words/names-*.yaml', {
  eager: true,
  import: 'default',
});

function file(name: string): Record<string, unknown> {
  return files[`/rules/words/names-${name}.yaml`] ?? {};
}

/** The entries of one list of a rules/words/names-*.yaml file: folded words or phrases, separated by commas. */
export function nameList(name: string, list: string): ReadonlySet<string> {
  const entries = file(name)[list];
  if (typeof entries !== 'string') throw new Error(`rules/words/names-${name}.yaml has no list ${list}`);
  return new Set(entries.split(',').map((entry) => entry.trim()));
}

/** One part of such a file as it stands there. */
export function nameTable(name: string, part: string): unknown {
  return file(name)[part];
}
