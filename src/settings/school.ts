/** A school's settings after reading (schema.ts): lists are never missing, values have the right shape. */
export interface School {
  readonly name?: string;
  readonly shortNames: readonly string[];
  readonly domains: readonly string[];
  readonly telephones: readonly string[];
  readonly address?: string;
  readonly postcode?: string;
  /** Hashtags and handles, with their # or @. */
  readonly tags: readonly string[];
  readonly motto?: string;
  /** The id of a file in rules/policies. */
  readonly policy?: string;
  /** A whole policy, which stands in place of `policy`; read by src/policy. */
  readonly ownPolicy?: unknown;
  readonly officialAccounts: readonly { readonly site: string; readonly handle: string }[];
  readonly contacts: readonly {
    /** "dsl" | "head" | "dpo" | "it" or the school's own words. */
    readonly role: string;
    readonly name: string;
    readonly email?: string;
    readonly telephone?: string;
  }[];
  /** Degrees and metres. */
  readonly area: readonly { readonly latitude: number; readonly longitude: number; readonly radius: number }[];
  /** Data URLs (PNG, JPEG or SVG). */
  readonly crests: readonly string[];
  readonly terms: readonly { readonly term: string; readonly duty: string; readonly note?: string }[];
  readonly termsRemoved: readonly string[];
  readonly classes: readonly string[];
  /** "HH:MM", local time. */
  readonly schoolDay?: { readonly from: string; readonly to: string };
  /** ISO dates, both days included. */
  readonly holidays: readonly { readonly from: string; readonly to: string }[];
  readonly staff: readonly string[];
  /** A sealed pupil list (src/roster/seal.ts). */
  readonly roster?: string;
  readonly rosterKey?: string;
  readonly disableFirstRunPage?: boolean;
  readonly quietOnly?: boolean;
  /** Site id → whether drafts there are checked; a site that is not named is. */
  readonly sites: Readonly<Record<string, boolean>>;
  readonly locale?: string;
}

/** A setting, rule, row or policy entry that was left out, in words that say what to do. */
export interface Problem {
  /** Where: "contacts[1].email", "row 14, Surname", "clauses[3].duties". */
  readonly at: string;
  readonly message: string;
}
