import { defineContentScript } from 'wxt/utils/define-content-script';
import { siteOf, sites } from '@/src/sites/sites';
import { guard } from './guard';

export default defineContentScript({
  matches: sites.flatMap(({ matches }) => matches),
  allFrames: true,
  matchAboutBlank: true,
  runAt: 'document_start',
  main(context) {
    const site = siteOf(location.hostname);
    if (site) guard(site, context.signal);
  },
});
