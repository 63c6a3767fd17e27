import type { Confidence } from '@/src/detect/entity';
import type { Span } from '@/src/draft/draft';

/** D1 to D30: what the policies ask, numbered as in docs/duties.md. */
export type Duty = `D${number}`;

/** A piece of other wording for exactly the finding's span; an empty `text` takes the words out. */
export interface Fix {
  readonly text: string;
}

/** A rule's answer about one place in a draft. It knows no policy. */
export interface Finding extends Span {
  /** The rule's id, which is its file's name. */
  readonly rule: string;
  readonly duty: Duty;
  readonly confidence: Confidence;
  /** One plain sentence: what was seen and why it matters here. */
  readonly why: string;
  readonly fix?: Fix;
}

/** Why the person does not want to be asked about some words again. */
export type DismissalReason = 'not-a-pupil' | 'own-family' | 'fine-here';
