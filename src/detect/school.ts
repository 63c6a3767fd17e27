import type { Span } from '@/src/draft/draft';
import type { Reading } from '@/src/draft/reading';
import type { School } from '@/src/settings/school';
import type { Confidence, Entity } from './entity';
import { everyday } from './everyday';
import type { Phrase } from './phrase';
import { compilePhrase } from './phrase';
import { phrasebook } from './phrasebook';
import type { Recogniser } from './recogniser';
import { literalWords, wordsOf } from './words';

interface Label {
  readonly kind: string;
  readonly confidence: Confidence;
  readonly why: string;
}

const name: Label = { kind: 'school/name', confidence: 'certain', why: "This is your school's name." };
const short: Label = { kind: 'school/short', confidence: 'likely', why: 'This is a short name of your school.' };
const tag: Label = { kind: 'school/tag', confidence: 'certain', why: "This is your school's tag or account." };
const motto: Label = { kind: 'school/motto', confidence: 'certain', why: "This is your school's motto." };
const domain: Label = { kind: 'school/domain', confidence: 'certain', why: "This is your school's web address." };

/** Parts of a school that belong to its name when they follow it. */
const parts =
  '(academy|school|college|sixth form|primary|secondary|high|juniors|infants|nursery|prep|sixth|pe|music|drama|english|maths|science|art|humanities|history|geography|mfl|dt)? (academy|school|college|department|dept|sixth form|trust|pta|ptfa|staff)?';

/** What follows a place's name when something else in that place is meant. */
const elsewhere =
  '(parkrun|cricket|rugby|football|running|tennis|golf|bowls|cycling|swimming|hockey|netball)? (fc|afc|rfc|cc|ac|club|parkrun|surgery|health|medical|hospital|library|station|church|chapel|parish|council|scouts|guides|brownies|wi|band|choir|brewery|bakery|farm|road|street|lane|way|market|festival|show|carnival|police|railway|leisure|museum|park|lifeboat|lifeguards|beach|harbour|marina|lighthouse|caravan|castle|village|town|campsite|allotments|residents|neighbourhood|mosque|synagogue|temple|pub|inn|hotel|cafe|garage|vets|dental|dentist)';

/** The school by its names, tags, motto and web addresses. Short names count only where their sense fits. */
export function school({ name: full, shortNames, tags, motto: words, domains }: School): Recogniser {
  const names = [full, ...shortNames.filter((one) => /\s/u.test(one.trim()))].flatMap((one) =>
    one?.trim() ? [one] : [],
  );
  const shorts = shortNames.filter((one) => !/\s/u.test(one.trim()) && one.trim().length > 1);
  const book = phrasebook([
    ...names.flatMap((one) => [
      { phrase: phraseOf(one, parts), label: { ...name, elsewhere: false } },
      { phrase: phraseOf(one, elsewhere), label: { ...name, elsewhere: true } },
    ]),
    ...(words && words.split(/\s+/u).length > 1
      ? [{ phrase: phraseOf(words), label: { ...motto, elsewhere: false } }]
      : []),
  ]);
  const squashed = [...names, ...tags].map(squash).filter((one) => one.length >= 6);
  const ownTags = new Set(tags.map(squash));
  return {
    recognise(reading, sofar) {
      const hits = book.find(wordsOf(reading));
      const others = hits.filter(({ label }) => label.elsewhere);
      const named = longest(
        hits.filter(
          ({ label, start, end }) =>
            !label.elsewhere && !others.some((other) => other.start === start && other.end > end),
        ),
      );
      return [
        ...named.map(({ label: { kind, confidence, why }, start, end }) =>
          entity(reading, { kind, confidence, why }, { start, end }),
        ),
        ...tagsIn(
          reading,
          (squashedTag) => ownTags.has(squashedTag) || squashed.some((one) => squashedTag.startsWith(one)),
        ),
        ...shorts.flatMap((one) => shortsIn(reading, one, sofar)),
        ...domains.flatMap((one) => domainsIn(reading, one)),
      ];
    },
  };
}

function phraseOf(words: string, after = ''): Phrase {
  return compilePhrase(`${literalWords(words).join(' ')} ${after}`);
}

/** A tag or name as one run of letters and digits. */
function squash(words: string): string {
  return words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function tagsIn(reading: Reading, isOwn: (squashed: string) => boolean): Entity[] {
  return Array.from(
    reading.lower.matchAll(/(?<![\p{L}\p{N}])(?:[#@][\p{L}\p{N}_.]{6,60}|[\p{L}\p{N}_]{6,60}(?![.@]\p{L}))(?<!\.)/gu),
  )
    .filter((match) => isOwn(squash(match[0])))
    .map((match) => entity(reading, tag, { start: match.index, end: match.index + match[0].length }));
}

/** A short name as "KBH", "K.B.H." or "kbh"; its sense is judged by the words around it. */
function shortsIn(reading: Reading, given: string, sofar: readonly Entity[]): Entity[] {
  const letters = squash(given);
  const shape = new RegExp(
    `(?<![\\p{L}\\p{N}#@.])${[...letters].join('[. ]?')}(?![\\p{L}\\p{N}@]|\\.\\p{L})\\.?`,
    'gu',
  );
  // In small letters a short name that is also a word (ark) is that word, unless it stands where a place does.
  const isWord = everyday(letters) > 0;
  const foreign = sofar.some(({ kind }) => kind === 'term/other-sense');
  const atSchool = sofar.some(({ kind }) => kind === 'term/school-life' || kind === 'term/work-tie');
  return Array.from(reading.lower.matchAll(shape)).flatMap((match) => {
    const written = reading.plain.slice(match.index, match.index + match[0].length);
    const inCapitals = /^[\p{Lu}\p{N}. ]+$/u.test(written);
    if (!inCapitals && /[. ]./u.test(written)) return [];
    const placed =
      /\b(?:at|for|from|to|joining|here in|represent|representing|of|our|we are|team|love|proud of) (?:the )?$/u.test(
        reading.lower.slice(Math.max(0, match.index - 24), match.index),
      );
    if (foreign || (!inCapitals && !placed && (isWord || !atSchool))) return [];
    const end = match.index + match[0].length - (/\p{L}\.$/u.test(match[0]) && !/\.\p{L}/u.test(match[0]) ? 1 : 0);
    const confidence = atSchool || placed ? short.confidence : 'possible';
    return [entity(reading, { ...short, confidence }, { start: match.index, end })];
  });
}

function domainsIn(reading: Reading, own: string): Entity[] {
  const wanted = own.toLowerCase().replace(/^@|^www\./gu, '');
  const found: Entity[] = [];
  for (let at = reading.lower.indexOf(wanted); at >= 0; at = reading.lower.indexOf(wanted, at + wanted.length)) {
    if (!/[\p{L}\p{N}@-]/u.test(reading.lower[at - 1] ?? ' '))
      found.push(entity(reading, domain, { start: at, end: at + wanted.length }));
  }
  return found;
}

/** Of hits that overlap the longest, in order of place. */
function longest<Hit extends Span>(hits: readonly Hit[]): Hit[] {
  const kept: Hit[] = [];
  for (const hit of hits.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if ((kept.at(-1)?.end ?? 0) <= hit.start) kept.push(hit);
  }
  return kept;
}

function entity(reading: Reading, label: Label, span: Span): Entity {
  return { ...label, ...reading.origin(span) };
}
