const files = import.meta.glob<Record<string, unknown>>('/rules/words/names-*.yaml', {
  eager: true,
  import: 'default',
});

/** The lists of rules/words/names-<name>.yaml as they stand there, by their names. */
export function nameLists(name: string): ReadonlyMap<string, unknown> {
  const { id: _file, group: _folder, ...lists } = files[`/rules/words/names-${name}.yaml`] ?? {};
  return new Map(Object.entries(lists));
}

/** One such list of folded words or phrases, separated by commas. */
export function nameList(name: string, list: string): ReadonlySet<string> {
  const entries = nameLists(name).get(list);
  if (typeof entries !== 'string') throw new Error(`rules/words/names-${name}.yaml has no list ${list}`);
  return new Set(entries.split(',').map((entry) => entry.trim()));
}
