import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

const spokenDigit =
  '(?:zero|nought|oh|one|two|three|four|five|six|seven|eight|nine|double|triple|treble|hundred|[oO]|\\d)';
/** A run of digits in which some are words or the letter o: "o7700 nine hundred 118". */
export const spokenTelephone = new RegExp(
  `(?<![\\w£$€.,#-])${spokenDigit}(?:[ .\\-/()]{0,2}${spokenDigit}){6,24}(?![\\w£%])`,
  'giu',
);

/** Ofcom keeps these numbers for drama; people use them as if they were real, so they count. */
const dramaNumber = /^(?:0|44)(?:7700900\d{3}|1632960\d{3})$/u;

/** Whether what is written so is a telephone number that can be rung, here or (with its country) elsewhere. */
export function isTelephone(found: string): boolean {
  const national = digits(found);
  return dramaNumber.test(national) || (parsePhoneNumberFromString(found, 'GB')?.isValid() ?? false);
}

/** Whether a run of digits and words is a telephone number, written so that machines do not see it. */
export function isSpokenTelephone(found: string): boolean {
  return /[^\d\s.\-/()]/u.test(found) && isTelephone(spokenDigits(found));
}

const spelt = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** "o7700 nine hundred 118" and "double seven" as digits. */
function spokenDigits(text: string): string {
  let repeat = 1;
  let found = '';
  for (const [word] of text.toLowerCase().matchAll(/[a-z]+|\d/gu)) {
    if (word === 'hundred') found += '00';
    else if (word === 'double') repeat = 2;
    else if (word === 'triple' || word === 'treble') repeat = 3;
    else {
      const digit = /\d/u.test(word) ? word : String(Math.max(0, spelt.indexOf(word)));
      found += digit.repeat(repeat);
      repeat = 1;
    }
  }
  return found;
}

/** A telephone number's digits as they are dialled in Britain. */
export function digits(text: string): string {
  return text
    .replace(/\D/gu, '')
    .replace(/^0044/u, '44')
    .replace(/^440/u, '44')
    .replace(/^44(?=\d{10}$)/u, '0');
}
