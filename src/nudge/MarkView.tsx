import { autoUpdate } from '@floating-ui/dom';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Draft } from '@/src/draft/draft';
import type { DismissalReason } from '@/src/findings/finding';
import type { CitedFinding, Verdict } from '@/src/policy/verdict';
import { readChoice, remaining } from './choice';
import { groupFindings } from './group';
import { Icon } from './Icon';
import { Matters } from './Matters';
import { coversControl, spots } from './place';
import { markLabel, preface } from './wording';

/** What the quiet mark stands beside and says. */
export interface Mark {
  /** The composer's editable; the mark stands beside it and goes when it goes. */
  readonly composer: Element;
  readonly draft: Draft;
  readonly verdict: Verdict;
  readonly onFix: (findings: readonly CitedFinding[]) => void;
  readonly onDismiss: (finding: CitedFinding, reason: DismissalReason) => void;
}

interface Properties {
  readonly mark: Mark;
  readonly host: Element;
  /** The composer has gone from the page or from sight. */
  readonly onGone: () => void;
}

/** Puts `mark` at the first spot beside the composer that covers no control of the page; without one it is not shown. */
function stand(mark: HTMLElement, composer: Element, host: Element): void {
  const box = composer.getBoundingClientRect();
  const size = { width: mark.offsetWidth, height: mark.offsetHeight };
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  const spot = spots(box, size, { width, height: Math.max(height, window.innerHeight) }).find(
    (each) => !coversControl(each, composer, host),
  );
  mark.style.visibility = spot ? 'visible' : 'hidden';
  if (spot) mark.style.translate = `${spot.left}px ${spot.top}px`;
}

/** A small button with a cup and a number; it opens the list of notes. */
export function MarkView({ mark, host, onGone }: Properties) {
  const { composer, draft, verdict, onFix, onDismiss } = mark;
  const place = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLElement>(null);
  // A status region speaks only of what changes in it after it is there, so its content comes a moment later.
  const [ready, setReady] = useState(false);
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set());
  useLayoutEffect(() => place.current?.showPopover(), []);
  useEffect(() => setReady(true), []);
  useEffect(() => setDismissed(new Set()), [verdict]);
  useLayoutEffect(() => {
    const element = place.current;
    if (!element || !ready) return;
    const update = () => (composer.checkVisibility() ? stand(element, composer, host) : onGone());
    return autoUpdate(composer, element, update);
  }, [composer, ready]);

  const groups = groupFindings(draft, verdict.findings);
  const notes = remaining(groups, dismissed).length;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const choice = readChoice((event.submitter as HTMLButtonElement).value, groups, dismissed);
    if (choice.kind === 'fix') {
      list.current?.hidePopover();
      onFix(choice.findings);
    } else if (choice.kind === 'dismiss') {
      setDismissed(new Set([...dismissed, choice.matter.key]));
      if (notes === 1) onGone();
      onDismiss(choice.matter.findings[0], choice.reason);
    }
  };

  return (
    <div ref={place} popover="manual" class="mark">
      <div role="status">
        {ready ? (
          <button type="button" popovertarget="notes" aria-label={markLabel(notes)}>
            <Icon />
            {notes}
          </button>
        ) : null}
      </div>
      <section id="notes" ref={list} popover="hint" aria-label="Notes about this draft">
        <form method="dialog" onSubmit={submit}>
          <p>{preface(verdict.nudge)}</p>
          <Matters groups={groups} dismissed={dismissed} />
          <p class="private">Only you can see this. Nothing is sent or saved.</p>
        </form>
      </section>
    </div>
  );
}
