import nlp from 'compromise/three';
import { createChecker } from '@/src/checker';
import { builtinPolicy } from '@/src/policy/builtin';
import type { Roster } from '@/src/roster/roster';
import { readSchool } from '@/src/settings/schema';
import settings from '@/tests/fixtures/school.json';
import { makeDraft } from './drafts';
import { type List, makeList } from './lists';
import { naiveMatcher } from './naive';
import { makePupils } from './pupils';
import { type Durations, Race, type Runner } from './race';
import { Chance } from './random';
import { budgets, digits, table, times } from './report';

const sizes = [200, 2_000, 20_000, 200_000];
/** The place of the usual size among them. */
const usual = 1;
/** Characters of a draft, and how many drafts of that length are timed. */
const lengths = new Map([
  [80, 400],
  [280, 400],
  [1_500, 160],
  [20_000, 40],
]);
/** Lengths for the question whether time grows with length alone. In each round as many characters are read at each. */
const growing = [100, 400, 1_600, 6_400, 20_000];
const growingRounds = 20;
/** How many drafts one of them works on before it is another's turn. */
const row = 20;

/** What was timed at one length of draft with one list. */
interface Timed {
  readonly check: Durations;
  readonly people: Durations;
  readonly naive: Durations;
}

/** The whole check beside compromise's people() and a naive matcher: ratios first, then milliseconds. */
export async function benchCheck(seed: number): Promise<void> {
  const lists: List[] = [];
  for (const size of sizes) lists.push(await makeList(makePupils(size), new Date()));
  const chance = new Chance(seed);
  // Only the first pupils are in every list.
  const named = makePupils(Math.min(...sizes));
  const someOf = (length: number, count: number) =>
    Array.from({ length: count }, () => makeDraft(length, named, chance));
  const checks = lists.map(({ roster }) => checkRunner(roster));
  const peers = [peopleRunner, naiveRunner()] as const;

  // Warm: what is compiled and remembered after the first posts of a day is what everybody has for the rest of it.
  for (const check of checks) await new Race([...peers, check]).on(someOf(280, 100));
  const results = new Map<number, Timed[]>();
  for (const [length, count] of lengths) {
    // A race for each list, so that every check comes after the peers and never after another check of the same words.
    const races = checks.map((check) => new Race([...peers, check]));
    for (let done = 0; done < count; done += row) for (const race of races) await race.on(someOf(length, row));
    const timed = races.map((race, place) => {
      const [people, naive] = peers.map((peer) => race.of(peer));
      const check = checks[place];
      if (!people || !naive || !check) throw new Error('Somebody was not timed.');
      return { check: race.of(check), people, naive };
    });
    results.set(length, timed);
  }
  const check = checks[usual];
  if (!check) throw new Error('The list that most schools have was not made.');
  const races = new Map(growing.map((length) => [length, new Race([check])]));
  for (let round = 0; round < growingRounds; round += 1) {
    for (const [length, race] of races) await race.on(someOf(length, Math.max(...growing) / length));
  }
  const growth = new Map([...races].map(([length, race]) => [length, race.of(check).median / length]));
  reportBudgets(results, growth);
  reportTimes(results, growth);
  reportLists(lists);
}

const peopleRunner: Runner = { run: (text) => nlp(text).people().found };

function naiveRunner(): Runner {
  const names = makePupils(sizes[usual] ?? 0).map(({ forename, surname }) => `${forename} ${surname}`);
  const matcher = naiveMatcher(names, [settings.name, ...settings.shortNames]);
  return { run: (text) => matcher.count(text) };
}

function checkRunner(roster: Roster): Runner {
  const { school } = readSchool(settings);
  const policy = builtinPolicy('clearwell');
  if (!policy) throw new Error('The policy that is measured is gone.');
  const checker = createChecker({ school, policy, roster });
  return { run: (text) => checker.check({ text, site: 'x', surface: 'post', attachments: [] }) };
}

