import { readFileSync } from 'node:fs';
import { stdout } from 'node:process';
import { importRoster } from '@/src/roster/import';
import { sealRoster } from '@/src/roster/seal';

/**
 * Seals a school's export of its pupils: the two settings `roster` and `rosterKey` as JSON on standard output, what was
 * used and left out on standard error. Ends with 2 when no pupil could be read.
 */
export async function main([file]: readonly string[]): Promise<void> {
  if (file === undefined) {
    console.error('usage: npm run --silent seal -- PUPILS.csv|PUPILS.xlsx > sealed.json');
    process.exitCode = 2;
    return;
  }
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch {
    console.error(`${file} cannot be read. Check the path.`);
    process.exitCode = 2;
    return;
  }
  const { pupils, used, dropped, problems } = await importRoster(bytes);
  for (const { at, message } of problems) console.error(`${at}: ${message}`);
  if (pupils.length === 0) {
    process.exitCode = 2;
    return;
  }
  console.error(`Sealed ${pupils.length} pupils.`);
  console.error(`Columns used: ${used.map(({ column, as }) => `${column} (${as})`).join(', ')}.`);
  console.error(`Columns dropped: ${dropped.join(', ') || 'none'}.`);
  stdout.write(`${JSON.stringify(await sealRoster(pupils, { now: new Date() }))}\n`);
}
