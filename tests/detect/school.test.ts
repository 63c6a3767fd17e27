import { describe, expect, it } from 'vitest';
import { school } from '@/src/detect/school';
import { terms } from '@/src/detect/terms';
import { read } from '@/src/draft/read';
import { readSchool } from '@/src/settings/schema';

const settings = readSchool({
  name: "St Osyth's Academy",
  shortNames: ["St Osyth's", 'SOA', 'Ark'],
  domains: ['stosyths.example'],
  tags: ['#StOsyths', '@StOsythsAc'],
  motto: 'Ever Onward, Ever Kind',
}).school;
const recognisers = [terms(settings), school(settings)] as const;

function found(text: string): string[] {
  const reading = read({ text, site: 'x', surface: 'post', attachments: [] });
  const [wordsFirst, named] = recognisers;
  return named
    .recognise(reading, wordsFirst.recognise(reading, []))
    .map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

describe('the school', () => {
  it.each([
    ['I love ST OSYTH’S ACADEMY', ['school/name: ST OSYTH’S ACADEMY']],
    ["St Osyth's Sixth Form", ["school/name: St Osyth's Sixth Form"]],
    ['we teach at SOA', ['school/short: SOA']],
    ['S.O.A. staff', ['school/short: S.O.A.']],
    ['another fire drill at soa.', ['school/short: soa']],
    ['so proud #stosyths', ['school/tag: #stosyths']],
    ['@StOsythsAc look', ['school/tag: @StOsythsAc']],
    ['ever onward ever kind!', ['school/motto: ever onward ever kind']],
    ['see www.stosyths.example/open', ['school/domain: stosyths.example']],
    ['I teach at Ark', ['school/short: Ark']],
  ])('is seen in %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    "St Osyth's Church bells kept us up",
    "St Osyth's Road is shut",
    'SOA in the finale of the series, no spoilers',
    'an soa constrictor',
    'two by two into the ark for year 2',
    'a teacher of ever onward thinking, kind of',
    'mail me at someone@stosyths.example.org',
    "St Cuthbert's Academy has a new hall",
  ])('is not seen in: %s', (text) => {
    expect(found(text).filter((one) => !one.startsWith('school/domain'))).toEqual([]);
  });

  it('is never seen where nothing is known of it', () => {
    const unknown = school(readSchool({}).school);
    const reading = read({ text: 'I teach at school, S.O.A. #school', site: 'x', surface: 'post', attachments: [] });
    expect(unknown.recognise(reading, [])).toEqual([]);
  });
});
