import { type Draft, draftKey } from '@/src/draft/draft';
import type { Composer } from './composer';
import { isDisabled } from './controls';

/** How long a site may take to show that it has taken a post, in milliseconds. */
const TAKEN_WITHIN = 2000;

/** sent: the site took it. again: the person has to press once more. closed: the composer is gone. changed: so are the words. */
export type Released = 'sent' | 'again' | 'closed' | 'changed';

/** Publishes a draft that was held: presses the live button once and looks whether the site took it. Never presses twice. */
export async function release(composer: Composer, draft: Draft): Promise<Released> {
  if (!composer.alive) return 'closed';
  const key = draftKey(draft);
  if (draftKey(composer.draft()) !== key) return 'changed';
  const control = composer.submit();
  const taken = () =>
    !composer.alive || draftKey(composer.draft()) !== key || !control?.isConnected || isDisabled(control);
  if (control && !isDisabled(control)) control.click();
  else pressEnter(composer.editor);
  return (await comesTrue(taken)) ? 'sent' : 'again';
}

/** For boxes that show no button: what a person's Enter would tell the page. */
function pressEnter(editor: HTMLElement): void {
  editor.dispatchEvent(
    new KeyboardEvent('keydown', {
      key: 'Enter',
      code: 'Enter',
      keyCode: 13,
      bubbles: true,
      cancelable: true,
      composed: true,
    }),
  );
}

/** Whether a condition on the page comes true in time. */
function comesTrue(condition: () => boolean): Promise<boolean> {
  return new Promise((resolve) => {
    const finish = () => {
      page.disconnect();
      clearTimeout(limit);
      resolve(condition());
    };
    const page = new MutationObserver(() => condition() && finish());
    page.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
    const limit = setTimeout(finish, TAKEN_WITHIN);
    if (condition()) finish();
  });
}
