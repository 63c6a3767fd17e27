/** @jsxImportSource react */
import { useState } from 'react';
import { restoredDraft } from '../sent';
import { Composer } from './composer';
import { Layer } from './layer';

/** The composer over the page. Opening the drafts takes the composer away; coming back mounts a new one. */
export function PostModal(props: {
  readonly reply: boolean;
  readonly text: string;
  readonly onClose: () => void;
  readonly onSent: () => void;
}) {
  const [text, setText] = useState(props.text || restoredDraft());
  const [drafts, setDrafts] = useState(false);
  return (
    <Layer onClose={props.onClose}>
      <div className="modal-bar">
        <button type="button" data-testid="app-bar-close" aria-label="Close" onClick={props.onClose}>
          ×
        </button>
        <h2 id="modal-header" className="visually-hidden">
          {drafts ? 'Drafts' : 'Compose post'}
        </h2>
      </div>
      {drafts ? (
        <div className="column">
          <p>Unsent posts</p>
          <button type="button" aria-label="Back" onClick={() => setDrafts(false)}>
            Back
          </button>
        </div>
      ) : (
        <Composer
          name={props.reply ? 'reply' : 'modal'}
          placeholder={props.reply ? 'Post your reply' : 'What’s happening?'}
          label={props.reply ? 'Reply' : 'Post'}
          inline={false}
          text={text}
          onDrafts={(kept) => {
            setText(kept);
            setDrafts(true);
          }}
          onSent={props.onSent}
        />
      )}
    </Layer>
  );
}
