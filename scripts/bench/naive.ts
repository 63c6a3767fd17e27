/** What a school could put together in an afternoon: a set of whole names, and keywords. */
export interface NaiveMatcher {
  /** How many of them a draft holds. */
  count(text: string): number;
}

const keywords = new Set(
  'safeguarding ehcp senco exclusion excluded suspended suspension disclosure lado marac restructure redundancy redundancies tribunal grievance budget headteacher ofsted pupil pupils idiot idiots useless stupid pathetic'.split(
    ' ',
  ),
);
const longestName = 4;

/** Looks for names in rows of up to four words, and for keywords and school names one by one or in a row. */
export function naiveMatcher(names: readonly string[], school: readonly string[]): NaiveMatcher {
  const known = new Set([...names, ...school].map((name) => wordsOf(name).join(' ')));
  return {
    count(text) {
      const words = wordsOf(text);
      let count = 0;
      for (const [at, word] of words.entries()) {
        if (keywords.has(word)) count += 1;
        let row = '';
        for (let to = at; to < Math.min(at + longestName, words.length); to += 1) {
          row += row === '' ? words[to] : ` ${words[to]}`;
          if (known.has(row)) count += 1;
        }
      }
      return count;
    },
  };
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
