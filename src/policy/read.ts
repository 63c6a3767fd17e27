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

const duty = v.custom<Duty>(
  (value) => DUTIES.some((known) => known === value),
  ({ input }) => `${shown(input)} is not a duty. Use one of D1 to D30, as the list of duties has them.`,
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
    number: text(60),
    heading: v.exactOptional(text(200)),
    wording: text(20_000),
    duties: v.optional(duties, []),
    strength: v.optional(strength, 'should'),
    accounts: v.optional(accounts, [...ACCOUNTS]),
    byDuty: v.optional(
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
    leads: v.optional(duties, []),
    exceptSites: v.optional(texts(60), []),
    exceptions: v.optional(texts(300), []),
  },
  'A clause is an object with a number and a wording.',
);

/** The shape of a policy object; the managed schema is made from it. */
export const policySchema = v.object({
  id: v.optional(
    v.pipe(
      text(60),
      v.regex(/^[a-z0-9][a-z0-9-]*$/, 'Write the id in small letters, digits and hyphens, such as "my-school".'),
    ),
    'own',
  ),
  title: v.optional(text(200), 'Our social-media policy'),
  clauses: v.pipe(
    v.array(clause, 'Write the clauses as a list.'),
    v.maxLength(2000, 'Only the first 2,000 clauses are used.'),
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
