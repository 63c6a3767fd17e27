/** @jsxImportSource react */
import { AutoFocusPlugin } from '@lexical/react/LexicalAutoFocusPlugin';
import { LexicalComposer } from '@lexical/react/LexicalComposer';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { LexicalErrorBoundary } from '@lexical/react/LexicalErrorBoundary';
import { HistoryPlugin } from '@lexical/react/LexicalHistoryPlugin';
import { OnChangePlugin } from '@lexical/react/LexicalOnChangePlugin';
import { RichTextPlugin } from '@lexical/react/LexicalRichTextPlugin';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  COMMAND_PRIORITY_LOW,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
} from 'lexical';
import { useEffect } from 'react';
import { MentionPlugin } from './mention';

/** The text of Lexical's model, paragraphs joined by one line feed. */
function textOf(editor: LexicalEditor): string {
  return editor.read(() =>
    $getRoot()
      .getChildren()
      .map((paragraph) => paragraph.getTextContent())
      .join('\n'),
  );
}

/** Empties the editor, as the site does once a submission went. */
export function empty(editor: LexicalEditor): void {
  editor.update(() => {
    $getRoot().clear().append($createParagraphNode());
  });
}

function fill(text: string): void {
  const paragraphs = text.split('\n').map((line) => $createParagraphNode().append($createTextNode(line)));
  $getRoot()
    .clear()
    .append(...paragraphs);
}

/** What Enter does: nothing of its own in a post, submit in a comment, where Shift+Enter breaks the line. */
type Enter = {
  readonly sends: 'ctrl-enter' | 'enter';
  readonly submit: (event: KeyboardEvent, editor: LexicalEditor) => void;
};

function EnterPlugin({ sends, submit }: Enter) {
  const [editor] = useLexicalComposerContext();
  useEffect(
    () =>
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          const asked =
            event && (sends === 'enter' ? !event.shiftKey && !event.altKey : event.ctrlKey || event.metaKey);
          if (!asked) return false;
          event.preventDefault();
          submit(event, editor);
          return true;
        },
        COMMAND_PRIORITY_LOW,
      ),
    [editor, sends, submit],
  );
  return null;
}

/** Lexical as Facebook sets it up: a textbox whose name is the prompt, the placeholder beside it. */
export function TextBox(props: {
  readonly prompt: string;
  readonly text?: string;
  readonly focus?: boolean;
  readonly enter: Enter;
  readonly onChange: (text: string, editor: LexicalEditor) => void;
}) {
  return (
    <LexicalComposer
      initialConfig={{
        namespace: props.prompt,
        theme: {},
        onError: (error) => {
          throw error;
        },
        editorState: props.text ? () => fill(props.text ?? '') : null,
      }}
    >
      <div className="textbox">
        <RichTextPlugin
          contentEditable={
            <ContentEditable
              aria-label={props.prompt}
              aria-placeholder={props.prompt}
              placeholder={<div className="placeholder">{props.prompt}</div>}
              spellCheck
            />
          }
          ErrorBoundary={LexicalErrorBoundary}
        />
        <MentionPlugin />
      </div>
      <HistoryPlugin />
      <OnChangePlugin onChange={(_, editor) => props.onChange(textOf(editor), editor)} />
      <EnterPlugin {...props.enter} />
      {props.focus && <AutoFocusPlugin />}
    </LexicalComposer>
  );
}
