import { type Draft, draftKey } from '@/src/draft/draft';
import type { Verdict } from '@/src/policy/verdict';

/** The longest a submission is held for its check, in milliseconds; after that it goes out and the person is told. */
const LONGEST_HOLD = 2000;

/** Asks the background; rejects when it cannot answer. */
export type Check = (draft: Draft) => Promise<Verdict>;

/** What is known when a held submission has to be decided. */
export type Known =
  | { readonly kind: 'clear' }
  | { readonly kind: 'asks'; readonly verdict: Verdict }
  | { readonly kind: 'unchecked' };

/** One draft from its first letter until it is gone: what was found, what was asked, what may go. */
export class Session {
  private kept: { readonly key: string; readonly verdict: Verdict } | undefined;
  private pending: { readonly key: string; readonly answer: Promise<Verdict> } | undefined;
  private readonly asked = new Set<string>();
  private approved: string | undefined;

  constructor(private readonly check: Check) {}

  /** Checks a draft at a pause and keeps the verdict for exactly it. Undefined when a later draft has overtaken it. */
  async consider(draft: Draft): Promise<Verdict | undefined> {
    const key = draftKey(draft);
    const verdict = await this.verdictOf(draft);
    return this.kept?.key === key ? verdict : undefined;
  }

  /** Nothing is written any more: the next draft is another one, and is asked about anew. */
  reset(): void {
    this.kept = undefined;
    this.pending = undefined;
    this.approved = undefined;
    this.asked.clear();
  }

  /** At once: whether this very draft may go out; undefined while it has not been checked. */
  mayGo(draft: Draft): boolean | undefined {
    const key = draftKey(draft);
    if (key === this.approved) return true;
    if (key !== this.kept?.key) return undefined;
    return !this.isNew(this.kept.verdict);
  }

  /** For a held draft: its verdict in time, or that there is none. Never rejects. */
  async know(draft: Draft): Promise<Known> {
    let limit: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<undefined>((resolve) => {
      limit = setTimeout(() => resolve(undefined), LONGEST_HOLD);
    });
    try {
      const verdict = await Promise.race([this.verdictOf(draft), late]);
      if (!verdict) return { kind: 'unchecked' };
      return this.isNew(verdict) ? { kind: 'asks', verdict } : { kind: 'clear' };
    } catch {
      return { kind: 'unchecked' };
    } finally {
      clearTimeout(limit);
    }
  }

  /** These findings have been shown: in this draft they are not asked about again. */
  noteAsked(verdict: Verdict): void {
    for (const { key } of verdict.findings) this.asked.add(key);
  }

  /** The person has decided, or nothing stands against it: this very draft may go. */
  approve(draft: Draft): void {
    this.approved = draftKey(draft);
  }

  /** Forgets what was found: the person has said something that changes it. */
  reconsider(): void {
    this.kept = undefined;
    this.pending = undefined;
  }

  private isNew({ findings }: Verdict): boolean {
    return findings.some(({ strength, key }) => strength === 'ask' && !this.asked.has(key));
  }

  private async verdictOf(draft: Draft): Promise<Verdict> {
    const key = draftKey(draft);
    if (this.kept?.key === key) return this.kept.verdict;
    if (this.pending?.key !== key) this.pending = { key, answer: this.ask(draft) };
    try {
      const verdict = await this.pending.answer;
      if (this.pending?.key === key) this.kept = { key, verdict };
      return verdict;
    } catch (fault) {
      // The next pause or submission asks again.
      if (this.pending?.key === key) this.pending = undefined;
      throw fault;
    }
  }

  /** A background that was stopped while it was asked is started by the second question. */
  private async ask(draft: Draft): Promise<Verdict> {
    try {
      return await this.check(draft);
    } catch {
      return await this.check(draft);
    }
  }
}