type Results = ReadonlyMap<number, readonly Timed[]>;
/** Milliseconds a character, by the number of characters. */
type Growth = ReadonlyMap<number, number>;

function reportBudgets(results: Results, growth: Growth): void {
  const [, atUsual, , atLargest] = results.get(280) ?? [];
  if (!atUsual || !atLargest) throw new Error('The drafts that the budgets are about were not timed.');
  budgets('## The whole check: budgets', [
    {
      what: '280 characters, 2,000 pupils: median beside that of people()',
      measured: atUsual.check.median / atUsual.people.median,
      atMost: 0.5,
      unit: '×',
    },
    {
      what: '280 characters, 200,000 pupils: median beside that at 2,000',
      measured: atLargest.check.median / atUsual.check.median,
      atMost: 1.3,
      unit: '×',
    },
    {
      what: 'time a character, 100 to 20,000: greatest rise from a length to a longer one',
      measured: greatestRise([...growth.values()]),
      // What is linear stays level; the rest is left to the clock and the machine.
      atMost: 1.25,
      unit: '×',
    },
  ]);
}

function reportTimes(results: Results, growth: Growth): void {
  const head = (first: string) => [first, ...[...results.keys()].flatMap((length) => [grouped(length), '95th'])];
  const rows = (cells: (timed: Timed) => [string, string]) =>
    sizes.map((size, place) => [
      grouped(size),
      ...[...results.values()].flatMap((row) => row.slice(place, place + 1).flatMap(cells)),
    ]);
  const beside = (other: 'people' | 'naive') =>
    rows((timed) => [times(timed.check.median, timed[other].median), times(timed.check.p95, timed[other].p95)]);
  const taken = (who: keyof Timed) => rows((timed) => [digits(timed[who].median), digits(timed[who].p95)]);
  const about = 'by characters of the draft: median and 95th percentile';
  table(`### The whole check ÷ people(), ${about}`, head('pupils'), beside('people'));
  table(`### The whole check ÷ naive matcher, ${about}`, head('pupils'), beside('naive'));
  const perCharacter = [...growth.values()];
  table(
    '### Time a character ÷ that at 100 characters, 2,000 pupils',
    ['characters', 'ratio', 'µs a character'],
    [...growth.keys()].map((length, place) => [
      grouped(length),
      times(perCharacter[place] ?? 0, perCharacter[0] ?? 0),
      digits((perCharacter[place] ?? 0) * 1e3),
    ]),
  );
  table(`### The whole check, ms of processor time, ${about}`, head('pupils'), taken('check'));
  table(`### people(), ms on the same drafts, ${about}`, head('pupils'), taken('people'));
  table(`### The naive matcher, ms on the same drafts, ${about}`, head('pupils'), taken('naive'));
}

function reportLists(lists: readonly List[]): void {
  const opensUsual = lists[usual]?.took.open ?? Number.NaN;
  table(
    '### The pupil list',
    ['pupils', 'open ÷ 2,000', 'open ms', 'read ms', 'seal ms', 'sealed kB', 'bytes a pupil', 'held kB', 'resident kB'],
    lists.map(({ pupils, took, sealed, memory }) => [
      grouped(pupils),
      times(took.open, opensUsual),
      digits(took.open),
      digits(took.read),
      digits(took.seal),
      digits(sealed.roster.length / 1e3),
      digits(sealed.roster.length / pupils),
      digits(memory.held / 1e3),
      digits(memory.resident / 1e3),
    ]),
  );
}

const grouped = (count: number) => count.toLocaleString('en');

/** How many times the smallest value before it a value is, at most. */
function greatestRise(values: readonly number[]): number {
  let lowest = Number.POSITIVE_INFINITY;
  let rise = 0;
  for (const value of values) {
    lowest = Math.min(lowest, value);
    rise = Math.max(rise, value / lowest);
  }
  return rise;
}
