import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { School } from '@/src/settings/school';
import type { Confidence, Entity } from './entity';
import type { Recogniser } from './recogniser';
import { isUpn } from './upn';

/** Something with a fixed shape: an expression whose repeats are all bounded, so that it runs in linear time. */
interface Shape {
  readonly kind: string;
  readonly confidence: Confidence;
  readonly why: string;
  /** Run on the reading's plain text; a group named `it` is what to mark, else the whole match. */
  readonly shape: RegExp;
  /** Whether the words that were found are the real thing. */
  readonly check?: (found: string) => boolean;
}

/** https://ideal-postcodes.co.uk/guides/postcode-areas: the letters that a UK postcode may begin with. */
const postcodeAreas =
  'AB AL B BA BB BD BF BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE'.replaceAll(
    ' ',
    '|',
  );
const postcode = `(?:${postcodeAreas})\\d[A-Z\\d]? ?\\d[ABD-HJLNP-UW-Z]{2}`;
const streetType =
  '(?:road|rd|street|lane|avenue|ave|close|drive|crescent|gardens|grove|terrace|mews|way|rise|row|hill|view|walk|court|place|square|park|green)';
const months = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]{0,6}';
const date = `(?:\\d{1,2}[/.-]\\d{1,2}[/.-](?:19|20)?\\d{2}|\\d{1,2}(?:st|nd|rd|th)? (?:of )?${months},? (?:19|20)\\d{2}|${months} \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d{2})`;

const shapes: readonly Shape[] = [
  {
    kind: 'contact/email',
    confidence: 'certain',
    why: 'This is an e-mail address.',
    shape: /(?<![\w.+-])[\w.+-]{1,64}@(?:[a-z\d-]{1,63}\.){1,5}[a-z]{2,24}(?![\w-])/giu,
  },
  {
    kind: 'contact/email',
    confidence: 'likely',
    why: 'This reads as an e-mail address.',
    shape:
      /(?<![\w.+-])[\w.+-]{2,64} ?[([{]? ?at ?[)\]}]? ?(?:gmail|hotmail|outlook|yahoo|icloud|live|btinternet|aol)(?: ?[([{]?(?:\.| ?dot)[)\]}]? ?(?:com|co ?\.? ?uk|uk|net))?(?!\w)/giu,
    check: (found) => /\W(?:gmail|hotmail|outlook|yahoo|icloud|live|btinternet|aol)\W/iu.test(found),
  },
  {
    kind: 'contact/telephone',
    confidence: 'certain',
    why: 'This is a telephone number.',
    shape: /(?<![\w£$€.,#-])(?:\+\d|\(?0\d|00\d)[\d() .\-/]{7,18}\d(?![\d£%]|[.,]\d)/gu,
    check: isTelephone,
  },
  {
    kind: 'contact/address',
    confidence: 'certain',
    why: 'This is a full address.',
    shape: new RegExp(
      `\\b(?:flat \\d{1,3}[a-z]?,? ?)?\\d{1,4}[a-z]?,? (?:[a-z][a-z'.]{1,20},? ){1,6}${postcode}\\b`,
      'giu',
    ),
  },
  {
    kind: 'contact/postcode',
    confidence: 'certain',
    why: 'This is a full postcode.',
    shape: new RegExp(`(?<![\\w£#])${postcode}(?!\\w)`, 'giu'),
    check: (found) =>
      /[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}/u.test(found) || /^[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}$/u.test(found),
  },
  {
    kind: 'contact/street',
    confidence: 'likely',
    why: 'This is a house number and street.',
    shape: new RegExp(
      `\\b(?:[Ff]lat \\d{1,3}[a-z]?,? )?\\d{1,4}[a-z]?,? (?:(?:[Tt]he )?[A-Z][a-z'.]{1,20} ){1,3}(?:${capitalised(streetType)})\\b`,
      'gu',
    ),
  },
  {
    kind: 'contact/upn',
    confidence: 'certain',
    why: 'This is a unique pupil number.',
    shape: /(?<![\w])[A-HJ-NP-RT-Z] ?(?:\d ?){11}[\dA-HJ-NP-RT-Z](?!\w)/giu,
    check: isUpn,
  },
  {
    kind: 'contact/ni',
    confidence: 'certain',
    why: 'This is a National Insurance number.',
    // https://www.gov.uk/hmrc-internal-manuals/national-insurance-manual/nim39110
    shape: /(?<!\w)(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?(?:\d{2} ?){3}[A-D](?!\w)/giu,
  },
  {
    kind: 'contact/birth',
    confidence: 'certain',
    why: 'This is a date of birth.',
    shape: new RegExp(
      `\\b(?:d\\.?o\\.?b\\.?|date of birth|birth date|birthdate)[ :=-]{0,3}(?:is )?${date}(?!\\d)`,
      'giu',
    ),
  },
  {
    kind: 'contact/birth',
    confidence: 'likely',
    why: 'This is a date of birth.',
    shape: new RegExp(`\\bborn (?:on )?(?:the )?(?<it>${date})(?!\\d)`, 'dgiu'),
  },
  {
    kind: 'contact/password',
    confidence: 'likely',
    why: 'This gives away a password or code.',
    shape:
      /\b(?:passwords?|passcode|pw|pword|(?:door|gate|alarm|entry|key ?safe|wi-?fi|access) ?(?:code|key|pin)|log-?in|pin)(?: for [\w' ]{1,30}?)? ?(?:is|are|was|:|=|->) ?(?:now |still |just )?["']?(?=[^\s"']{0,30}\d)[^\s"']{3,32}/giu,
    check: (found) => !/\d{4,}\.?$/u.test(found) || /code|pin|pass|key/iu.test(found),
  },
  {
    kind: 'contact/password',
    confidence: 'likely',
    why: 'This gives away a password or code.',
    shape: /\b(?:password|passcode|wi-?fi(?: password| key)?) ?(?:is|:|=) ?(?:now |still )?["'][^"'\n]{3,32}["']/giu,
  },
  {
    kind: 'contact/bank',
    confidence: 'certain',
    why: 'These are bank details.',
    shape: /\bsort ?code[ :]{0,3}\d{2}[ -]?\d{2}[ -]?\d{2}(?!\d)|\baccount (?:number|no\.?)[ :]{0,3}\d{8}(?!\d)/giu,
  },
];

/** Mail providers whose addresses belong to people, not to firms. */
const privateMail =
  /^(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|icloud|me|mac|aol|btinternet|sky|virginmedia|talktalk|proton(?:mail)?)\./u;

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
  return {
    recognise: (reading) =>
      shapes.flatMap(({ kind, confidence, why, shape, check }) =>
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

/** Ofcom keeps these numbers for drama; people use them as if they were real, so they count. */
const dramaNumber = /^(?:0|44)(?:7700900\d{3}|1632960\d{3})$/u;

function isTelephone(found: string): boolean {
  const national = digits(found);
  return dramaNumber.test(national) || (parsePhoneNumberFromString(found, 'GB')?.isValid() ?? false);
}

function digits(text: string): string {
  return text
    .replace(/\D/gu, '')
    .replace(/^0044/u, '44')
    .replace(/^440/u, '44')
    .replace(/^44(?=\d{10}$)/u, '0');
}

function capitalised(alternatives: string): string {
  return alternatives.replace(/[a-z]+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1));
}
