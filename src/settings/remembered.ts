type Settings = Readonly<Record<string, unknown>>;

/** What is kept between starts of the background: the last managed settings, and since when the browser has shown none. */
export interface Remembered {
  readonly settings: Settings;
  /** Empty answers in a row since `settings` last arrived. */
  readonly empties: number;
  /** When the first of them came, in milliseconds since 1970. */
  readonly since: number;
}

/**
 * Chromium answers `{}` both where there is no policy and while it has not arrived yet, so some empty answers prove
 * nothing: only this many in a row, over this time (in milliseconds), mean that IT has taken the settings away.
 */
const FORGET = { empties: 5, after: 10 * 60_000 };

/**
 * The next thing to remember after the browser has answered a read.
 * @param answer the managed settings as read; anything but an object with keys counts as empty
 * @param removed the browser itself has said that settings which it had shown are gone
 * @param now in milliseconds since 1970
 */
export function remember(
  last: Remembered | undefined,
  answer: unknown,
  removed: boolean,
  now: number,
): Remembered | undefined {
  if (isSettings(answer) && Object.keys(answer).length > 0) return { settings: answer, empties: 0, since: 0 };
  if (last === undefined || removed) return undefined;
  const first = last.empties === 0 || now < last.since;
  const next = { settings: last.settings, empties: last.empties + 1, since: first ? now : last.since };
  return next.empties >= FORGET.empties && now - next.since >= FORGET.after ? undefined : next;
}

/** What was kept, as long as it still has the shape in which it was put away. */
export function asRemembered(kept: unknown): Remembered | undefined {
  if (!isSettings(kept) || !isSettings(kept.settings)) return undefined;
  const { settings, empties, since } = kept;
  return {
    settings,
    empties: Number.isFinite(empties) ? Number(empties) : 0,
    since: Number.isFinite(since) ? Number(since) : 0,
  };
}

function isSettings(value: unknown): value is Settings {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
