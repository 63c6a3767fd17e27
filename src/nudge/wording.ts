import type { DismissalReason } from '@/src/findings/finding';
import type { CitedFinding, Verdict } from '@/src/policy/verdict';
import type { Matter } from './group';

/** The most characters of somebody's words that a button or a sentence repeats. */
const QUOTED = 40;
/** Where a clause's wording is cut for its first showing, in UTF-16 code units. */
const SHORT = 150;

/** Cuts after a whole word, with an ellipsis; a text that fits stays as it is. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most + 1).search(/\s+\S*$/u);
  const end = cut > most / 2 ? cut : most;
  return `${text.slice(0, end).replace(/[\ud800-\udbff]$|[\s,;:]+$/u, '')}…`;
}

/** Words in quotation marks on one line, short enough for a button. */
export function quote(words: string): string {
  return `“${shorten(words.replace(/\s+/gu, ' ').trim(), QUOTED)}”`;
}

/** The clause's wording at first sight: its first sentences, or words, that fit. The whole stands under "Read more". */
export function clauseInShort(wording: string): string {
  if (wording.length <= SHORT) return wording;
  const sentences = wording.slice(0, SHORT).match(/^.*[.!?](?=\s)/su)?.[0];
  return sentences ?? shorten(wording, SHORT);
}

/** Words of the draft as a sentence speaks of them; a finding about the whole draft has none. */
export function said(words: string): string {
  return words.trim() === '' ? 'this' : quote(words);
}

/** Contact details are named by what they are, since nobody reads a number to recognise it; other words are quoted. */
function nameOf(words: string): string {
  if (/^\S+@\S+\.\S+$/u.test(words)) return 'the e-mail address';
  if (/^\+?[\d\s().-]{7,}$/u.test(words)) return 'the telephone number';
  return quote(words);
}

/** What a fix does, as the name of its button; without a fix there is no button. */
export function fixLabel({ words, findings }: Matter): string | undefined {
  const [{ fix }] = findings;
  if (!fix) return undefined;
  const often = findings.length > 1 ? ` in ${findings.length} places` : '';
  return fix.text === ''
    ? `Take out ${nameOf(words)}${often}`
    : `Change ${nameOf(words)} to ${quote(fix.text)}${often}`;
}

/** The name of the button that makes several fixes at once. */
export function fixAllLabel(count: number): string {
  return `Make all ${count} changes`;
}

/** What the dialog says first. */
export function summary(matters: number): string {
  if (matters === 0) return 'Nothing is left to look at.';
  return matters === 1 ? 'One thing to look at.' : `${matters} things to look at.`;
}

/** The accessible name of the quiet mark. */
export function markLabel(notes: number): string {
  return `Second Look: ${notes === 1 ? '1 note' : `${notes} notes`} about this draft`;
}

/** What the mark's list says first: whether there is going to be a question. */
export function preface(nudge: Verdict['nudge']): string {
  return nudge === 'ask' ? 'Worth a look before you post.' : 'Only a note. You can post this as it is.';
}

/** What the buttons of `dismissals` do from then on. */
export function againLabel(words: string): string {
  return `Don’t ask about ${words.trim() === '' ? 'this' : 'these words'} again on this device:`;
}

/** How a dismissal is offered: each button's words, for the reasons that make sense for this finding. */
export function dismissals({
  duty,
}: CitedFinding): readonly { readonly reason: DismissalReason; readonly label: string }[] {
  const fine = { reason: 'fine-here', label: 'Fine here' } as const;
  const pupil = { reason: 'not-a-pupil', label: 'Not a pupil' } as const;
  const own = { reason: 'own-family', label: 'My own child' } as const;
  return duty === 'D1' || duty === 'D13' ? [pupil, own, fine] : [fine];
}
