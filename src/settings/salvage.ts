import * as v from 'valibot';
import type { Problem } from './school';

type Container = Record<string | number, unknown>;
type Path = readonly (string | number)[];

/** Deeper than any schema of ours reaches; what lies below is handed on as it is, so that no depth can exhaust the stack. */
const DEEPEST = 10;

/**
 * Reads data that people wrote by hand: whatever does not fit the schema is left out, one value at a time, and named;
 * the rest is kept. An object that lacks something it cannot do without is left out whole, a list that is too long
 * loses its end. Keys that the schema does not know are named too.
 * @param schema its messages are shown to people, so they say what to write instead
 * @returns the value, unless nothing of it could be read, and a problem for everything that was left out, `at` being a
 *   path such as "contacts[1].email" into what was given (empty for the whole). Never throws.
 */
export function salvage<Schema extends v.GenericSchema>(
  schema: Schema,
  given: unknown,
): { value?: v.InferOutput<Schema>; problems: Problem[] } {
  const problems: Problem[] = [];
  const positions = new WeakMap<object, readonly number[]>();
  if (!isObject(given)) {
    return {
      problems: [{ at: '', message: 'This is not an object with keys and values, so nothing of it was read.' }],
    };
  }
  const rest = copyOf(given, positions, 0);
  for (;;) {
    const result = v.safeParse(schema, rest);
    if (result.success) {
      nameUnknown(rest, result.output, [], (path) => {
        problems.push({ at: written(path, rest, positions), message: `There is no such key here; it was left out.` });
      });
      return { value: result.output, problems };
    }
    const removals = new Map<object, Set<string>>();
    for (const issue of result.issues) {
      const found = blame(issue, rest);
      problems.push({ at: written(found.path, rest, positions), message: found.message });
      if (found.path.length === 0) return { problems };
      const [parent, key] = holder(found.path, rest);
      if (found.keep !== undefined) truncate(parent[key], found.keep, positions);
      else removals.set(parent, (removals.get(parent) ?? new Set()).add(String(key)));
    }
    for (const [parent, keys] of removals) remove(parent, keys, positions);
  }
}

/** Which value has to go for this issue, or how many entries of a list may stay. */
function blame(issue: v.BaseIssue<unknown>, root: unknown): { path: Path; message: string; keep?: number } {
  const path = (issue.path ?? []).map(({ key }) => key as string | number);
  const [parent, key] = path.length > 0 ? holder(path, root) : [undefined, ''];
  if (parent !== undefined && !Object.hasOwn(parent, key)) {
    return { path: path.slice(0, -1), message: `“${key}” is missing. Add it; this entry was left out.` };
  }
  if (issue.type === 'max_length' && Array.isArray(issue.input)) {
    return { path, message: issue.message, keep: Number(issue.requirement) };
  }
  return { path, message: issue.message };
}

function holder(path: Path, root: unknown): [Container, string | number] {
  const key = path.at(-1) ?? '';
  let parent = root as Container;
  for (const step of path.slice(0, -1)) parent = parent[step] as Container;
  return [parent, key];
}

function remove(parent: object, keys: ReadonlySet<string>, positions: WeakMap<object, readonly number[]>): void {
  if (Array.isArray(parent)) {
    const stay = [...parent.keys()].filter((index) => !keys.has(String(index)));
    const before = positions.get(parent) ?? [];
    const entries = stay.map((index) => parent[index]);
    positions.set(
      parent,
      stay.map((index) => before[index] ?? index),
    );
    parent.length = 0;
    for (const entry of entries) parent.push(entry);
  } else {
    for (const key of keys) delete (parent as Container)[key];
  }
}

function truncate(list: unknown, keep: number, positions: WeakMap<object, readonly number[]>): void {
  if (!Array.isArray(list)) return;
  list.length = keep;
  positions.set(list, (positions.get(list) ?? []).slice(0, keep));
}

/** Keys of `given` that did not come out of the schema. */
function nameUnknown(given: unknown, read: unknown, path: Path, tell: (path: Path) => void): void {
  if (given === read || !isContainer(given) || !isContainer(read)) return;
  for (const [key, value] of Object.entries(given)) {
    const step = Array.isArray(given) ? Number(key) : key;
    if (Object.hasOwn(read, key)) nameUnknown(value, (read as Container)[key], [...path, step], tell);
    else if (!Array.isArray(given)) tell([...path, step]);
  }
}

/** The path as somebody finds it in their own file: lists that have lost entries still count from what was given. */
function written(path: Path, root: unknown, positions: WeakMap<object, readonly number[]>): string {
  let text = '';
  let at: unknown = root;
  for (const step of path) {
    const index = Array.isArray(at) ? (positions.get(at)?.[Number(step)] ?? step) : undefined;
    if (index !== undefined) text += `[${index}]`;
    else text += text === '' ? step : `.${step}`;
    at = isContainer(at) ? (at as Container)[step] : undefined;
  }
  return text;
}

function copyOf(value: unknown, positions: WeakMap<object, readonly number[]>, depth: number): unknown {
  if (!isContainer(value) || depth > DEEPEST) return value;
  if (!Array.isArray(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, copyOf(part, positions, depth + 1)]));
  }
  const list = value.map((part) => copyOf(part, positions, depth + 1));
  positions.set(list, [...list.keys()]);
  return list;
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isObject(value: unknown): value is object {
  return isContainer(value) && !Array.isArray(value);
}
