import { describe, expect, test } from 'vitest';
import { importRoster } from '@/src/roster/import';
import { workbookOf } from './workbook';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const names = async (file: Uint8Array) =>
  (await importRoster(file)).pupils.map(({ forenames, surnames }) => `${forenames.join('/')} ${surnames.join('/')}`);

describe('an export of pupils', () => {
  test('says which columns were used and which dropped', async () => {
    const { used, dropped, problems, pupils } = await importRoster(
      utf8(
        'UPN,Legal Surname,Legal Forename,Preferred Forename,DOB,Year Group,Reg Group\nA123456789012,Smith,Olivia,Liv,2014-01-02,Year 7,7B\n',
      ),
    );
    expect(used.map(({ column, as }) => `${column} as ${as}`)).toEqual([
      'Legal Surname as surname',
      'Legal Forename as forename',
      'Preferred Forename as preferred',
      'Year Group as year',
      'Reg Group as group',
    ]);
    expect(dropped).toEqual(['UPN', 'DOB']);
    expect(problems).toEqual([]);
    expect(pupils).toEqual([{ forenames: ['Olivia', 'Liv'], surnames: ['Smith'], year: 7, group: '7B' }]);
  });

  test.each([
    ['semicolons', utf8('Forename;Surname\nOlivia;Smith\n')],
    ['tabs', utf8('Forename\tSurname\r\nOlivia\tSmith\r\n')],
    ['a byte order mark', utf8('\ufeffForename,Surname\nOlivia,Smith')],
    [
      'UTF-16',
      new Uint8Array([0xff, 0xfe, ...[...'Forename,Surname\nOlivia,Smith'].flatMap((l) => [l.charCodeAt(0), 0])]),
    ],
    [
      'titles and blank rows above and a total below',
      utf8('Class list\n\nPrinted 1 September,,\nForename,Surname,Year\nOlivia,Smith,7\n,,\nTotal: 1,,\n'),
    ],
    ['a column "Smith, Olivia"', utf8('Name,Reg\n"Smith, Olivia",7B\n')],
    ['a column "Olivia Smith"', utf8('Pupil name,Form\nOlivia Smith,7B\n')],
    ['camel case titles', utf8('legalForename,legalSurname\nOlivia,Smith')],
  ])('is read with %s', async (_, file) => {
    expect(await names(file)).toEqual(['Olivia Smith']);
  });

  test('is read in Windows-1252', async () => {
    expect(await names(latin('Forename,Surname\nZo\xeb,O\x92Connor\n'))).toEqual(['Zoë O’Connor']);
  });

  test.each([
    ['R', 0],
    ['Reception', 0],
    ['N2', -1],
    ['Year 10', 10],
    ['Yr 7', 7],
    ['Y12', 12],
    ['07', 7],
    ['Leavers', undefined],
  ])('reads the year %s', async (text, year) => {
    const { pupils } = await importRoster(utf8(`Forename,Surname,NC Year\nOlivia,Smith,${text}\n`));
    expect(pupils[0]?.year).toBe(year);
  });

  test('keeps the rest when a row has no name', async () => {
    const { pupils, problems } = await importRoster(
      utf8(
        'Forename,Surname,Year\nOlivia,Smith,7\n,Jones,7\nAmir,,8\n"=HYPERLINK(""x"")",Brown,9\nWei,Chen,9\nOlivia,Smith,7\n',
      ),
    );
    expect(pupils).toHaveLength(2);
    expect(problems.map(({ at }) => at)).toEqual(['row 3, Forename', 'row 4, Surname', 'row 5, Forename', 'row 7']);
    for (const { message } of problems) expect(message).not.toMatch(/Jones|Amir|Brown|HYPERLINK/);
  });

  test('tells of half rows, but not of a footer', async () => {
    const { pupils, problems } = await importRoster(
      utf8('Forename,Surname,Year\nOlivia,Smith,7\nAmir\n,,7\nTotal: 2\n'),
    );
    expect(pupils).toHaveLength(1);
    expect(problems).toEqual([
      {
        at: 'row 3, Surname',
        message: 'This pupil has no surname. The row was left out: add the surname in the list.',
      },
    ]);
  });

  test('tells of letters that were damaged on the way', async () => {
    const { pupils, problems } = await importRoster(utf8('Forename,Surname\nZoÃ«,Smith\nZo\ufffd,Jones\nZoë,Brown\n'));
    expect(pupils).toHaveLength(1);
    expect(problems.map(({ at }) => at)).toEqual(['row 2, Forename', 'row 3, Forename']);
    for (const { message } of problems) expect(message).toContain('CSV UTF-8');
  });

  test('says when the list has shrunk, and leaves it to the caller', async () => {
    const file = utf8(`Forename,Surname\n${'Olivia,Smith\nAmir,Khan\nWei,Chen\nZoë,Brown\n'}`);
    expect((await importRoster(file, 5)).problems).toEqual([]);
    const { pupils, problems } = await importRoster(file, 6);
    expect(pupils).toHaveLength(4);
    expect(problems).toEqual([{ at: 'the file', message: expect.stringContaining('4 pupils, the last one had 6') }]);
  });

  test('of a trust of 200,000 is read whole', async () => {
    const rows = Array.from({ length: 200_000 }, (_, at) => `${letters(at % 4999)},${letters(at)},${1 + (at % 13)}`);
    const { pupils, problems } = await importRoster(utf8(`Forename,Surname,Year\n${rows.join('\n')}`));
    expect(pupils).toHaveLength(200_000);
    expect(problems).toEqual([]);
  }, 60_000);

  test.each([
    ['an empty file', new Uint8Array(), 'empty'],
    ['a workbook that is cut off', latin('PK\x03\x04rest'), 'cannot be read'],
    ['a workbook of the old kind', latin('\xd0\xcf\x11\xe0rest'), 'old kind (.xls)'],
    ['a picture', latin('\x89PNG\r\n'), 'picture'],
    ['a photograph', latin('\xff\xd8\xff\xe0'), 'picture'],
    ['a PDF', latin('%PDF-1.7'), 'PDF'],
    ['a file of 100 MB', new Uint8Array(100 * 1024 * 1024), 'has 100 MB'],
    ['one column of something', utf8('Colour\nred\nblue\n'), 'row of titles'],
    ['titles only', utf8('Forename,Surname\n'), 'no pupil'],
    ['random bytes', Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256), 'no text'],
  ])('says what is wrong with %s', async (_, file, said) => {
    const { pupils, problems } = await importRoster(file);
    expect(pupils).toEqual([]);
    expect(problems).toEqual([{ at: 'the file', message: expect.stringContaining(said) }]);
    expect(problems[0]?.message).toMatch(/\.$/);
  });

  test.each([true, false])('is read from the first sheet of a workbook, its texts shared: %s', async (shared) => {
    const rows = [
      ['Class list, autumn'],
      [],
      ['UPN', 'Legal Forename', 'Legal Surname', 'Year', 'Reg Group', 'Notes'],
      ['', 'Zoë', 'O’Connor & Sons', '7', '7B', '=A1'],
      ['', 'Łucja', 'Wiśniewska', '10', '10C', ''],
      ['', '', 'Jones', '7', '7B', ''],
    ];
    const { pupils, dropped, problems } = await importRoster(workbookOf(rows, shared));
    expect(pupils).toEqual([{ forenames: ['Łucja'], surnames: ['Wiśniewska'], year: 10, group: '10C' }]);
    expect(dropped).toEqual(['UPN', 'Notes']);
    expect(problems.map(({ at }) => at)).toEqual(['row 4, Legal Surname', 'row 6, Legal Forename']);
  });

  // The columns as each system names them; the rows are made up.
  test.each([
    [
      'SIMS',
      'Legal Forename,Legal Surname,Preferred Forename,Preferred Surname,Adno,Year of Entry,Reg Group,Year\nOlivia,Smith,Liv,Smith-Jones,001234,2023,7B,Year  7\n',
      { forenames: ['Olivia', 'Liv'], surnames: ['Smith', 'Smith-Jones'], year: 7, group: '7B' },
    ],
    [
      'a SIMS marksheet',
      'Surname Forename,Reg Group,Sex,FSM,Exam No,SEN Status\nSmith Olivia Jane,7B,F,N,1234,N\n',
      { forenames: ['Olivia Jane'], surnames: ['Smith'], group: '7B' },
    ],
    [
      'a SIMS marksheet, particles',
      'Surname Forename,Reg Group\nvan der Meer Daan,7B\n',
      { forenames: ['Daan'], surnames: ['van der Meer'], group: '7B' },
    ],
    [
      'Arbor',
      'UPN,Legal Forename,Legal Surname,Year Group,Registration Form,Date of Birth,Sex,Attendance %\nA123456789012,Olivia,Smith,Year 7,7B,01/02/2014,Female,97.1\n',
      { forenames: ['Olivia'], surnames: ['Smith'], year: 7, group: '7B' },
    ],
    [
      'Bromcom',
      'Forename,Surname,Known As,House(s),Student email,Year Group Name,Tutor Group\nOlivia,Smith,Liv,Oak,o@example.org,Year 7,7B\n',
      { forenames: ['Olivia', 'Liv'], surnames: ['Smith'], year: 7, group: '7B' },
    ],
    [
      'iSAMS',
      'School ID,Pupil ID,Forename,Preferred Name,Surname,NC Year,Form,House\n77,12,Olivia,Liv,Smith,7,7B,Oak\n',
      { forenames: ['Olivia', 'Liv'], surnames: ['Smith'], year: 7, group: '7B' },
    ],
    [
      'ScholarPack',
      'UPN,Surname,Forename,Year,Registration/Class,Gender\nA123456789012,Smith,Olivia,R,Hedgehogs,F\n',
      { forenames: ['Olivia'], surnames: ['Smith'], year: 0, group: 'Hedgehogs' },
    ],
    [
      'Wonde',
      'id,upi,mis_id,initials,surname,forename,middle_names,legal_surname,legal_forename,gender,date_of_birth\nA1,b2,3,OS,Smith,Olivia,,,,F,2014-02-01\n',
      { forenames: ['Olivia'], surnames: ['Smith'] },
    ],
  ])('of %s is read', async (_, text, expected) => {
    const { pupils, problems } = await importRoster(utf8(text));
    expect(problems).toEqual([]);
    expect(pupils).toEqual([expected]);
  });
});

/** A number in letters, as no name is. */
function letters(number: number): string {
  return `N${[...String(number)].map((digit) => String.fromCharCode(97 + Number(digit))).join('')}`;
}
