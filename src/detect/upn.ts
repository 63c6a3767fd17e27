/** The letters of a unique pupil number, in the order that gives each its value; I, O and S are not used. */
const letters = 'ABCDEFGHJKLMNPQRTUVWXYZ';

/**
 * Whether a text is a well-formed unique pupil number: a check letter, eleven digits and a digit or (temporary) a letter;
 * spaces and case do not matter. The check letter is the one at the sum of each following character's value times its
 * position (from 2), modulo 23. Format: Department for Education, "Unique pupil numbers: guide for schools".
 */
export function isUpn(text: string): boolean {
  const upn = text.replace(/\s/gu, '').toUpperCase();
  if (!/^[A-Z]\d{11}[\dA-Z]$/u.test(upn)) return false;
  const values = Array.from(upn.slice(1), (character) =>
    /\d/u.test(character) ? Number(character) : letters.indexOf(character),
  );
  if (values.includes(-1)) return false;
  const sum = values.reduce((total, value, index) => total + value * (index + 2), 0);
  return letters[sum % letters.length] === upn[0];
}
