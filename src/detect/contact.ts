import type { School } from '@/src/settings/school';
import { type Shape, shapes } from './contact-shapes';
import type { Entity } from './entity';
import type { Recogniser } from './recogniser';
import { digits } from './telephone';

/** Mail providers whose addresses belong to people, not to firms. */
const privateMail =
  /^(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|icloud|me|mac|aol|btinternet|sky|virginmedia|talktalk|proton(?:mail)?)\./u;

/** "Look at kestrelbay.sch.uk" is no mail address. */
const notALocalPart =
  /^(?:look|looks|looking|more|is|are|it|out|details|find|see|read|apply|results|us|available|tickets?|online|live|here|visit|all|up|info|page|website|news|me|open|book|order|school|vacancies|jobs?) at /iu;

/** Contact details and numbers that name one person; what is the school's own gets the kinds `school/...` instead. */
export function contact(school: School): Recogniser {
  const ownDomains = school.domains.map((domain) => domain.toLowerCase().replace(/^@/u, ''));
  const ownTelephones = new Set(school.telephones.map(digits));
  const ownPostcode = school.postcode?.replace(/\s/gu, '').toUpperCase();
  const own = (kind: string, found: string): string => {
    const domain = found.toLowerCase().split('@').at(-1) ?? '';
    if (kind === 'contact/email' && ownDomains.some((one) => domain === one || domain.endsWith(`.${one}`)))
      return 'school/email';
    if (kind === 'contact/email') return privateMail.test(domain) ? 'contact/email/private' : kind;
    if (kind === 'contact/telephone' && ownTelephones.has(digits(found))) return 'school/telephone';
    if (kind === 'contact/postcode' && found.replace(/\s/gu, '').toUpperCase() === ownPostcode)
      return 'school/postcode';
    return kind;
  };
  const ownShapes = ownDomains.map((domain): Shape => {
    // Only the dots of a domain are ever written as words.
    const dotted = domain
      .split('.')
      .map((part) => part.replace(/[^a-z\d-]/gu, ''))
      .join(' ?[([]?(?:\\.|dot)[)\\]]? ?');
    return {
      kind: 'school/email',
      confidence: 'likely',
      why: 'This reads as a mail address of your school.',
      shape: new RegExp(`(?<![\\w.+-])[\\w.+-]{1,64} ?[([{]? ?(?:\\bat\\b|@) ?[)\\]}]? ?${dotted}(?![\\w-])`, 'giu'),
      check: (found) => !/^[^@\s]+@[^@\s]+$/u.test(found) && !notALocalPart.test(found),
    };
  });
  return {
    recognise: (reading) =>
      [...shapes, ...ownShapes].flatMap(({ kind, confidence, why, shape, check }) =>
        Array.from(reading.plain.matchAll(shape), (match) => {
          const [start, end] = match.indices?.groups?.it ?? [match.index, match.index + match[0].length];
          return { found: reading.plain.slice(start, end), start, end };
        })
          .filter(({ found }) => !check || check(found))
          .map(
            ({ found, start, end }): Entity => ({
              kind: own(kind, found),
              confidence,
              why,
              ...reading.origin({ start, end }),
            }),
          ),
      ),
  };
}
