import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { parse } from 'yaml';
// By path, not by "@/": this file is part of the build's own configuration, where the alias does not exist yet.
import { compilePhrase, type PhraseSets } from '../src/detect/phrase';
import type { Condition, Rule } from '../src/findings/rule';

const text = v.pipe(v.string(), v.nonEmpty());
const kind = v.pipe(v.string(), v.regex(/^[a-z-]+(?:\/[A-Za-z0-9-]+)*$/u, 'A kind is a path such as term/sen.'));
const kinds = v.pipe(
  v.union([kind, v.pipe(v.array(kind), v.minLength(1))]),
  v.transform((one) => (typeof one === 'string' ? [one] : one)),
);
const sets = v.parse(v.record(v.string(), text), parse(readFileSync('rules/sets.yaml', 'utf8'))) satisfies PhraseSets;
const phrase = v.pipe(
  v.string(),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    try {
      compilePhrase(dataset.value, sets);
    } catch (error) {
      addIssue({ message: error instanceof Error ? error.message : String(error) });
    }
  }),
);

const conditions = v.optional(
  v.pipe(
    v.strictObject({
      over: v.optional(kinds),
      beside: v.optional(kinds),
      clause: v.optional(kinds),
      sentence: v.optional(kinds),
      draft: v.optional(kinds),
    }),
    v.transform((near) => Object.entries(near).map(([key, value]) => ({ near: key, kinds: value }) as Condition)),
  ),
  {},
);

/** `with` and `without` are written as {sentence: kinds, draft: kinds}; they ship as lists of conditions. */
const oneCase = v.strictObject({
  find: kinds,
  with: conditions,
  without: conditions,
  confidence: v.optional(v.picklist(['certain', 'likely', 'possible']), 'certain'),
  surfaces: v.optional(v.array(v.picklist(['post', 'reply', 'comment', 'message'])), []),
});

/** A file of rules/detect without its examples. */
const rule = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'A rule is named in lower case, with hyphens.')),
  duty: v.pipe(v.string(), v.regex(/^D(?:[1-9]|[12]\d|30)$/u, 'A duty is D1 to D30.')) as v.GenericSchema<
    string,
    `D${number}`
  >,
  title: v.pipe(text, v.maxLength(60)),
  why: v.pipe(text, v.maxLength(200)),
  whyUnsure: v.optional(v.pipe(text, v.maxLength(200))),
  cases: v.pipe(v.array(oneCase), v.minLength(1)),
  fix: v.optional(v.strictObject({ text: v.string() })),
});

function neededWords(source: string): string {
  return [...(compilePhrase(source, sets).needs ?? [])].join(' ');
}

/** A file of rules/words. */
const wordList = v.pipe(
  v.strictObject({
    id: text,
    about: text,
    terms: v.pipe(v.array(phrase), v.minLength(1)),
    not: v.optional(v.array(phrase), []),
  }),
  // Which words each phrase needs ships with it, so that the checker compiles only those that a draft has a word for.
  v.transform((list) => ({ ...list, needs: [...list.terms, ...list.not].map(neededWords) })),
);

const example = v.union([
  text,
  v.strictObject({
    text,
    site: v.optional(text),
    surface: v.optional(v.picklist(['post', 'reply', 'comment', 'message'])),
    to: v.optional(text),
  }),
]);
const examples = v.strictObject({
  /** The rule's examples are tried without a pupil list, as in most people's own browsers. */
  roster: v.optional(v.literal('none')),
  flags: v.optional(v.array(example), []),
  allows: v.optional(v.array(example), []),
  todo: v.optional(
    v.strictObject({ flags: v.optional(v.array(example), []), allows: v.optional(v.array(example), []) }),
    {},
  ),
});

/** A draft that a rule is tested with: its text, in which [brackets] mark what must be found, or with where it is written. */
export type Example = v.InferOutput<typeof example>;

/**
 * Reads a file of rules/detect.
 * @throws Error that names the file and what is wrong with it.
 */
export function readRule(value: unknown, file: string): Rule {
  const { fix, whyUnsure, ...rest } = read(rule, value, file);
  return { ...rest, ...(fix && { fix }), ...(whyUnsure !== undefined && { whyUnsure }) };
}

/** Reads a file of rules/words; throws like readRule. */
export function readWordList(value: unknown, file: string): v.InferOutput<typeof wordList> {
  return read(wordList, value, file);
}

/** Reads the examples of a file of rules/detect; throws like readRule. */
export function readExamples(value: unknown, file: string): v.InferOutput<typeof examples> {
  return read(examples, value, file);
}

function read<Schema extends v.GenericSchema>(schema: Schema, value: unknown, file: string): v.InferOutput<Schema> {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const faults = result.issues.map((issue) => `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
  throw new Error(`${file}: ${faults.join('; ')}`);
}
