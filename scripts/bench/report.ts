/** Prints a table with its title, as Markdown, the first column to the left and the others to the right. */
export function table(title: string, head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((cell, column) => Math.max(...[head, ...rows].map((row) => (row[column] ?? cell).length)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
  const rule = `|${widths.map((width, column) => (column === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  console.log(`\n${title}\n\n${[line(head), rule, ...rows.map(line)].join('\n')}`);
}

/** A thing that has to stay within bounds. */
export interface Budget {
  readonly what: string;
  readonly measured: number;
  readonly atMost: number;
  /** What the two numbers are: "×" or "ms". */
  readonly unit: string;
}

/** Prints what is kept and what is over. */
export function budgets(title: string, list: readonly Budget[]): void {
  table(
    title,
    ['budget', 'at most', 'measured', ''],
    list.map(({ what, measured, atMost, unit }) => [
      what,
      `${atMost} ${unit}`,
      `${digits(measured)} ${unit}`,
      measured <= atMost ? 'kept' : 'over',
    ]),
  );
}

/** A number with about three digits that count. */
export function digits(value: number): string {
  if (value >= 100) return value.toFixed(0);
  if (value < 0.0005) return '0';
  return value >= 10 ? value.toFixed(1) : value.toPrecision(3);
}

/** How many times as much. */
export function times(value: number, than: number): string {
  return `${digits(value / than)} ×`;
}
