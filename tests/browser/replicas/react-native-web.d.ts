// react-native-web ships no types: what the replica of X uses of it.
declare module 'react-native-web' {
  import type { ComponentType, ReactNode, SyntheticEvent } from 'react';

  export const Pressable: ComponentType<{
    role?: string;
    testID?: string;
    'aria-label'?: string;
    disabled?: boolean;
    style?: Readonly<Record<string, string | number>>;
    onPress: (event: SyntheticEvent) => void;
    children?: ReactNode;
  }>;
}
