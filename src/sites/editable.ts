const notAPost = '[role="searchbox"], [aria-readonly="true"], [readonly], :disabled';

/**
 * The box that somebody writes in when an event comes along this path: a textarea, or the outermost editable element.
 * Single-line fields, search boxes and read-only text are nobody's post.
 */
export function editorOn(path: readonly EventTarget[]): HTMLElement | undefined {
  const target = path.find((step): step is HTMLElement => step instanceof HTMLElement);
  let editor: HTMLElement | undefined;
  if (target instanceof HTMLTextAreaElement) editor = target;
  else if (target?.isContentEditable) {
    editor = target;
    while (editor.parentElement?.isContentEditable) editor = editor.parentElement;
  }
  return editor?.matches(notAPost) ? undefined : editor;
}
