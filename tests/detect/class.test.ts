import { describe, expect, test } from 'vitest';
import { yearsIn } from '@/src/detect/year-group';
import { listOf, looker } from './seeing';

const classes = /^(?:class|year)/;

describe('a year group', () => {
  const look = looker({});
  test.each([
    ['Year 9 are a joy', 'Year 9'],
    ['my yr 11s sat a mock', 'yr 11s'],
    ['Y8 trip', 'Y8'],
    ['year seven lined up', 'year seven'],
    ['Years 7 and 8 in the hall', 'Years 7 and 8'],
    ['Y12/13 enrichment', 'Y12/13'],
    ['our sixth formers', 'sixth formers'],
    ['the reception class made soup', 'reception class'],
  ])('is seen: %s', (text, words) => {
    expect(look(text, classes)).toEqual([`year certain: ${words}`]);
  });

  test.each([
    '10 years of marriage',
    'our year 10 anniversary',
    'year 2 of my degree',
    'the wedding reception',
    '2024 was a year',
    'Y2K',
  ])('is not seen: %s', (text) => {
    expect(look(text, classes)).toEqual([]);
  });

  test.each([
    ['Year 9', [9]],
    ['yr 11s', [11]],
    ['Years 7 and 8', [7, 8]],
    ['year twelve', [12]],
    ['sixth form', [12, 13]],
    ['lower sixth', [12]],
    ['Reception class', [0]],
  ])('has numbers: %s', (text, numbers) => {
    expect(yearsIn(text)).toEqual(numbers);
  });
});

describe('a class', () => {
  test('of the pupil list is certain', async () => {
    const look = looker({ roster: await listOf('Ann Lee 9J') });
    expect(look('9J are feral today', classes)).toEqual(['class/code certain: 9J']);
    expect(look('9j made me cry in a good way this lesson', classes)).toEqual(['class/code certain: 9j']);
  });

  test('of the school’s own is certain, by code and by name', () => {
    const look = looker({}, { classes: ['10Ma1', 'Willow'] });
    expect(look('10Ma1 smashed it', classes)).toEqual(['class/code certain: 10Ma1']);
    expect(look('Willow were stars in their lesson', classes)).toEqual(['class/named likely: Willow']);
    expect(look('the willow by the river', classes)).toEqual([]);
  });

  test.each(['Year 8? 8G1 are just as bad as 8g2', 'covering 7B last lesson', 'my 9X/En2 books', 'Niyah in 11D knows'])(
    'is likely in talk of school: %s',
    (text) => {
      expect(looker({})(text, /^class/)[0]).toMatch(/^class\/code likely/);
    },
  );

  test.each([
    'Flat 9A have a cockerel. In a flat.',
    'the 7B bus was late',
    'seat 12C, by the toilets',
    'a 2B pencil',
    'home by 5pm after a 10k',
    'the 3rd of May at 10am, £12K',
    'my postcode is ZE9 9LB',
    '4G is down again',
  ])('is not seen: %s', async (text) => {
    expect(looker({ roster: await listOf('Ann Lee 9A') })(text, /^class/)).toEqual([]);
  });
});
