import type { Problem, School } from '@/src/settings/school';
import { everyday } from './everyday';
import { compilePhrase, type Phrase } from './phrase';
import { literalWords } from './words';

const dutyShape = /^D(?:[1-9]|[12]\d|30)$/u;

/** A school's own term as the phrasebook takes it: its words as a literal, never as a pattern. */
interface Entry {
  readonly phrase: Phrase;
  readonly label: { readonly kind: string; readonly why: string; readonly lookalike: false };
}

/** The school's own terms (`terms` in its settings), and what was left out of them and why. */
export function ownTerms(school: School): { entries: Entry[]; problems: Problem[] } {
  const entries: Entry[] = [];
  const problems: Problem[] = [];
  for (const [index, { term, duty, note }] of school.terms.entries()) {
    const words = literalWords(term);
    const fault = faultOf(words, duty);
    if (fault) {
      problems.push({ at: `terms[${index}]`, message: `"${term}" was left out: ${fault}` });
      continue;
    }
    const label = {
      kind: `own-term/${duty}`,
      why: note ?? 'Your school asks for care with these words.',
      lookalike: false,
    } as const;
    entries.push({ phrase: compilePhrase(words.join(' ')), label });
  }
  return { entries, problems };
}

function faultOf(words: readonly string[], duty: string): string | undefined {
  if (words.length === 0) return 'it has no letters or digits.';
  if (words.length === 1 && (words[0]?.length ?? 0) < 2)
    return 'one letter would be found everywhere. Give a whole word.';
  if (words.every((word) => everyday(word) === 3))
    return 'it is an everyday word, so most posts would be asked about. Add a word to it.';
  if (!dutyShape.test(duty)) return `"${duty}" is no duty. Give one from D1 to D30.`;
  return undefined;
}
