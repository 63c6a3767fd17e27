import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Messages } from './messages';

/** The typed messages of src/platform/messages.ts: `sendMessage` asks, `onMessage` answers; a rejected answer rejects the asker. */
export const { sendMessage, onMessage } = defineExtensionMessaging<Messages>();
