import { browser } from 'wxt/browser';
import type { TabState } from './messages';
import { sendMessage } from './messenger';

/** What the content script says of the tab in front; undefined where none of ours runs. */
export async function stateOfActiveTab(): Promise<TabState | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  try {
    return await sendMessage('askState', undefined, { tabId: tab.id, frameId: 0 });
  } catch {
    return undefined;
  }
}

/** From the background to every tab and page of ours: the settings, or what the person has set aside, are different now. */
export async function tellEveryone(): Promise<void> {
  const tabs = await browser.tabs.query({});
  // A tab without our content script has nobody to hear it, nor has the extension while no page of it is open.
  await Promise.allSettled([
    sendMessage('tellChange'),
    ...tabs.map(({ id }) => id !== undefined && sendMessage('tellChange', undefined, id)),
  ]);
}

/** Opens the options page. */
export function openOptions(): Promise<void> {
  return browser.runtime.openOptionsPage();
}
