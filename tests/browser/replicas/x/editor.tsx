/** @jsxImportSource react */
import { Editor, type EditorState, getDefaultKeyBinding } from 'draft-js';
import { type KeyboardEvent, useState } from 'react';
import 'draft-js/dist/Draft.css';
import { mentionAt, withMention } from './mention';

/** One part of a post: Draft.js as X sets it up, with the list of handles that opens after an @. */
export function PostEditor(props: {
  readonly part: number;
  readonly state: EditorState;
  readonly placeholder: string;
  readonly onChange: (state: EditorState) => void;
  readonly onSubmit: (event: Event) => void;
}) {
  const { part, state } = props;
  const [chosen, setChosen] = useState(0);
  const [dismissed, setDismissed] = useState(false);
  const mention = dismissed ? undefined : mentionAt(state);
  const pick = (handle: string) => {
    if (mention) props.onChange(withMention(state, mention.start, handle));
    setChosen(0);
  };
  const bind = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      props.onSubmit(event.nativeEvent);
      return 'handled';
    }
    if (mention && ['Enter', 'Tab'].includes(event.key)) {
      event.preventDefault();
      pick(mention.fits[chosen] ?? '');
      return 'handled';
    }
    if (mention && ['ArrowDown', 'ArrowUp'].includes(event.key)) {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : mention.fits.length - 1;
      setChosen((chosen + step) % mention.fits.length);
      return 'handled';
    }
    setDismissed(event.key === 'Escape');
    return getDefaultKeyBinding(event);
  };
  return (
    <div data-testid={`tweetTextarea_${part}RichTextInputContainer`}>
      <div data-testid={`tweetTextarea_${part}_label`}>
        <Editor
          webDriverTestID={`tweetTextarea_${part}`}
          ariaLabel="Post text"
          ariaMultiline
          role="textbox"
          spellCheck
          placeholder={props.placeholder}
          editorState={state}
          onChange={props.onChange}
          keyBindingFn={bind}
          handleKeyCommand={(command) => (command === 'handled' ? 'handled' : 'not-handled')}
          {...(mention
            ? {
                ariaActiveDescendantID: `typeaheadItem-${part}-${chosen}`,
                ariaControls: `typeaheadDropdown-${part}`,
                ariaAutoComplete: 'list',
              }
            : {})}
        />
      </div>
      {mention && (
        <div id={`typeaheadDropdown-${part}`} role="listbox" className="typeahead">
          {mention.fits.map((handle, index) => (
            <button
              type="button"
              role="option"
              id={`typeaheadItem-${part}-${index}`}
              aria-selected={index === chosen}
              key={handle}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => pick(handle)}
            >
              @{handle}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
