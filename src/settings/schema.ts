import * as v from 'valibot';
import { salvage } from './salvage';
import type { Problem, School } from './school';

const text = (longest: number) =>
  v.pipe(
    v.string('Write this as text, in quotation marks.'),
    v.trim(),
    v.nonEmpty('This is empty. Write something or take it out.'),
    v.maxLength(longest, `Shorten this to ${longest.toLocaleString('en-GB')} characters.`),
  );

const matching = (longest: number, form: RegExp, message: string) => v.pipe(text(longest), v.regex(form, message));

const list = <const Item extends v.GenericSchema>(item: Item, most: number) =>
  v.optional(
    v.pipe(
      v.array(item, 'Write this as a list, in square brackets.'),
      v.maxLength(most, `Only the first ${most.toLocaleString('en-GB')} are used.`),
    ),
    [],
  );

const entry = <const Entries extends v.ObjectEntries>(entries: Entries) =>
  v.object(entries, 'Write this as an object, in curly brackets.');

const number = (least: number, most: number) => {
  const message = `Write this as a number from ${least} to ${most.toLocaleString('en-GB')}, without quotation marks.`;
  return v.pipe(v.number(message), v.minValue(least, message), v.maxValue(most, message));
};

const site = matching(60, /^[a-z0-9-]+$/, 'Write the site in small letters, such as “x” or “facebook”.');
const email = matching(
  254,
  /^[^\s@]+@[^\s@]+\.[^\s@]+$/,
  'This is not an e-mail address. Write one such as office@school.sch.uk.',
);
const telephone = matching(
  40,
  /^\+?(?=(?:\D*\d){5})[\d\s().-]+$/,
  'This is not a telephone number. Write one such as 01632 960123.',
);
const time = matching(5, /^([01]\d|2[0-3]):[0-5]\d$/, 'Write the time as HH:MM, such as 08:30.');
const date = v.pipe(text(10), v.check(isDate, 'This is not a date. Write one as YYYY-MM-DD, such as 2027-02-15.'));
const flag = () => v.boolean('Write true or false, without quotation marks.');

