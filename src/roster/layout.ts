import { digestBytes } from './digest';
import { RosterError } from './roster';

/**
 * What a sealed list holds, all of it sorted so that opening is reading and a question is a binary search. A part's
 * number is its place in `digests`.
 */
export interface Layout {
  readonly header: {
    readonly pupils: number;
    /** ISO date. */
    readonly expires: string;
    readonly secret: readonly number[];
  };
  /** Name parts, ascending. */
  readonly digests: Float64Array;
  /** partFlags of each part. */
  readonly flags: Float64Array;
  /** For each part, a bit set of the initials it stands with: of forenames if a surname, and the other way about. */
  readonly forenameInitials: Float64Array;
  readonly surnameInitials: Float64Array;
  /** Parts without one letter, ascending; with their part and the letter's place. */
  readonly slips: Float64Array;
  readonly slipParts: Float64Array;
  readonly slipPlaces: Float64Array;
  /** How parts sound, ascending; with their part. */
  readonly sounds: Float64Array;
  readonly soundParts: Float64Array;
  /** Digests of a forename's stem with a surname, ascending. */
  readonly shorts: Float64Array;
  /** forename part × number of parts + surname part, ascending. */
  readonly pairs: Float64Array;
  /** 1 where only half of a name. */
  readonly pairHalves: Float64Array;
  /** Digests of class codes, ascending. */
  readonly groups: Float64Array;
  /** forename part × (groups + 1) + group, and forename part × 32 + year + 1; ascending. */
  readonly inGroups: Float64Array;
  readonly inYears: Float64Array;
}

export const partFlags = { forename: 1, surname: 2, starts: 4 } as const;
/** Keeps the key of a year positive: Nursery is -1. */
export const yearKey = (forename: number, year: number) => forename * 32 + year + 1;

// Each section with the bytes one of its numbers takes.
const sections = {
  digests: digestBytes,
  flags: 1,
  forenameInitials: 4,
  surnameInitials: 4,
  slips: digestBytes,
  slipParts: 3,
  slipPlaces: 1,
  sounds: digestBytes,
  soundParts: 3,
  shorts: digestBytes,
  pairs: digestBytes,
  pairHalves: 1,
  groups: digestBytes,
  inGroups: digestBytes,
  inYears: 4,
} as const;
type Section = keyof typeof sections;
const names = Object.keys(sections) as Section[];

/** A layout as bytes: length of the header, header as JSON, then each section's length and numbers, big end first. */
export function pack(layout: Layout): Uint8Array<ArrayBuffer> {
  const header = new TextEncoder().encode(JSON.stringify(layout.header));
  const size = names.reduce((sum, name) => sum + 4 + layout[name].length * sections[name], 4 + header.length);
  const bytes = new Uint8Array(size);
  let at = 0;
  const write = (value: number, width: number) => {
    let rest = value;
    for (let place = width - 1; place >= 0; place -= 1) {
      bytes[at + place] = rest % 256;
      rest = Math.floor(rest / 256);
    }
    at += width;
  };
  write(header.length, 4);
  bytes.set(header, at);
  at += header.length;
  for (const name of names) {
    write(layout[name].length, 4);
    for (const value of layout[name]) write(value, sections[name]);
  }
  return bytes;
}

/** Undoes `pack`. Throws a RosterError if the bytes are not such a layout. */
export function unpack(bytes: Uint8Array): Layout {
  let at = 0;
  const read = (width: number): number => {
    if (at + width > bytes.length) throw broken();
    let value = 0;
    for (let place = 0; place < width; place += 1) value = value * 256 + (bytes[at + place] ?? 0);
    at += width;
    return value;
  };
  const length = read(4);
  const header = readHeader(bytes.subarray(at, at + length));
  at += length;
  const found = names.map((name) => {
    const count = read(4);
    if (at + count * sections[name] > bytes.length) throw broken();
    return [name, Float64Array.from({ length: count }, () => read(sections[name]))] as const;
  });
  return { header, ...(Object.fromEntries(found) as Record<Section, Float64Array>) };
}

function readHeader(bytes: Uint8Array): Layout['header'] {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as Layout['header'];
  } catch {
    throw broken();
  }
}

function broken(): RosterError {
  return new RosterError('broken', 'The pupil list is damaged or from a newer Second Look. Make a new one.');
}

/** Where a value stands in ascending numbers, or where it would. */
export function placeOf(numbers: Float64Array, value: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where a value stands in ascending numbers, or -1. */
export function indexOf(numbers: Float64Array, value: number): number {
  const place = placeOf(numbers, value);
  return numbers[place] === value ? place : -1;
}
