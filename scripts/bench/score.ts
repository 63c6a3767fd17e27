import type { Span } from '@/src/draft/draft';
import type { Strength } from '@/src/policy/verdict';

/** A draft with what a careful reader says of it. */
export interface Labelled {
  readonly id: string | number;
  readonly text: string;
  readonly site: string;
  readonly label: {
    /** Whether something should be said about it. */
    readonly nudge: boolean;
    readonly categories: readonly string[];
    readonly spans: readonly (Span & { readonly category: string })[];
  };
  /** Readers disagree; left out of every figure. */
  readonly borderline: boolean;
}

/** What somebody made of a draft. */
export interface Answer {
  readonly nudge: Strength | 'none';
  readonly findings: readonly (Span & { readonly duty: string })[];
}

/** A part of a whole; the whole may be nothing. */
export interface Share {
  readonly part: number;
  readonly whole: number;
}

/** How well somebody's answers fit the labels. */
export interface Score {
  readonly recall: Share;
  readonly recallAsked: Share;
  readonly precision: Share;
  readonly innocentAsked: Share;
  readonly innocentQuiet: Share;
  /** Labelled words that a finding under a fitting duty overlaps. */
  readonly spans: Share;
  /** Recall, asked or quiet, of the drafts of each category. */
  readonly byCategory: ReadonlyMap<string, Share>;
}

/** Which duties answer for a labelled category (docs/duties.md). */
const fitting: Readonly<Record<string, readonly string[]>> = {
  pupil_name: ['D1', 'D4'],
  pupil_indirect: ['D1', 'D3'],
  pupil_image: ['D1', 'D4', 'D5'],
  pupil_contact: ['D13', 'D14'],
  confidential: ['D3', 'D24', 'D27'],
  insult: ['D10', 'D11', 'D12'],
  employer_identification: ['D7', 'D8', 'D9'],
  branding: ['D7', 'D8'],
  personal_data: ['D1', 'D2', 'D16'],
  school_email: ['D15'],
  speaking_for_school: ['D9', 'D20', 'D27'],
};

/** Scores answers, given in the order of the drafts. */
export function score(drafts: readonly Labelled[], answers: readonly Answer[]): Score {
  const rows = drafts
    .map((draft, place) => ({ ...draft, answer: answers[place] ?? { nudge: 'none' as const, findings: [] } }))
    .filter(({ borderline }) => !borderline);
  const should = rows.filter(({ label }) => label.nudge);
  const innocent = rows.filter(({ label }) => !label.nudge);
  const nudged = rows.filter(({ answer }) => answer.nudge !== 'none');
  const gives = (nudge: Answer['nudge']) => (row: { answer: Answer }) => row.answer.nudge === nudge;
  const said = (row: { answer: Answer }) => row.answer.nudge !== 'none';
  const spans = should.flatMap(({ label, answer }) => label.spans.map((span) => ({ span, answer })));
  const categories = new Set(should.flatMap(({ label }) => label.categories));
  return {
    recall: share(should, said),
    recallAsked: share(should, gives('ask')),
    precision: share(nudged, ({ label }) => label.nudge),
    innocentAsked: share(innocent, gives('ask')),
    innocentQuiet: share(innocent, gives('quiet')),
    spans: share(spans, ({ span, answer }) =>
      answer.findings.some(
        ({ start, end, duty }) =>
          start < span.end && span.start < end && (fitting[span.category]?.includes(duty) ?? false),
      ),
    ),
    byCategory: new Map(
      [...categories].sort().map((category) => {
        const of = should.filter(({ label }) => label.categories.includes(category));
        return [category, share(of, said)];
      }),
    ),
  };
}

function share<Row>(rows: readonly Row[], test: (row: Row) => boolean): Share {
  return { part: rows.filter(test).length, whole: rows.length };
}
