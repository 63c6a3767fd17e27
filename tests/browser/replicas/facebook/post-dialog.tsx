/** @jsxImportSource react */
import type { LexicalEditor } from 'lexical';
import { useCallback, useRef, useState } from 'react';
import { restoredDraft, send } from '../sent';
import { Dialog } from './dialog';
import { TextBox } from './editor';
import { Press } from './press';

/** The "Create post" dialog. A Page's has two steps; on the second the text box is still there, hidden. */
export function PostDialog(props: {
  readonly name: string;
  readonly prompt: string;
  readonly steps: 1 | 2;
  readonly audience: string;
  readonly onClose: () => void;
  readonly onSent: () => void;
}) {
  const [text, setText] = useState(restoredDraft);
  const [step, setStep] = useState(1);
  const [uploader, setUploader] = useState(false);
  const [files, setFiles] = useState<readonly File[]>([]);
  const current = useRef(text);
  const ready = text.trim() !== '' || files.length > 0;
  const { onSent, steps } = props;

  const post = useCallback((event: Event) => send('post', current.current, event, onSent), [onSent]);
  const submit = useCallback(
    (event: KeyboardEvent, _editor: LexicalEditor) => {
      if (steps === 1 && current.current.trim() !== '') post(event);
    },
    [post, steps],
  );
  return (
    <Dialog label="Create post" onClose={props.onClose}>
      <form method="post" onSubmit={(event) => event.preventDefault()}>
        <div hidden={step === 2}>
          <div className="who">
            <strong>{props.name}</strong>
            <Press label={`Edit privacy. Sharing with ${props.audience}`} onPress={() => {}}>
              {props.audience}
            </Press>
          </div>
          <TextBox
            prompt={props.prompt}
            text={text}
            focus
            enter={{ sends: 'ctrl-enter', submit }}
            onChange={(written) => {
              current.current = written;
              setText(written);
            }}
          />
          {files.map((file) => (
            <Attachment key={file.name} file={file} onRemove={() => setFiles(files.filter((each) => each !== file))} />
          ))}
          <div className="add">
            Add to your post
            <Press label="Photo/video" onPress={() => setUploader(true)}>
              ▣
            </Press>
            <Press label="Tag people" onPress={() => {}}>
              ☻
            </Press>
            <Press label="Feeling/activity" onPress={() => {}}>
              ☺
            </Press>
            <Press label="Check in" onPress={() => {}}>
              ⚑
            </Press>
          </div>
          {uploader && (
            <input
              type="file"
              multiple
              accept="image/*,image/heif,image/heic,video/*,video/mp4,video/quicktime"
              onChange={(event) => setFiles([...files, ...(event.target.files ?? [])])}
            />
          )}
          {steps === 2 && (
            <Press label="Next" className="blue" disabled={!ready} onPress={() => setStep(2)}>
              Next
            </Press>
          )}
        </div>
        {step === 2 && (
          <div>
            <h3>Post settings</h3>
            <Press label="Back" onPress={() => setStep(1)}>
              Back
            </Press>
          </div>
        )}
        {(steps === 1 || step === 2) && (
          <Press label="Post" className="blue" disabled={!ready} onPress={post}>
            Post
          </Press>
        )}
      </form>
    </Dialog>
  );
}

const previews = new WeakMap<File, string>();

function Attachment({ file, onRemove }: { readonly file: File; readonly onRemove: () => void }) {
  const url = previews.get(file) ?? URL.createObjectURL(file);
  previews.set(file, url);
  return (
    <div className="attachment">
      <Press label="Remove post attachment" onPress={onRemove}>
        ×
      </Press>
      {file.type.startsWith('video/') ? <video src={url} muted /> : <img src={url} alt="" />}
    </div>
  );
}
