import type { Span } from '@/src/draft/draft';
import type { Reading, Token } from '@/src/draft/reading';

/** A word of a reading as phrases see it; the words inside a hashtag or handle count too. */
export interface Word extends Span {
  /** Lower case, without accents. */
  readonly lower: string;
  /** `lower`, and what else may stand for it in a phrase: without its possessive, with the apostrophe it lacks. */
  readonly forms: readonly string[];
  /** As an acronym is written: case kept, without a plural or possessive ending; empty where capitals say nothing. */
  readonly capitals: string;
  /** Which of the reading's sentences it stands in. */
  readonly sentence: number;
}

/** Contractions that people type without their apostrophe and that are no other word. */
const contractions = new Map(
  "don't doesn't didn't isn't aren't wasn't weren't haven't hasn't hadn't couldn't shouldn't wouldn't that's what's who's he's she's they're they've i've i'm you're"
    .split(' ')
    .map((word) => [word.replace("'", ''), word]),
);

/** The words of a reading in order, without its marks; offsets are into `Reading.plain`. */
export function wordsOf(reading: Reading): Word[] {
  const shouted = reading.sentences.map(({ start, end }) => isShouted(reading.plain.slice(start, end)));
  let sentence = 0;
  return reading.tokens
    .flatMap((token): readonly Token[] => token.parts ?? [token])
    .filter(({ word }) => /[\p{L}\p{N}]/u.test(word))
    .map(({ text, word, start, end }) => {
      while (start >= (reading.sentences[sentence]?.end ?? Number.POSITIVE_INFINITY)) sentence++;
      // Where a whole sentence is shouted, capitals mark no acronym.
      const capitals = shouted[sentence] ? '' : text.replace(/'?s$/u, '');
      return { start, end, lower: word, forms: formsOf(word, text), capitals, sentence };
    });
}

function isShouted(sentence: string): boolean {
  return !/\p{Ll}/u.test(sentence) && (sentence.match(/\p{Lu}{2,}/gu)?.length ?? 0) > 2;
}

function formsOf(lower: string, plain: string): string[] {
  const forms = [lower];
  if (/'s?$/u.test(lower)) forms.push(lower.replace(/'s?$/u, ''));
  else if (/^\p{Lu}{2,}s$/u.test(plain)) forms.push(lower.slice(0, -1));
  const contraction = contractions.get(lower);
  if (contraction) forms.push(contraction);
  return forms;
}

/** A text's words as they stand in a phrase that means just them: lower case, no accents, no sign that phrases give a sense. */
export function literalWords(text: string): string[] {
  const plain = text
    .normalize('NFKC')
    .replace(/[\u2018\u2019]/gu, "'")
    .toLowerCase();
  return (
    plain
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .match(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu) ?? []
  );
}
