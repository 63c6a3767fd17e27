import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createChecker } from '@/src/checker';
import { peopleOnDemand } from '@/src/detect/people';
import { builtinPolicy } from '@/src/policy/builtin';
import { roster, school } from './example';

// Posts that are nobody's business but the writer's: praise, union, pay, education politics, own family, former schools,
// news, fiction, sport, weather. No rule at all may speak, under the strictest policy that ships.
const posts = readFileSync('tests/fixtures/silence.txt', 'utf8').trim().split('\n');
const policy = builtinPolicy('clearwell');
if (!policy) throw new Error('the strictest policy is gone');
const checkers = [
  createChecker({ school, roster, policy }),
  createChecker({ school, people: peopleOnDemand(), policy }),
];

it.each(posts)('is silent, with a pupil list and without, on: %s', async (text) => {
  for (const { check } of checkers) {
    const { findings } = await check({ text, site: 'x', surface: 'post', attachments: [] });
    expect(findings.map(({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`)).toEqual([]);
  }
});
