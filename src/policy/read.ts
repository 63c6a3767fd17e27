import * as v from 'valibot';
import type { Account } from '@/src/draft/draft';
import type { Duty } from '@/src/findings/finding';
import { salvage } from '@/src/settings/salvage';
import type { Problem } from '@/src/settings/school';
import type { Clause, Policy } from './policy';

/** D1 to D30, as docs/duties.md lists them. */
export const DUTIES: readonly Duty[] = Array.from({ length: 30 }, (_, index): Duty => `D${index + 1}`);

/** What fits into a nudge; longer wording is cut there. */
export const LONGEST_WORDING = 300;

const ACCOUNTS = ['personal', 'professional', 'official'] as const satisfies readonly Account[];
const ORDINALS = ['', ' (second)', ' (third)', ' (fourth)', ' (fifth)'];

const text = (longest: number) =>
  v.pipe(
    v.string('Write this as text, in quotation marks.'),
    v.trim(),
    v.nonEmpty('This is empty. Write something or take it out.'),
    v.maxLength(longest, `Shorten this to ${longest} characters.`),
  );

const duty = v.pipe(
  v.string('Write a duty as text, such as “D1”.'),
  v.guard(
    (value): value is Duty => DUTIES.some((known) => known === value),
    ({ input }) => `${shown(input)} is not a duty. Use one of D1 to D30, as the list of duties has them.`,
  ),
);
const account = v.picklist(
  ACCOUNTS,
  ({ input }) => `${shown(input)} is not a kind of account. Use personal, professional or official.`,
);
const accounts = v.pipe(
  v.array(account, 'Write this as a list of accounts.'),
  v.minLength(1, 'This list is empty, so the clause would speak to nobody. Name an account or take the list out.'),
);
const strength = v.picklist(
  ['must', 'should', 'may'],
  ({ input }) => `${shown(input)} is not a strength. Use must, should or may.`,
);
const texts = (longest: number) =>
  v.pipe(v.array(text(longest), 'Write this as a list of texts.'), v.maxLength(50, 'Only the first 50 are used.'));
const duties = v.array(duty, 'Write this as a list of duties, such as ["D1", "D2"].');

const clause = v.object(
  {
    number: v.pipe(text(60), v.description('The clause’s number as printed, as text: “6.2.1”.')),
    heading: v.exactOptional(v.pipe(text(200), v.description('What the clause is about, in a few words.'))),
    wording: v.pipe(text(20_000), v.description('What the clause asks. A nudge shows the first 300 characters.')),
    duties: v.pipe(
      v.optional(duties, []),
      v.description('The duties that the clause asks for, D1 to D30; none for an introduction.'),
    ),
    strength: v.pipe(
      v.optional(strength, 'should'),
      v.description('must (asks before posting), should (a quiet mark, also if nothing is said) or may (nothing).'),
    ),
    accounts: v.pipe(
      v.optional(accounts, [...ACCOUNTS]),
      v.description(
        'The accounts that the clause speaks to: personal, professional, official; all if nothing is said.',
      ),
    ),
    byDuty: v.pipe(
      v.optional(
        v.record(
          duty,
          v.object(
            { strength: v.exactOptional(strength), accounts: v.exactOptional(accounts) },
            'Write this as an object with strength or accounts.',
          ),
          'Write this as an object with duties as its keys.',
        ),
        {},
      ),
      v.description('Another strength, or other accounts, for one of the duties.'),
    ),
    leads: v.pipe(
      v.optional(duties, []),
      v.description('Duties for which this clause is shown before others that ask for the same.'),
    ),
    exceptSites: v.pipe(
      v.optional(texts(60), []),
      v.description('Sites that the clause leaves out, such as linkedin.'),
    ),
    exceptions: v.pipe(
      v.optional(texts(300), []),
      v.description('Exceptions in plain words, such as “Pupils who are members of your family”.'),
    ),
  },
  'A clause is an object with a number and a wording.',
);

/** The shape of a policy object; the managed schema is made from it. */
export const policySchema = v.object({
  id: v.pipe(
    v.optional(
      v.pipe(
        text(60),
        v.regex(/^[a-z0-9][a-z0-9-]*$/, 'Write the id in small letters, digits and hyphens, such as “my-school”.'),
      ),
      'own',
    ),
    v.description('A short name in small letters, digits and hyphens.'),
  ),
  title: v.pipe(v.optional(text(200), 'Our social-media policy'), v.description('The title as staff know it.')),
  clauses: v.pipe(
    v.array(clause, 'Write the clauses as a list.'),
    v.maxLength(2000, 'Only the first 2,000 clauses are used.'),
    v.description('The clauses, in the order of the document.'),
  ),
});

/**
 * Reads a policy from data that somebody wrote: rules/policies, a school's settings, a policy made from a document.
 * @returns the policy, unless it has no list of clauses, and a problem for every value that was left out, cut or renamed;
 *   the other clauses stand. Never throws.
 */
export function readPolicy(given: unknown): { policy?: Policy; problems: Problem[] } {
  const { value, problems } = salvage(policySchema, given);
  if (value === undefined) return { problems };
  const times = new Map<string, number>();
  const clauses = value.clauses.map((read): Clause => {
    const before = times.get(read.number) ?? 0;
    times.set(read.number, before + 1);
    const number = read.number + (ORDINALS[before] ?? ` (${before + 1}th)`);
    const at = `clause ${number}`;
    if (before > 0) {
      problems.push({ at, message: `The number ${read.number} stands here again; it is shown as “${number}”.` });
    }
    if (read.wording.length > LONGEST_WORDING) {
      problems.push({
        at,
        message: `The wording has ${read.wording.length} characters; a nudge shows the first ${LONGEST_WORDING}. Shorten it.`,
      });
    }
    return { ...read, number, heading: read.heading ?? `Clause ${number}` };
  });
  return { policy: { ...value, clauses }, problems };
}

function shown(input: unknown): string {
  const text = typeof input === 'string' ? input : (JSON.stringify(input) ?? typeof input);
  return `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`;
}
