import { describe, expect, it } from 'vitest';
import { wordLists } from '@/src/detect/word-lists';
import { applyRule } from '@/src/findings/apply';
import type { Finding } from '@/src/findings/finding';
import type { Rule } from '@/src/findings/rule';
import { Seen } from '@/src/findings/seen';
import { builtinPolicy, POLICY_IDS } from '@/src/policy/builtin';
import { draftOf, type Example, seen } from './example';

interface RuleFile {
  readonly default: Rule;
  readonly examples: {
    readonly roster?: 'none';
    readonly flags: readonly Example[];
    readonly allows: readonly Example[];
    readonly todo: { readonly flags?: readonly Example[]; readonly allows?: readonly Example[] };
  };
}

const files = Object.entries(import.meta.glob<RuleFile>('/rules/detect/**/*.yaml', { eager: true }));
const rules = files.map(([, file]) => file.default);
const textOf = (example: Example) => (typeof example === 'string' ? example : example.text);

/** The rule's findings in an example, and whether they touch every place that its brackets mark. */
function run(rule: Rule, example: Example, roster?: 'none'): { findings: Finding[]; onTheMark: boolean } {
  const { draft, marks } = draftOf(example);
  const { reading, entities } = seen(draft, roster);
  const findings = applyRule(rule, new Seen(reading, entities), draft.surface);
  const onTheMark = marks.every((mark) => findings.some(({ start, end }) => start < mark.end && mark.start < end));
  return { findings, onTheMark };
}

describe.each(files.map(([path, file]) => ({ id: file.default.id, path, ...file })))(
  '$id',
  ({ default: rule, examples }) => {
    const { roster } = examples;
    it.each(examples.flags.map((example) => [textOf(example), example]))('flags %s', (_, example) => {
      const { findings, onTheMark } = run(rule, example, roster);
      expect(findings.length).toBeGreaterThan(0);
      expect(onTheMark).toBe(true);
    });

    it.each(examples.allows.map((example) => [textOf(example), example]))('allows %s', (_, example) => {
      expect(run(rule, example, roster).findings).toEqual([]);
    });

    const { flags = [], allows = [] } = examples.todo;
    it('still misses what stands under todo; move what it has learned to flags or allows', () => {
      const learned = [
        ...flags.filter((example) => {
          const { findings, onTheMark } = run(rule, example, roster);
          return findings.length > 0 && onTheMark;
        }),
        ...allows.filter((example) => run(rule, example, roster).findings.length === 0),
      ];
      expect(learned).toEqual([]);
    });

    it('has enough examples, each once', () => {
      const all = [...examples.flags, ...examples.allows, ...flags, ...allows].map((example) =>
        JSON.stringify(example),
      );
      expect(examples.flags.length).toBeGreaterThanOrEqual(15);
      expect(examples.allows.length).toBeGreaterThanOrEqual(15);
      expect(new Set(all).size).toBe(all.length);
    });

    it('needs each of its cases for one of its flags', () => {
      const idle = rule.cases.filter(
        (oneCase) =>
          !examples.flags.some((example) => run({ ...rule, cases: [oneCase] }, example, roster).findings.length > 0),
      );
      expect(idle).toEqual([]);
    });
  },
);

describe('the catalogue', () => {
  it('has each rule once', () => {
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('looks only for kinds that some recogniser gives in some example', () => {
    const drafts = files.flatMap(
      ([
        ,
        {
          examples: { flags, allows, roster },
        },
      ]) => [...flags, ...allows].map((example) => seen(draftOf(example).draft, roster)),
    );
    const given = [...new Set(drafts.flatMap(({ entities }) => entities.map(({ kind }) => kind)))];
    const wanted = new Set(
      rules.flatMap(({ cases }) =>
        cases.flatMap((one) => [...one.find, ...[...one.with, ...one.without].flatMap(({ kinds }) => kinds)]),
      ),
    );
    expect([...wanted].filter((kind) => !given.some((one) => one === kind || one.startsWith(`${kind}/`)))).toEqual([]);
  });

  it('uses every word list', () => {
    const named = JSON.stringify(rules);
    const recogniserLists = ['term/school-life', 'term/other-sense'];
    const unused = wordLists
      .map(({ id }) => `term/${id}`)
      .filter((kind) => !named.includes(`"${kind}"`) && !recogniserLists.includes(kind));
    expect(unused).toEqual([]);
  });

  it('has a rule for every duty that shows in words', () => {
    const inWords = [1, 2, 3, 4, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 20, 21, 22, 23, 24, 27].map(
      (number) => `D${number}`,
    );
    expect(inWords.filter((duty) => !rules.some((rule) => rule.duty === duty))).toEqual([]);
  });

  it('states nothing about somebody as a fact that is not certain', () => {
    const said = files.flatMap(([, { default: rule, examples }]) =>
      examples.flags.flatMap((example) => run(rule, example, examples.roster).findings),
    );
    const unsure = said.filter(({ confidence, why }) => confidence !== 'certain' && /\bnames a\b/u.test(why));
    expect(unsure).toEqual([]);
    const words = (confidence: string) =>
      new Set(said.filter((one) => one.confidence === confidence).map(({ why }) => why));
    expect([...words('certain')].join()).toContain('This names a pupil.');
    expect([...words('likely')].join()).toContain('This may name a pupil.');
  });

  it('serves only duties to which a policy that ships has a clause', () => {
    const known = new Set(POLICY_IDS.flatMap((id) => builtinPolicy(id)?.clauses.flatMap(({ duties }) => duties) ?? []));
    expect(rules.filter(({ duty }) => !known.has(duty)).map(({ id }) => id)).toEqual([]);
  });
});
