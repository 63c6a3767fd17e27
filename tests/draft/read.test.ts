import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Draft } from '@/src/draft/draft';
import { read } from '@/src/draft/read';

const draft = (text: string): Draft => ({ text, site: 'x', surface: 'post', attachments: [] });
const reading = (text: string) => read(draft(text));

// Whole code units, lone surrogates among them, mixed with what this stage is about.
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      fc.constantFrom(
        '\u200b',
        '\u0301',
        '\u202e',
        '\n',
        ' ',
        '#Ab1',
        '@a.b',
        "O’Connor's",
        '0livia',
        'ﬁ',
        'Лео',
        '👏🏽',
        '\uff9e',
        '\u0e33',
      ),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

describe('a reading', () => {
  test.each([
    ['curly quotes and dashes', 'Seán O’Connor – “hi”', `Seán O'Connor - "hi"`],
    ['a zero-width space in a name', 'Jos\u200bhua Leung', 'Joshua Leung'],
    ['bidi marks', '\u202eSam\u202c', 'Sam'],
    ['Cyrillic look-alikes', 'Lео Pаllеtt', 'Leo Pallett'],
    ['Greek look-alikes', 'Οlivia', 'Olivia'],
    ['digits in words', '0livia Sm1th', 'Olivia Smith'],
    ['digits in capitals', '0LIVIA SM1TH', 'OLIVIA SMITH'],
    ['mathematical letters', '𝓞𝓵𝓲𝓿𝓲𝓪', 'Olivia'],
    ['full-width letters', 'Ｏｌｉｖｉａ', 'Olivia'],
    ['a decomposed accent', 'Sia\u0302n', 'Siân'],
    ['decorating marks', 'O\u0337\u0317l\u0335i\u0334via', 'Olivia'],
    ['a lone surrogate', 'a\ud83db', 'a\ufffdb'],
  ])('makes %s plain', (_, text, plain) => {
    expect(reading(text).plain).toBe(plain);
  });

  test.each([
    '8G1',
    '10Ma1',
    'Y8',
    'KS1',
    'SW1A 1AA',
    'BS35 1AB',
    '5mins',
    '7days',
    'covid19',
    'year7',
    'mp3s',
    'A123456789012',
    'QQ123456C',
  ])('leaves the digits of %s alone', (text) => {
    expect(reading(text).plain).toBe(text);
  });

  test('folds accents without moving anything', () => {
    expect(reading('Dąbrowski İlayda Łukasz Şahin Bjørn').lower).toBe('dabrowski ilayda lukasz sahin bjorn');
  });

  test.each([
    ["O'Connor's Cuppleditch-Marsh", ["O'Connor's", 'Cuppleditch', '-', 'Marsh']],
    ['well done #LeilaMansour!', ['well', 'done', '#LeilaMansour', '!']],
    ['@maja.ionescu. me@home.org', ['@maja.ionescu', '.', 'me', '@', 'home', '.', 'org']],
    ['Chloe 👏 Sheikh', ['Chloe', '👏', 'Sheikh']],
  ])('splits %j into tokens', (text, words) => {
    expect(reading(text).tokens.map((token) => token.text)).toEqual(words);
  });

  test.each([
    ['#LeilaMansour', ['Leila', 'Mansour']],
    ['@maja.ionescu', ['maja', 'ionescu']],
    ['#Year6Leavers', ['Year', '6', 'Leavers']],
    ['#BBCNews', ['BBC', 'News']],
    ['@siân_jones_2012', ['siân', 'jones', '2012']],
  ])('splits the tag %s', (text, words) => {
    expect(reading(text).tokens[0]?.parts?.map((part) => part.text)).toEqual(words);
  });

  test('knows sentences and lines', () => {
    const text = 'K. Ingram was late. Mr. Davies knows!\n\nArjun\nPatel (again?) Yes';
    const { plain, sentences } = reading(text);
    expect(sentences.map(({ start, end }) => plain.slice(start, end))).toEqual([
      'K. Ingram was late.',
      'Mr. Davies knows!',
      'Arjun',
      'Patel (again?)',
      'Yes',
    ]);
  });

  test('leads back to what was written', () => {
    const text = '👏 Jos\u200bhua L\u0435ung ﬁn';
    const { plain, origin } = reading(text);
    const start = plain.indexOf('Joshua');
    const span = origin({ start, end: start + 'Joshua Leung'.length });
    expect(text.slice(span.start, span.end)).toBe('Jos\u200bhua L\u0435ung');
    expect(origin({ start: 0, end: plain.length })).toEqual({ start: 0, end: text.length });
  });

  test('keeps its promises on any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { plain, lower, tokens, sentences, origin } = reading(text);
        expect(lower).toHaveLength(plain.length);
        let last = { start: 0, end: 0 };
        for (let at = 0; at < plain.length; at += 1) {
          const span = origin({ start: at, end: at + 1 });
          expect(span.start).toBeLessThan(span.end);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(span.start).toBeGreaterThanOrEqual(last.start);
          expect(span.end).toBeGreaterThanOrEqual(last.end);
          last = span;
        }
        for (const token of tokens) {
          expect(plain.slice(token.start, token.end)).toBe(token.text);
          expect(lower.slice(token.start, token.end)).toBe(token.word);
          expect(sentences.some(({ start, end }) => start <= token.start && token.end <= end)).toBe(true);
          for (const part of token.parts ?? []) expect(plain.slice(part.start, part.end)).toBe(part.text);
        }
        expect(reading(plain).plain).toBe(plain);
      }),
      { numRuns: 2000 },
    );
  });

  test('reads every single character', () => {
    for (let point = 0; point <= 0x1ffff; point += 1) {
      const text = String.fromCodePoint(point);
      const { plain, lower } = reading(text);
      if (lower.length !== plain.length || reading(plain).plain !== plain) throw new Error(`U+${point.toString(16)}`);
    }
  });

  test('reads a long draft of any kind to its end', () => {
    // So long that work in proportion to its square would not end within the time a test has.
    for (const piece of [
      '@a.',
      'a\u0301\u0301',
      '\ud800',
      '#',
      "a'",
      '.)',
      '0a',
      '\u200b\u0301',
      'Olivia Smith 9J. ',
    ]) {
      const { plain, lower } = reading(piece.repeat(100_000));
      expect(lower.length, piece).toBe(plain.length);
    }
  });
});
