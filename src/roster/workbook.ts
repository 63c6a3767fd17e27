/**
 * The first sheet of an Excel workbook (.xlsx) as rows of text; formulas give the value that was saved with them, dates
 * their ISO form. Throws where the bytes are no such workbook. The reader is loaded on first use.
 */
export async function readWorkbook(file: Uint8Array): Promise<string[][]> {
  const { readSheet } = await import('read-excel-file/universal');
  const rows = await readSheet(new Uint8Array(file).buffer);
  return rows.map((cells) => cells.map(asText));
}

function asText(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return cell === null || cell === undefined ? '' : String(cell);
}
