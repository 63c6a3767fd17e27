import type { Composer } from './composer';
import { buttonOn, isDisabled, isShown } from './controls';
import { editorOn } from './editable';
import type { Watch } from './watch';

/** Whether a list of suggestions is open for the editor, so that Enter picks from it. */
function isPicking({ editor, site }: Composer): boolean {
  if (editor.matches('[aria-activedescendant]:not([aria-activedescendant=""]), [aria-expanded="true"]')) return true;
  const list = document.getElementById(editor.getAttribute('aria-controls') ?? '');
  if (list?.matches('[role="listbox"]') && isShown(list)) return true;
  return site.suggestions !== undefined && [...document.querySelectorAll(site.suggestions)].some(isShown);
}

function sends(event: KeyboardEvent, composer: Composer): boolean {
  if (event.ctrlKey || event.metaKey) return true;
  return composer.rule.sendsOn === 'enter' && !event.shiftKey && !event.altKey && !isPicking(composer);
}

function byButton(event: Event, watch: Watch): Composer | undefined {
  const button = buttonOn(event.composedPath());
  if (!button || isDisabled(button)) return undefined;
  return watch.composers().find((composer) => composer.publishedBy(button));
}

function byKey(event: KeyboardEvent, watch: Watch): Composer | undefined {
  // While an input method composes, and for the Enter that ends it on some systems (229), the key writes and sends nothing.
  if (event.isComposing || event.keyCode === 229) return undefined;
  if (event.key !== 'Enter' && event.key !== ' ') return undefined;
  if (!editorOn(event.composedPath())) return byButton(event, watch);
  const composer = event.key === 'Enter' ? watch.at(event.composedPath()) : undefined;
  return composer && sends(event, composer) ? composer : undefined;
}

/** The composer whose draft this event is about to publish, if it is such an event. */
export function submittedBy(event: Event, watch: Watch): Composer | undefined {
  // A press with Alt held is not a press to X; elsewhere it downloads or does nothing.
  if (event instanceof MouseEvent) return event.type === 'click' && !event.altKey ? byButton(event, watch) : undefined;
  if (event instanceof KeyboardEvent) return event.type === 'keydown' ? byKey(event, watch) : undefined;
  const form = event.target;
  return form instanceof HTMLFormElement ? watch.composers().find(({ editor }) => form.contains(editor)) : undefined;
}
