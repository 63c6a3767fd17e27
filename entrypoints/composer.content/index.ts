import { defineContentScript } from 'wxt/utils/define-content-script';

export default defineContentScript({
  matches: ['https://x.com/*'],
  allFrames: true,
  runAt: 'document_start',
  main() {},
});
