import * as v from 'valibot';

/** The categories of Chromium's trace that `readTrace` reads. */
export const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];

/** What typing cost the page, a number for each key, in milliseconds. */
export interface Typing {
  /** Event timing: from the key to the next frame that was shown, not rounded to 8 ms as pages see it. */
  readonly events: number[];
  /** Processor time of the page's main thread, from one key to the next, all of it. */
  readonly busy: number[];
  /** Processor time of the extension's own functions within that. */
  readonly ours: number[];
  /** Tasks of 50 ms or more by the clock. */
  readonly longTasks: number;
  /** The most that the extension's functions took of one task, by the clock. */
  readonly ourLongest: number;
}

const event = v.object({
  name: v.string(),
  pid: v.number(),
  tid: v.number(),
  /** Microseconds, as are the two durations: by the clock, and of the processor. */
  ts: v.number(),
  dur: v.optional(v.number(), 0),
  tdur: v.optional(v.number(), 0),
  args: v.object({
    data: v.optional(
      v.object({
        type: v.optional(v.unknown()),
        url: v.optional(v.unknown()),
        interactionId: v.optional(v.number()),
        duration: v.optional(v.number()),
      }),
    ),
  }),
});
const trace = v.object({ traceEvents: v.array(v.looseObject({ name: v.string() })) });
const read = new Set(['EventDispatch', 'EventTiming', 'FunctionCall', 'RunTask']);
type Event = v.InferOutput<typeof event>;

/** Reads what Chromium traced while somebody typed in a page. */
export function readTrace(buffer: Uint8Array): Typing {
  const { traceEvents } = v.parse(trace, JSON.parse(new TextDecoder().decode(buffer)));
  const all = traceEvents.filter(({ name }) => read.has(name)).map((one) => v.parse(event, one));
  const keys = all.filter(({ name, args }) => name === 'EventDispatch' && args.data?.type === 'keydown');
  const [first] = keys;
  if (!first) throw new Error('No key was seen in the trace.');
  // The page's main thread is where the keys arrive.
  const here = all.filter(({ pid, tid }) => pid === first.pid && tid === first.tid).sort((a, b) => a.ts - b.ts);
  const tasks = here.filter(({ name }) => name === 'RunTask');
  const calls = outermost(here.filter(isOurs));
  const starts = keys.map(({ ts }) => tasks.findLast((task) => task.ts <= ts)?.ts ?? ts);
  return {
    events: interactions(here),
    busy: between(starts, tasks),
    ours: between(starts, calls),
    longTasks: tasks.filter(({ dur }) => dur >= 50_000).length,
    ourLongest: Math.max(0, ...between(starts.length > 0 ? tasks.map(({ ts }) => ts) : [], calls, 'dur')),
  };
}

function isOurs({ name, args }: Event): boolean {
  return name === 'FunctionCall' && String(args.data?.url).startsWith('chrome-extension://');
}

/** Without those that ran inside another. */
function outermost(calls: readonly Event[]): Event[] {
  let end = 0;
  return calls.filter(({ ts, dur }) => {
    if (ts < end) return false;
    end = ts + dur;
    return true;
  });
}

/** How much time, in milliseconds, what began after each start and before the next one took. */
function between(starts: readonly number[], events: readonly Event[], time: 'dur' | 'tdur' = 'tdur'): number[] {
  const sums = starts.map(() => 0);
  let place = -1;
  for (const one of events) {
    while ((starts[place + 1] ?? Number.POSITIVE_INFINITY) <= one.ts) place += 1;
    if (place >= 0) sums[place] = (sums[place] ?? 0) + one[time] / 1e3;
  }
  return sums;
}

/** Of the events that belong to one key the one that took longest to be seen. */
function interactions(events: readonly Event[]): number[] {
  const longest = new Map<number, number>();
  for (const { name, args } of events) {
    const { interactionId = 0, duration = 0 } = args.data ?? {};
    if (name !== 'EventTiming' || interactionId === 0) continue;
    longest.set(interactionId, Math.max(duration, longest.get(interactionId) ?? 0));
  }
  return [...longest.values()];
}
