import type { Span } from '@/src/draft/draft';
import type { Phrase, WordTest } from './phrase';
import type { Word } from './words';

/** Where a phrase was found. Offsets are into `Reading.plain`. */
interface PhraseHit<Label> extends Span {
  readonly label: Label;
}

interface Entry<Label> {
  readonly phrase: Phrase;
  readonly label: Label;
}

/** Phrases indexed by their words, so that most phrases cost a draft nothing. */
export interface Phrasebook<Label> {
  /** The longest match of every phrase at every word, in order of place. */
  find(words: readonly Word[]): PhraseHit<Label>[];
}

/** Prepares phrases for finding; `label` is given back with each hit. */
export function phrasebook<Label>(entries: readonly Entry<Label>[]): Phrasebook<Label> {
  const begins = byFirstWord<Label>();
  const possibleIn = byNeededWord(entries);
  return {
    find(words) {
      const hits: PhraseHit<Label>[] = [];
      for (let from = 0; from < words.length; ) {
        const to = endOfSentence(words, from);
        const possible = possibleIn(words, from, to);
        begins.add(possible);
        for (let at = from; at < to; at++) {
          const word = words[at];
          if (!word) continue;
          for (const { phrase, label } of begins.at(word, possible)) {
            const end = longest(phrase, words, at, to);
            if (end !== undefined) hits.push({ label, start: word.start, end });
          }
        }
        from = to;
      }
      return hits;
    },
  };
}

function endOfSentence(words: readonly Word[], from: number): number {
  let to = from;
  while (to < words.length && words[to]?.sentence === words[from]?.sentence) to++;
  return to;
}

/** What may begin at a word: of the many phrases that begin with "the" only those that are possible in its sentence. */
interface Beginnings<Label> {
  /** Learns phrases, each once; a phrase is not looked into before. */
  add(entries: Iterable<Entry<Label>>): void;
  at(word: Word, possible: ReadonlySet<Entry<Label>>): Set<Entry<Label>>;
}

function byFirstWord<Label>(): Beginnings<Label> {
  const byWord = new Map<string, Set<Entry<Label>>>();
  const byStart = new Map<string, Set<Entry<Label>>>();
  const byShape: { test: WordTest; entry: Entry<Label> }[] = [];
  const startLengths = new Set<number>();
  const known = new Set<Entry<Label>>();
  const learn = (test: WordTest, entry: Entry<Label>) => {
    if (test.kind === 'word') for (const word of test.words) addTo(byWord, word, entry);
    else if (test.kind === 'capitals') addTo(byWord, test.word.toLowerCase(), entry);
    else if (test.kind === 'start') {
      addTo(byStart, test.word, entry);
      startLengths.add(test.word.length);
    } else byShape.push({ test, entry });
  };
  return {
    add(entries) {
      for (const entry of entries) {
        if (known.has(entry)) continue;
        known.add(entry);
        for (const test of firstTests(entry.phrase)) learn(test, entry);
      }
    },
    at(word, possible) {
      const found = new Set<Entry<Label>>();
      const add = (list: ReadonlySet<Entry<Label>> | undefined) => {
        if (list) for (const entry of list) if (possible.has(entry)) found.add(entry);
      };
      for (const form of word.forms) add(byWord.get(form));
      for (const length of startLengths) {
        if (length <= word.lower.length) add(byStart.get(word.lower.slice(0, length)));
      }
      for (const { test, entry } of byShape) if (possible.has(entry) && accepts(test, word)) found.add(entry);
      return found;
    },
  };
}

function firstTests({ first, tests }: Phrase): WordTest[] {
  return first.flatMap((index) => tests[index] ?? []);
}

/** The phrases that a sentence has the needed words for. */
function byNeededWord<Label>(
  entries: readonly Entry<Label>[],
): (words: readonly Word[], from: number, to: number) => ReadonlySet<Entry<Label>> {
  const byWord = new Map<string, Set<Entry<Label>>>();
  const always: Entry<Label>[] = [];
  for (const entry of entries) {
    if (!entry.phrase.needs) always.push(entry);
    else for (const word of entry.phrase.needs) addTo(byWord, word, entry);
  }
  return (words, from, to) => {
    const possible = new Set(always);
    for (let at = from; at < to; at++) {
      for (const form of words[at]?.forms ?? []) {
        for (const entry of byWord.get(form) ?? []) possible.add(entry);
      }
    }
    return possible;
  };
}

function addTo<Item>(map: Map<string, Set<Item>>, key: string, item: Item): void {
  map.set(key, (map.get(key) ?? new Set<Item>()).add(item));
}

/** Where the longest match that begins at a word ends; it stays before `to`. */
function longest(phrase: Phrase, words: readonly Word[], at: number, to: number): number | undefined {
  let end: number | undefined;
  let candidates: readonly number[] = phrase.first;
  for (let index = at; index < to; index++) {
    const word = words[index];
    if (!word) break;
    const matched = candidates.filter((position) => accepts(phrase.tests[position], word));
    if (matched.length === 0) break;
    if (matched.some((position) => phrase.last.has(position))) end = word.end;
    candidates = after(phrase, matched);
  }
  return end;
}

/** The positions that may come after these; two ways to one of them are one from there on. */
function after({ follow }: Phrase, positions: readonly number[]): readonly number[] {
  const [only] = positions;
  if (positions.length === 1 && only !== undefined) return follow[only] ?? [];
  return [...new Set(positions.flatMap((position) => follow[position] ?? []))];
}

const isClass = /^(?:(?:1[0-3]|[1-9])[a-z]{1,2}\d?|yr?(?:1[0-3]|[1-9])s?)$/u;
// In capitals a single letter is no measure: a class 10D, and ten days as 10d.
const isMeasure = /^\d+(?:st|nd|rd|th|am|pm|[kmglhdwpx]|km|kg|mm|cm|ft|in|ml|gb|tb|hr|mi|bn)$/u;
const isInitials = /^[A-Z]{1,2}$/u;
const isSchoolWord =
  /^(?:I|A|O|X|PE|RE|RS|TA|DT|IT|PP|HR|AM|PM|TV|OK|UK|US|EU|UN|AS|OH|NO|SO|MY|WE|HE|IS|ON|IN|AT|IF|UP|DO|GO|OR|TO|BE|BY|ME|AN|AM|VE|RN|PR|DJ|MC|FA|AI|VR|PC|CD|HQ|GP|MP|CP|AP|PD|PA|NI|KS|CT|CS|DM|RT|FT|PS|PB|PT|OT|ST|MR|MS|DR|FB|IG|YR|TT|LA|RI|QA|EP|CV|XL|HW|FM|BA|LP|II|IV|VI)$/u;

function accepts(test: WordTest | undefined, word: Word): boolean {
  switch (test?.kind) {
    case undefined:
      return false;
    case 'any':
    case 'gap':
      return true;
    case 'start':
      return word.lower.startsWith(test.word);
    case 'capitals':
      return word.capitals === test.word;
    case 'class':
      return isClass.test(word.lower) && !isMeasure.test(word.capitals || word.lower);
    case 'initials':
      return isInitials.test(word.capitals) && !isSchoolWord.test(word.capitals);
    case 'word':
      return word.forms.some((form) => test.words.has(form));
    case 'number':
      return /^\p{N}/u.test(word.lower);
  }
}
