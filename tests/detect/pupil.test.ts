import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Roster } from '@/src/roster/roster';
import { listOf, looker } from './seeing';

const list = [
  'Marnie Ashdown 7B',
  'Katherine Bellweather 8C',
  'Dominic Farthing 9J',
  'Isolde Cuppledyke-Wrenn 7A',
  'Seán O’Grady 9J',
  'Łucja Wiśniewska 8C',
  'Daan van_der_Meer 10A',
  'Tsz_Hei Lau 11D',
  'Mark Best 12A',
  'May Long 12A',
  'Will/William Fletcher 10A',
  'Grace King 7B',
  'Jack Frost 7B',
  'Olivia Smith 7B',
  'Precious Okafor 8C',
  'Callum Reid 9J',
  'Florence Whitby 9J',
  'Josh Penhaligon 11D',
];
let roster: Roster;
let look: (text: string, kinds?: RegExp) => string[];

beforeAll(async () => {
  roster = await listOf(...list);
  look = looker({ roster });
});

describe('a pupil is seen', () => {
  test.each([
    ['by full name', 'Marnie Ashdown has finally returned my stapler', 'pupil/full certain: Marnie Ashdown'],
    ['in lower case', 'marnie ashdown you absolute hero', 'pupil/full certain: marnie ashdown'],
    ['in capitals', 'MARNIE ASHDOWN HAS DONE IT AGAIN', 'pupil/full certain: MARNIE ASHDOWN'],
    [
      'by a short form that is not on the list',
      'Big up Kate Bellweather for the win',
      'pupil/full likely: Kate Bellweather',
    ],
    [
      'in full where the list has the short form',
      'Joshua Penhaligon handed in his coursework',
      'pupil/full likely: Joshua Penhaligon',
    ],
    ['by half of a double-barrelled name', 'Well played Isolde Wrenn', 'pupil/full likely: Isolde Wrenn'],
    [
      'by the whole of it, with a space',
      'Well played Isolde Cuppledyke Wrenn',
      'pupil/full certain: Isolde Cuppledyke Wrenn',
    ],
    ['without the apostrophe', 'try of the season by sean ogrady', 'pupil/full certain: sean ogrady'],
    ['with a space for it', 'Sean O Grady, try of the season', 'pupil/full certain: Sean O Grady'],
    ['without accents', 'Lucja Wisniewska sings like a bird', 'pupil/full certain: Lucja Wisniewska'],
    ['without particles', 'Daan Meer is unbeatable', 'pupil/full likely: Daan Meer'],
    ['by a forename of two words', 'Tsz Hei Lau solved it', 'pupil/full certain: Tsz Hei Lau'],
    ['surname first', 'Farthing Dominic has three late marks', 'pupil/full likely: Farthing Dominic'],
    ['surname first, with a comma', 'Farthing, Dominic: three late marks', 'pupil/full likely: Farthing, Dominic'],
    ['misspelt', 'so proud of Marnie Ashdwon today', 'pupil/full likely: Marnie Ashdwon'],
    ['possessive', "Marnie Ashdown's bag is still here", 'pupil/full certain: Marnie Ashdown'],
    ['over a line break', 'Star of the week:\n\nMarnie\nAshdown', 'pupil/full certain: Marnie\nAshdown'],
    ['around an emoji', 'Marnie 👏 Ashdown did that', 'pupil/full certain: Marnie 👏 Ashdown'],
    ['with a zero-width space', 'Mar\u200bnie Ashdown did that', 'pupil/full certain: Mar\u200bnie Ashdown'],
    [
      'in look-alike letters',
      'M\u0430rnie \u0410shd\u043ewn did that',
      'pupil/full certain: M\u0430rnie \u0410shd\u043ewn',
    ],
    ['with digits for letters', '0livia Sm1th iykyk', 'pupil/full certain: 0livia Sm1th'],
    ['with a middle name', 'Marnie Louise Ashdown got in', 'pupil/full certain: Marnie Louise Ashdown'],
    ['by initial', 'D. Farthing from 9J left his trumpet', 'pupil/initial likely: D. Farthing'],
    ['by last initial', 'thanks to Dominic F for fixing the projector', 'pupil/initial likely: Dominic F'],
    ['by class', 'Callum in 9J asked if wasps have knees', 'pupil/first certain: Callum'],
    ['by class, elsewhere', "9J are feral and it's all because of Callum", 'pupil/first certain: Callum'],
    ['by year', 'Dominic in Year 9 asked if wasps have knees', 'pupil/first certain: Dominic'],
    ['in a classroom', "parents evening tonight. Precious's mum brought me jollof.", 'pupil/first likely: Precious'],
    ['in a classroom that shows in its work', 'set 4 is a war zone when Callum walks in', 'pupil/first likely: Callum'],
    ['where somebody says Miss', 'Callum comes over and says miss you look like my nan', 'pupil/first likely: Callum'],
    ['with two words of school', 'Callum asked if photosynthesis is on the stage', 'pupil/first likely: Callum'],
    ['by class, all in small letters', 'big thanks to callum in 9j for the cake', 'pupil/first certain: callum'],
    ['by class in brackets', 'callum (9j) owes me a pen', 'pupil/first certain: callum'],
    ['by initials and class', 'C.R. in 9J is going to run this country', 'pupil/initial likely: C.R'],
    ['by a forename cut short', 'so proud of Flors Whitby', 'pupil/full likely: Flors Whitby'],
    ['written by ear', 'so proud of Dominic Farthinge', 'pupil/full likely: Dominic Farthinge'],
    ['with two letters wrong', 'so proud of Katherine Belwethar', 'pupil/full likely: Katherine Belwethar'],
    ['misspelt in both halves', 'detention again for Marnei Ashdwon', 'pupil/full likely: Marnei Ashdwon'],
    ['in a hashtag', 'what a day! #MarnieAshdown', 'pupil/handle certain: #MarnieAshdown'],
    ['in a small hashtag', 'star of the show #marnieashdown', 'pupil/handle likely: #marnieashdown'],
    ['in a handle', 'congrats @marnie.ashdown', 'pupil/handle certain: @marnie.ashdown'],
    ['in a handle, surname first', 'congrats @ashdownmarnie', 'pupil/handle likely: @ashdownmarnie'],
    ['though the name is made of words', 'Mark Best has just got into Cambridge', 'pupil/full likely: Mark Best'],
    ['though they are small', "may long is the best head girl we've ever had", 'pupil/full likely: may long'],
    ['though a famous name is shared', 'Jack Frost in 7B has lost his PE kit again', 'pupil/full certain: Jack Frost'],
  ])('%s', (_, text, found) => {
    expect(look(text)).toContain(found);
  });
});

