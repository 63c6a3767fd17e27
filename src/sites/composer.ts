import type { Attachment, Draft } from '@/src/draft/draft';
import { buttonsIn, isDisabled, isShown, publishingScore } from './controls';
import { readEditor } from './read';
import type { Site, SurfaceRule } from './site';

/** How far up from an editor its Post button may be, where the site's own marks are gone. */
const FARTHEST_ANCESTOR = 15;
const ENOUGH = 4;

/**
 * A box on the page that publishes what is written in it. Nodes are looked up anew at each question, because sites
 * replace them under the hand (a picture added, a draft reopened, a second step).
 */
export class Composer {
  /** Buttons that were off while nothing was written. */
  private readonly slept = new WeakSet<Element>();
  private last: Draft | undefined;
  private outer: Element;

  constructor(
    readonly site: Site,
    readonly rule: SurfaceRule,
    private box: HTMLElement,
  ) {
    this.outer = outermost(rule, box);
  }

  /** The element that is written in; the last one known where a later step of the site has taken it away. */
  get editor(): HTMLElement {
    return this.box;
  }

  /** Goes on with another editor: the site has replaced the one there was. */
  moveTo(editor: HTMLElement): void {
    this.box = editor;
    this.outer = outermost(this.rule, editor);
  }

  /** Whether the editor, or the dialog whose later step publishes it, is still to be seen on the page. */
  get alive(): boolean {
    return isShown(this.box) || (this.outer.matches('[role="dialog"]') && isShown(this.outer));
  }

  /** What would be published now. */
  draft(): Draft {
    this.keepUp();
    if (!this.box.isConnected && this.last) return this.last;
    const root = this.root();
    const actor = this.site.actor(this.box, root);
    const to = this.site.to?.(this.box, root);
    this.last = {
      text: this.editors(root).map(readEditor).join('\n'),
      site: this.site.id,
      surface: this.rule.surface,
      ...(actor === undefined ? {} : { actor }),
      ...(to === undefined ? {} : { to }),
      attachments: attachmentsIn(root),
    };
    return this.last;
  }

  /** The control that publishes: the site's own mark for it, else the button that behaves most like one. */
  submit(): HTMLElement | undefined {
    const known = (root: Element) => [...root.querySelectorAll<HTMLElement>(this.rule.submit)].filter(isShown).at(-1);
    const likely = (root: Element) => {
      const scored = buttonsIn(root)
        .filter((control) => isShown(control) && !this.box.contains(control))
        .map((control) => ({ control, score: this.score(control) }))
        .sort((a, b) => b.score - a.score);
      return scored[0] && scored[0].score >= ENOUGH ? scored[0].control : undefined;
    };
    return this.nearest(known) ?? this.nearest(likely);
  }

  /** Whether pressing this button publishes the draft. */
  publishedBy(button: HTMLElement): boolean {
    return this.submit() === button || (button.matches(this.rule.submit) && this.root().contains(button));
  }

  /** Whether there is a way on from here: the button that publishes, or one to a further step that woke with the text. */
  leadsOn(): boolean {
    const woke = (control: Element) => this.slept.has(control) && !isDisabled(control);
    return this.submit() !== undefined || buttonsIn(this.outer).some(woke);
  }

  /** Remembers which buttons are off while the box is empty: the one that wakes with the text publishes it. */
  noteSleepers(): void {
    for (const control of buttonsIn(this.outer)) if (isDisabled(control)) this.slept.add(control);
  }

  /** The smallest element that holds both the editor and its Post button. */
  root(): Element {
    const submit = this.submit();
    return this.nearest((root) => (!submit || root.contains(submit) ? root : undefined)) ?? this.outer;
  }

  /** The editors of this draft in reading order: a thread has several, and one button publishes them together. */
  editors(root = this.root()): HTMLElement[] {
    this.keepUp();
    if (!this.box.matches(this.rule.editor)) return [this.box];
    return [...root.querySelectorAll<HTMLElement>(this.rule.editor)];
  }

  /** Goes on with the editor that the site has put in the place of ours, inside the same dialog. */
  private keepUp(): void {
    if (this.box.isConnected || !this.outer.isConnected) return;
    const next = [...this.outer.querySelectorAll<HTMLElement>(this.rule.editor)].find(isShown);
    if (next) this.moveTo(next);
  }

  private score(control: HTMLElement): number {
    return publishingScore(control, this.slept.has(control) && !isDisabled(control));
  }

  /** The first answer on the way from the editor up to the composer's outermost element. */
  private nearest<T>(ask: (ancestor: Element) => T | undefined): T | undefined {
    let ancestor: Element | null = this.box.isConnected ? this.box.parentElement : this.outer;
    for (let level = 0; ancestor && level < FARTHEST_ANCESTOR; level += 1) {
      const answer = ask(ancestor);
      if (answer !== undefined) return answer;
      if (ancestor === this.outer) return undefined;
      ancestor = ancestor.parentElement;
    }
    return ask(this.outer);
  }
}

function outermost(rule: SurfaceRule, editor: HTMLElement): Element {
  return editor.closest(rule.within) ?? editor.ownerDocument.body;
}

/** Pictures and videos shown beside the words: what the site previews is what it will publish. */
function attachmentsIn(root: Element): Attachment[] {
  const previews = root.querySelectorAll<HTMLImageElement | HTMLVideoElement>('img[src^="blob:"], video');
  return [...previews].map((preview) => ({
    id: preview.currentSrc || preview.src,
    kind: preview instanceof HTMLVideoElement ? 'video' : 'image',
  }));
}
