import { availableParallelism, cpus } from 'node:os';
import { benchCheck } from './bench/check';

/** Measures the extension beside its peers in one run and prints tables (see docs/speed.md). */
export async function main(_args: readonly string[]): Promise<void> {
  console.log(`Node ${process.version}, ${availableParallelism()} cores, ${cpus()[0]?.model ?? 'of an unknown kind'}`);
  await benchCheck(1);
}
