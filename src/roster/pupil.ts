/** A pupil between the school's list and the sealed one; lives in memory only while a list is being read. */
export interface Pupil {
  /** Every forename the list gives: legal, preferred. At least one. */
  readonly forenames: readonly string[];
  /** Every surname the list gives. At least one. */
  readonly surnames: readonly string[];
  /** 1 to 14; 0 is Reception, -1 Nursery. */
  readonly year?: number;
  /** As the school writes it: "7B". */
  readonly group?: string;
}
