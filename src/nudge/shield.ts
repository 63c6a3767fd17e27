const KEYS = ['keydown', 'keypress', 'keyup'] as const;

const OTHERS = [
  ...['dblclick', 'auxclick', 'contextmenu', 'mousedown', 'mouseup', 'mousemove', 'mouseover', 'mouseout'],
  ...['mouseenter', 'mouseleave', 'pointerdown', 'pointerup', 'pointermove', 'pointerover', 'pointerout'],
  ...['pointerenter', 'pointerleave', 'pointercancel', 'pointerrawupdate', 'gotpointercapture', 'lostpointercapture'],
  ...['touchstart', 'touchmove', 'touchend', 'touchcancel', 'wheel', 'focusin', 'focusout', 'focus', 'blur'],
  ...['input', 'beforeinput', 'change', 'copy', 'cut', 'paste', 'selectstart'],
  ...['dragstart', 'drag', 'dragenter', 'dragover', 'dragleave', 'dragend', 'drop'],
];

/**
 * Keeps what a person does in our part of the page from the page: its listeners see no event whose target is `host`.
 * It must be called before any script of the page runs. It only stops events, so the browser's own actions (Tab, Enter
 * and Space on a button, Escape, a click, opening details) still happen; our components rest on nothing else, because
 * an event that is stopped here does not reach them either.
 *
 * @param modal whether our dialog is open: then a key belongs to it wherever the focus is (after a click on the
 *   backdrop the focus is on the page's body, where sites listen for shortcuts).
 */
export function shieldEvents(host: Element, modal: () => boolean, signal: AbortSignal): void {
  // Nothing here waits for a listener's preventDefault, so scrolling need not either.
  const options = { capture: true, passive: true, signal };
  const ours = (event: Event) => event.target === host;
  for (const type of OTHERS) {
    window.addEventListener(type, (event) => ours(event) && event.stopImmediatePropagation(), options);
  }

  // A key that went down in our dialog and comes up after it closed would reach the page as half a stroke.
  const down = new Set<string>();
  const key = (event: KeyboardEvent) => {
    const mine = ours(event) || modal();
    if (event.type === 'keydown' && mine) down.add(event.code);
    const rest = event.type === 'keyup' && down.delete(event.code);
    if (mine || rest) event.stopImmediatePropagation();
    // The Enter that is still held down from the page's Post button must not answer the dialog it has opened.
    if (mine && event.repeat && (event.key === 'Enter' || event.key === ' ')) event.preventDefault();
  };
  for (const type of KEYS) window.addEventListener(type, key, { capture: true, signal });

  // Nor must the second half of a double click on that button.
  let first: EventTarget | null = null;
  const click = (event: MouseEvent) => {
    if (event.detail <= 1) first = event.target;
    if (!ours(event)) return;
    if (first !== host && event.detail > 1) event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener('click', click, { capture: true, signal });
}
