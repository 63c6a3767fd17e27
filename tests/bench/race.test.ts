import { expect, it } from 'vitest';
import { naiveMatcher } from '@/scripts/bench/naive';
import { Race } from '@/scripts/bench/race';

it('lets every runner work on every text, another one first each time', async () => {
  const done: string[] = [];
  const one = { run: (text: string) => done.push(`one ${text}`) };
  const other = { run: (text: string) => done.push(`other ${text}`) };
  const race = new Race([one, other]);
  await race.on(['a', 'b']);
  await race.on(['c']);
  expect(done).toEqual(['other a', 'other b', 'one a', 'one b', 'one c', 'other c']);
});

it('times a slow runner as slow, and nobody who did not run', async () => {
  const busy = (milliseconds: number) => ({
    run: () => {
      for (const start = performance.now(); performance.now() - start < milliseconds; );
    },
  });
  const slow = busy(3);
  const race = new Race([slow, busy(0)]);
  for (let turn = 0; turn < 5; turn += 1) await race.on(['', '']);
  expect(race.of(slow).median).toBeGreaterThanOrEqual(2.9);
  expect(race.of(slow).p95).toBeGreaterThanOrEqual(race.of(slow).median);
  expect(() => race.of(busy(1))).toThrow('not timed');
});

it('finds whole names and keywords as a naive matcher does, and no more', () => {
  const matcher = naiveMatcher(['Inês O’Brien', 'Tom Wills'], ['Hillside School']);
  expect(matcher.count('INES O’BRIEN and tom wills')).toBe(2);
  expect(matcher.count('Tom, T. Wills, Ines')).toBe(0);
  expect(matcher.count('At Hillside School we talk of safeguarding')).toBe(2);
});
