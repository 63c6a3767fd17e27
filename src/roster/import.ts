import type { Problem } from '@/src/settings/school';
import type { Column, Role } from './columns';
import { nameKey } from './forms';
import type { Pupil } from './pupil';
import { readTable } from './table';
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
 * Reads a school's export of its pupils: CSV with commas, semicolons or tabs, in UTF-8, UTF-16 or Windows-1252, or an
 * Excel workbook (.xlsx). A row without a name is left out and told of; a file in which no pupil can be found gives no
 * pupils and one problem. `previous` is how many pupils the list in use has: a far shorter one is told of as well, and
 * it is for the caller to ask whether it is to stand.
 */
export async function importRoster(file: Uint8Array, previous = 0): Promise<ImportedRoster> {
  const table = await readTable(file);
  if ('problem' in table) return nothing(table.problem);
  const { rows, columns } = table;
  if (columns === undefined) {
    return nothing(
      'No columns with pupils’ names were found. The list needs a row of titles such as Forename, Surname, Year and Reg group.',
    );
  }
  const problems: Problem[] = [];
  const pupils: Pupil[] = [];
  const seen = new Set<string>();
  for (const [index, cells] of rows.entries()) {
    if (index <= columns.row || isNoRow(cells, columns.used)) continue;
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
  else if (pupils.length < previous * leastShare) {
    problems.push({
      at: 'the file',
      message: `This list has ${pupils.length} pupils, the last one had ${previous}. If pupils are missing, keep the last list and export this one again.`,
    });
  }
  return {
    pupils,
    used: columns.used.map(({ title, role }) => ({ column: title, as: role })),
    dropped: columns.dropped,
    problems,
  };
}

// No year's leavers are more than a fifth of a school; half an export is.
const leastShare = 0.8;

/** A blank row, or a footer such as "Total: 1": at most one cell, and no name in it. */
function isNoRow(cells: readonly string[], columns: readonly Column[]): boolean {
  const filled = cells.flatMap((cell, index) => (clean(cell) === '' ? [] : [index]));
  if (filled.length !== 1) return filled.length === 0;
  const column = columns.find(({ index }) => index === filled[0]);
  if (column === undefined || column.role === 'year' || column.role === 'group') return true;
  return columns.length > 1 && !isName(clean(cells[column.index]));
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
  for (const { column, text } of of('full', 'surname-first')) {
    const { forename, surname } = column.role === 'full' ? splitName(text) : splitSurnameFirst(text);
    forenames.push(forename);
    surnames.push(surname);
  }
  forenames.push(...of('forename', 'preferred').map(({ text }) => text));
  surnames.push(...of('surname').map(({ text }) => text));

  const odd = of('full', 'surname-first', 'forename', 'preferred', 'surname').find(
    ({ text }) => text !== '' && !isName(text),
  );
  if (odd) {
    return {
      column: odd.column.title,
      message: damaged.test(odd.text)
        ? 'The letters of this name are damaged. The row was left out: export the list again as “CSV UTF-8” or Excel.'
        : 'This does not look like a name. The row was left out: mend it in the list.',
    };
  }
  const bare = (names: readonly string[]) => names.every((name) => nameKey(name) === '');
  const missing = (roles: Role[], what: string): Unreadable => ({
    column: of(...roles)[0]?.column.title ?? of('full', 'surname-first')[0]?.column.title ?? 'Name',
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

const particle = /^(?:de|da|van|von|der|den|al|el|st|le|la|du|del|dos|bin)$/i;
// UTF-8 that was read as Windows-1252 ("Ã©"), or letters that were lost on the way.
const damaged = /[\u00c2-\u00c5\u00e2][^\p{L}\s]|\ufffd/u;

/** "Smith, Jane" or "Mary Jane Smith"; particles stay with the surname. */
function splitName(text: string): { forename: string; surname: string } {
  const comma = text.indexOf(',');
  if (comma >= 0) return { surname: text.slice(0, comma).trim(), forename: text.slice(comma + 1).trim() };
  const words = text.split(' ');
  const first = words.findIndex((word, place) => place > 0 && particle.test(word));
  const from = first > 0 ? first : words.length - 1;
  return { forename: words.slice(0, from).join(' '), surname: words.slice(from).join(' ') };
}

/** "Smith Jane", "van der Berg Daan": the surname ends with the first word that is no particle. */
function splitSurnameFirst(text: string): { forename: string; surname: string } {
  if (text.includes(',')) return splitName(text);
  const words = text.split(' ');
  const last = words.findIndex((word) => !particle.test(word));
  return { surname: words.slice(0, last + 1).join(' '), forename: words.slice(last + 1).join(' ') };
}

const clean = (cell: string | undefined) => (cell ?? '').replace(/\s+/gu, ' ').trim();
const isName = (text: string) =>
  /^[\p{L}\p{M}' ,.()\-\u2010-\u2015\u2018\u2019\u02BC`/]{1,100}$/u.test(text) && /\p{L}/u.test(text);
const distinct = (names: readonly string[]) => [...new Set(names.filter((name) => nameKey(name) !== ''))];
