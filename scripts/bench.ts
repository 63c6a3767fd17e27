import { availableParallelism, cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { type AccuracyFiles, benchAccuracy } from './bench/accuracy';
import { benchBrowser } from './bench/browser';
import { benchCheck } from './bench/check';
import { InputError } from './check';

const parts = ['check', 'accuracy', 'browser'] as const;
const usage = `usage: npm run bench -- [--only ${parts.join('|')}] [--seed NUMBER] [--drafts FILE.jsonl --school FILE.json --roster FILE.csv]`;
const howAccuracy =
  'Accuracy is measured on drafts that people have labelled, so it needs --drafts FILE.jsonl --school FILE.json --roster FILE.csv (see docs/speed.md).';

/** Measures the extension beside its peers in one run and prints tables (see docs/speed.md). */
export async function main(args: readonly string[]): Promise<void> {
  try {
    const { only, seed, files } = readArguments(args);
    const wanted = (part: (typeof parts)[number]) => only === undefined || only === part;
    console.log(
      `Node ${process.version}, ${availableParallelism()} cores, ${cpus()[0]?.model ?? 'of an unknown kind'}`,
    );
    if (wanted('check')) await benchCheck(seed);
    if (wanted('browser')) await benchBrowser(seed);
    if (wanted('accuracy')) await (files ? benchAccuracy(files) : console.log(`\n${howAccuracy}`));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}

interface Arguments {
  readonly only?: (typeof parts)[number];
  /** The same seed gives the same drafts. */
  readonly seed: number;
  readonly files?: AccuracyFiles;
}

function readArguments(args: readonly string[]): Arguments {
  const { drafts, school, roster, ...values } = parsed(args);
  const only = parts.find((part) => part === values.only);
  if (values.only !== undefined && !only) throw new InputError(`There is no part "${values.only}". ${usage}`);
  const seed = Number(values.seed);
  if (!Number.isInteger(seed)) throw new InputError(`--seed is a whole number, not "${values.seed}".`);
  if (drafts !== undefined && school !== undefined && roster !== undefined) {
    return { seed, files: { drafts, school, roster }, ...(only && { only }) };
  }
  if ([drafts, school, roster].some((path) => path !== undefined)) throw new InputError(howAccuracy);
  return { seed, ...(only && { only }) };
}

function parsed(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...args],
      options: { only: text, seed: { ...text, default: '1' }, drafts: text, school: text, roster: text },
    }).values;
  } catch (error) {
    throw new InputError(`${error instanceof Error ? error.message : String(error)} ${usage}`);
  }
}
