import type { Problem, School } from '@/src/settings/school';
import { compilePhrase, type Phrase } from './phrase';
import { literalWords } from './words';

/** Words that stand in too many posts to be a school's own term. */
const everyday = new Set(
  `a about after again all also always am an and any are around as ask at away back be because been before best better big but
  by call can child children class come could day did do does done down each end even every few find first for friend from get
  girl give go going good got great had half happy has have he head help her here him his home hope hour how i if in into is it
  its job just keep kid kids know last late left let life like little live long look lot love made make man many may me mean
  meeting might mine more morning most much must my name need never new next nice night no not now of off old on once one only
  or other our out over own parent parents people place please post pupil pupils put really right said same say school see
  send she should show sick so some staff start still student students such take teach teacher teachers team term than thank
  thanks that the their them then there these they thing think this those time to today together tomorrow tonight too two under
  up us use very want was way we week weekend well went were what when where which while who why will with woman work world
  would year years yes yesterday yet you your`.split(/\s+/u),
);

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
  if (words.every((word) => everyday.has(word)))
    return 'it is an everyday word, so most posts would be asked about. Add a word to it.';
  if (!dutyShape.test(duty)) return `"${duty}" is no duty. Give one from D1 to D30.`;
  return undefined;
}
