/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { Pressable } from 'react-native-web';

const shapes = {
  primary: {
    backgroundColor: 'var(--ink)',
    borderRadius: 999,
    paddingInline: 16,
    minHeight: 36,
    justifyContent: 'center',
    alignItems: 'center',
  },
  plain: { borderRadius: 999, minHeight: 34, minWidth: 34, justifyContent: 'center', alignItems: 'center' },
} as const;

/** A button as X has them: react-native-web's Pressable over a real button, the label two spans deep. */
export function Press(props: {
  readonly testId?: string;
  readonly label?: string;
  readonly shape?: keyof typeof shapes;
  readonly disabled?: boolean;
  readonly onPress: (event: Event) => void;
  readonly children: ReactNode;
}) {
  const shape = props.shape ?? 'plain';
  return (
    <Pressable
      role="button"
      style={{ ...shapes[shape], opacity: props.disabled ? 0.5 : 1 }}
      onPress={(event) => props.onPress(event.nativeEvent)}
      {...(props.testId ? { testID: props.testId } : {})}
      {...(props.label ? { 'aria-label': props.label } : {})}
      {...(props.disabled ? { disabled: true } : {})}
    >
      <span className={shape}>
        <span>{props.children}</span>
      </span>
    </Pressable>
  );
}
