const buttonLike = 'button, [role="button"], input[type="submit"], input[type="button"]';

/** English labels of the control that publishes, and of those beside it that do not; structure comes before them. */
const publishes = new Set(
  'post|post all|publish|share|share now|send|reply|comment|post comment|schedule|save|post now|post anyway|tweet'.split(
    '|',
  ),
);
const keeps = new Set(
  'next|back|close|cancel|discard|save draft|done|add post|add to thread|edit|add|search'.split('|'),
);

/** A control's or field's name as a person reads it: one line, plain apostrophes, no invisible characters. */
export function labelOf(element: Element): string {
  const label =
    element.getAttribute('aria-label') ?? element.getAttribute('aria-placeholder') ?? element.textContent ?? '';
  return label
    .normalize('NFKC')
    .replace(/[\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g, '')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

/** The button that an event's path leads through, innermost first. */
export function buttonOn(path: readonly EventTarget[]): HTMLElement | undefined {
  return path.find((target): target is HTMLElement => target instanceof HTMLElement && target.matches(buttonLike));
}

/** Every button below an element. */
export function buttonsIn(root: Element): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(buttonLike)];
}

/** Whether a control is switched off, natively or for assistive technology. */
export function isDisabled(control: Element): boolean {
  return control.matches(':disabled, [aria-disabled="true"]');
}

/** Whether an element takes up room on the page. */
export function isShown(element: Element): boolean {
  return element.getClientRects().length > 0;
}

/**
 * How much a button looks like the one that publishes; 4 and more is enough to hold it. What a button does comes
 * before what it is called: one that is off while the box is empty and on once something is written publishes in any
 * language.
 */
export function publishingScore(control: HTMLElement, wokeWithText: boolean): number {
  const label = labelOf(control).toLowerCase();
  let score = 0;
  if (wokeWithText) score += 4;
  if (control.matches('button[type="submit"], input[type="submit"]')) score += 3;
  if (publishes.has(label)) score += 4;
  if (keeps.has(label)) score -= 5;
  if (control.matches('[aria-haspopup]:not([aria-haspopup="false"]), [aria-expanded]')) score -= 4;
  if (control.matches('[aria-pressed], [role="switch"], [href]')) score -= 4;
  return score;
}
