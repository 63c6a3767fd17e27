import type { Entity } from '@/src/detect/entity';
import { ownTerms } from '@/src/detect/own-terms';
import type { PeopleOnDemand } from '@/src/detect/people';
import type { Recogniser, RecogniserFactory } from '@/src/detect/recogniser';
import { recognisers as shippedRecognisers } from '@/src/detect/recognisers';
import type { Account, Draft } from '@/src/draft/draft';
import { read } from '@/src/draft/read';
import type { Reading } from '@/src/draft/reading';
import { applyRule } from '@/src/findings/apply';
import { withoutDismissed } from '@/src/findings/dismissed';
import type { Finding } from '@/src/findings/finding';
import { keyOf } from '@/src/findings/key';
import { merge } from '@/src/findings/merge';
import { ownTermFindings } from '@/src/findings/own-terms';
import type { Rule } from '@/src/findings/rule';
import { rules as shippedRules } from '@/src/findings/rules';
import { Seen } from '@/src/findings/seen';
import { cite } from '@/src/policy/cite';
import { byUrgency } from '@/src/policy/order';
import type { Policy } from '@/src/policy/policy';
import type { Verdict } from '@/src/policy/verdict';
import type { Roster } from '@/src/roster/roster';
import type { Problem, School } from '@/src/settings/school';

/** What a checker is made from. The last two are there to be replaced in tests. */
export interface CheckerParts {
  readonly school: School;
  /** The opened pupil list, where there is one. */
  readonly roster?: Roster;
  /** Where there is no pupil list, whom to ask when names have to be told from other words. */
  readonly people?: PeopleOnDemand;
  readonly policy: Policy;
  readonly recognisers?: readonly RecogniserFactory[];
  readonly rules?: readonly Rule[];
}

/** What is known about one check beside the draft. */
interface CheckOptions {
  /** Keys of findings that the person has answered for good. */
  readonly dismissed?: ReadonlySet<string>;
}

/** Checks drafts for one school, pupil list and policy. */
export interface Checker {
  /** The verdict on a draft. Never throws: what could not be checked is said in `unchecked`. */
  check(draft: Draft, options?: CheckOptions): Promise<Verdict>;
  /** What of the school's own terms had to be left out. */
  readonly problems: readonly Problem[];
}

/**
 * Makes a checker: a draft's whole way from its text to the clauses of the policy. What it prepares here (sets,
 * expressions, the phrasebook) is used for every draft.
 */
export function createChecker(parts: CheckerParts): Checker {
  const { school, policy, rules = shippedRules } = parts;
  const { made, failed } = prepare(parts);
  return {
    problems: ownTerms(school).problems,
    check: async (draft, { dismissed = new Set<string>() } = {}) => {
      try {
        const reading = read(draft);
        let { entities, faults } = recognise(made, reading);
        if (await parts.people?.fetched()) ({ entities, faults } = recognise(made, reading));
        const { findings, faults: ruleFaults } = find(rules, new Seen(reading, entities), draft, entities);
        const account = accountOf(draft, school);
        const cited = merge(findings).flatMap((finding) => {
          const answer = cite(
            { ...finding, key: keyOf(finding, draft.text) },
            { policy, school, account, site: draft.site },
          );
          return answer ? [answer] : [];
        });
        const standing = withoutDismissed(cited, dismissed).sort(byUrgency);
        const skipped = failed + faults + ruleFaults;
        return {
          nudge: standing[0]?.strength ?? 'none',
          findings: standing,
          ...(skipped > 0 && {
            unchecked:
              'Part of this check did not work, so something may have been missed. Please read your post once more.',
          }),
        };
      } catch {
        return {
          nudge: 'none',
          findings: [],
          unchecked: 'This post could not be checked. Please read it once more yourself.',
        };
      }
    },
  };
}

/** The account a draft goes out from: as told, else official where the school lists its author for the site, else personal. */
export function accountOf({ account, actor, site }: Draft, school: School): Account {
  if (account) return account;
  const handle = plainHandle(actor ?? '');
  const official = school.officialAccounts.some((one) => one.site === site && plainHandle(one.handle) === handle);
  return official && handle ? 'official' : 'personal';
}

function plainHandle(handle: string): string {
  return handle.trim().replace(/^@/u, '').toLowerCase();
}

function prepare({ recognisers = shippedRecognisers, school, roster, people }: CheckerParts): {
  made: Recogniser[];
  failed: number;
} {
  const resources = { ...(roster && { roster }), ...(people && { people }) };
  const made = recognisers.flatMap((factory) => attempt(() => [factory(school, resources)]) ?? []);
  return { made, failed: recognisers.length - made.length };
}

function recognise(recognisers: readonly Recogniser[], reading: Reading): { entities: Entity[]; faults: number } {
  const entities: Entity[] = [];
  let faults = 0;
  for (const recogniser of recognisers) {
    const found = attempt(() => recogniser.recognise(reading, entities));
    if (found) entities.push(...found);
    else faults++;
  }
  return { entities, faults };
}

function find(
  rules: readonly Rule[],
  seen: Seen,
  { surface }: Draft,
  entities: readonly Entity[],
): { findings: Finding[]; faults: number } {
  const answers = rules.map((rule) => attempt(() => applyRule(rule, seen, surface)));
  return {
    findings: [...answers.flatMap((answer) => answer ?? []), ...ownTermFindings(entities)],
    faults: answers.filter((answer) => !answer).length,
  };
}

/** One recogniser or rule that fails must not cost the others' answers. */
function attempt<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
