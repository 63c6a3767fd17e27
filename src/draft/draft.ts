/** Where on a site something is being written. */
export type Surface = 'post' | 'reply' | 'comment' | 'message';

/** Whose voice a post goes out in; a policy's clauses say which of the three they speak to. */
export type Account = 'personal' | 'professional' | 'official';

/** A picture, video or file that goes out with the text. */
export interface Attachment {
  /** Stable while the attachment stays in the composer; two drafts with the same ids carry the same files. */
  readonly id: string;
  readonly kind: 'image' | 'video' | 'file';
  /** The file's own name, where the page tells it. */
  readonly name?: string;
}

/** What is about to be made public, free of any page. Offsets into `text` are UTF-16 code units everywhere. */
export interface Draft {
  readonly text: string;
  /** The id of a file in src/sites, or another lower-case site name. */
  readonly site: string;
  readonly surface: Surface;
  /** The handle or name that will be shown as the author, read from the composer itself. */
  readonly actor?: string;
  /** The person on the other side of a message or reply, as the site shows them. */
  readonly to?: string;
  /** Known beforehand (the command line); otherwise worked out from `actor` and the school's official accounts. */
  readonly account?: Account;
  readonly attachments: readonly Attachment[];
}

/** A half-open range of UTF-16 code units in a draft's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * One string per distinct draft: two drafts share it only if everything a verdict depends on is the same.
 * Kept in memory for comparison, never stored.
 */
export function draftKey(draft: Draft): string {
  const { text, site, surface, actor = '', to = '', account = '', attachments } = draft;
  return JSON.stringify([site, surface, actor, to, account, attachments.map(({ id }) => id), text]);
}
