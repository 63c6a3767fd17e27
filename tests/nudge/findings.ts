import type { Draft } from '@/src/draft/draft';
import type { CitedFinding } from '@/src/policy/verdict';

export function draftOf(text: string): Draft {
  return { text, site: 'x', surface: 'post', attachments: [] };
}

/** The first place of `words` in `text` as a finding that names a pupil, with `rest` in place of what is usual. */
export function finding(text: string, words: string, rest: Partial<CitedFinding> = {}): CitedFinding {
  const start = rest.start ?? text.indexOf(words);
  return {
    rule: 'pupil-named',
    duty: 'D1',
    confidence: 'certain',
    strength: 'ask',
    why: 'This names a pupil.',
    fix: { text: 'a pupil' },
    clause: { policy: 'Hillside policy', number: '5.4', heading: 'Confidentiality', wording: 'Name no pupil.' },
    key: `pupil-named ${words}`,
    start,
    end: start + words.length,
    ...rest,
  };
}
