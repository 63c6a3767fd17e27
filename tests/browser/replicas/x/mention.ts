import { type ContentState, EditorState, Modifier, type SelectionState } from 'draft-js';

const handles = ['HillsideHeads', 'HillsideHockey', 'HillsideHistory'];

/** The @word in front of the caret and the handles that fit it; undefined when no list is to be shown. */
export function mentionAt(state: EditorState): { start: number; fits: readonly string[] } | undefined {
  const caret = state.getSelection();
  if (!caret.isCollapsed()) return undefined;
  const before = state
    .getCurrentContent()
    .getBlockForKey(caret.getStartKey())
    .getText()
    .slice(0, caret.getStartOffset());
  const word = /(?:^|\s)@(\w+)$/.exec(before)?.[1];
  if (!word) return undefined;
  const fits = handles.filter((handle) => handle.toLowerCase().startsWith(word.toLowerCase()));
  return fits.length > 0 ? { start: before.length - word.length - 1, fits } : undefined;
}

/** The editor with `handle` in place of the @word that begins at `start` and ends at the caret. */
export function withMention(state: EditorState, start: number, handle: string): EditorState {
  const caret: SelectionState = state.getSelection();
  const word = caret.merge({ anchorOffset: start, focusOffset: caret.getStartOffset() }) as SelectionState;
  const content: ContentState = Modifier.replaceText(state.getCurrentContent(), word, `@${handle} `);
  return EditorState.push(state, content, 'insert-characters');
}
