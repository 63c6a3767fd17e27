/** @jsxImportSource react */
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import {
  $createTextNode,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  COMMAND_PRIORITY_HIGH,
  KEY_ENTER_COMMAND,
} from 'lexical';
import { useEffect, useState } from 'react';

const people = ['Hillside Parents', 'Hillside Library'];

/** The list that opens after an @: Enter picks the first name, and sends nothing. */
export function MentionPlugin() {
  const [editor] = useLexicalComposerContext();
  const [open, setOpen] = useState(false);
  useEffect(
    () => editor.registerUpdateListener(({ editorState }) => setOpen(editorState.read($atWord) !== undefined)),
    [editor],
  );
  useEffect(() => {
    const root = editor.getRootElement();
    if (!root) return;
    if (open) {
      root.setAttribute('aria-expanded', 'true');
      root.setAttribute('aria-controls', 'mentions');
      root.setAttribute('aria-activedescendant', 'mention-0');
    } else {
      for (const name of ['aria-expanded', 'aria-controls', 'aria-activedescendant']) root.removeAttribute(name);
    }
    return editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        if (!open) return false;
        event?.preventDefault();
        editor.update(() => {
          const word = $atWord();
          if (!word) return;
          const [, found = word.node] =
            word.start > 0 ? word.node.splitText(word.start, word.end) : [null, word.node.splitText(word.end)[0]];
          const name = $createTextNode(`${people[0]} `);
          found?.replace(name);
          name.selectEnd();
        });
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    );
  }, [editor, open]);
  return open ? (
    <div role="listbox" id="mentions" className="mentions" aria-label="Mentions">
      {people.map((name, index) => (
        <div role="option" tabIndex={-1} aria-selected={index === 0} id={`mention-${index}`} key={name}>
          {name}
        </div>
      ))}
    </div>
  ) : null;
}

/** The @word the caret stands at the end of. */
function $atWord() {
  const caret = $getSelection();
  if (!$isRangeSelection(caret) || !caret.isCollapsed()) return undefined;
  const node = caret.anchor.getNode();
  if (!$isTextNode(node)) return undefined;
  const end = caret.anchor.offset;
  const word = /(?:^|\s)(@hil\w*)$/i.exec(node.getTextContent().slice(0, end))?.[1];
  return word ? { node, start: end - word.length, end } : undefined;
}
