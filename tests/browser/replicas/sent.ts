/** One submission a replica accepted: the text of the editor's own model and the event that caused it. */
export interface Sent {
  /** Which composer: "home", "modal", "reply", "comment" ... */
  readonly composer: string;
  /** Paragraphs joined by one line feed; the parts of a thread by two. */
  readonly text: string;
  /** Whether the person's own hand caused it (`isTrusted`). */
  readonly trusted: boolean;
  readonly via: 'click' | 'key';
}

/** An event that a capture listener on the page's window, added by its first script, has heard. */
interface Heard {
  readonly type: string;
  readonly key: string;
  readonly trusted: boolean;
}

declare global {
  interface Window {
    __sent: Sent[];
    __heard: Heard[];
  }
}

/** How long the site takes to answer a submission, in milliseconds: the composer still holds its text meanwhile. */
const ANSWER = 60;

/**
 * Takes a submission as the site's server would and calls `done` when it answered. A replica does not guard against a
 * second press meanwhile, so that a test sees every submission that reaches it.
 */
export function send(composer: string, text: string, event: Event, done: () => void): void {
  window.__sent.push({
    composer,
    text,
    trusted: event.isTrusted,
    via: event.type.startsWith('key') ? 'key' : 'click',
  });
  setTimeout(done, ANSWER);
}

/** The draft a site restores when a composer opens: text that no input event ever announced. */
export function restoredDraft(): string {
  return sessionStorage.getItem('draft') ?? '';
}
