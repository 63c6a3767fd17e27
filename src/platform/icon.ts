import { browser } from 'wxt/browser';
import type { TabState } from './messages';

const titles: Readonly<Record<TabState['state'], string>> = {
  waiting: 'Second Look: ready on this page',
  checking: 'Second Look: checking what you write here',
  unreadable: 'Second Look: not checking here, because this page cannot be read',
  unchecked: 'Second Look: the last post was not checked',
  off: 'Second Look: switched off on this site',
};

/** How the names of the state's pictures in assets/public/icon begin. */
const pictures: Readonly<Record<TabState['state'], string>> = {
  waiting: '',
  checking: '',
  unreadable: 'unreadable-',
  unchecked: 'unreadable-',
  off: 'off-',
};

/** Says in the toolbar what is happening on a tab: a title for everyone, a sign for those who see it. */
export async function showOnIcon(tabId: number, state: TabState): Promise<void> {
  // Manifest version 2 (Firefox) still calls it the browser action.
  const action = browser.action ?? browser.browserAction;
  const notes = state.state === 'checking' ? state.asks + state.notes : 0;
  const failing = state.state === 'unreadable' || state.state === 'unchecked';
  const picture = `/icon/${pictures[state.state]}`;
  await action.setTitle({ tabId, title: titles[state.state] });
  await action.setIcon({ tabId, path: { 16: `${picture}16.png`, 32: `${picture}32.png`, 48: `${picture}48.png` } });
  await action.setBadgeText({ tabId, text: failing ? '?' : notes > 0 ? String(notes) : '' });
}
