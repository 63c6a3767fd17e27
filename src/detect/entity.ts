import type { Span } from '@/src/draft/draft';

/**
 * What a recogniser can see in a draft. Kinds are paths: a rule that looks for `term` also sees `term/sen`.
 * Recognisers and word lists (rules/words) own the kinds; nothing else lists them.
 */
export type EntityKind = string;

/** How sure a recogniser or rule is. Only `certain` may be worded as a fact ("names a pupil"). */
export type Confidence = 'certain' | 'likely' | 'possible';

/** Something seen in a draft, before any rule has asked whether it matters. Offsets are into the draft's own text. */
export interface Entity extends Span {
  readonly kind: EntityKind;
  readonly confidence: Confidence;
  /** Why it was recognised, in words that a teacher understands; never quotes the roster. */
  readonly why: string;
}
