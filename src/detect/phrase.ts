/**
 * The phrase language of rules/words. A phrase is words in a row, matched whole and in any case:
 *
 *   managed move            these words, however they are spaced or hyphenated
 *   (fixed|full) term       one of several; a choice may be several words: (a load of|utter) rubbish
 *   the? head               "the" may be missing; so may a group: (a|the)? head
 *   exclu*                  a word that begins so
 *   _                       any one word
 *   <n>                     a word that begins with a figure: 9, 118k, 3pm; 3.15 is two of them
 *   <3>                     up to three words in between
 *   EHCP                    an acronym, in capitals only (also EHCPs, EHCP's); write ehcp for any case
 *
 * It compiles to the positions of its words and which may follow which (Glushkov's automaton), so that matching needs
 * no backtracking: the time for a draft is proportional to its length.
 */

/** What one position of a phrase accepts. */
export type WordTest =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'start'; readonly word: string }
  | { readonly kind: 'capitals'; readonly word: string }
  | { readonly kind: 'any' }
  | { readonly kind: 'number' }
  /** Any word, as one of those that may stand in a gap. */
  | { readonly kind: 'gap' };

/** A compiled phrase: positions are indexes into `tests`. */
export interface Phrase {
  readonly source: string;
  readonly tests: readonly WordTest[];
  readonly first: readonly number[];
  readonly follow: readonly (readonly number[])[];
  readonly last: ReadonlySet<number>;
}

/** A piece of a phrase while it is compiled. */
interface Part {
  readonly first: readonly number[];
  readonly last: readonly number[];
  readonly optional: boolean;
}

const longestGap = 8;
const piece = /[()|?]|<(?:\d+|n)>|[^\s()|?<>]+/gu;
const nothing: Part = { first: [], last: [], optional: true };

/**
 * Compiles a phrase.
 * @throws Error with a sentence that quotes the phrase, when it is not well-formed or would match anything.
 */
export function compilePhrase(source: string): Phrase {
  const pieces = source.match(piece) ?? [];
  if (pieces.join('') !== source.replace(/\s+/gu, ''))
    throw new Error(`"${source}" has a character that no phrase may hold.`);
  const tests: WordTest[] = [];
  const follow: number[][] = [];
  let at = 0;

  const position = (test: WordTest): Part => {
    const index = tests.push(test) - 1;
    follow.push([]);
    return { first: [index], last: [index], optional: false };
  };
  const join = (left: Part, right: Part): Part => {
    for (const from of left.last) follow[from]?.push(...right.first);
    return {
      first: left.optional ? [...left.first, ...right.first] : left.first,
      last: right.optional ? [...left.last, ...right.last] : right.last,
      optional: left.optional && right.optional,
    };
  };
  const gap = (words: number): Part => {
    let part = nothing;
    // From the inside out, (_ (_ (_)?)?)?: each further word is there only after the one before it.
    for (let count = 0; count < words; count++) part = { ...join(position({ kind: 'gap' }), part), optional: true };
    return part;
  };
  const choice = (): Part => {
    const options = [sequence()];
    while (pieces[at] === '|') {
      at++;
      options.push(sequence());
    }
    return {
      first: options.flatMap((option) => option.first),
      last: options.flatMap((option) => option.last),
      optional: options.some((option) => option.optional),
    };
  };
  const single = (text: string): Part => {
    if (text === '(') {
      const inner = choice();
      if (pieces[at++] !== ')') throw new Error(`"${source}" opens a bracket and does not close it.`);
      return inner;
    }
    if (text === '<n>') return position({ kind: 'number' });
    const words = /^<(\d+)>$/u.exec(text)?.[1];
    if (words !== undefined) {
      if (Number(words) < 1 || Number(words) > longestGap)
        throw new Error(`"${source}": a gap is 1 to ${longestGap} words.`);
      return gap(Number(words));
    }
    return text
      .split('-')
      .map((word) => position(wordTest(word, source)))
      .reduce(join);
  };
  const sequence = (): Part => {
    let whole = nothing;
    for (let text = pieces[at]; text !== undefined && text !== '|' && text !== ')'; text = pieces[at]) {
      at++;
      if (text === '?') throw new Error(`"${source}": a question mark stands after what may be missing.`);
      let part = single(text);
      if (pieces[at] === '?') {
        at++;
        part = { ...part, optional: true };
      }
      whole = join(whole, part);
    }
    return whole;
  };

  const whole = choice();
  if (at < pieces.length) throw new Error(`"${source}" closes a bracket that it did not open.`);
  if (whole.optional) throw new Error(`"${source}" would match nothing at all: something in it must be there.`);
  if (whole.first.some((index) => ['any', 'gap', 'number'].includes(tests[index]?.kind ?? ''))) {
    throw new Error(`"${source}" must begin with a word.`);
  }
  if (whole.last.some((index) => tests[index]?.kind === 'gap')) throw new Error(`"${source}" must not end with a gap.`);
  return { source, tests, first: whole.first, follow, last: new Set(whole.last) };
}

function wordTest(word: string, source: string): WordTest {
  if (word === '_') return { kind: 'any' };
  const stem = word.endsWith('*') ? word.slice(0, -1) : word;
  if (!/^[\p{L}\p{N}']+$/u.test(stem)) throw new Error(`"${source}": "${word}" is not a word.`);
  if (stem !== word) {
    if (stem.length < 3) throw new Error(`"${source}": "${word}" needs three letters before its star.`);
    return { kind: 'start', word: stem.toLowerCase() };
  }
  if (/^[A-Z][A-Z0-9]+$/u.test(word)) return { kind: 'capitals', word };
  return { kind: 'word', word: word.toLowerCase() };
}
