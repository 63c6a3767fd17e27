import { percentile } from './percentile';

/** Somebody who does something with a text. */
export interface Runner {
  run(text: string): unknown;
}

/** Durations in milliseconds of the processor's time: by the clock, other programs would be timed too. */
export interface Durations {
  readonly median: number;
  readonly p95: number;
}

/** The times that runners took for texts of one kind. */
export class Race {
  private readonly taken = new Map<Runner, number[]>();
  private turn = 0;

  constructor(private readonly runners: readonly Runner[]) {
    for (const runner of runners) this.taken.set(runner, []);
  }

  /**
   * Lets every runner work on every text once, another runner first each time. Several texts in a row keep a runner's
   * code and data in the processor's caches; the rows are short, so that what else the machine does meets all alike.
   */
  async on(texts: readonly string[]): Promise<void> {
    this.turn += 1;
    for (let place = 0; place < this.runners.length; place += 1) {
      const runner = this.runners[(this.turn + place) % this.runners.length];
      const times = runner && this.taken.get(runner);
      for (const text of texts) {
        const start = process.cpuUsage();
        await runner?.run(text);
        const { user, system } = process.cpuUsage(start);
        times?.push((user + system) / 1e3);
      }
    }
  }

  /** What a runner has taken so far. */
  of(runner: Runner): Durations {
    const times = this.taken.get(runner);
    if (!times) throw new Error('This runner was not timed.');
    return { median: percentile(times, 50), p95: percentile(times, 95) };
  }
}
