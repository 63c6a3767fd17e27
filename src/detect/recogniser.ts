import type { Reading } from '@/src/draft/reading';
import type { Roster } from '@/src/roster/roster';
import type { School } from '@/src/settings/school';
import type { Entity } from './entity';
import type { People } from './people';

/**
 * One kind of thing to see in a draft. A recogniser is one file in this folder and one line in recognisers.ts.
 * It is made once per school and roster (`School` in, sets and expressions prepared), then called for each draft.
 */
export interface Recogniser {
  /** Everything of its kind in the reading, in linear time; never throws. Offsets are into the draft's own text. */
  recognise(reading: Reading, sofar: readonly Entity[]): Entity[];
}

/** What takes time to open and is therefore ready before a recogniser is made. */
export interface Resources {
  /** The school's opened pupil list, if there is one. */
  readonly roster?: Roster;
  /** compromise, if it has been loaded. */
  readonly people?: People;
}

/** Prepares a recogniser for a school. */
export type RecogniserFactory = (school: School, resources: Resources) => Recogniser;
