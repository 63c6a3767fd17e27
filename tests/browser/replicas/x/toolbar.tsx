/** @jsxImportSource react */
import { useRef } from 'react';
import { Press } from './press';

/** The row under the editor: a subtree of its own, with the file input, beside the Post button. */
export function Toolbar(props: {
  readonly onFiles: (files: readonly File[]) => void;
  readonly onAddPart?: () => void;
  readonly button: string;
  readonly label: string;
  readonly disabled: boolean;
  readonly onSubmit: (event: Event) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="under">
      <nav data-testid="toolBar" role="tablist">
        <input
          ref={input}
          type="file"
          data-testid="fileInput"
          accept="image/jpeg,image/png,image/webp,image/gif,video/mp4,video/quicktime"
          multiple
          tabIndex={-1}
          className="hidden-input"
          onChange={(event) => {
            props.onFiles([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
        <Press label="Add photos or video" onPress={() => input.current?.click()}>
          ▣
        </Press>
        <Press label="Add emoji" onPress={() => {}}>
          ☺
        </Press>
        <Press testId="createPollButton" label="Add poll" onPress={() => {}}>
          ☰
        </Press>
      </nav>
      {props.onAddPart && (
        <Press testId="addButton" label="Add post" onPress={props.onAddPart}>
          +
        </Press>
      )}
      <Press testId={props.button} shape="primary" disabled={props.disabled} onPress={props.onSubmit}>
        {props.label}
      </Press>
    </div>
  );
}

/** What is attached, above the toolbar. */
export function Attachments(props: { readonly files: readonly File[]; readonly onRemove: (file: File) => void }) {
  if (props.files.length === 0) return null;
  return (
    <div data-testid="attachments">
      {props.files.map((file) => (
        <div role="group" key={file.name} data-testid="tweetPhoto">
          <button type="button" aria-label="Remove media" onClick={() => props.onRemove(file)}>
            ×
          </button>
          <Preview file={file} />
        </div>
      ))}
    </div>
  );
}

const previews = new WeakMap<File, string>();

function Preview({ file }: { readonly file: File }) {
  const url = previews.get(file) ?? URL.createObjectURL(file);
  previews.set(file, url);
  return file.type.startsWith('video/') ? <video src={url} muted /> : <img src={url} alt="" />;
}
