/** @jsxImportSource react */
import { type ReactNode, useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';

/**
 * A modal in #layers. It behaves as react-native-web's Modal does: focus that leaves it is pulled back, and Escape closes
 * it on keyup, wherever in the document the key came up.
 */
export function Layer({ children, onClose }: { readonly children: ReactNode; readonly onClose: () => void }) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const pullBack = () => {
      if (root.current && !root.current.contains(document.activeElement)) {
        const inside = root.current;
        (inside.querySelector<HTMLElement>('[contenteditable="true"]') ?? inside.querySelector('button'))?.focus();
      }
    };
    const close = (event: KeyboardEvent) => {
      if (event.key === 'Escape') {
        event.stopPropagation();
        onClose();
      }
    };
    pullBack();
    document.addEventListener('focus', pullBack, true);
    document.addEventListener('keyup', close);
    return () => {
      document.removeEventListener('focus', pullBack, true);
      document.removeEventListener('keyup', close);
    };
  }, [onClose]);
  const layers = document.querySelector('#layers');
  return (
    layers &&
    createPortal(
      <div className="layer">
        <div className="scrim" />
        <div role="dialog" aria-modal="true" aria-labelledby="modal-header" className="modal" ref={root}>
          {children}
        </div>
      </div>,
      layers,
    )
  );
}
