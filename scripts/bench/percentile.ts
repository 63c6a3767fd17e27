import { createHistogram } from 'node:perf_hooks';

/** The value that so many per cent of the values do not exceed, to three digits; values are milliseconds, 0 or more. */
export function percentile(values: readonly number[], percent: number): number {
  const histogram = createHistogram();
  // It counts whole numbers from 1.
  for (const value of values) histogram.record(Math.max(1, Math.round(value * 1e6)));
  return values.length === 0 ? Number.NaN : histogram.percentile(percent) / 1e6;
}
