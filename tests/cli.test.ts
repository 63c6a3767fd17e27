import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const school = 'tests/fixtures/school.json';
const folder = mkdtempSync(join(tmpdir(), 'second-look-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(args: readonly string[], input: string) {
  const { status, stdout, stderr } = spawnSync('node', ['scripts/run.mjs', 'scripts/check.ts', ...args], {
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}
const lines = (...rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).join('\n');

describe('check:drafts', () => {
  it('answers each draft in order, on one line', () => {
    const { status, stdout } = run(
      ['--school', school, '--policy', 'clearwell'],
      lines(
        { id: 'b', text: 'I teach at Kestrel Bay High School', label: 'kept out of it' },
        { id: 7, text: 'Soup again.', site: 'facebook', surface: 'comment' },
      ),
    );
    expect(status).toBe(0);
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers).toMatchObject([
      {
        id: 'b',
        nudge: 'ask',
        findings: [
          { rule: 'works-here', duty: 'D8', clause: '6.2', strength: 'ask', confidence: 'certain', start: 11, end: 34 },
        ],
      },
      { id: 7, nudge: 'none', findings: [] },
    ]);
  });

  const broken = join(folder, 'broken.json');
  writeFileSync(broken, '{"name": ');
  it.each([
    ['no school', [], '', 'usage:'],
    ['an unknown flag', ['--school', school, '--loud'], '', '--loud'],
    ['a file that is not there', ['--school', 'nowhere.json'], '', 'nowhere.json could not be read'],
    ['a school that is not JSON', ['--school', broken], '', 'is not JSON'],
    ['an unknown policy', ['--school', school, '--policy', 'hogwarts'], '', 'clearwell'],
    ['no policy at all', ['--school', school], '', 'policy'],
    ['an unknown account', ['--school', school, '--policy', 'clearwell', '--account', 'mine'], '', '--account'],
    ['a time that is none', ['--school', school, '--policy', 'clearwell', '--at', 'teatime'], '', '--at'],
    [
      'a broken line',
      ['--school', school, '--policy', 'clearwell'],
      `${lines({ id: 1, text: 'Hello' })}\n{"id"`,
      'Line 2',
    ],
    ['a draft without text', ['--school', school, '--policy', 'clearwell'], '{"id": 1}', 'Line 1'],
  ])('ends with 2 and one line for %s', (_, args, input, message) => {
    const { status, stdout, stderr } = run(args, input);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.trim().split('\n').at(-1)).toContain(message);
  });
});
