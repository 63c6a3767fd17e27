import type { Confidence } from './entity';
import { isSpokenTelephone, isTelephone, spokenTelephone } from './telephone';
import { isUpn } from './upn';

/** Something with a fixed shape: an expression whose repeats are all bounded, so that it runs in linear time. */
export interface Shape {
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
  '(?:road|rd|street|st|lane|ln|avenue|ave|close|drive|crescent|gardens|grove|terrace|mews|way|rise|row|hill|view|walk|court|place|square|park|green|cottages|cottage|villas|parade|croft|meadow|meadows|orchard|paddock|vale|circus|esplanade|estate|heights|path|copse|dale|garth|wynd|brae|yard|wharf|quay|fields|bank|end|hollow|mead|ride|spinney|common)';
const months = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]{0,6}';
const date = `(?:\\d{1,2}[/.-]\\d{1,2}[/.-](?:19|20)?\\d{2}|\\d{1,2}(?:st|nd|rd|th)? (?:of )?${months},? (?:19|20)\\d{2}|${months} \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d{2})`;

/** Everything with a fixed shape that is found in every school. */
export const shapes: readonly Shape[] = [
  {
    kind: 'contact/email',
    confidence: 'certain',
    why: 'This is an e-mail address.',
    shape: /(?<![\w.+-])[\w.+-]{1,64}@(?:[a-z\d-]{1,63}\.){1,5}[a-z]{2,24}(?![\w-])/giu,
  },
  {
    kind: 'contact/telephone',
    confidence: 'likely',
    why: 'This reads as a telephone number.',
    shape: spokenTelephone,
    check: isSpokenTelephone,
  },
  {
    kind: 'contact/email',
    confidence: 'likely',
    why: 'This reads as an e-mail address.',
    shape:
      /(?<![\w.+-])[\w.+-]{2,64}(?: (?:dot|underscore) [\w+-]{1,40}){0,2} ?[([{]? ?(?:at|@) ?[)\]}]? ?(?:gmail|googlemail|hotmail|outlook|yahoo|icloud|live|btinternet|aol|protonmail|sky)(?: ?[([{]? ?(?:\.| ?dot) ?[)\]}]? ?(?:com|co ?(?:\.|dot)? ?uk|uk|net|me))?(?!\w)/giu,
    check: (found) => /(?:\.| dot)[\])}]? ?(?:com|co|uk|net|me)/iu.test(found) || /^\S*[\d._]/u.test(found),
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
    kind: 'contact/street/town',
    confidence: 'likely',
    why: 'This is a house number, street and place.',
    shape: new RegExp(
      `\\b(?:[Ff]lat \\d{1,3}[a-z]?,? )?\\d{1,4}[a-z]?,? (?:(?:[Tt]he )?[A-Z][a-z'.]{1,20} ){1,3}(?:${capitalised(streetType)}),? (?:in )?[A-Z][a-z]{2,20}\\b`,
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
    // https://www.gov.uk/hmrc-internal-manuals/national-insurance-manual/nim39110; QQ is the prefix that examples use.
    shape:
      /(?<!\w)(?:QQ|(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z])[ -]?(?:\d{2}[ -]?){3}[A-D](?!\w)/giu,
  },
  {
    kind: 'contact/birth',
    confidence: 'certain',
    why: 'This is a date of birth.',
    shape: new RegExp(
      `\\b(?:d\\.?o\\.?b\\.?|date of birth|birth ?date|birth ?day)(?!\\w)[^\\d\\n]{0,30}(?<it>${date})(?!\\d)`,
      'dgiu',
    ),
    check: hasYear,
  },
  {
    kind: 'contact/birth',
    confidence: 'certain',
    why: 'This is a date of birth.',
    shape: new RegExp(
      `(?<!\\d)(?<it>${date})[ (,:;=-]{1,4}(?:is |as |for |was |his |her |my |the |their ){0,3}(?:d\\.?o\\.?b\\b|date of birth|birthday)`,
      'dgiu',
    ),
    check: hasYear,
  },
  {
    kind: 'contact/birth',
    confidence: 'likely',
    why: 'This is a date of birth.',
    shape: new RegExp(`\\bborn (?:on )?(?:the )?(?<it>${date})(?!\\d)`, 'dgiu'),
    check: hasYear,
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
    kind: 'contact/password',
    confidence: 'likely',
    why: 'This gives away a password or code.',
    shape:
      /\b(?:password|passcode|pass|pw|pword|pwd)[ :=]{1,3}(?<it>(?=[^\s"']{0,30}\d)(?=[^\s"']{0,30}[a-z])[^\s"']{5,32})/dgiu,
  },
  {
    kind: 'contact/password',
    confidence: 'likely',
    why: 'This gives away a password or code.',
    // "the alarm code at the hall's 2580#": what stands between is what the shape above does not allow for.
    shape:
      /\b(?:door|gate|alarm|entry|key ?safe|keypad|lock ?box|access|staffroom|office) ?(?:door |gate )?(?:code|pin|combo|combination)(?:'s| (?:at|to|on|of) [\w ]{1,24}?(?:'s| is| =)?| just| still)? (?<it>[A-Z]?\d{4,8}[A-Z#*]?)(?![\w£%])/dgiu,
  },
  {
    kind: 'contact/bank',
    confidence: 'certain',
    why: 'These are bank details.',
    shape: /\bsort ?code[ :]{0,3}\d{2}[ -]?\d{2}[ -]?\d{2}(?!\d)|\baccount (?:number|no\.?)[ :]{0,3}\d{8}(?!\d)/giu,
  },
];

/** A day and month alone are anybody's. */
function hasYear(found: string): boolean {
  return /\d{4}|\d\D\d{1,2}\D\d{2}$/u.test(found);
}

function capitalised(alternatives: string): string {
  return alternatives.replace(/[a-z]+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1));
}
