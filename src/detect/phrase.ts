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
 *   <class>                 a word that is a class or year group: 7B, 10x2, Y9, yr9s
 *   <initials>              one or two capital letters that are no usual word: R, RK
 *   $child                  any of the phrases that rules/sets.yaml gathers under that name
 *
 * It compiles to the positions of its words and which may follow which (Glushkov's automaton), so that matching needs
 * no backtracking: the time for a draft is proportional to its length.
 */

/** What one position of a phrase accepts. */
export type WordTest =
  | { readonly kind: 'word'; readonly words: ReadonlySet<string> }
  | { readonly kind: 'start'; readonly word: string }
  | { readonly kind: 'capitals'; readonly word: string }
  | { readonly kind: 'class' }
  | { readonly kind: 'initials' }
  | { readonly kind: 'any' }
  | { readonly kind: 'number' }
  /** Any word, as one of those that may stand in a gap. */
  | { readonly kind: 'gap' };

/** Phrases by the name under which others may use them: rules/sets.yaml. */
export type PhraseSets = Readonly<Record<string, string>>;

/** A compiled phrase: positions are indexes into `tests`. */
export interface Phrase {
  readonly source: string;
  readonly tests: readonly WordTest[];
  readonly first: readonly number[];
  readonly follow: readonly (readonly number[])[];
  readonly last: ReadonlySet<number>;
  /** Words one of which is in everything that the phrase matches; undefined where none can be told. */
  readonly needs: Needs;
}

type Needs = ReadonlySet<string> | undefined;

/** A piece of a phrase while it is compiled. */
interface Part {
  readonly first: readonly number[];
  readonly last: readonly number[];
  readonly optional: boolean;
  readonly needs: Needs;
}

const longestGap = 8;
const deepestSet = 4;
const piece = /[()|?]|<(?:\d+|n|class|initials)>|[^\s()|?<>]+/gu;
const nothing: Part = { first: [], last: [], optional: true, needs: undefined };

/**
 * Compiles a phrase. `sets` are the phrases that it may name, as in $child, themselves written with sets.
 * @throws Error with a sentence that quotes the phrase, when it is not well-formed or would match anything.
 */
export function compilePhrase(source: string, sets: PhraseSets = {}): Phrase {
  const whole = withSets(source, sets);
  const pieces = whole.match(piece) ?? [];
  if (pieces.join('') !== whole.replace(/\s+/gu, ''))
    throw new Error(`"${source}" has a character that no phrase may hold.`);
  const tests: WordTest[] = [];
  const follow: number[][] = [];
  let at = 0;

  const position = (test: WordTest): Part => {
    const index = tests.push(test) - 1;
    follow.push([]);
    return { first: [index], last: [index], optional: false, needs: neededBy(test) };
  };
  const join = (left: Part, right: Part): Part => {
    for (const from of left.last) follow[from]?.push(...right.first);
    return {
      first: left.optional ? [...left.first, ...right.first] : left.first,
      last: right.optional ? [...left.last, ...right.last] : right.last,
      optional: left.optional && right.optional,
      needs: rarer(left.needs, right.needs),
    };
  };
  const gap = (words: number): Part => {
    let part = nothing;
    // From the inside out, (_ (_ (_)?)?)?: each further word is there only after the one before it.
    for (let count = 0; count < words; count++)
      part = { ...join(position({ kind: 'gap' }), part), optional: true, needs: undefined };
    return part;
  };
  const choice = (): Part => {
    const options: Part[] = [];
    const words = new Set<string>();
    for (let more = true; more; ) {
      const text = pieces[at];
      // Lists of single words are long and many; as one position they cost one look-up.
      if (text !== undefined && isPlainWord(text) && endsOption(pieces[at + 1])) {
        words.add(text.toLowerCase());
        at++;
      } else options.push(sequence());
      more = pieces[at] === '|';
      if (more) at++;
    }
    if (words.size > 0) options.push(position({ kind: 'word', words }));
    return {
      first: options.flatMap((option) => option.first),
      last: options.flatMap((option) => option.last),
      optional: options.some((option) => option.optional),
      needs: anyOf(options.map((option) => option.needs)),
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
    if (text === '<class>' || text === '<initials>') {
      return position({ kind: text === '<class>' ? 'class' : 'initials' });
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
        part = { ...part, optional: true, needs: undefined };
      }
      whole = join(whole, part);
    }
    return whole;
  };

  const all = choice();
  if (at < pieces.length) throw new Error(`"${source}" closes a bracket that it did not open.`);
  if (all.optional) throw new Error(`"${source}" would match nothing at all: something in it must be there.`);
  if (all.first.some((index) => ['any', 'gap', 'number'].includes(tests[index]?.kind ?? ''))) {
    throw new Error(`"${source}" must begin with a word.`);
  }
  if (all.last.some((index) => tests[index]?.kind === 'gap')) throw new Error(`"${source}" must not end with a gap.`);
  return { source, tests, first: all.first, follow, last: new Set(all.last), needs: all.needs };
}

/** A phrase that is compiled when something of it but its needs is asked for: most drafts need few of the many phrases. */
export function phraseOnDemand(source: string, sets: PhraseSets, needs: Needs): Phrase {
  let compiled: Phrase | undefined;
  const phrase = () => {
    compiled ??= compilePhrase(source, sets);
    return compiled;
  };
  return {
    source,
    needs,
    get tests() {
      return phrase().tests;
    },
    get first() {
      return phrase().first;
    },
    get follow() {
      return phrase().follow;
    },
    get last() {
      return phrase().last;
    },
  };
}

/** Words that so many sentences have that to need one of them says little. */
const common = new Set(
  "a an the my our this that these those his her their your some one i i'm we he she it they you me us them is are was were be been am has have had do does did in on at of to from for with by as and or not no can will would who all just so if".split(
    ' ',
  ),
);

function neededBy(test: WordTest): Needs {
  if (test.kind === 'word') return test.words;
  return test.kind === 'capitals' ? new Set([test.word.toLowerCase()]) : undefined;
}

/** Of two needs the one that fewer sentences meet. */
function rarer(a: Needs, b: Needs): Needs {
  if (!a || !b) return a ?? b;
  return frequency(a) <= frequency(b) ? a : b;
}

function frequency(words: ReadonlySet<string>): number {
  return [...words].reduce((sum, word) => sum + (common.has(word) ? 100 : 1), 0);
}

function anyOf(needs: readonly Needs[]): Needs {
  const all = needs.flatMap((one) => (one ? [...one] : []));
  return needs.every((one) => one) ? new Set(all) : undefined;
}

/** The phrase with its $sets written out. */
function withSets(source: string, sets: PhraseSets): string {
  let whole = source;
  for (let depth = 0; whole.includes('$'); depth++) {
    if (depth > deepestSet) throw new Error(`"${source}" names a set that names itself.`);
    whole = whole.replace(/\$([a-z-]*)/gu, (_, name: string) => {
      const set = sets[name];
      if (set === undefined) throw new Error(`"${source}": there is no set "${name}" in rules/sets.yaml.`);
      return `(${set})`;
    });
  }
  return whole;
}

function isPlainWord(text: string): boolean {
  return /^[\p{L}\p{N}']+$/u.test(text) && !/^[A-Z][A-Z0-9]+$/u.test(text);
}

function endsOption(text: string | undefined): boolean {
  return text === undefined || text === '|' || text === ')';
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
  return { kind: 'word', words: new Set([word.toLowerCase()]) };
}
