/** @jsxImportSource react */
import { ContentState, EditorState } from 'draft-js';
import { useState } from 'react';
import { send } from '../sent';
import { PostEditor } from './editor';
import { Attachments, Toolbar } from './toolbar';

/** The length of a post of a subscribed account: long enough for every draft a test writes. */
const LONGEST = 25_000;

export const handle = 'MsValeHillside';

/** One part of a thread; `id` is its place. */
function newPart(id: number, text = ''): { readonly id: number; readonly state: EditorState } {
  const state = text
    ? EditorState.moveFocusToEnd(EditorState.createWithContent(ContentState.createFromText(text)))
    : EditorState.createEmpty();
  return { id, state };
}

/**
 * X's composer: the same for the home page, the modal, a reply and a status page; only names differ. The text may come
 * from outside (a share link, a restored draft), without any input event. Adding a part mounts the whole list anew.
 */
export function Composer(props: {
  readonly name: string;
  readonly placeholder: string;
  readonly label: string;
  readonly inline: boolean;
  readonly text?: string;
  readonly onDrafts?: (text: string) => void;
  readonly onSent: () => void;
}) {
  const [parts, setParts] = useState(() => [newPart(0, props.text)]);
  const [files, setFiles] = useState<readonly File[]>([]);
  const texts = parts.map(({ state }) => state.getCurrentContent().getPlainText('\n'));
  const written = texts.every((text) => text.trim() !== '' && text.length <= LONGEST);
  const disabled = !(written || (files.length > 0 && parts.length === 1));

  const submit = (event: Event) => {
    if (disabled) return;
    send(props.name, texts.join('\n\n'), event, () => {
      setParts([newPart(0)]);
      setFiles([]);
      props.onSent();
    });
  };
  return (
    <div className="composer">
      <div className="avatar" data-testid={`UserAvatar-Container-${handle}`} />
      <div className="column">
        <div key={parts.length}>
          {parts.map((part, index) => (
            <PostEditor
              key={part.id}
              part={index}
              state={part.state}
              placeholder={index === 0 ? props.placeholder : 'Add another post'}
              onChange={(state) =>
                setParts((before) => before.map((each) => (each.id === part.id ? { ...each, state } : each)))
              }
              onSubmit={submit}
            />
          ))}
        </div>
        <Attachments files={files} onRemove={(file) => setFiles(files.filter((each) => each !== file))} />
        <Toolbar
          button={props.inline ? 'tweetButtonInline' : 'tweetButton'}
          label={parts.length > 1 ? `${props.label} all` : props.label}
          disabled={disabled}
          onFiles={(more) => setFiles([...files, ...more].slice(0, 4))}
          onSubmit={submit}
          {...(props.inline ? {} : { onAddPart: () => setParts([...parts, newPart(parts.length)]) })}
        />
        {props.onDrafts && (
          <button type="button" data-testid="unsentButton" onClick={() => props.onDrafts?.(texts[0] ?? '')}>
            Drafts
          </button>
        )}
      </div>
    </div>
  );
}
