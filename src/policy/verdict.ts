import type { Finding } from '@/src/findings/finding';

/** `ask` holds the submission and shows the dialog; `quiet` only shows a mark. */
export type Strength = 'ask' | 'quiet';

/** The part of a policy that speaks to a finding, ready to be shown. */
export interface Citation {
  /** The policy document's own number, or its section's name and bullet where it has none. */
  readonly number: string;
  readonly heading: string;
  /** At most 300 characters. */
  readonly wording: string;
  /** The policy's title, as the school knows it. */
  readonly policy: string;
}

/** Whom to ask about it. */
export interface Contact {
  readonly role: string;
  readonly name: string;
  readonly email?: string;
  readonly telephone?: string;
}

/** A finding to which the school's policy speaks. */
export interface CitedFinding extends Finding {
  readonly strength: Strength;
  readonly clause: Citation;
  readonly contact?: Contact;
  /** Names this finding for "asked already" and dismissals: same rule and same words give the same key, in any draft. */
  readonly key: string;
}

/** The answer to one draft. Findings are in order of strength, then confidence, then place. */
export interface Verdict {
  readonly nudge: Strength | 'none';
  readonly findings: readonly CitedFinding[];
  /** Present when the draft was not, or not wholly, checked: a sentence for the person. */
  readonly unchecked?: string;
}

const ROLES: Readonly<Record<string, string>> = {
  dsl: 'designated safeguarding lead',
  head: 'head teacher',
  dpo: 'data protection officer',
  it: 'IT support',
};

/** A contact as a person reads it: the name, and the role in words where the name does not say it already. */
export function contactInWords({ name, role }: Contact): string {
  const words = ROLES[role] ?? role;
  const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}]/gu, '');
  return plain(name).includes(plain(words)) ? name : `${name}, ${words}`;
}
