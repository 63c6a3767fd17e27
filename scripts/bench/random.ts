import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** A source of chance that gives the same row of answers for the same seed, on every machine. */
export class Chance {
  private readonly generator;

  constructor(seed: number) {
    this.generator = xoroshiro128plus(seed);
  }

  /** A whole number from 0 up to, not with, `below`. */
  below(below: number): number {
    return uniformInt(this.generator, 0, below - 1);
  }

  /** True in so many cases of a hundred. */
  percent(share: number): boolean {
    return this.below(100) < share;
  }

  /** One of a list, every one as likely. */
  one<Item>(list: readonly Item[]): Item {
    const item = list[this.below(list.length)];
    if (item === undefined) throw new Error('Nothing can be picked from an empty list.');
    return item;
  }

  /** One of a list, those at its beginning far more often: names and words are spread so. */
  often<Item>(list: readonly Item[]): Item {
    const item = list[Math.min(this.below(list.length), this.below(list.length), this.below(list.length))];
    if (item === undefined) throw new Error('Nothing can be picked from an empty list.');
    return item;
  }
}
