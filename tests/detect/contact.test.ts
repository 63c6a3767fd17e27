import { describe, expect, it } from 'vitest';
import { contact } from '@/src/detect/contact';
import { isUpn } from '@/src/detect/upn';
import { read } from '@/src/draft/read';
import { readSchool } from '@/src/settings/schema';

const { school } = readSchool({
  domains: ['kestrelbayhigh.sch.uk'],
  telephones: ['01632 960500'],
  postcode: 'ZE9 9LB',
});
const recogniser = contact(school);

function found(text: string): string[] {
  const reading = read({ text, site: 'x', surface: 'post', attachments: [] });
  return recogniser.recognise(reading, []).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

describe('contact details', () => {
  it.each([
    ['mail jo.bloggs+club@example.co.uk.', ['contact/email: jo.bloggs+club@example.co.uk']],
    ['jobloggs at gmail dot com', ['contact/email: jobloggs at gmail dot com']],
    ['jobloggs (at) hotmail.co.uk', ['contact/email: jobloggs (at) hotmail.co.uk']],
    ['text me on 07700 900 123', ['contact/telephone: 07700 900 123']],
    ['text me +44 (0)7700 900123!', ['contact/telephone: +44 (0)7700 900123']],
    ['home is (01632) 960 123', ['contact/telephone: (01632) 960 123']],
    ['text me o7700 900 119', ['contact/telephone: o7700 900 119']],
    ['07700 nine hundred 118, ask for Bo', ['contact/telephone: 07700 nine hundred 118']],
    [
      'oh double seven double zero nine hundred one two one',
      ['contact/telephone: oh double seven double zero nine hundred one two one'],
    ],
    ['karen dot hughes at gmail dot com', ['contact/email: karen dot hughes at gmail dot com']],
    ['we moved to 41 Badger Way, Yate', ['contact/street: 41 Badger Way', 'contact/street/town: 41 Badger Way, Yate']],
    ["the alarm code at the hall's 2580#", ['contact/password: 2580#']],
    ['network BTHub6, pass: marmalade77', ['contact/password: marmalade77']],
    ['events at kestrelbayhigh.sch.uk', ['school/email: events at kestrelbayhigh.sch.uk']],
    ['bo [at] kestrelbayhigh dot sch dot uk', ['school/email: bo [at] kestrelbayhigh dot sch dot uk']],
    ['gran is on +353 86 123 4567', ['contact/telephone: +353 86 123 4567']],
    [
      'we are at 4 Larkfield Rise, Oakham, LE15 6AH',
      [
        'contact/address: 4 Larkfield Rise, Oakham, LE15 6AH',
        'contact/postcode: LE15 6AH',
        'contact/street: 4 Larkfield Rise',
        'contact/street/town: 4 Larkfield Rise, Oakham',
      ],
    ],
    ['post it to sw1a 1aa pls', ['contact/postcode: sw1a 1aa']],
    ['flat is 12b The Old Brewery Lane', ['contact/street: 12b The Old Brewery Lane']],
    ['upn A823432104001 no, K823432104001', ['contact/upn: K823432104001']],
    ['NI is qq123456c or AB 12 34 56 C', ['contact/ni: qq123456c', 'contact/ni: AB 12 34 56 C']],
    ['DOB: 03/11/2012', ['contact/birth: 03/11/2012']],
    ['d.o.b. 3rd November 2012', ['contact/birth: 3rd November 2012']],
    ['DOB on the form: 14/03/2011', ['contact/birth: 14/03/2011']],
    ['14/03/2011 is his date of birth', ['contact/birth: 14/03/2011']],
    ['born on 3 March 2014', ['contact/birth: 3 March 2014']],
    ['the wifi password is Custard99', ['contact/password: password is Custard99']],
    ['door code: 4417', ['contact/password: door code: 4417']],
    [
      'sort code 20-00-00 account number 55779911',
      ['contact/bank: sort code 20-00-00', 'contact/bank: account number 55779911'],
    ],
    ['head@kestrelbayhigh.sch.uk', ['school/email: head@kestrelbayhigh.sch.uk']],
    ['ring 01632 960 500', ['school/telephone: 01632 960 500']],
    ['find us at ze99lb', ['school/postcode: ze99lb']],
  ])('%s', (text, expected) => {
    expect(found(text).sort()).toEqual([...expected].sort());
  });

  it.each([
    'Order ref 4471 9083 2215',
    '10k in 48:07, half in 1:52:33',
    'moved to BS35 last spring',
    'ISBN 978-0-14-143951-8',
    'invoice 0012345678901234567890',
    '£01632 960123',
    'room 4 Hill block',
    '5 minutes from the road',
    'a 12 Bar Blues riff in the Park',
    'forgot my password again, 3rd time',
    'the login page is down',
    'born in 1984, raised on crisps',
    'at gmail they never sleep',
    'see you at 4 or at 5',
    'the score is 2-1',
    'look at kestrelbayhigh.sch.uk',
    'one two three four five once I caught a fish alive',
    'five hundred and twelve steps',
    'his birthday is on 3 March',
    'code is 1975 lines long',
    'B2B sales in M4 traffic',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a unique pupil number', () => {
  it.each(['A123456789012', 'B801200005001', 'K823432104001', 'W82343210400A', 'H919200020131', 'k8234 3210 4001'])(
    '%s',
    (upn) => {
      expect(isUpn(upn)).toBe(true);
    },
  );
  it.each(['C123456789012', 'I123456789012', 'A12345678901', 'A12345678901I', ''])('not %j', (upn) => {
    expect(isUpn(upn)).toBe(false);
  });
});
