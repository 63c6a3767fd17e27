/** @jsxImportSource react */
import { type ReactNode, useRef } from 'react';

/**
 * A button as Facebook has them: a div with a role. Enter (on keydown) and Space (on keyup) are the script's own doing;
 * a disabled one says so by aria-disabled only.
 */
export function Press(props: {
  readonly label?: string;
  readonly className?: string;
  readonly disabled?: boolean;
  readonly onPress: (event: Event) => void;
  readonly children: ReactNode;
}) {
  const armed = useRef(false);
  const press = (event: Event) => {
    if (!props.disabled) props.onPress(event);
  };
  return (
    <div
      role="button"
      tabIndex={props.disabled ? -1 : 0}
      className={`press ${props.className ?? ''}`}
      aria-label={props.label}
      aria-disabled={props.disabled ? true : undefined}
      onClick={(event) => press(event.nativeEvent)}
      onKeyDown={(event) => {
        armed.current = event.key === ' ';
        if (event.key === 'Enter' || event.key === ' ') event.preventDefault();
        if (event.key === 'Enter') press(event.nativeEvent);
      }}
      onKeyUp={(event) => {
        if (event.key === ' ' && armed.current) press(event.nativeEvent);
        armed.current = false;
      }}
    >
      <span>{props.children}</span>
    </div>
  );
}
