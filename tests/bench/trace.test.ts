import { expect, it } from 'vitest';
import { readTrace } from '@/scripts/bench/trace';

const main = { pid: 7, tid: 7 };
const task = (ts: number, dur: number) => ({ name: 'RunTask', ...main, ts, dur, tdur: dur, args: {} });
const call = (ts: number, dur: number, url: string) => ({
  name: 'FunctionCall',
  ...main,
  ts,
  dur,
  tdur: dur,
  args: { data: { url } },
});
const key = (ts: number) => ({ name: 'EventDispatch', ...main, ts, dur: 1, args: { data: { type: 'keydown' } } });
const timing = (interactionId: number, duration: number) => ({
  name: 'EventTiming',
  ...main,
  ts: 0,
  args: { data: { type: 'keydown', interactionId, duration } },
});
const ours = 'chrome-extension://abc/content-scripts/composer.js';
const read = (...traceEvents: object[]) => readTrace(new TextEncoder().encode(JSON.stringify({ traceEvents })));

it('shares out the main thread among the keys, and says how much of it was ours', () => {
  const typing = read(
    task(500, 400),
    task(1_000, 2_000),
    key(1_100),
    call(1_200, 300, ours),
    call(1_300, 100, ours),
    call(1_600, 900, 'https://x.com/main.js'),
    task(4_000, 60_000),
    call(5_000, 40_000, ours),
    task(70_000, 1_000),
    key(70_100),
    { ...task(70_500, 9_000), tid: 8 },
  );
  expect(typing).toMatchObject({ busy: [62, 1], ours: [40.3, 0], longTasks: 1, ourLongest: 40 });
});

it('takes for each key the longest of its events, and leaves out what is no key', () => {
  expect(read(task(0, 9), key(1), timing(3, 12), timing(3, 17.5), timing(0, 90), timing(4, 8)).events).toEqual([
    17.5, 8,
  ]);
});

it('says when there was nobody typing', () => {
  expect(() => read(task(0, 9))).toThrow('No key');
});
