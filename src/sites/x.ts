import type { Site } from './site';

const avatar = '[data-testid^="UserAvatar-Container-"]';

export const x: Site = {
  id: 'x',
  matches: ['https://x.com/*', 'https://*.x.com/*', 'https://twitter.com/*', 'https://*.twitter.com/*'],
  surfaces: [
    {
      surface: 'post',
      editor: '[contenteditable][data-testid^="tweetTextarea_"], [data-testid^="tweetTextarea_"] textarea',
      submit: '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]',
      within: '[role="dialog"], main',
      sendsOn: 'modified-enter',
    },
  ],
  ignored: '[data-testid^="dm"], [data-testid="chat-drawer-root"] *',
  suggestions: '[id^="typeaheadDropdown"]',
  actor(_editor, root) {
    // A delegated account shows in the composer; the side bar only tells who is signed in.
    const shown =
      root.querySelector(avatar) ?? document.querySelector(`[data-testid="SideNav_AccountSwitcher_Button"] ${avatar}`);
    return shown?.getAttribute('data-testid')?.replace('UserAvatar-Container-', '') || undefined;
  },
};
