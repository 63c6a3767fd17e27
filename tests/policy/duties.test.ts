import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { DUTIES } from '@/src/policy/read';

it('docs/duties.md says of every duty, in order, what it asks', () => {
  const rows = readFileSync('docs/duties.md', 'utf8').match(/^\| D\d+ \| \S.*\. \|$/gm) ?? [];
  expect(rows.map((row) => row.split(' | ')[0]?.slice(2))).toEqual(DUTIES);
});
