/** @jsxImportSource react */
import { type ReactNode, useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { Press } from './press';

/** A dialog at a mount point of its own; it keeps focus inside and closes on Escape. */
export function Dialog(props: { readonly label: string; readonly onClose: () => void; readonly children: ReactNode }) {
  const root = useRef<HTMLDivElement>(null);
  const { onClose } = props;
  useEffect(() => {
    const pullBack = () => {
      if (root.current && !root.current.contains(document.activeElement)) {
        const inside = root.current;
        (inside.querySelector<HTMLElement>('[contenteditable="true"]') ?? inside)?.focus();
      }
    };
    const close = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onClose();
    };
    document.addEventListener('focusin', pullBack);
    document.addEventListener('keydown', close);
    return () => {
      document.removeEventListener('focusin', pullBack);
      document.removeEventListener('keydown', close);
    };
  }, [onClose]);
  const portals = document.querySelector('#portals');
  return (
    portals &&
    createPortal(
      <div className="layer">
        <div role="dialog" aria-modal="true" aria-label={props.label} className="dialog" tabIndex={-1} ref={root}>
          <div className="dialog-bar">
            <h2>{props.label}</h2>
            <Press label="Close" onPress={onClose}>
              ×
            </Press>
          </div>
          {props.children}
        </div>
      </div>,
      portals,
    )
  );
}
