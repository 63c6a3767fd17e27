import type { Overview } from '@/src/platform/messages';
import { Contacts } from './Contacts';
import { Dismissals } from './Dismissals';
import { Notice } from './Notice';
import { Problems } from './Problems';
import { SchoolFile } from './SchoolFile';
import { sayRoster, saySource } from './wording';

interface Properties {
  readonly overview: Overview;
  /** Takes a school file's text; rejects with a sentence when nothing in it could be read. */
  readonly onLoad: (text: string) => Promise<void>;
  readonly onForget: () => Promise<void>;
  readonly onUndo: (digest: string) => void;
}

/** Where the settings come from, the school's file, and what the person has set aside. */
export function Options({ overview, onLoad, onForget, onUndo }: Properties) {
  const { source, school, roster, problems, dismissals } = overview;
  return (
    <>
      <header>
        <img src="/icon/48.png" alt="" width="40" height="40" />
        <h1>Second Look: options</h1>
      </header>
      <main>
        <Notice said={saySource(overview)} />
        {source === 'none' ? null : <Notice said={sayRoster(roster)} />}
        {school.quietOnly ? <p>Your school has asked for quiet notes only: no post is held.</p> : null}
        <Problems problems={problems} />
        {source === 'managed' ? null : <SchoolFile loaded={source === 'file'} onLoad={onLoad} onForget={onForget} />}
        <Contacts contacts={school.contacts} />
        <Dismissals dismissals={dismissals} onUndo={onUndo} />
      </main>
    </>
  );
}
