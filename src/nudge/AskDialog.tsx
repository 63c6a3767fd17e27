import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Draft } from '@/src/draft/draft';
import type { DismissalReason } from '@/src/findings/finding';
import type { CitedFinding, Verdict } from '@/src/policy/verdict';
import { type Choice, readChoice, remaining } from './choice';
import { DraftCopy } from './DraftCopy';
import { fixable, groupFindings } from './group';
import { Icon } from './Icon';
import { Matters } from './Matters';
import { fixAllLabel, summary } from './wording';

export type Answer = Exclude<Choice, { kind: 'dismiss' }>;

interface Properties {
  readonly draft: Draft;
  readonly verdict: Verdict;
  readonly onDismiss: (finding: CitedFinding, reason: DismissalReason) => void;
  readonly onAnswer: (answer: Answer) => void;
}

/** By its attribute, so that opening the dialog goes straight there and nothing else is announced on the way. */
function focusFirst(button: HTMLButtonElement | null): void {
  button?.toggleAttribute('autofocus', true);
}

/**
 * The one dialog. Everything in it works by what the browser does of itself (submit buttons of a dialog form, details,
 * Escape), because clicks and keys are stopped before they could reach a listener here: see shield.ts.
 */
export function AskDialog({ draft, verdict, onDismiss, onAnswer }: Properties) {
  const dialog = useRef<HTMLDialogElement>(null);
  const answer = useRef<Answer>({ kind: 'edit' });
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set());
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // Closed, not only removed, so that the focus goes back where it was.
    return () => element?.close();
  }, []);

  const groups = groupFindings(draft, verdict.findings);
  const left = remaining(groups, dismissed);
  const fixes = fixable(left);

  const submit = (event: SubmitEvent) => {
    const choice = readChoice((event.submitter as HTMLButtonElement).value, groups, dismissed);
    if (choice.kind !== 'dismiss') {
      answer.current = choice;
      return;
    }
    event.preventDefault();
    setDismissed(new Set([...dismissed, choice.matter.key]));
    onDismiss(choice.matter.findings[0], choice.reason);
  };

  return (
    <dialog
      ref={dialog}
      class="ask"
      aria-labelledby="title"
      aria-describedby="summary"
      onClose={() => onAnswer(answer.current)}
    >
      <form method="dialog" onSubmit={submit}>
        <div class="scroll">
          <div class="head">
            <Icon />
            <h1 id="title">Before you post</h1>
            <p id="summary">{summary(left.length)}</p>
          </div>
          <DraftCopy text={draft.text} spans={left.flatMap(({ findings }) => findings)} />
          {left.length > 1 && fixes.length > 1 ? (
            <button type="submit" class="fix" value="fix-all">
              {fixAllLabel(fixes.length)}
            </button>
          ) : null}
          <Matters groups={groups} dismissed={dismissed} />
        </div>
        <div class="foot">
          <p>Only you can see this. Nothing is sent or saved.</p>
          <button type="submit" value="edit" ref={focusFirst}>
            Edit my post
          </button>
          <button type="submit" value="post">
            Post as it is
          </button>
        </div>
      </form>
    </dialog>
  );
}
