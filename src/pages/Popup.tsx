import type { Overview } from '@/src/platform/messages';
import { Contacts } from './Contacts';
import { Notice } from './Notice';
import { PolicyClauses } from './PolicyClauses';
import { sayRoster, saySource, sayTab, silence, type Tab } from './wording';

interface Properties {
  /** Undefined until the tab has answered. */
  readonly tab: Tab | undefined;
  /** Undefined until the background has answered. */
  readonly overview: Overview | 'silent' | undefined;
  readonly onOptions: () => void;
}

/** What the school has set up, or how to set it up. */
function School({ overview }: { readonly overview: Overview }) {
  const { source, roster, school, policy } = overview;
  if (source === 'none') {
    return <Notice said={{ ...saySource(overview), text: 'Open the options to load your school’s file.' }} />;
  }
  return (
    <>
      {roster.state === 'ready' ? null : <Notice said={sayRoster(roster)} />}
      {school.quietOnly ? <p>Your school has asked for quiet notes only: no post is held.</p> : null}
      <Contacts contacts={school.contacts} />
      {policy ? <PolicyClauses policy={policy} /> : null}
      {roster.state === 'ready' ? <p>{sayRoster(roster).title}.</p> : null}
    </>
  );
}

/** What the toolbar button opens: this tab first, then whom to ask, then the policy. */
export function Popup({ tab, overview, onOptions }: Properties) {
  return (
    <>
      <header>
        <img src="/icon/48.png" alt="" width="32" height="32" />
        <h1>Second Look</h1>
        <button type="button" onClick={onOptions}>
          Options
        </button>
      </header>
      <main>
        {tab ? <Notice said={sayTab(tab)} /> : null}
        {overview === 'silent' ? <Notice said={silence} /> : null}
        {overview && overview !== 'silent' ? <School overview={overview} /> : null}
        <p class="private">Nothing you write leaves this browser, and nobody is told.</p>
      </main>
    </>
  );
}
