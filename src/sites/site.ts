import type { Surface } from '@/src/draft/draft';

/** One kind of box to write in on a site, told by what its makers leave stable: roles, test ids, structure. */
export interface SurfaceRule {
  readonly surface: Surface;
  /** Matches the editor itself: the outermost editable element. */
  readonly editor: string;
  /** The controls that publish it, in any state; looked for in the nearest ancestor that holds one. */
  readonly submit: string;
  /** The outermost element that can still belong to this composer. */
  readonly within: string;
  /** What publishes from the keyboard while the editor has the focus. */
  readonly sendsOn: 'enter' | 'modified-enter';
}

/** A site is one file in this folder and one line in sites.ts. */
export interface Site {
  readonly id: string;
  /** Match patterns, as in the manifest. */
  readonly matches: readonly string[];
  readonly surfaces: readonly SurfaceRule[];
  /** An open list of suggestions (mentions, hashtags), in which Enter picks and does not send. */
  readonly suggestions?: string;
  /** Boxes that are left alone: searches, private messages. */
  readonly ignored: string;
  /** The handle or name that will be shown as the author, read from the composer, else from the site's own account menu. */
  actor(editor: Element, root: Element): string | undefined;
  /** The other side of a reply or message, as shown. */
  to?(editor: Element, root: Element): string | undefined;
}
