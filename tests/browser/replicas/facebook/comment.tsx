/** @jsxImportSource react */
import type { LexicalEditor } from 'lexical';
import { useCallback, useRef, useState } from 'react';
import { send } from '../sent';
import { empty, TextBox } from './editor';
import { Press } from './press';

/** A comment or reply box: Enter submits, Shift+Enter breaks the line; the button stands there once the box has focus. */
export function CommentBox(props: { readonly name: string; readonly prompt: string; readonly onSent: () => void }) {
  const [text, setText] = useState('');
  const [focused, setFocused] = useState(false);
  const current = useRef('');
  const lexical = useRef<LexicalEditor>();
  const { name, onSent } = props;

  const post = useCallback(
    (event: Event) => {
      if (current.current.trim() === '') return;
      send(name, current.current, event, () => {
        if (lexical.current) empty(lexical.current);
        onSent();
      });
    },
    [name, onSent],
  );
  return (
    <form
      role="presentation"
      className="comment"
      onSubmit={(event) => event.preventDefault()}
      onFocus={() => setFocused(true)}
    >
      <TextBox
        prompt={props.prompt}
        enter={{ sends: 'enter', submit: post }}
        onChange={(written, editor) => {
          lexical.current = editor;
          current.current = written;
          setText(written);
        }}
      />
      <div className="add">
        <Press label="Attach a photo or video" onPress={() => {}}>
          ▣
        </Press>
        {focused && (
          <div id="focused-state-composer-submit">
            <span>
              <Press label="Comment" disabled={text.trim() === ''} onPress={post}>
                ➤
              </Press>
            </span>
          </div>
        )}
      </div>
    </form>
  );
}
