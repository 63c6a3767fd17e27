import nlp from 'compromise/three';
import * as v from 'valibot';
import { InputError, makeChecker, readArguments, readBytes } from '@/scripts/check';
import { importRoster } from '@/src/roster/import';
import { naiveMatcher } from './naive';
import { table } from './report';
import { type Answer, type Labelled, type Score, type Share, score } from './score';

/** The paths of a labelled file, a school's settings and an export of its pupils. */
export interface AccuracyFiles {
  readonly drafts: string;
  readonly school: string;
  readonly roster: string;
}

const place = v.pipe(v.number(), v.integer(), v.minValue(0));
const row = v.object({
  id: v.union([v.string(), v.number()]),
  text: v.string(),
  site: v.optional(v.string(), 'x'),
  label: v.object({
    nudge: v.boolean(),
    categories: v.array(v.string()),
    spans: v.array(v.object({ start: place, end: place, category: v.string() })),
  }),
  borderline: v.optional(v.boolean(), false),
});

/**
 * How often the checker, compromise alone and a naive matcher speak where they should and hold their tongue where they
 * should, on drafts that people have labelled. Throws an InputError with one line for the person when a file is no use.
 */
export async function benchAccuracy({ drafts: path, school: schoolPath, roster }: AccuracyFiles): Promise<void> {
  const given = readArguments(['--school', schoolPath, '--roster', roster, '--account', 'personal']);
  const drafts = readLabelled(path);
  const checker = await makeChecker(given);
  const checked: Answer[] = [];
  for (const { text, site } of drafts) {
    checked.push(await checker.check({ text, site, surface: 'post', account: 'personal', attachments: [] }));
  }
  const { pupils } = await importRoster(readBytes(roster));
  const names = pupils.flatMap(({ forenames, surnames }) =>
    forenames.flatMap((forename) => surnames.map((surname) => `${forename} ${surname}`)),
  );
  const { name = '', shortNames } = given.school;
  const matcher = naiveMatcher(names, [name, ...shortNames]);
  const asks = (seen: boolean): Answer => ({ nudge: seen ? 'ask' : 'none', findings: [] });
  report(drafts, [
    score(drafts, checked),
    score(
      drafts,
      drafts.map(({ text }) => asks(nlp(text).people().found)),
    ),
    score(
      drafts,
      drafts.map(({ text }) => asks(matcher.count(text) > 0)),
    ),
  ]);
}

function readLabelled(path: string): Labelled[] {
  const lines = new TextDecoder().decode(readBytes(path)).split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [v.parse(row, JSON.parse(line))];
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new InputError(`${path}, line ${index + 1}, is no labelled draft: ${reason}`);
    }
  });
}

function report(drafts: readonly Labelled[], scores: readonly Score[]): void {
  const counted = drafts.filter(({ borderline }) => !borderline).length;
  const line = (what: string, of: (score: Score) => Share | undefined) => [
    what,
    ...scores.map((one) => percent(of(one))),
  ];
  const categories = [...(scores[0]?.byCategory.keys() ?? [])];
  table(
    `## Accuracy on ${counted} drafts (${drafts.length - counted} on which readers disagree are left out)`,
    ['%', 'the check', 'compromise alone', 'naive matcher'],
    [
      line('recall, asked or quiet', ({ recall }) => recall),
      line('recall, asked', ({ recallAsked }) => recallAsked),
      line('precision, asked or quiet', ({ precision }) => precision),
      line('innocent drafts asked about', ({ innocentAsked }) => innocentAsked),
      line('innocent drafts with a quiet note', ({ innocentQuiet }) => innocentQuiet),
      // The peers know no duties.
      ['words found under a fitting duty', percent(scores[0]?.spans), '', ''],
      ...categories.map((category) => line(`recall of ${category}`, ({ byCategory }) => byCategory.get(category))),
    ],
  );
}

function percent(share: Share | undefined): string {
  if (!share || share.whole === 0) return '';
  return `${((100 * share.part) / share.whole).toFixed(1)} of ${share.whole}`;
}
