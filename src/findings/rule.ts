import type { Confidence, EntityKind } from '@/src/detect/entity';
import type { Surface } from '@/src/draft/draft';
import type { Duty, Fix } from './finding';

/** How near another entity stands: overlapping, at most three words away, in the same clause or sentence, anywhere. */
type Nearness = 'over' | 'beside' | 'clause' | 'sentence' | 'draft';

/** One of these kinds is that near. */
export interface Condition {
  readonly near: Nearness;
  readonly kinds: readonly EntityKind[];
}

/** One way in which a rule's duty shows. */
export interface Case {
  /** The kinds that a finding marks. */
  readonly find: readonly EntityKind[];
  /** Each must hold. */
  readonly with: readonly Condition[];
  /** None may hold. */
  readonly without: readonly Condition[];
  /** At most this sure, whatever the entity says. */
  readonly confidence: Confidence;
  /** Where it counts; empty for everywhere. */
  readonly surfaces: readonly Surface[];
}

/** How a duty shows in a draft: a file of rules/detect, whose name is the id. CONTRIBUTING says how one is written. */
export interface Rule {
  readonly id: string;
  readonly duty: Duty;
  /** What it is about, in a few words, as lists show it. */
  readonly title: string;
  /** One sentence for the person: what was seen and why it matters. */
  readonly why: string;
  /** The same while it is not certain, for a rule whose `why` states a fact about somebody ("This may name a pupil ..."). */
  readonly whyUnsure?: string;
  readonly cases: readonly Case[];
  /** Other words for exactly the finding's span. */
  readonly fix?: Fix;
}
