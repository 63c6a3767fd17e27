import { createNudge } from '@/src/nudge/nudge';
import { samples } from './samples';

/** What a test can do with the nudge; the answers and dismissals so far are in `said`. */
function stage(mode: ShadowRootMode) {
  const nudge = createNudge(new AbortController().signal, mode);
  const said: string[] = [];
  const of = (name: string) => {
    const sample = samples[name];
    if (!sample) throw new Error(`There is no sample called ${name}.`);
    return sample;
  };
  const onDismiss = ({ key }: { key: string }, reason: string) => said.push(`dismiss ${reason}: ${key}`);
  return {
    said,
    ask(name: string, signal = new AbortController().signal) {
      void nudge.ask({ ...of(name), signal, onDismiss }).then((answer) => {
        const fixes = answer.kind === 'fix' ? ` ${answer.findings.map(({ start }) => start).join(' ')}` : '';
        said.push(`${answer.kind}${fixes}`);
      });
    },
    mark(name: string, composer: Element) {
      nudge.mark({ ...of(name), composer, onDismiss, onFix: (fixes) => said.push(`fix ${fixes.length}`) });
    },
    unmark: nudge.unmark,
    note: nudge.note,
  };
}

declare global {
  interface Window {
    stage: ReturnType<typeof stage>;
    /** Set by a test before the page's first script, where it must look inside. */
    openRoot?: boolean;
  }
}

window.stage = stage(window.openRoot ? 'open' : 'closed');
