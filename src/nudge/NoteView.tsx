import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from './Icon';

/** One plain sentence at the foot of the window, until it is closed or the person goes on. */
export function NoteView({ text, onClose }: { readonly text: string; readonly onClose: () => void }) {
  const note = useRef<HTMLDivElement>(null);
  const [ready, setReady] = useState(false);
  useLayoutEffect(() => note.current?.showPopover(), []);
  useEffect(() => setReady(true), []);
  return (
    <div ref={note} popover="manual" class="note">
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          onClose();
        }}
      >
        <Icon />
        <p role="status">{ready ? text : ''}</p>
        {ready ? <button type="submit">Close</button> : null}
      </form>
    </div>
  );
}
