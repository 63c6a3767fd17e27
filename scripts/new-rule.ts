import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const usage = 'usage: npm run new rule GROUP/ID    for example: npm run new rule confidential/pay';

/**
 * Starts a rule: `npm run new rule GROUP/ID` writes rules/detect/GROUP/ID.yaml with every part in its place. It fails
 * the tests until it has what a rule needs; nothing else has to be touched.
 */
export function main([what, path, ...rest]: readonly string[]): void {
  const [, group, id] = /^([a-z0-9-]+)\/([a-z0-9]+(?:-[a-z0-9]+)*)$/u.exec(path ?? '') ?? [];
  if (what !== 'rule' || !group || !id || rest.length > 0) {
    fail(usage);
    return;
  }
  const file = `rules/detect/${group}/${id}.yaml`;
  if (existsSync(file)) {
    fail(`There is a rule in ${file} already.`);
    return;
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, template);
  console.log(`${file} is there. Give it its duty and words, then run: npx vitest run tests/rules.test.ts`);
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 2;
}

const template = `duty: D3
title: What it is about, in a few words
why: One sentence for the person that says what was seen and why it matters.
cases:
  # What a finding marks: kinds of entity. term/<list> are the words of rules/words/<list>.yaml.
  - find: term/list
    # Other kinds that must, or must not, be near: over, beside, clause, sentence or draft.
    with: {sentence: [term/one-pupil, pupil, class]}
    without: {draft: [term/debate, term/news]}
# At least 15 drafts that must be found, as people write them; [brackets] mark the words.
flags: []
# At least 15 that look alike and must be left alone.
allows: []
# Known misses and known false alarms; the test says when one has been learned.
todo:
  flags: []
  allows: []
`;