describe('nobody is asked about', () => {
  test.each([
    'I mark best at 5am',
    'Jack Frost got the windscreen again',
    'it may long be remembered',
    'In May long queues are normal',
    'Grace, King of Norway? Never heard of him',
    'Will someone please tell me why the heating is on in May',
    'Callum and I are off to the coast, school bags in the hall',
    'Callum I love you',
    'Will Fletcher freeze? Asking for a cake',
    'Callum and Lennie, what a novel. Year 10 wept',
    'Marnei Ashdwon plays the cello',
    'As a parent I know nothing: Callum has a merit and never said',
    'Cooking for 10h, callum would laugh',
    'Olivia Colman could read me a parking fine',
    'Olivia made brownies',
    'Dinner with Olivia and Callum',
    'My Olivia got into the under 9s! Proud mum moment',
    'My son Callum passed his homework test, so proud',
    'RIP Grandad Will. Best man I ever knew.',
    'Florence was incredible, Verona next year',
    'Year 9 trip to Florence, three days, no sleep',
    'Mr Farthing covered my class',
    'Marnie Smith does the best fade in town',
    'Watching Matilda the Musical with my class',
    '#smithsonian #gracekingdom #olive',
    'Princess Grace of Monaco, what a film',
    'marnie',
    'D Day landings documentary was superb',
  ])('%s', (text) => {
    expect(look(text).filter((found) => !found.includes('possible'))).toEqual([]);
  });
});

test('says "names a pupil" of nothing less than the very name', () => {
  const text = 'Marnie Ashdown, Kate Bellweather, Marnie Ashdwon and Isolde Wrenn';
  expect(look(text)).toEqual([
    'pupil/full certain: Marnie Ashdown',
    expect.stringContaining('likely: Kate'),
    expect.stringContaining('likely: Marnie Ashdwon'),
    expect.stringMatching(/Isolde Wrenn/),
  ]);
});

test('takes any text, whatever is in it', () => {
  const words = fc.constantFrom(
    'Marnie',
    'Ashdown',
    'O',
    'van',
    'der',
    '9J',
    '#',
    '@',
    "'s",
    '\n',
    ',',
    '.',
    'May',
    'Long',
    'my',
    '\u200b',
    '👏',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(words, fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 60 }), (parts) => {
      const text = parts.join(' ');
      for (const found of look(text, /./)) expect(text).toContain(found.slice(found.indexOf(': ') + 2));
    }),
    { numRuns: 300 },
  );
});

test('reads a long draft of any kind to its end', () => {
  // So long that work in proportion to its square would not end within the time a test has.
  for (const piece of [
    'Marnie Ashdown 9J. ',
    'van der van der ',
    'O O O ',
    '#MarnieAshdown',
    'Marnie ',
    'May Long, ',
  ]) {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    for (const found of look(text, /./)) expect(text).toContain(found.slice(found.indexOf(': ') + 2));
  }
}, 60_000);

describe('without a pupil list', () => {
  const bare = looker({});
  test.each([
    ['Callum in 9J asked if wasps have knees', 'pupil/maybe likely: Callum'],
    ["Zbigniew's mum rang about his homework", 'pupil/maybe likely: Zbigniew'],
    ['Harpreet Dhillon, Year 9, taught me the cube', 'pupil/maybe likely: Harpreet Dhillon'],
  ])('a name counts beside school talk: %s', (text, found) => {
    expect(bare(text)).toContain(found);
  });

  test.each([
    'Callum asked if wasps have knees',
    'Harpreet Dhillon does the best fade in town',
    'Year 9 are doing Romeo and Juliet and I am living',
    'Ofsted visited Year 6 on Monday',
    'My daughter Olivia loves her homework',
    'Mr Patel covered my year 9 class',
  ])('and not otherwise: %s', (text) => {
    expect(bare(text)).toEqual([]);
  });
});
