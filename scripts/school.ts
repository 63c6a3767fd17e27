import { readFile } from 'node:fs/promises';
import { importRoster } from '@/src/roster/import';
import { sealRoster } from '@/src/roster/seal';

/**
 * The file of a school that does not exist, with its pupil list sealed as a school's own is: what `npm start` sets up and
 * the browser tests load. Answers with the file's text.
 */
export async function madeUpSchool(): Promise<string> {
  const read = (name: string) => readFile(new URL(`./school/${name}`, import.meta.url));
  const school = JSON.parse((await read('school.json')).toString()) as Record<string, unknown>;
  const { pupils, problems } = await importRoster(await read('pupils.csv'));
  if (problems[0]) throw new Error(`pupils.csv, ${problems[0].at}: ${problems[0].message}`);
  return JSON.stringify({ ...school, ...(await sealRoster(pupils, { now: new Date() })) });
}
