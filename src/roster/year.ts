/** A year group as a number: 1 to 14, 0 for Reception, -1 for Nursery; undefined where the text is none ("Year 7" → 7). */
export function yearOf(text: string): number | undefined {
  const plain = text.toLowerCase().replace(/[^a-z0-9]/g, '');
  if (/^(?:n|n1|n2|nursery)$/.test(plain)) return -1;
  if (/^(?:r|yr|yearr|reception|eyfs|foundation)$/.test(plain)) return 0;
  const number = Number(/^(?:curriculum)?(?:year|yr|y)?(?:group)?0?(\d{1,2})$/.exec(plain)?.[1] ?? Number.NaN);
  return number >= 1 && number <= 14 ? number : undefined;
}
