import { parseSchoolFile } from './file';
import { asRemembered, type Remembered, remember } from './remembered';
import { readSchool } from './schema';
import type { Problem, School } from './school';

/** What the settings need of the browser. Any of the promises may be slow or fail. */
export interface SettingsParts {
  /** The managed settings, `{}` where there are none yet. */
  readManaged(): Promise<unknown>;
  onManagedChange(listener: () => void): void;
  /** What `writeCache` last put away on this device, if anything. */
  readCache(): Promise<unknown>;
  /** Puts away, or with undefined forgets. */
  writeCache(kept: Remembered | undefined): Promise<void>;
  /** The text of the school file that the person loaded, if any. */
  readFile(): Promise<string | null | undefined>;
  schedule(milliseconds: number, action: () => void): void;
  /** Milliseconds since 1970. */
  now(): number;
}

interface CurrentSettings {
  readonly source: 'managed' | 'file' | 'none';
  readonly school: School;
  readonly problems: readonly Problem[];
}

export interface Settings {
  /** Resolves as soon as what this device remembers is in use; it does not wait for the browser's managed settings. */
  start(): Promise<void>;
  /** At once, at any time: before `start` an empty school. */
  current(): CurrentSettings;
  /** Calls back after every change. Returns the way to stop it. */
  subscribe(listener: (settings: CurrentSettings) => void): () => void;
  /**
   * Looks again at the managed settings and the file: when the pop-up opens, and after a file was loaded or forgotten.
   * Resolves as soon as the file is in use; what the browser answers is told to the listeners.
   */
  reread(): Promise<void>;
}

/** After start, in milliseconds: a browser may need seconds to find its managed settings, and says nothing when it has. */
const LOOK_AGAIN = [1000, 5000, 30_000];

/**
 * The school's settings as they stand. Managed settings go before the file's, key by key, so that one may bring what the
 * other lacks (the pupil list by file, its key by policy). What the browser last showed is used until it shows something
 * else, or has shown nothing for long enough.
 */
export function createSettings(parts: SettingsParts): Settings {
  const listeners = new Set<(settings: CurrentSettings) => void>();
  let remembered: Remembered | undefined;
  let file: string | undefined;
  let shownHere = false;
  let used = JSON.stringify([undefined, undefined]);
  let settings: CurrentSettings = { source: 'none', ...readSchool({}) };

  const use = (): void => {
    const next = JSON.stringify([remembered?.settings, file]);
    if (next === used) return;
    used = next;
    settings = combine(remembered?.settings, file);
    for (const listener of listeners) {
      try {
        listener(settings);
      } catch {
        // One listener's fault must not keep the news from the others.
      }
    }
  };

  const lookAtFile = inOrder(
    () => parts.readFile(),
    (text) => {
      file = text ?? undefined;
      use();
    },
  );

  const lookAtManaged = inOrder(
    // Firefox fails where there are no managed settings: that is an empty answer.
    () => attempt(() => parts.readManaged()),
    (answer, changed: boolean) => {
      const before = JSON.stringify(remembered);
      remembered = remember(remembered, answer, changed && shownHere, parts.now());
      shownHere = remembered !== undefined && remembered.empties === 0;
      use();
      if (JSON.stringify(remembered) !== before) void attempt(() => parts.writeCache(remembered));
    },
  );

  return {
    async start() {
      parts.onManagedChange(() => void lookAtManaged(true));
      const [kept] = await Promise.all([attempt(() => parts.readCache()), lookAtFile()]);
      // A change may have been told, and looked at, before the cache was read.
      remembered ??= asRemembered(kept);
      use();
      void lookAtManaged(false);
      for (const milliseconds of LOOK_AGAIN) parts.schedule(milliseconds, () => void lookAtManaged(false));
    },
    current: () => settings,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async reread() {
      void lookAtManaged(false);
      await lookAtFile();
    },
  };
}

function combine(managed: Remembered['settings'] | undefined, text: string | undefined): CurrentSettings {
  const unreadable: Problem[] = [];
  let given: Readonly<Record<string, unknown>> | undefined;
  try {
    given = text === undefined ? undefined : parseSchoolFile(text);
  } catch (error) {
    unreadable.push({ at: 'school file', message: error instanceof Error ? error.message : String(error) });
  }
  const { school, problems } = readSchool({ ...given, ...managed });
  return { source: managed ? 'managed' : given ? 'file' : 'none', school, problems: [...unreadable, ...problems] };
}

/**
 * A way to ask again and again: a slow answer to an early question does not undo what a later one has found out, and a
 * question that fails changes nothing.
 */
function inOrder<Value, Details extends unknown[]>(
  ask: () => Promise<Value>,
  take: (answer: Value, ...details: Details) => void,
): (...details: Details) => Promise<void> {
  let asked = 0;
  let answered = 0;
  return async (...details) => {
    const turn = ++asked;
    const answer = await attempt(async () => [await ask()] as const);
    if (answer === undefined || turn < answered) return;
    answered = turn;
    take(answer[0], ...details);
  };
}

async function attempt<Value>(work: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await work();
  } catch {
    return undefined;
  }
}
