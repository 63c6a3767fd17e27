import type { Readiness, TabState } from '@/src/platform/messages';
import type { Verdict } from '@/src/policy/verdict';

/** Puts together what this page's drafts say about the tab, for the toolbar and the pop-up. */
export class Reporter {
  private readonly counts = new Map<object, { asks: number; notes: number }>();
  private readonly unreadable = new Set<object>();
  private trouble: string | undefined;
  private off = false;
  private told = '';

  constructor(private readonly send: (state: TabState) => Promise<void>) {}

  /** What the tab is doing now. */
  get state(): TabState {
    if (this.off) return { state: 'off' };
    if (this.trouble !== undefined) return { state: 'unchecked', reason: this.trouble };
    if (this.unreadable.size > 0) return { state: 'unreadable' };
    if (this.counts.size === 0) return { state: 'waiting' };
    let asks = 0;
    let notes = 0;
    for (const count of this.counts.values()) {
      asks += count.asks;
      notes += count.notes;
    }
    return { state: 'checking', asks, notes };
  }

  /** Whether drafts of this site are checked at all. */
  ready(readiness: Readiness): void {
    this.off = readiness.state === 'off';
    this.trouble = readiness.state === 'unready' ? readiness.reason : undefined;
    this.report();
  }

  /** A composer's newest verdict, and whether a way to post it was found. */
  tell(composer: object, { findings, unchecked }: Verdict, leadsOn: boolean): void {
    const asks = findings.filter(({ strength }) => strength === 'ask').length;
    this.counts.set(composer, { asks, notes: findings.length - asks });
    if (leadsOn) this.unreadable.delete(composer);
    else this.unreadable.add(composer);
    this.trouble = unchecked;
    this.report();
  }

  /** The background could not be asked. */
  failed(): void {
    this.trouble = 'Second Look could not be reached. Reload the page to start it again.';
    this.report();
  }

  /** A composer is empty or gone. */
  forget(composer: object): void {
    this.counts.delete(composer);
    this.unreadable.delete(composer);
    this.report();
  }

  private report(): void {
    const told = JSON.stringify(this.state);
    if (told === this.told) return;
    this.told = told;
    // The toolbar is a courtesy; a background that cannot be reached shows in the next check.
    this.send(this.state).catch(() => undefined);
  }
}
