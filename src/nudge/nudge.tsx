import { render } from 'preact';
import css from '@/assets/nudge.css?inline';
import type { Draft } from '@/src/draft/draft';
import type { DismissalReason } from '@/src/findings/finding';
import type { CitedFinding, Verdict } from '@/src/policy/verdict';
import { type Answer, AskDialog } from './AskDialog';
import { type Mark, MarkView } from './MarkView';
import { NoteView } from './NoteView';
import { shieldEvents } from './shield';

/** A held draft and what the school's policy says to it. */
export interface Question {
  readonly draft: Draft;
  readonly verdict: Verdict;
  /** Aborted when there is nothing left to ask about, such as a composer that has gone; the answer is then "edit". */
  readonly signal: AbortSignal;
  /** The person does not want to be asked about a finding again. The dialog stays open. */
  readonly onDismiss: (finding: CitedFinding, reason: DismissalReason) => void;
}

/** What a person sees of us in a page. Nothing is in the page unless one of these is shown. */
export interface Nudge {
  /**
   * Shows the dialog; the answer comes once it has closed and the focus is back where it was. A second question while
   * one is open answers the first with "edit", and so does a page that takes the dialog away.
   */
  ask(question: Question): Promise<Answer>;
  /** Shows the quiet mark, or changes it; a verdict without findings takes it away. */
  mark(mark: Mark): void;
  unmark(): void;
  /** Shows one sentence until the person closes it or goes on. */
  note(text: string): void;
}

/** Styles for a shadow root, by the way that a site's own content security policy does not touch. */
function dress(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox does not let a content script assign adopted sheets (its bug 1928865); it lets it add inline styles.
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}

/**
 * Makes the one element that carries what we show, and keeps events in it from the page; call it before the page's
 * first script runs. The element joins the page only while something is shown.
 *
 * @param mode "closed", except for tests that must look inside.
 */
export function createNudge(signal: AbortSignal, mode: ShadowRootMode = 'closed'): Nudge {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode });
  let dressed = false;
  let asked: { readonly question: Question; readonly answer: (answer: Answer) => void } | undefined;
  let marked: Mark | undefined;
  let noted: string | undefined;

  let drawing = false;
  let outdated = false;

  /** What an effect of one drawing changes is drawn after it: the library cannot draw the same root twice at once. */
  function draw(): void {
    outdated = true;
    if (drawing) return;
    drawing = true;
    try {
      while (outdated) {
        outdated = false;
        drawOnce();
      }
    } finally {
      drawing = false;
    }
  }

  function drawOnce(): void {
    const shown = asked || marked || noted !== undefined;
    if (shown && !dressed) dress(root);
    dressed ||= Boolean(shown);
    if (shown && !host.isConnected) document.documentElement.append(host);
    render(
      <>
        {/* Each in a place of its own, which stays: the browser hides a popover or dialog that is moved in the page. */}
        <div>{marked && !asked ? <MarkView mark={marked} host={host} onGone={unmark} /> : null}</div>
        <div>{noted === undefined ? null : <NoteView key={noted} text={noted} onClose={() => note(undefined)} />}</div>
        <div>{asked ? <AskDialog key={asked.question} {...asked.question} onAnswer={asked.answer} /> : null}</div>
      </>,
      root,
    );
    if (!shown) host.remove();
  }

  function unmark(): void {
    if (!marked) return;
    marked = undefined;
    draw();
  }

  function note(text: string | undefined): void {
    noted = text;
    draw();
  }

  shieldEvents(host, () => asked !== undefined, signal);
  // A note goes when the person goes on: presses something, or writes.
  const goOn = (event: Event) => {
    const on = event.type !== 'keydown' || ['Enter', ' ', 'Escape'].includes((event as KeyboardEvent).key);
    if (noted !== undefined && on && event.target !== host) note(undefined);
  };
  for (const type of ['pointerdown', 'input', 'keydown']) {
    window.addEventListener(type, goOn, { capture: true, passive: true, signal });
  }
  signal.addEventListener('abort', () => {
    asked?.answer({ kind: 'edit' });
    marked = undefined;
    note(undefined);
  });

  return {
    ask(question) {
      asked?.answer({ kind: 'edit' });
      return new Promise((resolve) => {
        const taken = new MutationObserver(() => host.isConnected || answer({ kind: 'edit' }));
        const leave = () => answer({ kind: 'edit' });
        function answer(given: Answer): void {
          if (asked?.answer !== answer) return;
          taken.disconnect();
          question.signal.removeEventListener('abort', leave);
          asked = undefined;
          draw();
          resolve(given);
        }
        asked = { question, answer };
        noted = undefined;
        draw();
        taken.observe(document.documentElement, { childList: true });
        question.signal.addEventListener('abort', leave);
        if (question.signal.aborted) leave();
      });
    },
    mark(mark) {
      marked = mark.verdict.findings.length > 0 ? mark : undefined;
      draw();
    },
    unmark,
    note,
  };
}
