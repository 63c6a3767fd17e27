import type { Draft } from '@/src/draft/draft';
import type { Answer } from '@/src/nudge/AskDialog';
import { createNudge, type Question } from '@/src/nudge/nudge';
import { Session } from '@/src/nudge/session';
import type { TabState } from '@/src/platform/messages';
import { onMessage, sendMessage } from '@/src/platform/messenger';
import type { CitedFinding, Verdict } from '@/src/policy/verdict';
import type { Composer } from '@/src/sites/composer';
import { Hold } from '@/src/sites/hold';
import type { Released } from '@/src/sites/release';
import type { Site } from '@/src/sites/site';
import { isBlank, Watch } from '@/src/sites/watch';
import { replaceWords } from '@/src/sites/write';
import { Reporter } from './reporter';

const notes: Readonly<Record<Exclude<Released, 'sent'>, string>> = {
  again: 'Checked: press Post again.',
  closed: 'The page closed this post before it could go out. Nothing was posted.',
  changed: 'Your words changed while they were being checked, so nothing was posted yet. Press Post again.',
};
const unchecked = 'Second Look could not check this post in time, so it went out unchecked.';

/** Joins the stages for one page: composers to sessions, verdicts to nudges, answers back to the page. */
export function guard(site: Site, signal: AbortSignal): void {
  const sessions = new Map<Composer, Session>();
  const reporter = new Reporter((state: TabState) => sendMessage('tellState', state));
  const sessionOf = (composer: Composer): Session => {
    const session = sessions.get(composer) ?? new Session((draft) => sendMessage('check', draft));
    sessions.set(composer, session);
    return session;
  };

  const dismiss = (composer: Composer) => (finding: CitedFinding, reason: Parameters<typeof sendDismissal>[1]) => {
    sessionOf(composer).reconsider();
    sendDismissal(finding, reason).catch(() => nudge.note('This could not be remembered. You may be asked again.'));
  };

  const fix = async (composer: Composer, draft: Draft, findings: readonly CitedFinding[]) => {
    let better = draft.text;
    let taken = composer.draft().text === draft.text;
    // From the last to the first, so that the earlier spans stay where they are.
    for (const finding of findings.toSorted((a, b) => b.start - a.start)) {
      const words = finding.fix?.text ?? '';
      better = better.slice(0, finding.start) + words + better.slice(finding.end);
      taken &&= await replaceWords(composer, finding, words);
    }
    if (!taken) nudge.note(await offer(better));
  };

  let marked: Composer | undefined;
  const unmark = (composer: Composer) => {
    reporter.forget(composer);
    if (marked === composer) nudge.unmark();
  };
  const show = (composer: Composer, draft: Draft, verdict: Verdict) => {
    marked = composer;
    reporter.tell(composer, verdict, composer.leadsOn());
    nudge.mark({
      composer: composer.editor,
      draft,
      verdict,
      onFix: (findings) => void fix(composer, draft, findings),
      onDismiss: dismiss(composer),
    });
  };

  const watch = new Watch(
    site,
    {
      async focused() {
        try {
          reporter.ready(await sendMessage('warm', site.id));
        } catch {
          // A background that was stopped at this moment is started by the check, which says so if it cannot be.
        }
      },
      async paused(composer, draft) {
        const session = sessionOf(composer);
        if (isBlank(draft)) {
          session.reset();
          unmark(composer);
          return;
        }
        try {
          const verdict = await session.consider(draft);
          if (verdict) show(composer, draft, verdict);
        } catch {
          reporter.failed();
        }
      },
      gone(composer) {
        sessions.delete(composer);
        unmark(composer);
      },
    },
    signal,
  );

  /** A dialog that cannot be shown must not keep a post. */
  const askOrPost = async (question: Question): Promise<Answer> => {
    try {
      return await nudge.ask(question);
    } catch {
      reporter.failed();
      return { kind: 'post' };
    }
  };

  const gate = {
    mayGo: (composer: Composer, draft: Draft) => sessionOf(composer).mayGo(draft),
    async decide(composer: Composer, draft: Draft) {
      const session = sessionOf(composer);
      const known = await session.know(draft);
      if (known.kind === 'unchecked') nudge.note(unchecked);
      if (known.kind !== 'asks') {
        session.approve(draft);
        return true;
      }
      session.noteAsked(known.verdict);
      const { verdict } = known;
      const answer = await askOrPost({ draft, verdict, signal, onDismiss: dismiss(composer) });
      if (answer.kind === 'post') session.approve(draft);
      if (answer.kind === 'fix') await fix(composer, draft, answer.findings);
      return answer.kind === 'post';
    },
    released(_composer: Composer, _draft: Draft, outcome: Released) {
      if (outcome !== 'sent') nudge.note(notes[outcome]);
    },
    failed: () => reporter.failed(),
  };
  // Before the nudge's own shield, so that the rest of a held key stroke is dealt with where it began.
  new Hold(watch, gate, signal);
  const nudge = createNudge(signal);
  const answers = [
    onMessage('askState', () => reporter.state),
    onMessage('tellChange', () => {
      for (const session of sessions.values()) session.reconsider();
      watch.again();
    }),
  ];
  signal.addEventListener('abort', () => {
    for (const stop of answers) stop();
  });
}

function sendDismissal(finding: CitedFinding, reason: 'not-a-pupil' | 'own-family' | 'fine-here'): Promise<void> {
  return sendMessage('dismiss', { key: finding.key, rule: finding.rule, reason });
}

/** Puts the better wording where the person can paste it from; answers with the sentence that says so. */
async function offer(better: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(better);
    return 'This page did not take the change. The better wording is copied: select your text and paste it.';
  } catch {
    return 'This page did not take the change. Please change the words yourself.';
  }
}
