import Papa from 'papaparse';
import { type Columns, findColumns } from './columns';
import { decodeText } from './encoding';
import { readWorkbook } from './workbook';

/** The rows of an export, and its columns where a row titles them; or in one sentence why it has none. */
export type Table =
  | { readonly rows: readonly (readonly string[])[]; readonly columns: Columns | undefined }
  | { readonly problem: string };

const asCsv = 'Open it in your spreadsheet program, choose “Save as” and “CSV”, and give that file here.';
const fromSystem = 'Export the list from your school’s system as CSV or Excel.';
const workbook = [0x50, 0x4b, 0x03, 0x04];
// What the first bytes say of files that people pick by mistake.
const otherFiles: readonly { readonly bytes: readonly number[]; readonly problem: string }[] = [
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0],
    problem: `This is an Excel workbook of the old kind (.xls), or one with a password. ${asCsv}`,
  },
  { bytes: [0x25, 0x50, 0x44, 0x46], problem: `This is a PDF. ${fromSystem}` },
  { bytes: [0x89, 0x50, 0x4e, 0x47], problem: `This is a picture. ${fromSystem}` },
  { bytes: [0xff, 0xd8, 0xff], problem: `This is a picture. ${fromSystem}` },
  { bytes: [0x47, 0x49, 0x46, 0x38], problem: `This is a picture. ${fromSystem}` },
];
// 200,000 pupils with thirty columns take half of it; more would fill the memory of a school's laptop.
const largest = 64 * 1024 * 1024;

/** Reads the table of an export: CSV and its kin in any encoding, or the first sheet of an Excel workbook. */
export async function readTable(file: Uint8Array): Promise<Table> {
  const begins = (bytes: readonly number[]) => bytes.every((byte, place) => file[place] === byte);
  if (file.length === 0) return { problem: 'This file is empty.' };
  if (file.length > largest) {
    const size = Math.round(file.length / 1024 / 1024);
    return { problem: `This file has ${size} MB; a list of pupils has at most 64. ${fromSystem}` };
  }
  const other = otherFiles.find(({ bytes }) => begins(bytes));
  if (other) return other;
  if (begins(workbook)) {
    try {
      const rows = await readWorkbook(file);
      return { rows, columns: findColumns(rows) };
    } catch {
      return { problem: `This Excel workbook cannot be read. ${asCsv}` };
    }
  }
  const text = decodeText(file);
  return text === undefined ? { problem: `This file is no text. ${asCsv}` } : separated(text);
}

/** The table as the separator makes it under which most columns have a title that is known. */
function separated(text: string): Table {
  const start = text.slice(0, 20_000);
  const widths = [',', ';', '\t', '|'].map((delimiter) => {
    const columns = findColumns(Papa.parse<string[]>(start, { delimiter }).data);
    return { delimiter, used: columns?.used.length ?? 0 };
  });
  const [best] = widths.sort((a, b) => b.used - a.used);
  const rows = Papa.parse<string[]>(text, { delimiter: best?.delimiter ?? ',' }).data;
  return { rows, columns: findColumns(rows) };
}
