/**
 * A word that some pupil's name has. Numbers stand for names: an opened list never holds a name, so nothing here can
 * be turned back into one.
 */
export interface NamePart {
  readonly id: number;
  readonly forename: boolean;
  readonly surname: boolean;
  /** A longer name begins with it: "van", "O", "Cuppleditch". */
  readonly starts: boolean;
}

/** How much of the name two parts make up: half is one half of a double-barrelled name, or a second forename. */
export type Share = 'whole' | 'half';

/** An opened pupil list. Every question is answered in time that hardly depends on the list's length. */
export interface Roster {
  readonly pupils: number;
  /** ISO date: the last day on which the list may be used. */
  readonly expires: string;
  /** What a word, or several that belong together, is in pupils' names. Case, accents, apostrophes and hyphens do not matter. */
  part(words: string): NamePart | undefined;
  /** The parts that are one slip of the finger from a word: a letter more, less, other, or two swapped. Without the word's own. */
  near(word: string): readonly NamePart[];
  /**
   * The parts that a word may be a careless spelling of: two slips away, or of the same sound. Many names are as near
   * to one another, so the rest of the evidence has to carry it.
   */
  alike(word: string): readonly NamePart[];
  /** Whether a pupil with this surname has a forename that a pet form may be cut from ("Abdi", "Gurps"). */
  shortFor(word: string, surname: string): boolean;
  /** Whether a pupil has this forename with this surname. */
  pair(forename: NamePart, surname: NamePart): Share | undefined;
  /** Whether a pupil with this surname has a forename that begins with the letter. */
  forenameInitial(letter: string, surname: NamePart): boolean;
  /** Whether a pupil with this forename has a surname that begins with the letter. */
  surnameInitial(forename: NamePart, letter: string): boolean;
  hasGroup(code: string): boolean;
  inGroup(forename: NamePart, code: string): boolean;
  /** Years as in `Pupil.year`. */
  inYear(forename: NamePart, year: number): boolean;
}

/** A sealed list that cannot be used, with a sentence for the person. */
export class RosterError extends Error {
  override readonly name = 'RosterError';
  /** locked: the key is missing or another one. broken: the list is damaged or is no list. expired: too old. */
  readonly reason: 'locked' | 'broken' | 'expired';

  constructor(reason: 'locked' | 'broken' | 'expired', message: string) {
    super(message);
    this.reason = reason;
  }
}
