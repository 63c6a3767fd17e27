const spelt = 'one two three four five six seven eight nine ten eleven twelve thirteen'.split(' ');

/** The numbers of the year groups that some words name ("Years 7 and 8", "yr 11s", "Reception"), as the pupil list numbers them. */
export function yearsIn(text: string): number[] {
  const lower = text.toLowerCase();
  if (/\breception\b/.test(lower)) return [0];
  if (/\bnursery\b/.test(lower)) return [-1];
  if (/\blower (?:6|sixth)|\bl6/.test(lower)) return [12];
  if (/\bupper (?:6|sixth)|\bu6/.test(lower)) return [13];
  if (/sixth|6th/.test(lower)) return [12, 13];
  const numbers = [...lower.matchAll(/\d{1,2}/g)].map(([digits]) => Number(digits));
  const word = spelt.findIndex((name) => new RegExp(`\\b${name}s?\\b`).test(lower));
  return numbers.length > 0 ? numbers : word >= 0 ? [word + 1] : [];
}
