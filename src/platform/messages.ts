import type { Draft } from '@/src/draft/draft';
import type { DismissalReason } from '@/src/findings/finding';
import type { Clause } from '@/src/policy/policy';
import type { Contact, Verdict } from '@/src/policy/verdict';
import type { Problem } from '@/src/settings/school';

/** What the content script of a tab is doing; the toolbar icon and the pop-up say it in words. */
export type TabState =
  /** No composer is open; the site is one we read. */
  | { readonly state: 'waiting' }
  | { readonly state: 'checking'; readonly asks: number; readonly notes: number }
  /** Something is being written that we cannot read or whose Post button we cannot find. */
  | { readonly state: 'unreadable' }
  /** The last draft could not be checked; the sentence says why. */
  | { readonly state: 'unchecked'; readonly reason: string }
  /** Switched off for this site by the school or the person. */
  | { readonly state: 'off' };

/** A dismissal as the options list it: the words themselves are kept nowhere, only a keyed digest. */
export interface Dismissal {
  readonly digest: string;
  readonly reason: DismissalReason;
  readonly rule: string;
  /** ISO date. */
  readonly on: string;
}

/** Whether drafts of a site are checked; the reason is a sentence that says what to do. */
export type Readiness =
  | { readonly state: 'ready' }
  | { readonly state: 'off' }
  | { readonly state: 'unready'; readonly reason: string };

/** Where the school's settings come from. */
type SettingsSource = 'managed' | 'file' | 'none';

/** Everything the pop-up and the options page show. */
export interface Overview {
  readonly source: SettingsSource;
  readonly school: { readonly name?: string; readonly contacts: readonly Contact[]; readonly quietOnly: boolean };
  readonly policy?: { readonly id: string; readonly title: string; readonly clauses: readonly Clause[] };
  readonly roster:
    | { readonly state: 'none' | 'locked' | 'expired' | 'broken' }
    | { readonly state: 'ready'; readonly pupils: number; readonly expires: string };
  readonly problems: readonly Problem[];
  readonly dismissals: readonly Dismissal[];
}

/** The one contract between content script, background and pages. */
export interface Messages {
  check(draft: Draft): Verdict;
  /** A composer of this site got the focus: load what a check needs, and say whether there will be one. */
  warm(site: string): Readiness;
  /** From a tab to the background: what the icon should say. */
  tellState(state: TabState): void;
  /** From the pop-up to a tab. */
  askState(): TabState;
  /** From the background to every tab and page: the settings, or what the person has set aside, are different now. */
  tellChange(): void;
  overview(): Overview;
  dismiss(dismissal: { key: string; rule: string; reason: DismissalReason }): void;
  undismiss(digest: string): void;
  /** The text of a school file; answers with what was left out of it. Throws with a sentence when nothing could be read. */
  loadSchoolFile(text: string): readonly Problem[];
  forgetSchoolFile(): void;
}
