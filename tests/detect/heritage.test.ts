import { beforeAll, describe, expect, test } from 'vitest';
import { loadPeople } from '@/src/detect/people';
import { heritages } from './heritage-names';
import { listOf, looker } from './seeing';

const groups = Object.entries(heritages).map(([heritage, names]) => ({
  heritage,
  pupils: names
    .split(', ')
    .map((name, at) => ({ name: name.replaceAll('_', ' '), line: `${name} ${7 + (at % 5)}B`, year: 7 + (at % 5) })),
}));
const forename = (line: string) => (line.split(' ')[0] ?? '').replaceAll('_', ' ');

// Each name in four posts of a kind: as people write, with and without the marks that keyboards leave out.
const fullName = [
  'So proud of {name} after that speech',
  'Year {year} again. {name} left a trumpet in my room',
  'can somebody find {name} a spare pen, says the whole class',
  "{name}'s homework was a poem about crisps",
];
const inClass = [
  '{name} in {year}B asked if wasps have knees',
  'My favourite human this week is {name} from Year {year}',
  "Year {year} homework: {name}'s mum wrote a note, bless",
  'taught {year}B today and {name} was a star',
];
const bareFull = [
  '{name} in Year {year} is a star',
  'Year {year} again. {name} left a trumpet in my room',
  'Sports day, and {name} won for Year {year}',
  "{name}'s homework was a poem about crisps",
];

type Recalls = Record<
  'full name' | 'forename and class' | 'full name, no list' | 'forename and class, no list',
  number
>;
const table = new Map<string, Recalls>();

beforeAll(async () => {
  const roster = await listOf(...groups.flatMap(({ pupils }) => pupils.map(({ line }) => line)));
  const listed = looker({ roster });
  const bare = looker({ people: await loadPeople() });
  for (const { heritage, pupils } of groups) {
    const recall = (
      look: typeof listed,
      posts: readonly string[],
      shown: (pupil: (typeof pupils)[number]) => string,
    ) => {
      const found = pupils.flatMap((pupil) =>
        posts.map((post) => {
          const text = post.replaceAll('{name}', shown(pupil)).replaceAll('{year}', String(pupil.year));
          return look(text).some((seen) => !seen.includes(' possible: ')) ? 1 : 0;
        }),
      );
      return (100 * found.reduce<number>((sum, one) => sum + one, 0)) / found.length;
    };
    table.set(heritage, {
      'full name': recall(listed, fullName, ({ name }) => name),
      'forename and class': recall(listed, inClass, ({ line }) => forename(line)),
      'full name, no list': recall(bare, bareFull, ({ name }) => name),
      'forename and class, no list': recall(bare, inClass, ({ line }) => forename(line)),
    });
  }
  const lines = [...table].map(([heritage, recalls]) =>
    [heritage.padEnd(30), ...Object.values(recalls).map((value) => value.toFixed(1).padStart(8))].join(''),
  );
  process.stdout.write(
    `\nRecall in % by heritage of the name\n${' '.repeat(30)}full, forename and class; the same without a list\n${lines.join('\n')}\n`,
  );
}, 120_000);

describe('names of every heritage are found alike', () => {
  test('forty and more of each are tried', () => {
    for (const { pupils } of groups) expect(new Set(pupils.map(({ name }) => name)).size).toBeGreaterThanOrEqual(40);
  });

  test.each([
    ['full name', 97, 3],
    ['forename and class', 97, 3],
    ['full name, no list', 85, 10],
    ['forename and class, no list', 85, 10],
  ] as const)('%s: at least %d%%, at most %d points apart', (column, least, apart) => {
    const values = [...table.values()].map((recalls) => recalls[column]);
    expect(Math.min(...values)).toBeGreaterThanOrEqual(least);
    expect(Math.max(...values) - Math.min(...values)).toBeLessThanOrEqual(apart);
  });
});
