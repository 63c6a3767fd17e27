import { describe, expect, test } from 'vitest';
import { importRoster } from '@/src/roster/import';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const names = (file: Uint8Array) =>
  importRoster(file).pupils.map(({ forenames, surnames }) => `${forenames.join('/')} ${surnames.join('/')}`);

describe('an export of pupils', () => {
  test('says which columns were used and which dropped', () => {
    const { used, dropped, problems, pupils } = importRoster(
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
  ])('is read with %s', (_, file) => {
    expect(names(file)).toEqual(['Olivia Smith']);
  });

  test('is read in Windows-1252', () => {
    expect(names(latin('Forename,Surname\nZo\xeb,O\x92Connor\n'))).toEqual(['Zoë O’Connor']);
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
  ])('reads the year %s', (text, year) => {
    expect(importRoster(utf8(`Forename,Surname,NC Year\nOlivia,Smith,${text}\n`)).pupils[0]?.year).toBe(year);
  });

  test('keeps the rest when a row has no name', () => {
    const { pupils, problems } = importRoster(
      utf8(
        'Forename,Surname,Year\nOlivia,Smith,7\n,Jones,7\nAmir,,8\n"=HYPERLINK(""x"")",Brown,9\nWei,Chen,9\nOlivia,Smith,7\n',
      ),
    );
    expect(pupils).toHaveLength(2);
    expect(problems.map(({ at }) => at)).toEqual(['row 3, Forename', 'row 4, Surname', 'row 5, Forename', 'row 7']);
    for (const { message } of problems) expect(message).not.toMatch(/Jones|Amir|Brown|HYPERLINK/);
  });

  test.each([
    ['an empty file', new Uint8Array()],
    ['a workbook', latin('PK\x03\x04rest')],
    ['a picture', latin('\x89PNG\r\n')],
    ['one column of something', utf8('Colour\nred\nblue\n')],
    ['titles only', utf8('Forename,Surname\n')],
    ['random bytes', Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256)],
  ])('says what is wrong with %s', (_, file) => {
    const { pupils, problems } = importRoster(file);
    expect(pupils).toEqual([]);
    expect(problems.at(-1)?.at).toBe('the file');
    expect(problems.at(-1)?.message).toMatch(/\.$/);
  });
});
