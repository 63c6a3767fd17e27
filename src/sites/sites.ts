import { facebook } from './facebook';
import type { Site } from './site';
import { x } from './x';

/** Every site that is read. The manifest's matches come from this list. */
export const sites: readonly Site[] = [x, facebook];

/** Whether a match pattern of the form `https://host/*`, with an optional leading `*.`, covers a host. */
function covers(pattern: string, host: string): boolean {
  const wanted = pattern.slice('https://'.length, -'/*'.length);
  return wanted.startsWith('*.') ? host === wanted.slice(2) || host.endsWith(wanted.slice(1)) : host === wanted;
}

/** The site that a host name belongs to. */
export function siteOf(host: string): Site | undefined {
  return sites.find(({ matches }) => matches.some((pattern) => covers(pattern, host)));
}
