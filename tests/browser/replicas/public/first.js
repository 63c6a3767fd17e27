// The page's first script: what a site (or a tracker on it) hears when it listens before everything else on the page.
window.__sent = [];
window.__heard = [];
for (const type of [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'click',
  'pointerdown',
  'focusin',
  'toggle',
]) {
  window.addEventListener(
    type,
    (event) => window.__heard.push({ type, key: event.key ?? event.data ?? '', trusted: event.isTrusted }),
    true,
  );
}
