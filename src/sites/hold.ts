import type { Draft } from '@/src/draft/draft';
import type { Composer } from './composer';
import { type Released, release } from './release';
import { submittedBy } from './submission';
import { isBlank, type Watch } from './watch';

/** Who decides about a submission. */
export interface Gate {
  /** At once: whether this very draft may go out; undefined while nobody knows. */
  mayGo(composer: Composer, draft: Draft): boolean | undefined;
  /** The submission is stopped. Answers whether to send it on; it then has to say `mayGo` for that draft. */
  decide(composer: Composer, draft: Draft): Promise<boolean>;
  /** What became of a draft that was sent on. */
  released(composer: Composer, draft: Draft, outcome: Released): void;
  /** Something of ours broke; the submission was not stopped, or is not stopped any more. */
  failed(fault: unknown): void;
}

/**
 * Stands before the page at every submission: lets it pass untouched, with the person's own event, where the gate says
 * so; otherwise stops it, asks, and releases it once.
 */
export class Hold {
  private readonly held = new Set<Composer>();
  /** Keys that went down on a held submission: the rest of their stroke belongs to it. */
  private readonly strokes = new Set<string>();

  /** Listens on the window in the capture phase, before any script of the page; until `signal` aborts. */
  constructor(
    private readonly watch: Watch,
    private readonly gate: Gate,
    signal: AbortSignal,
  ) {
    const handle = (event: Event) => {
      try {
        this.handle(event);
      } catch (fault) {
        // A fault of ours never traps a post: the event goes on to the page.
        this.gate.failed(fault);
      }
    };
    for (const type of ['click', 'keydown', 'keypress', 'keyup', 'submit']) {
      window.addEventListener(type, handle, { capture: true, signal });
    }
  }

  private handle(event: Event): void {
    if (event instanceof KeyboardEvent && this.strokes.size > 0 && this.belongsToStroke(event)) {
      stop(event);
      return;
    }
    const composer = submittedBy(event, this.watch);
    if (!composer) return;
    const draft = composer.draft();
    if (!this.held.has(composer) && (isBlank(draft) || this.gate.mayGo(composer, draft))) return;
    stop(event);
    if (event instanceof KeyboardEvent) this.strokes.add(event.code);
    if (!this.held.has(composer)) void this.ask(composer, draft);
  }

  private belongsToStroke(event: KeyboardEvent): boolean {
    if (!this.strokes.has(event.code)) return false;
    if (event.type === 'keyup') this.strokes.delete(event.code);
    // A new press whose predecessor's release was never seen (the window lost the focus) is not part of the stroke.
    if (event.type === 'keydown' && !event.repeat) this.strokes.delete(event.code);
    return event.type !== 'keydown' || event.repeat;
  }

  private async ask(composer: Composer, draft: Draft): Promise<void> {
    this.held.add(composer);
    try {
      const goes = await this.gate.decide(composer, draft);
      this.held.delete(composer);
      if (goes) this.gate.released(composer, draft, await release(composer, draft));
      else if (composer.editor.isConnected) composer.editor.focus();
    } catch (fault) {
      this.held.delete(composer);
      this.gate.failed(fault);
    }
  }
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
