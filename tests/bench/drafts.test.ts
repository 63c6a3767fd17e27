import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeDraft } from '@/scripts/bench/drafts';
import { exportOf, makePupils } from '@/scripts/bench/pupils';
import { Chance } from '@/scripts/bench/random';
import { importRoster } from '@/src/roster/import';

const pupils = makePupils(200);

it('makes the same pupils again, and a shorter list is the beginning of a longer one', () => {
  expect(makePupils(300).slice(0, 200)).toEqual(pupils);
});

it('writes an export of which every pupil is read', async () => {
  const read = await importRoster(exportOf(pupils));
  expect(read.problems).toEqual([]);
  expect(read.pupils.map(({ forenames, surnames }) => `${forenames[0]} ${surnames[0]}`)).toEqual(
    pupils.map(({ forename, surname }) => `${forename} ${surname}`),
  );
});

it('has many more names in a longer list, as schools have', () => {
  const names = (count: number) => new Set(makePupils(count).map(({ surname }) => surname)).size;
  expect(names(2_000)).toBeGreaterThan(4 * names(200));
});

it('makes drafts of just the length, the same for the same seed, with every slot filled', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3_000 }), fc.integer(), (length, seed) => {
      const draft = makeDraft(length, pupils, new Chance(seed));
      expect(draft).toHaveLength(length);
      expect(draft).toBe(makeDraft(length, pupils, new Chance(seed)));
      expect(draft).not.toMatch(/[{}]/);
    }),
  );
});

it('names pupils in some drafts and none in others', () => {
  const chance = new Chance(3);
  const drafts = Array.from({ length: 200 }, () => makeDraft(280, pupils, chance));
  const names = pupils.map(({ forename, surname }) => `${forename} ${surname}`);
  const naming = drafts.filter((draft) => names.some((name) => draft.includes(name))).length;
  expect(naming).toBeGreaterThan(20);
  expect(naming).toBeLessThan(150);
});
