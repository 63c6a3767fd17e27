import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openRoster } from '@/src/roster/open';
import type { Pupil } from '@/src/roster/pupil';
import { type Roster, RosterError } from '@/src/roster/roster';
import { sealRoster } from '@/src/roster/seal';

const now = new Date('2025-10-01T12:00:00');
const pupil = (forename: string, surname: string, more: Partial<Pupil> = {}): Pupil => ({
  forenames: [forename],
  surnames: [surname],
  ...more,
});
const pupils = [
  pupil('Paige', 'Cuppleditch-Marsh', { year: 7, group: '7A' }),
  pupil('Seán', "O'Connor", { year: 9, group: '9J' }),
  pupil('Daan', 'van der Berg'),
  pupil('Harpreet Kaur', 'Dhillon'),
  pupil('Gift', 'Chukwu', { year: 10 }),
];

async function opened(list: readonly Pupil[] = pupils): Promise<Roster> {
  const { roster, rosterKey } = await sealRoster(list, { now });
  return openRoster(roster, rosterKey, now);
}

function pair(roster: Roster, forename: string, surname: string) {
  const first = roster.part(forename);
  const last = roster.part(surname);
  return first && last && roster.pair(first, last);
}

describe('a sealed pupil list', () => {
  test('knows every form of a name', async () => {
    const roster = await opened();
    expect(roster.pupils).toBe(5);
    expect(pair(roster, 'paige', 'Cuppleditch Marsh')).toBe('whole');
    expect(pair(roster, 'PAIGE', 'marsh')).toBe('half');
    expect(pair(roster, 'sean', 'o connor')).toBe('whole');
    expect(pair(roster, 'Seán', 'O’Connor')).toBe('whole');
    expect(pair(roster, 'Daan', 'Berg')).toBe('half');
    expect(pair(roster, 'Harpreet', 'Dhillon')).toBe('whole');
    expect(pair(roster, 'Paige', 'Dhillon')).toBeUndefined();
    expect(roster.part('Olivia')).toBeUndefined();
    expect(roster.part('van')).toMatchObject({ starts: true, forename: false, surname: false });
  });

  test('knows initials, classes and years', async () => {
    const roster = await opened();
    const [paige, marsh] = [roster.part('paige'), roster.part('marsh')];
    if (!paige || !marsh) throw new Error('not found');
    expect(roster.forenameInitial('P', marsh)).toBe(true);
    expect(roster.forenameInitial('Q', marsh)).toBe(false);
    expect(roster.surnameInitial(paige, 'c')).toBe(true);
    expect(roster.surnameInitial(paige, 'd')).toBe(false);
    expect(roster.hasGroup('7a')).toBe(true);
    expect(roster.hasGroup('7B')).toBe(false);
    expect(roster.inGroup(paige, '7A')).toBe(true);
    expect(roster.inGroup(paige, '9J')).toBe(false);
    expect(roster.inYear(paige, 7)).toBe(true);
    expect(roster.inYear(paige, 9)).toBe(false);
  });

  test('finds a word that is one slip away, whatever the slip', async () => {
    const roster = await opened();
    const chukwu = roster.part('Chukwu');
    const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz');
    const slip = fc.tuple(fc.nat({ max: 5 }), letter, fc.constantFrom('other', 'more', 'less', 'swapped'));
    fc.assert(
      fc.property(slip, ([at, extra, kind]) => {
        const word = 'chukwu';
        const made = {
          other: word.slice(0, at) + extra + word.slice(at + 1),
          more: word.slice(0, at) + extra + word.slice(at),
          less: word.slice(0, at) + word.slice(at + 1),
          swapped: word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2),
        }[kind];
        if (made === word) expect(roster.near(made)).toEqual([]);
        else expect(roster.near(made)).toContainEqual(chukwu);
      }),
    );
    for (const far of ['chikwa', 'hukw', 'ukwuch', 'olivia', '']) expect(roster.near(far)).toEqual([]);
  });

  test('finds careless spellings and pet forms, with the rest of the name', async () => {
    const roster = await opened([...pupils, pupil('Abdirahman', 'Mohamud'), pupil('Ottoline', 'Brackenbury')]);
    const brackenbury = roster.part('Brackenbury');
    for (const spelt of ['Brakenberry', 'Brackenburry', 'Bracknebury']) {
      expect(roster.alike(spelt)).toContainEqual(brackenbury);
    }
    for (const other of ['Blackbury', 'Brock', 'bury', '']) expect(roster.alike(other)).not.toContainEqual(brackenbury);
    expect(roster.shortFor('Abdi', 'Mohamud')).toBe(true);
    expect(roster.shortFor('Abds', 'mohamud')).toBe(true);
    expect(roster.shortFor('Abdi', 'Brackenbury')).toBe(false);
    expect(roster.shortFor('Ab', 'Mohamud')).toBe(false);
  });

  test('holds no name and no class in any readable form', async () => {
    const { roster, rosterKey } = await sealRoster(pupils, { now });
    const bytes = `${roster} ${rosterKey} ${atob(roster.split('.')[4]?.replaceAll('-', '+').replaceAll('_', '/') ?? '')}`;
    for (const word of ['Paige', 'paige', 'chukwu', 'marsh', '7A'])
      expect(bytes.includes(word) && word.length > 2).toBe(false);
    const again = await sealRoster(pupils, { now });
    expect(again.roster).not.toBe(roster);
    expect(again.rosterKey).not.toBe(rosterKey);
  });

  test('opens with a key typed carelessly and with no other', async () => {
    const { roster, rosterKey } = await sealRoster(pupils, { now });
    expect(rosterKey).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}$/);
    const typed = rosterKey.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
    await expect(openRoster(roster, typed, now)).resolves.toMatchObject({ pupils: 5 });
    const other = (await sealRoster([], { now })).rosterKey;
    for (const key of [other, '', 'secret']) {
      await expect(openRoster(roster, key, now)).rejects.toMatchObject({ name: 'RosterError', reason: 'locked' });
    }
  });

  test('says that it is damaged', async () => {
    const { roster, rosterKey } = await sealRoster(pupils, { now });
    const middle = roster.length - 40;
    const changed = roster.slice(0, middle) + (roster[middle] === 'A' ? 'B' : 'A') + roster.slice(middle + 1);
    for (const broken of [changed, roster.slice(0, -8), 'nonsense', '', roster.replace('SL1', 'SL2')]) {
      await expect(openRoster(broken, rosterKey, now)).rejects.toMatchObject({ reason: 'broken' });
    }
    await fc.assert(
      fc.asyncProperty(fc.string(), async (text) => {
        await expect(openRoster(text, rosterKey, now)).rejects.toBeInstanceOf(RosterError);
      }),
      { numRuns: 50 },
    );
  });

  test.each([
    ['2025-10-01', '2026-08-31'],
    ['2026-08-31', '2026-08-31'],
    ['2026-09-01', '2027-08-31'],
  ])('made on %s is good until %s', async (made, expires) => {
    const { roster, rosterKey } = await sealRoster(pupils, { now: new Date(`${made}T12:00:00`) });
    expect((await openRoster(roster, rosterKey, new Date(`${expires}T18:00:00`))).expires).toBe(expires);
    const after = new Date(new Date(`${expires}T18:00:00`).getTime() + 24 * 60 * 60 * 1000);
    await expect(openRoster(roster, rosterKey, after)).rejects.toMatchObject({ reason: 'expired' });
  });

  test('answers very many questions about very many pupils', async () => {
    // So many that a search through the list for each would not end within the time a test has.
    const pupils = Array.from({ length: 10_000 }, (_, at) => pupil(`Fore${at}`, `Sur${at}`, { year: 7, group: '7A' }));
    const roster = await opened(pupils);
    let pairs = 0;
    for (let at = 0; at < 300_000; at += 1) if (pair(roster, `Fore${at % 10_000}`, `Sur${at % 10_000}`)) pairs += 1;
    expect(pairs).toBe(300_000);
  }, 60_000);
});
