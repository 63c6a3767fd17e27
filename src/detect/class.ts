import type { Span } from '@/src/draft/draft';
import type { Reading } from '@/src/draft/reading';
import type { School } from '@/src/settings/school';
import type { Confidence, Entity } from './entity';
import type { Recogniser, Resources } from './recogniser';

const number = '(?:1[0-3]|[1-9])';
const inWords = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen)';
// "Year 9", "Y8", "yr 11s", "Years 7 and 8", "year twelve", "Y12/13", "sixth form", "Reception class".
const year = new RegExp(
  `\\b(?:(?:years?|yrs?)[ -]?${number}(?:'?s)?(?: ?(?:/|&|and|to|-) ?${number}s?)?|y${number}(?:'?s)?(?:/${number})?|year[ -]${inWords}s?|(?:(?:lower|upper) )?(?:sixth|6th)(?:[ -]form(?:er)?s?)?|[lu]6|(?:reception|nursery) (?:class|pupils?|children|kids))(?![\\p{L}\\p{N}])`,
  'gu',
);
const notAfterYear =
  /^(?:'s)?[ -](?:anniversary|old|olds|plan|contract|warranty|fixed|reunion|gap|run|streak|deal|itch|supply|in (?:a row|post|teaching|lockdown|business|sales|(?:this|the|my|our) (?:job|role|house|flat|post|trade))|of (?:my|our|the|this|being|marriage|uni|university|teaching|motherhood|running|owning|parenthood))\b/u;
const notBeforeYear = /(?:[£$\d.]|\b(?:per|gap|leap|light|financial|tax|calendar) )$/u;

// "7B", "8G1", "10Ma1", "9X/En2", "11A-Fr", "7JSM".
const code = new RegExp(
  `(?<![\\p{L}\\p{N}£$€.:/@#-])${number}(?:[a-z]{1,2}[/-][a-z]{2}\\d?|[a-z]{1,3}\\d?)(?![\\p{L}\\p{N}])`,
  'gu',
);
const units =
  /^\d+(?:st|nd|rd|th|am|pm|k|km|kms|kg|kgs|m|mm|cm|ft|in|l|ml|g|gb|mb|tb|h|hr|hrs|min|mins|s|sec|x|p|pp|pc|d|w|kw|v|oz|lb|lbs|st|mph|hz|fps|bn|mi|wks|yrs|yr|yo|ish|am1|mg)$/u;
const notAfterCode =
  /^(?: (?:bus|pencil|pencils|fuse|flight|postcode|cup|bra|shoe|seat|battery|router|phone|bike|run|race|ticket)\b|[.:]\d|%)/u;
const notBeforeCode =
  /\b(?:flat|seat|seats|row|gate|bus|no|number|apartment|apt|unit|bus route|route|platform|stand|door|house|floor|locker|plot|pitch|lane|platform|page|pp|fig|figure|question|q|size|room|level|block|bay|grade|section|chapter|appendix|table|zone|junction|exit|schedule|form) $/u;

const atSchool =
  /\b(?:class(?:es)?|lessons?|period|taught|teach(?:ing)?|teacher|kids|pupils?|students?|form|tutor(?: group)?|marking|books|behaviour|detention|homework|assessment|feral|cover(?:ing)?|last lesson|set|registration|school|parents' evening|exam|mock)\b/u;
const peopleDo =
  /^(?:'s)? (?:are|were|have|had|today|again|this|just|did|smashed|nailed|boys|girls|lot|lads|for|on a|last)\b/u;

// "Niyah in 11D", "Niyah (11D)", "niyah 11d"
const nameBefore = /(?<![\p{L}\p{N}])(?<name>\p{L}[\p{L}'-]+)(?<joint> (?:in|from|of) | ?[(,] ?| )$/u;

/**
 * Classes (`class/code`, `class/named`) and year groups (`year`). A code that the school or its pupil list has is
 * certain; another needs words about school, or people's doings, beside it.
 */
export function classes(school: School, { roster }: Resources): Recogniser {
  const own = new Set(school.classes.map(codeKey));
  const named = namedClasses(school.classes);
  return {
    recognise(reading) {
      const schoolTalk = atSchool.test(reading.lower);
      const known: KnownClasses = {
        has: (text) => own.has(codeKey(text)) || (roster?.hasGroup(text) ?? false),
        holds(name, text) {
          const part = roster?.part(name);
          return part?.forename === true && (roster?.inGroup(part, text) ?? false);
        },
      };
      return [
        ...years(reading),
        ...codes(reading, schoolTalk, known),
        ...(named === undefined ? [] : namedIn(reading, named, schoolTalk)),
      ];
    },
  };
}

function years(reading: Reading): Entity[] {
  return matches(reading, year).flatMap(({ span, before, after }) =>
    notAfterYear.test(after) || notBeforeYear.test(before)
      ? []
      : [entity(reading, span, 'year', 'certain', 'names a year group')],
  );
}

/** What the school and its pupil list tell about class codes. */
interface KnownClasses {
  has(code: string): boolean;
  /** Whether a pupil of that forename is in that class. */
  holds(forename: string, code: string): boolean;
}

function codes(reading: Reading, schoolTalk: boolean, { has, holds }: KnownClasses): Entity[] {
  return matches(reading, code).flatMap(({ span, text, before, after }) => {
    const known = has(text);
    const capital = /\p{Lu}/u.test(reading.plain.slice(span.start, span.end));
    const { name, joint } = nameIn(reading.plain.slice(Math.max(0, span.start - 30), span.start));
    if (known && holds(name, text)) return [entity(reading, span, 'class/code', 'certain', 'is a class of the school')];
    if (notBeforeCode.test(before) || notAfterCode.test(after)) return [];
    const ofSomebody = capital && /^\p{Lu}\p{Ll}/u.test(name) && /\w|\(/u.test(joint);
    if (units.test(text) && !known && !ofSomebody) return [];
    if (known && (capital || schoolTalk || peopleDo.test(after))) {
      return [entity(reading, span, 'class/code', 'certain', 'is a class of the school')];
    }
    if (!schoolTalk && !peopleDo.test(after) && !ofSomebody) return [];
    if (!capital && !/\d$/.test(text) && !known) return [];
    return [entity(reading, span, 'class/code', 'likely', 'looks like a class')];
  });
}

function nameIn(before: string): { name: string; joint: string } {
  const { name = '', joint = '' } = nameBefore.exec(before)?.groups ?? {};
  return { name, joint };
}

/** Names such as "Willow" or "Hedgehogs" are words as well: they need a capital and school talk. */
function namedIn(reading: Reading, named: RegExp, schoolTalk: boolean): Entity[] {
  return matches(reading, named).flatMap(({ span, after }) => {
    const capital = /^\p{Lu}/u.test(reading.plain.slice(span.start, span.end));
    if (!capital || !(schoolTalk || peopleDo.test(after))) return [];
    return [entity(reading, span, 'class/named', 'likely', 'is the name of a class or house of the school')];
  });
}

function namedClasses(classes: readonly string[]): RegExp | undefined {
  const names = classes.filter((name) => !/\d/.test(name) && name.trim().length > 2);
  if (names.length === 0) return undefined;
  const escaped = names.map((name) =>
    name
      .trim()
      .toLowerCase()
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
  );
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}

function matches({ lower }: Reading, pattern: RegExp) {
  return Array.from(lower.matchAll(pattern), ({ 0: text, index }) => ({
    text,
    span: { start: index, end: index + text.length },
    before: lower.slice(Math.max(0, index - 16), index),
    after: lower.slice(index + text.length, index + text.length + 24),
  }));
}

function entity(reading: Reading, span: Span, kind: string, confidence: Confidence, why: string): Entity {
  return { kind, confidence, why, ...reading.origin(span) };
}

function codeKey(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
