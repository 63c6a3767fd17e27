import { readFileSync } from 'node:fs';
import { stdin, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { type Checker, createChecker } from '@/src/checker';
import { peopleOnDemand } from '@/src/detect/people';
import type { Draft } from '@/src/draft/draft';
import { builtinPolicy, POLICY_IDS } from '@/src/policy/builtin';
import { choosePolicy } from '@/src/policy/choose';
import type { Policy } from '@/src/policy/policy';
import { importRoster } from '@/src/roster/import';
import { openRoster } from '@/src/roster/open';
import type { Roster } from '@/src/roster/roster';
import { sealRoster } from '@/src/roster/seal';
import { readSchool } from '@/src/settings/schema';
import type { School } from '@/src/settings/school';

const usage =
  'usage: npm run --silent check:drafts -- --school FILE.json [--roster FILE.csv] [--policy ID] [--account personal|professional|official] [--at ISO-TIME] < drafts.jsonl';

const accounts = ['personal', 'professional', 'official'] as const;

/** A line of input. Keys that are not known are left alone: a file may carry its own notes. */
const row = v.object({
  id: v.union([v.string(), v.number()]),
  text: v.string(),
  site: v.optional(v.string(), 'x'),
  surface: v.optional(v.picklist(['post', 'reply', 'comment', 'message']), 'post'),
  account: v.optional(v.picklist(accounts)),
  to: v.optional(v.string()),
});

/** Bad input, in one line for the person. */
export class InputError extends Error {}

/**
 * The checker on a command line: a draft a line in, an answer a line out, in order.
 * Ends with 2 and one line on standard error when something given cannot be used.
 */
export async function main(args: readonly string[]): Promise<void> {
  try {
    const given = readArguments(args);
    const checker = await makeChecker(given);
    const rows = readRows(readFileSync(stdin.fd, 'utf8'));
    for (const { id, text, site, surface, account: own, to } of rows) {
      const chosen = own ?? given.account;
      const draft: Draft = {
        text,
        site,
        surface,
        attachments: [],
        ...(chosen && { account: chosen }),
        ...(to !== undefined && { to }),
      };
      const { nudge, findings, unchecked } = await checker.check(draft);
      const answer = {
        id,
        nudge,
        findings: findings.map(({ rule, duty, clause, strength, confidence, start, end, why }) => ({
          rule,
          duty,
          clause: clause.number,
          strength,
          confidence,
          start,
          end,
          why,
        })),
        ...(unchecked !== undefined && { unchecked }),
      };
      stdout.write(`${JSON.stringify(answer)}\n`);
    }
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}

interface Arguments {
  readonly school: School;
  /** The path of an export. */
  readonly roster?: string;
  readonly policy?: string;
  readonly account?: (typeof accounts)[number];
  /** When the drafts would be posted. */
  readonly at: Date;
}

export function readArguments(args: readonly string[]): Arguments {
  const values = parsed(args);
  if (values.school === undefined) throw new InputError(usage);
  const account = accounts.find((one) => one === values.account);
  if (values.account !== undefined && !account)
    throw new InputError(`--account is personal, professional or official, not "${values.account}".`);
  const at = values.at === undefined ? new Date() : new Date(values.at);
  if (Number.isNaN(at.getTime()))
    throw new InputError(`--at is a time such as 2026-11-20T09:30:00, not "${values.at}".`);
  // Pictures are not looked at here, and on the command line a crest may be a file's path.
  const { crests: _, ...settings } = readJson(values.school);
  const { school, problems } = readSchool(settings);
  for (const { at, message } of problems) console.error(`${values.school}: ${at}: ${message}`);
  return {
    school,
    at,
    ...(values.roster !== undefined && { roster: values.roster }),
    ...(values.policy !== undefined && { policy: values.policy }),
    ...(account && { account }),
  };
}

function parsed(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...args],
      options: { school: text, roster: text, policy: text, account: text, at: text },
    }).values;
  } catch (error) {
    throw new InputError(`${error instanceof Error ? error.message : String(error)} ${usage}`);
  }
}

function readJson(path: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(readBytes(path)));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`${path} is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  throw new InputError(`${path} holds no school settings: it must be a JSON object.`);
}

export function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    throw new InputError(`${path} could not be read. Is the path right?`);
  }
}

function choose(school: School, id: string | undefined): Policy {
  if (id !== undefined) {
    const policy = builtinPolicy(id);
    if (!policy) throw new InputError(`There is no policy "${id}". The policies are ${POLICY_IDS.join(', ')}.`);
    return policy;
  }
  const { policy, problems } = choosePolicy(school);
  if (!policy) throw new InputError(problems.map(({ message }) => message).join(' '));
  return policy;
}

export async function makeChecker({ school, roster, policy, at }: Arguments): Promise<Checker> {
  const chosen = choose(school, policy);
  const pupils = roster === undefined ? undefined : await openExport(roster, at);
  const checker = createChecker({
    school,
    policy: chosen,
    ...(pupils ? { roster: pupils } : { people: peopleOnDemand() }),
  });
  for (const { at, message } of checker.problems) console.error(`${at}: ${message}`);
  return checker;
}

/** The pupils of an export, sealed and opened again as a browser would. */
async function openExport(path: string, now: Date): Promise<Roster> {
  const { pupils, problems } = await importRoster(readBytes(path));
  if (pupils.length === 0) throw new InputError(`${path}: ${problems.map(({ message }) => message).join(' ')}`);
  for (const { at, message } of problems) console.error(`${path}: ${at}: ${message}`);
  const { roster, rosterKey } = await sealRoster(pupils, { now });
  return openRoster(roster, rosterKey, now);
}

function readRows(input: string) {
  return input.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      throw new InputError(`Line ${index + 1} of the drafts is not JSON.`);
    }
    const result = v.safeParse(row, value);
    if (!result.success) {
      const [issue] = result.issues;
      throw new InputError(`Line ${index + 1} of the drafts: ${v.getDotPath(issue) ?? 'the line'}: ${issue.message}`);
    }
    return [result.output];
  });
}
