import { type Draft, draftKey } from '@/src/draft/draft';
import { Composer } from './composer';
import { isShown } from './controls';
import { editorOn } from './editable';
import { unmarked } from './generic';
import { readEditor } from './read';
import type { Site } from './site';

/** A pause in writing, in milliseconds. */
const PAUSE = 300;
/** How long changes of the page are gathered before it is searched for editors, in milliseconds. */
const SETTLE = 200;

/** Who wants to know about composers and drafts. */
interface Listener {
  /** Somebody has begun to write. */
  focused(composer: Composer): void;
  /** The words or pictures differ from the last time, and the hand rests or goes to the Post button. */
  paused(composer: Composer, draft: Draft): void;
  /** The composer has left the page. */
  gone(composer: Composer): void;
}

interface Watched {
  readonly composer: Composer;
  readonly changes: MutationObserver;
  /** What `changes` looks at. */
  readonly editors: readonly HTMLElement[];
  timer?: ReturnType<typeof setTimeout> | undefined;
  /** The key of the draft that the listener was told of last. */
  seen?: string | undefined;
}

/** Knows the composers of a page while they come, change and go. */
export class Watch {
  private readonly watched = new Map<Composer, Watched>();
  private readonly byEditor = new WeakMap<HTMLElement, Composer>();

  /** Begins at once; ends, without a trace on the page, when `signal` aborts. */
  constructor(
    private readonly site: Site,
    private readonly listener: Listener,
    signal: AbortSignal,
  ) {
    const onWindow = (type: string, handle: (event: Event) => void) =>
      window.addEventListener(type, handle, { capture: true, passive: true, signal });
    onWindow('focusin', (event) => {
      const composer = this.at(event.composedPath());
      if (composer) this.listener.focused(composer);
    });
    onWindow('input', (event) => {
      const composer = this.at(event.composedPath());
      if (composer) this.expectPause(composer);
    });
    // The hand goes to the Post button or to Ctrl+Enter: read now, so that the answer is there when it arrives.
    onWindow('pointerdown', () => this.flush());
    onWindow('focusout', () => this.flush());
    onWindow('keydown', (event) => {
      if (event instanceof KeyboardEvent && ['Control', 'Meta', 'Tab'].includes(event.key)) this.flush();
    });

    let search: ReturnType<typeof setTimeout> | undefined;
    const page = new MutationObserver(() => {
      search ??= setTimeout(() => {
        search = undefined;
        this.search();
      }, SETTLE);
    });
    page.observe(document, { childList: true, subtree: true });
    signal.addEventListener('abort', () => {
      page.disconnect();
      clearTimeout(search);
      for (const composer of this.watched.keys()) this.forget(composer);
    });
  }

  /** The composer that is written in along an event's path. */
  at(path: readonly EventTarget[]): Composer | undefined {
    const editor = editorOn(path);
    return editor && this.follow(editor);
  }

  /** All composers on the page now. */
  composers(): Composer[] {
    this.search();
    return [...this.watched.keys()];
  }

  /** Reads every draft as if for the first time: what was said of it may be different now. */
  again(): void {
    for (const watched of this.watched.values()) {
      watched.seen = undefined;
      this.pause(watched.composer);
    }
  }

  /** Reads every draft that may have changed without waiting for the pause. */
  private flush(): void {
    for (const { composer, timer } of this.watched.values()) if (timer !== undefined) this.pause(composer);
  }

  private search(): void {
    for (const { composer, timer } of [...this.watched.values()]) {
      // A picture comes and goes beside the words without a change in the editor, so a page that changed is read again.
      if (!composer.alive) {
        this.forget(composer);
        this.listener.gone(composer);
      } else {
        if (timer === undefined) this.expectPause(composer);
        this.keepUp(composer);
      }
    }
    const marks = this.site.surfaces.map(({ editor }) => editor).join(', ');
    // A dialog that the site keeps but does not show holds nobody's draft.
    for (const editor of document.querySelectorAll<HTMLElement>(marks)) if (isShown(editor)) this.follow(editor);
  }

  private follow(editor: HTMLElement): Composer | undefined {
    const known = this.byEditor.get(editor);
    if (known && this.watched.has(known)) return known;
    if (editor.matches(this.site.ignored)) return undefined;
    for (const composer of this.watched.keys()) {
      if (!composer.editors().includes(editor)) continue;
      this.keepUp(composer);
      return composer;
    }
    const rule = this.site.surfaces.find((surface) => editor.matches(surface.editor)) ?? unmarked;
    const composer = this.orphan(editor) ?? new Composer(this.site, rule, editor);
    composer.moveTo(editor);
    this.keepUp(composer);
    return composer;
  }

  /** A composer whose editor the site has replaced by this one, with the same words in it. */
  private orphan(editor: HTMLElement): Composer | undefined {
    return [...this.watched.keys()].find(
      (composer) => !composer.editor.isConnected && composer.draft().text === readEditor(editor),
    );
  }

  /** Looks at the editors that the composer has now: a thread grows, and sites mount their editors anew. */
  private keepUp(composer: Composer): void {
    const before = this.watched.get(composer);
    const editors = composer.editors();
    if (before && editors.length === before.editors.length && editors.every((each) => before.editors.includes(each)))
      return;
    before?.changes.disconnect();
    clearTimeout(before?.timer);
    const changes = new MutationObserver(() => this.expectPause(composer));
    for (const editor of editors) {
      changes.observe(editor, { childList: true, characterData: true, subtree: true });
      this.byEditor.set(editor, composer);
    }
    this.watched.set(composer, { composer, changes, editors, seen: before?.seen });
    this.expectPause(composer);
  }

  private expectPause(composer: Composer): void {
    const watched = this.watched.get(composer);
    if (!watched) return;
    clearTimeout(watched.timer);
    watched.timer = setTimeout(() => this.pause(composer), PAUSE);
  }

  private pause(composer: Composer): void {
    const watched = this.watched.get(composer);
    if (!watched) return;
    clearTimeout(watched.timer);
    watched.timer = undefined;
    const draft = composer.draft();
    if (isBlank(draft)) composer.noteSleepers();
    const key = draftKey(draft);
    if (key === watched.seen) return;
    watched.seen = key;
    this.listener.paused(composer, draft);
  }

  private forget(composer: Composer): void {
    const watched = this.watched.get(composer);
    clearTimeout(watched?.timer);
    watched?.changes.disconnect();
    this.watched.delete(composer);
  }
}

/** Whether there is nothing in a draft that could go out. */
export function isBlank({ text, attachments }: Draft): boolean {
  return attachments.length === 0 && text.replace(/[\s\u200B-\u200D\u2060\uFEFF]/g, '') === '';
}
