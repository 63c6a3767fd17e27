import { labelOf } from './controls';
import type { Site } from './site';

const editable = ['[data-lexical-editor]', '[role="textbox"]', '[role="combobox"]'];
const editorsIn = (ancestor: string) =>
  editable.map((mark) => `${ancestor} [contenteditable="true"]${mark}`).join(', ');

// Told by their English names too, should the form around them go.
const commentLabels = ['*="comment" i', '^="Reply to" i', '^="Reply as" i', '^="Write an answer" i']
  .map((label) => `[contenteditable="true"][aria-label${label}]`)
  .join(', ');

// The composer's own prompt names who will publish, be it the person or a Page; other languages give no name.
const prompts = [/^what's on your mind, (.+)\?$/i, /^(?:comment|reply) as (.+?)(?:…|\.\.\.)?$/i];

export const facebook: Site = {
  id: 'facebook',
  matches: ['https://*.facebook.com/*'],
  surfaces: [
    {
      // Comments and replies sit in a form that has no role of its own, in the feed and inside a post's dialog alike.
      surface: 'comment',
      editor: `${editorsIn('form[role="presentation"]')}, ${commentLabels}`,
      submit:
        '#focused-state-composer-submit [role="button"], [role="button"][aria-label="Comment"], [role="button"][aria-label="Post comment"]',
      within: 'form, article, [role="article"], [role="dialog"]',
      sendsOn: 'enter',
    },
    {
      surface: 'post',
      editor: editorsIn('[role="dialog"]'),
      submit: '[role="button"][aria-label="Post"]',
      within: '[role="dialog"]',
      sendsOn: 'modified-enter',
    },
  ],
  ignored: '[role="textbox"][aria-label="Message"], [role="textbox"][aria-placeholder="Aa"]',
  actor(editor) {
    const label = labelOf(editor);
    return prompts.map((prompt) => prompt.exec(label)?.[1]).find((name) => name !== undefined);
  },
  to(editor) {
    return /^reply to (.+?)(?:…|\.\.\.)?$/i.exec(labelOf(editor))?.[1];
  },
};
