import Papa from 'papaparse';
import type { Problem } from '@/src/settings/school';
import { type Column, type Columns, findColumns, type Role } from './columns';
import { decodeExport } from './encoding';
import { nameKey } from './forms';
import type { Pupil } from './pupil';
import { yearOf } from './year';

/** What became of an export. */
export interface ImportedRoster {
  readonly pupils: readonly Pupil[];
  readonly used: readonly { readonly column: string; readonly as: Role }[];
  /** Columns that were not even looked at: identifiers, dates of birth, everything that names nobody. */
  readonly dropped: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * Reads a school's export of its pupils: CSV with commas, semicolons or tabs, in UTF-8, UTF-16 or Windows-1252. A row
 * without a name is left out and told of; a file in which no pupil can be found gives no pupils and one problem.
 */
export function importRoster(file: Uint8Array): ImportedRoster {
  const decoded = decodeExport(file);
  if (decoded.text === undefined) return nothing(decoded.problem);
  const { rows, columns } = readTable(decoded.text);
  if (columns === undefined) {
    return nothing(
      'No columns with pupils’ names were found. The list needs a row of titles such as Forename, Surname, Year and Reg group.',
    );
  }
  const problems: Problem[] = [];
  const pupils: Pupil[] = [];
  const seen = new Set<string>();
  for (const [index, cells] of rows.entries()) {
    if (index <= columns.row || cells.filter((cell) => cell.trim() !== '').length < 2) continue;
    const line = cells.map((cell) => cell.trim()).join('\t');
    const read = readRow(cells, columns.used);
    if ('column' in read) {
      problems.push({ at: `row ${index + 1}, ${read.column}`, message: read.message });
    } else if (seen.has(line)) {
      problems.push({ at: `row ${index + 1}`, message: 'The same row is there already; it was taken once.' });
    } else {
      seen.add(line);
      pupils.push(read);
    }
  }
  if (pupils.length === 0) problems.push({ at: 'the file', message: 'There is no pupil in this list.' });
  return {
    pupils,
    used: columns.used.map(({ title, role }) => ({ column: title, as: role })),
    dropped: columns.dropped,
    problems,
  };
}

/** The table as the separator makes it under which most columns have a title that is known. */
function readTable(text: string): { rows: readonly string[][]; columns: Columns | undefined } {
  const start = text.slice(0, 20_000);
  const widths = [',', ';', '\t', '|'].map((delimiter) => {
    const columns = findColumns(Papa.parse<string[]>(start, { delimiter }).data);
    return { delimiter, used: columns?.used.length ?? 0 };
  });
  const [best] = widths.sort((a, b) => b.used - a.used);
  const rows = Papa.parse<string[]>(text, { delimiter: best?.delimiter ?? ',' }).data;
  return { rows, columns: findColumns(rows) };
}

function nothing(message: string): ImportedRoster {
  return { pupils: [], used: [], dropped: [], problems: [{ at: 'the file', message }] };
}

interface Unreadable {
  readonly column: string;
  readonly message: string;
}

function readRow(cells: readonly string[], columns: readonly Column[]): Pupil | Unreadable {
  const of = (...roles: Role[]) =>
    columns.filter(({ role }) => roles.includes(role)).map((column) => ({ column, text: clean(cells[column.index]) }));
  const forenames: string[] = [];
  const surnames: string[] = [];
  for (const { text } of of('full')) {
    const { forename, surname } = splitName(text);
    forenames.push(forename);
    surnames.push(surname);
  }
  forenames.push(...of('forename', 'preferred').map(({ text }) => text));
  surnames.push(...of('surname').map(({ text }) => text));

  const odd = of('full', 'forename', 'preferred', 'surname').find(({ text }) => text !== '' && !isName(text));
  if (odd) {
    return {
      column: odd.column.title,
      message: 'This does not look like a name. The row was left out: mend it in the list.',
    };
  }
  const bare = (names: readonly string[]) => names.every((name) => nameKey(name) === '');
  const missing = (roles: Role[], what: string): Unreadable => ({
    column: of(...roles)[0]?.column.title ?? of('full')[0]?.column.title ?? 'Name',
    message: `This pupil has no ${what}. The row was left out: add the ${what} in the list.`,
  });
  if (bare(forenames)) return missing(['forename', 'preferred'], 'forename');
  if (bare(surnames)) return missing(['surname'], 'surname');

  const year = yearOf(of('year')[0]?.text ?? '');
  const group = of('group').find(({ text }) => text !== '')?.text;
  return {
    forenames: distinct(forenames),
    surnames: distinct(surnames),
    ...(year === undefined ? {} : { year }),
    ...(group === undefined ? {} : { group }),
  };
}

/** "Smith, Jane" or "Mary Jane Smith"; particles stay with the surname. */
function splitName(text: string): { forename: string; surname: string } {
  const comma = text.indexOf(',');
  if (comma >= 0) return { surname: text.slice(0, comma).trim(), forename: text.slice(comma + 1).trim() };
  const words = text.split(' ');
  const particle = words.findIndex(
    (word, place) => place > 0 && /^(?:de|da|van|von|al|el|st|le|la|du|del|dos|bin)$/i.test(word),
  );
  const from = particle > 0 ? particle : words.length - 1;
  return { forename: words.slice(0, from).join(' '), surname: words.slice(from).join(' ') };
}

const clean = (cell: string | undefined) => (cell ?? '').replace(/\s+/gu, ' ').trim();
const isName = (text: string) =>
  /^[\p{L}\p{M}' ,.()\-\u2010-\u2015\u2018\u2019\u02BC`/]{1,100}$/u.test(text) && /\p{L}/u.test(text);
const distinct = (names: readonly string[]) => [...new Set(names.filter((name) => nameKey(name) !== ''))];
