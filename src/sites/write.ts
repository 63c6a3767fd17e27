import type { Span } from '@/src/draft/draft';
import type { Composer } from './composer';
import { rangeOf, readEditor } from './read';

/**
 * Editors take a new selection into their own model a little later than the page does; written to before that, Lexical
 * ignores the words and Draft.js breaks in Firefox. In milliseconds, with room to spare.
 */
const SELECTION_TAKEN = 60;

/**
 * Puts other words in the place of a span of the composer's draft, as if they were typed, so that the site's editor
 * knows them and undo brings the old ones back. Answers whether the editor now reads as it should.
 * `words` is a single line; empty takes the span out.
 */
export async function replaceWords(composer: Composer, span: Span, words: string): Promise<boolean> {
  const before = composer.draft().text;
  const place = placeOf(composer, span);
  if (!place) return false;
  const { editor } = place;
  editor.focus();
  if (!select(editor, place)) return false;
  await new Promise((resolve) => setTimeout(resolve, SELECTION_TAKEN));
  // Deprecated, and the one way that every editor on these sites takes as typing in both browsers.
  document.execCommand(words === '' ? 'delete' : 'insertText', false, words);
  await new Promise((resolve) => setTimeout(resolve, SELECTION_TAKEN));
  return composer.draft().text === before.slice(0, span.start) + words + before.slice(span.end);
}

/** The editor of a thread that holds a span of the joined draft, and the span within it. */
function placeOf(composer: Composer, { start, end }: Span): ({ editor: HTMLElement } & Span) | undefined {
  let from = 0;
  for (const editor of composer.editors()) {
    const { length } = readEditor(editor);
    if (from <= start && end <= from + length) return { editor, start: start - from, end: end - from };
    from += length + 1;
  }
  return undefined;
}

function select(editor: HTMLElement, span: Span): boolean {
  if (editor instanceof HTMLTextAreaElement) {
    editor.setSelectionRange(span.start, span.end);
    return true;
  }
  const range = rangeOf(editor, span);
  const selection = document.getSelection();
  if (!range || !selection) return false;
  selection.removeAllRanges();
  selection.addRange(range);
  return true;
}
