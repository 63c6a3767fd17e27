import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSchool, schoolSchema } from '@/src/settings/schema';

const EMPTY = readSchool({}).school;

it('needs nothing: every list is there and empty', () => {
  expect(readSchool({})).toEqual({
    school: {
      shortNames: [],
      domains: [],
      telephones: [],
      tags: [],
      officialAccounts: [],
      contacts: [],
      area: [],
      crests: [],
      terms: [],
      termsRemoved: [],
      classes: [],
      holidays: [],
      staff: [],
      sites: {},
    },
    problems: [],
  });
});

it('trims what people write', () => {
  const { school } = readSchool({ name: '  Hill School ', contacts: [{ role: ' head', name: ' Ms Ali ' }] });
  expect(school).toMatchObject({ name: 'Hill School', contacts: [{ role: 'head', name: 'Ms Ali' }] });
});

describe('a bad value goes alone, and is named', () => {
  const head = { role: 'head', name: 'Ms Ali' };
  const cases: [Record<string, unknown>, string, RegExp, Record<string, unknown>][] = [
    [{ name: 7 }, 'name', /text/, {}],
    [{ name: '' }, 'name', /empty/, {}],
    [{ name: null }, 'name', /text/, {}],
    [{ name: 'x'.repeat(201) }, 'name', /200 characters/, {}],
    [{ shortNames: 'HS' }, 'shortNames', /list/, {}],
    [{ shortNames: ['HS', 3, 'Hill'] }, 'shortNames[1]', /text/, { shortNames: ['HS', 'Hill'] }],
    [
      { domains: ['https://hill.sch.uk', 'hill.sch.uk'] },
      'domains[0]',
      /only the domain/,
      { domains: ['hill.sch.uk'] },
    ],
    [{ telephones: ['call us'] }, 'telephones[0]', /telephone number/, {}],
    [{ postcode: 'GL1' }, 'postcode', /full postcode/, {}],
    [{ tags: ['HillSchool', '#Hill'] }, 'tags[0]', /# or @/, { tags: ['#Hill'] }],
    [{ policy: 'Clearwell School' }, 'policy', /small letters/, {}],
    [{ officialAccounts: [{ site: 'X', handle: 'a' }] }, 'officialAccounts[0].site', /small letters/, {}],
    [{ contacts: [{ ...head, email: 'ali' }] }, 'contacts[0].email', /e-mail address/, { contacts: [head] }],
    [{ contacts: [{ role: 'dsl' }, head] }, 'contacts[0]', /“name” is missing/, { contacts: [head] }],
    [{ contacts: ['Ms Ali'] }, 'contacts[0]', /object/, {}],
    [{ contacts: [{ ...head, mail: 'a@b.uk' }] }, 'contacts[0].mail', /no such key/, { contacts: [head] }],
    [{ area: [{ latitude: 91, longitude: 0, radius: 100 }] }, 'area[0].latitude', /-90 to 90/, {}],
    [{ area: [{ latitude: '51.6', longitude: 0, radius: 100 }] }, 'area[0].latitude', /without quotation marks/, {}],
    [{ crests: ['crest.png'] }, 'crests[0]', /data URL/, {}],
    [{ crests: ['data:image/gif;base64,AA'] }, 'crests[0]', /PNG, JPEG or SVG/, {}],
    [
      {
        terms: [
          { term: 'Oak', duty: 'D31' },
          { term: 'Elm', duty: 'D3' },
        ],
      },
      'terms[0].duty',
      /D1 to D30/,
      { terms: [{ term: 'Elm', duty: 'D3' }] },
    ],
    [{ schoolDay: { from: '8:30', to: '15:30' } }, 'schoolDay.from', /HH:MM/, {}],
    [{ schoolDay: { from: '15:30', to: '08:30' } }, 'schoolDay', /ends before it begins/, {}],
    [{ holidays: [{ from: '2027-02-30', to: '2027-03-01' }] }, 'holidays[0].from', /not a date/, {}],
    [{ holidays: [{ from: '2027-02-19', to: '2027-02-15' }] }, 'holidays[0]', /ends before it begins/, {}],
    [{ quietOnly: 'true' }, 'quietOnly', /without quotation marks/, {}],
    [{ sites: { x: 'no', facebook: false } }, 'sites.x', /true or false/, { sites: { facebook: false } }],
    [{ sites: { 'X.com': true } }, 'sites.X.com', /small letters/, {}],
    [{ locale: 'English' }, 'locale', /tag/, {}],
    [{ color: 'red' }, 'color', /no such key/, {}],
  ];
  it.each(cases)('%j', (given, at, message, kept) => {
    const { school, problems } = readSchool({ motto: 'Grow', ...given });
    expect(problems[0]).toEqual({ at, message: expect.stringMatching(message) });
    expect(school).toEqual({ ...EMPTY, motto: 'Grow', ...kept });
  });
});

it('names every unknown key, not just the first', () => {
  expect(readSchool({ a: 1, b: 2, name: 'Hill' }).problems.map(({ at }) => at)).toEqual(['a', 'b']);
});

it('uses the beginning of a list that is too long', () => {
  const { school, problems } = readSchool({ shortNames: Array.from({ length: 60 }, (_, index) => `S${index}`) });
  expect(school.shortNames).toHaveLength(50);
  expect(problems).toEqual([{ at: 'shortNames', message: 'Only the first 50 are used.' }]);
});

it('takes the school’s own policy as it is, and leaves reading it to others', () => {
  const ownPolicy = { clauses: [{ number: 1, nonsense: [null] }] };
  expect(readSchool({ ownPolicy })).toEqual({ school: { ...EMPTY, ownPolicy }, problems: [] });
});

it.each([[undefined], [null], ['{}'], [[]], [7]])('%j is no settings: the school is empty and it is said', (given) => {
  const { school, problems } = readSchool(given);
  expect(school).toEqual(EMPTY);
  expect(problems).toEqual([{ at: '', message: expect.stringMatching(/not an object/) }]);
});

describe('whatever comes in', () => {
  const keys = Object.keys(schoolSchema.entries);
  const value = fc.jsonValue({ maxDepth: 4 });
  const given = fc.oneof(
    value,
    fc.dictionary(fc.oneof(fc.constantFrom(...keys, '__proto__', 'constructor'), fc.string()), value),
  );

  it('never throws, changes nothing, and gives a school that reads as itself', () => {
    fc.assert(
      fc.property(given, (settings) => {
        const before = JSON.stringify(settings);
        const { school } = readSchool(settings);
        expect(JSON.stringify(settings)).toBe(before);
        expect(readSchool(school)).toEqual({ school, problems: [] });
      }),
    );
  });

  it('one bad value never costs another key its value', () => {
    const good = { name: 'Hill', shortNames: ['HS'], schoolDay: { from: '08:30', to: '15:30' }, sites: { x: true } };
    const others = keys.filter((key) => !(key in good) && key !== 'ownPolicy');
    fc.assert(
      fc.property(fc.constantFrom(...others), value, (key, bad) => {
        expect(readSchool({ ...good, [key]: bad }).school).toMatchObject(good);
      }),
    );
  });

  it('is read to its end however much of it is wrong', () => {
    // So much that work in proportion to its square would not end within the time a test has.
    const size = 150_000;
    const many = {
      contacts: Array.from({ length: size }, () => ({ role: 1, name: null })),
      staff: Array(size).fill(0),
    };
    expect(readSchool(many).school.contacts).toEqual([]);
  });

  it('is read at any depth', () => {
    const deep = JSON.parse(
      `{"ownPolicy":${'['.repeat(5000)}${']'.repeat(5000)},"name":${'['.repeat(5000)}${']'.repeat(5000)}}`,
    );
    expect(readSchool(deep).problems.map(({ at }) => at)).toEqual(['name']);
  });
});