/** A school's settings as IT writes them; what a key means is said here once, for the managed schema and docs/deploy. */
export const schoolSchema = v.object({
  name: v.exactOptional(v.pipe(text(200), v.description("The school's full name."))),
  shortNames: v.pipe(list(text(100), 50), v.description('Other names and initials that people use for the school.')),
  domains: v.pipe(
    list(matching(253, /^[a-z0-9-]+(\.[a-z0-9-]+)+$/i, 'Write only the domain, such as school.sch.uk.'), 50),
    v.description("The school's domains, for its website and e-mail addresses."),
  ),
  telephones: v.pipe(list(telephone, 50), v.description("The school's telephone numbers.")),
  address: v.exactOptional(v.pipe(text(500), v.description("The school's postal address."))),
  postcode: v.exactOptional(
    v.pipe(
      matching(8, /^[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}$/i, 'Write a full postcode, such as GL1 1AA.'),
      v.description("The school's postcode."),
    ),
  ),
  tags: v.pipe(
    list(matching(100, /^[#@]\S+$/, 'Begin this with # or @ and leave out spaces.'), 100),
    v.description("The school's hashtags and handles, with their # or @."),
  ),
  motto: v.exactOptional(v.pipe(text(200), v.description("The school's motto."))),
  policy: v.exactOptional(
    v.pipe(
      matching(60, /^[a-z0-9-]+$/, 'Write the policy in small letters and hyphens, as the list of policies has it.'),
      v.description('Which of the built-in social-media policies the school follows.'),
    ),
  ),
  ownPolicy: v.exactOptional(
    v.pipe(
      v.unknown(),
      v.description("The school's own policy, clause by clause. It stands in place of a built-in one."),
    ),
  ),
  officialAccounts: v.pipe(
    list(entry({ site, handle: text(100) }), 200),
    v.description("The school's own accounts: the site, and the handle or name shown there."),
  ),
  contacts: v.pipe(
    list(
      entry({
        role: text(60),
        name: text(200),
        email: v.exactOptional(email),
        telephone: v.exactOptional(telephone),
      }),
      50,
    ),
    v.description(
      'Whom staff can ask. The role is dsl (safeguarding lead), head, dpo (data protection), it, or any other words.',
    ),
  ),
  area: v.pipe(
    list(entry({ latitude: number(-90, 90), longitude: number(-180, 180), radius: number(1, 10_000) }), 50),
    v.description('Where the school is: circles by latitude and longitude in degrees and a radius in metres.'),
  ),
  crests: v.pipe(
    list(
      matching(
        2_000_000,
        /^data:image\/(png|jpeg|svg\+xml)[;,]/,
        'Give the picture as a data URL of a PNG, JPEG or SVG file.',
      ),
      20,
    ),
    v.description("The school's crests and logos, each as a data URL of a PNG, JPEG or SVG file."),
  ),
  terms: v.pipe(
    list(
      entry({
        term: text(100),
        duty: matching(3, /^D([1-9]|[12]\d|30)$/, 'Use one of D1 to D30, as the list of duties has them.'),
        note: v.exactOptional(text(300)),
      }),
      2000,
    ),
    v.description(
      'Words to look out for beside the built-in ones: each with the duty that it touches and, if you like, a note.',
    ),
  ),
  termsRemoved: v.pipe(
    list(text(100), 2000),
    v.description('Built-in words that the school does not want looked out for.'),
  ),
  classes: v.pipe(list(text(60), 1000), v.description("The school's own names for classes and houses.")),
  schoolDay: v.exactOptional(
    v.pipe(
      entry({ from: time, to: time }),
      v.check(({ from, to }) => from < to, 'The school day ends before it begins. Write the earlier time as “from”.'),
      v.description('When the school day begins and ends, in local time as HH:MM.'),
    ),
  ),
  holidays: v.pipe(
    list(
      v.pipe(
        entry({ from: date, to: date }),
        v.check(({ from, to }) => from <= to, 'This holiday ends before it begins. Write the earlier day as “from”.'),
      ),
      200,
    ),
    v.description('Days on which the school is closed: first and last day as YYYY-MM-DD.'),
  ),
  staff: v.pipe(list(text(100), 5000), v.description("Names of staff as the school's website shows them.")),
  roster: v.exactOptional(
    v.pipe(
      text(50_000_000),
      v.description('The sealed pupil list. It holds no names and says nothing without its key.'),
    ),
  ),
  rosterKey: v.exactOptional(
    v.pipe(text(500), v.description('The key of the sealed pupil list, if it is to travel in the same channel.')),
  ),
  disableFirstRunPage: v.exactOptional(v.pipe(flag(), v.description('true: no welcome page opens after installing.'))),
  quietOnly: v.exactOptional(
    v.pipe(flag(), v.description('true: nobody is asked at the Post button, there are only quiet marks.')),
  ),
  sites: v.pipe(
    v.optional(v.record(site, flag(), 'Write this as an object of sites, each true or false.'), {}),
    v.description('Sites to check (true) or leave alone (false). A site that is not named is checked.'),
  ),
  locale: v.exactOptional(
    v.pipe(
      matching(35, /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i, 'Write the language as a tag, such as en-GB or cy.'),
      v.description('The language of the extension, as a tag such as en-GB or cy; else the browser decides.'),
    ),
  ),
});

/**
 * Reads a school's settings from wherever they were written: managed policy, a file, the command line.
 * @param given any value; a key that is missing is no problem
 * @returns the school, with every list present, and a problem for each value that was left out. Never throws.
 */
export function readSchool(given: unknown): { school: School; problems: Problem[] } {
  const { value, problems } = salvage(schoolSchema, given);
  return { school: value ?? v.parse(schoolSchema, {}), problems };
}

function isDate(written: string): boolean {
  const day = new Date(`${written}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(written) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(written);
}
