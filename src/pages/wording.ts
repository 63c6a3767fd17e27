import type { Dismissal, Overview, TabState } from '@/src/platform/messages';

/** A tab as the pop-up knows it: what its content script says, or that none runs there. */
export type Tab = TabState | { readonly state: 'elsewhere' };

/** A state in words. `mood` is how it looks: all is well, nothing happens here, or the person should know. */
export interface Said {
  readonly title: string;
  readonly text: string;
  readonly mood: 'well' | 'idle' | 'care';
}

function things(number: number): string {
  if (number === 0) return 'There is nothing to say about this draft.';
  return number === 1
    ? 'There is one thing to look at in this draft.'
    : `There are ${number} things to look at in this draft.`;
}

/** What is happening on a tab, and what to do where it is not what it should be. */
export function sayTab(tab: Tab): Said {
  switch (tab.state) {
    case 'checking':
      return {
        mood: 'well',
        title: 'Checking what you write here',
        text: `${things(tab.asks + tab.notes)} Words are checked; pictures and videos are not checked yet.`,
      };
    case 'waiting':
      return {
        mood: 'well',
        title: 'Ready on this page',
        text: 'When you write here, your words are checked before they go out. Pictures and videos are not checked yet.',
      };
    case 'unreadable':
      return {
        mood: 'care',
        title: 'Not checking here',
        text: 'Second Look cannot read what is being written on this page, so it goes out unchecked. Copy your words to keep them and reload the page. If that does not help, tell your IT support.',
      };
    case 'unchecked':
      return { mood: 'care', title: 'The last post was not checked', text: tab.reason };
    case 'off':
      return {
        mood: 'idle',
        title: 'Switched off on this site',
        text: 'Your school’s settings leave this site out. What you post here is not checked.',
      };
    case 'elsewhere':
      return {
        mood: 'idle',
        title: 'Not a page that Second Look reads',
        text: 'It reads only the social media sites it knows. If you are on one of these, reload the page and open this again.',
      };
  }
}

/** A date as a British reader expects it; what is not a date stays as it is. */
export function sayDate(iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.valueOf())) return iso;
  return date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}

/** Whether pupils' names can be recognised, and what to do if not. */
export function sayRoster(roster: Overview['roster']): Said {
  switch (roster.state) {
    case 'ready':
      return {
        mood: 'well',
        title: `${roster.pupils.toLocaleString('en-GB')} ${roster.pupils === 1 ? 'pupil is' : 'pupils are'} on the list`,
        text: `Their names are kept scrambled on this device, and only until ${sayDate(roster.expires)}.`,
      };
    case 'none':
      return {
        mood: 'idle',
        title: 'No pupil list',
        text: 'Second Look does not know your pupils’ names, so it can only say that words may name one.',
      };
    case 'locked':
      return {
        mood: 'care',
        title: 'The pupil list is locked',
        text: 'The list is here but its key is not. Ask your school for the key.',
      };
    case 'expired':
      return {
        mood: 'care',
        title: 'The pupil list has run out',
        text: 'Lists are kept for one school year. Ask your school for this year’s list.',
      };
    case 'broken':
      return {
        mood: 'care',
        title: 'The pupil list cannot be read',
        text: 'Part of it is missing or damaged. Ask your school to send it again.',
      };
  }
}

/** Who has set things up. */
export function saySource({ source, school, policy }: Overview): Said {
  const name = school.name ?? 'your school';
  const by = policy ? `The policy is “${policy.title}”.` : 'No policy is set, so nothing is asked.';
  switch (source) {
    case 'managed':
      return { mood: 'well', title: `Set up by ${name}`, text: `Your school looks after these settings. ${by}` };
    case 'file':
      return { mood: 'well', title: `Set up from a file, for ${name}`, text: by };
    case 'none':
      return {
        mood: 'care',
        title: 'Not set up yet',
        text: 'Ask your school for its Second Look file and open it below. Until then nothing is checked against a policy.',
      };
  }
}

/** How many clauses a search has found. */
export function sayFound(clauses: number): string {
  if (clauses === 0) return 'No clause has all of these words. Try fewer, or shorter ones.';
  return clauses === 1 ? 'One clause found.' : `${clauses} clauses found.`;
}

/** For a background that has not answered. */
export const silence: Said = {
  mood: 'care',
  title: 'Second Look did not answer',
  text: 'Close this and open it again. If that does not help, restart the browser.',
};

/** Why somebody did not want to be asked again. */
export function sayReason(reason: Dismissal['reason']): string {
  return { 'not-a-pupil': 'Not a pupil', 'own-family': 'My own child', 'fine-here': 'Fine here' }[reason];
}

/** A rule's title, from its id, which names it: "pupil-named" is "Pupil named". */
export function sayRule(rule: string): string {
  const words = rule.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
