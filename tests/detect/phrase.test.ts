import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePhrase } from '@/src/detect/phrase';
import { phrasebook } from '@/src/detect/phrasebook';
import { wordsOf } from '@/src/detect/words';
import { read } from '@/src/draft/read';

const sets = { child: 'boy|girl|little one', group: 'class|<class>', who: '(the|our) $child', loop: 'a $loop' };

/** What one phrase marks in a text. */
function found(phrase: string, text: string): string[] {
  const reading = read({ text, site: 'x', surface: 'post', attachments: [] });
  const book = phrasebook([{ phrase: compilePhrase(phrase, sets), label: phrase }]);
  return book.find(wordsOf(reading)).map(({ start, end }) => reading.plain.slice(start, end));
}

describe('a phrase', () => {
  it.each([
    ['managed move', 'A Managed  Move today', ['Managed  Move']],
    ['fixed term', 'a fixed-term exclusion', ['fixed-term']],
    ['fixed-term', 'a fixed term exclusion', ['fixed term']],
    ['(fixed|full) term', 'full term, fixed term', ['full term', 'fixed term']],
    ['(a load of|utter) rubbish', 'what a load of rubbish', ['a load of rubbish']],
    ['the? head', 'the head. Head?', ['the head', 'head', 'Head']],
    ['exclu*', 'excluded, exclusion, excl', ['excluded', 'exclusion']],
    ['my _ class', 'my lovely class, my class', ['my lovely class']],
    ['on <n> <n>?', "on 58%, on £118k, on £58,000, on time, on Y7's", ['on 58', 'on £118k', 'on £58,000']],
    ['put <2> cpoms', 'put it on cpoms; put cpoms; put it all up on cpoms', ['put it on cpoms', 'put cpoms']],
    ['EHCP', "EHCP, EHCPs, EHCP's, ehcp", ['EHCP', 'EHCPs', "EHCP's"]],
    ['ehcp', 'EHCP, EHCPs, Ehcp', ['EHCP', 'EHCPs', 'Ehcp']],
    ["don't know", 'dont know, don’t know', ['dont know', "don't know"]],
    ['pupil', "the pupil's", ["pupil's"]],
    ['managed move', '#ManagedMove', ['ManagedMove']],
    ['in <class>', 'in 7B, in 10x2, in y9, in 10D, in 5k, in 10d, in 3rd', ['in 7B', 'in 10x2', 'in y9', 'in 10D']],
    ['<class> parents', '7B parents, Bath parents', ['7B parents']],
    ['<initials> <initials>? in', 'RK in, R.K. in, PE in, I in, Ravi in', ['RK in', 'R.K. in', 'K. in']],
    ['only $child', 'only boy, only little one, only dog', ['only boy', 'only little one']],
    ['$who in $group', 'our girl in 7B; a girl in class', ['our girl in 7B']],
    [
      '(stray|lost dog|EHCP|cat) home',
      'stray home, lost dog home, EHCP home, ehcp home',
      ['stray home', 'lost dog home', 'EHCP home'],
    ],
  ])('%s in %j', (phrase, text, expected) => {
    expect(found(phrase, text)).toEqual(expected);
  });

  it.each([
    ['within a word', 'head', 'ahead heads'],
    ['across sentences', 'managed move', 'Well managed. Move on.'],
    ['an acronym in a sentence that is all capitals', 'SEND', 'PLEASE SEND HELP NOW'],
    ['a contraction that is another word', "we'll", 'well'],
  ])('is not found %s', (_, phrase, text) => {
    expect(found(phrase, text)).toEqual([]);
  });

  it.each([
    '',
    'a?',
    '(a|b',
    'a)',
    '?',
    '_ head',
    '<n> of',
    'head <2>',
    'a <9> b',
    'ab*',
    'what!',
    'a [b]',
    'a $none',
    'a $',
    '$loop',
    'a <b>',
  ])('that is not well-formed is refused: %j', (phrase) => {
    expect(() => compilePhrase(phrase, sets)).toThrow(`"${phrase}"`);
  });

  it('marks the words it was made of, wherever they stand', () => {
    const word = fc.stringMatching(/^[a-z]{2,8}$/);
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 5 }),
        fc.array(word),
        fc.array(word),
        (words, before, after) => {
          expect(found(words.join(' '), [...before, ...words, ...after].join(' '))).toContain(words.join(' '));
        },
      ),
    );
  });

  it('reads a long text to its end, even where everything nearly matches', () => {
    // So long that work in proportion to its square would not end within the time a test has.
    expect(found('(a|a a|a <8> a)? a <8> a <8> b', 'a '.repeat(30_000))).toEqual([]);
  });
});
