import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSettings, type Settings, type SettingsParts } from '@/src/settings/current';
import type { Remembered } from '@/src/settings/remembered';

const MINUTE = 60_000;

/** A browser whose answers and clock the test holds in its hands. */
function browserWith(begin: { managed?: unknown; cache?: unknown; file?: string } = {}) {
  const state = {
    managed: {} as unknown,
    cache: undefined as unknown,
    file: undefined as string | undefined,
    ...begin,
  };
  const plans: { at: number; action: () => void }[] = [];
  let clock = 1_800_000_000_000;
  let tellChange = (): void => {};
  const parts: SettingsParts = {
    readManaged: async () => state.managed,
    onManagedChange: (listener) => {
      tellChange = listener;
    },
    readCache: async () => state.cache,
    writeCache: async (kept) => {
      state.cache = kept && JSON.parse(JSON.stringify(kept));
    },
    readFile: async () => state.file,
    schedule: (milliseconds, action) => plans.push({ at: clock + milliseconds, action }),
    now: () => clock,
  };
  return {
    state,
    parts,
    async pass(milliseconds: number) {
      clock += milliseconds;
      for (const plan of plans.filter(({ at }) => at <= clock)) {
        plans.splice(plans.indexOf(plan), 1);
        plan.action();
      }
      await settled();
    },
    async change(managed: unknown) {
      state.managed = managed;
      tellChange();
      await settled();
    },
  };
}

/** All that is waiting for nothing but its turn has happened. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

async function started(browser: ReturnType<typeof browserWith>) {
  const settings = createSettings(browser.parts);
  await settings.start();
  await settled();
  return settings;
}

async function reread(settings: Settings) {
  await settings.reread();
  await settled();
}

const cached: Remembered = { settings: { name: 'Hill' }, empties: 0, since: 0 };

describe('at the start', () => {
  it('is an empty school before anything was read', () => {
    const settings = createSettings(browserWith({ managed: { name: 'Hill' } }).parts);
    expect(settings.current()).toMatchObject({ source: 'none', school: { shortNames: [] }, problems: [] });
  });

  it('uses what was last seen without waiting for a browser that never answers', async () => {
    const { parts } = browserWith({ cache: cached });
    const settings = createSettings({ ...parts, readManaged: () => new Promise(() => {}) });
    await settings.start();
    expect(settings.current()).toMatchObject({ source: 'managed', school: { name: 'Hill' } });
  });

  it('takes what the browser shows, and remembers it', async () => {
    const browser = browserWith({
      managed: { name: 'Hill', motto: 7 },
      cache: { ...cached, settings: { name: 'Old' } },
    });
    const settings = await started(browser);
    expect(settings.current()).toMatchObject({
      source: 'managed',
      school: { name: 'Hill' },
      problems: [{ at: 'motto' }],
    });
    expect(browser.state.cache).toEqual({ settings: { name: 'Hill', motto: 7 }, empties: 0, since: 0 });
  });

  it.each([1000, 5000, 30_000])('looks again after %i ms', async (milliseconds) => {
    const browser = browserWith();
    const settings = await started(browser);
    await browser.pass(milliseconds - 1);
    browser.state.managed = { name: 'Hill' };
    expect(settings.current().source).toBe('none');
    await browser.pass(1);
    expect(settings.current()).toMatchObject({ source: 'managed', school: { name: 'Hill' } });
  });

  it.each([
    ['text', 'x'],
    ['a list', [cached]],
    ['settings that are none', { settings: 7 }],
    ['a count that is none', { settings: {}, empties: 'x', since: null }],
  ])('does not stumble over a cache of %s', async (_, cache) => {
    expect((await started(browserWith({ cache }))).current().problems).toEqual([]);
  });
});

describe('an empty answer', () => {
  it('is not believed at first, nor one that fails', async () => {
    const browser = browserWith({ cache: cached });
    const settings = await started(browser);
    browser.parts.readManaged = () => Promise.reject(new Error('Managed storage manifest not found'));
    await reread(settings);
    expect(settings.current().school.name).toBe('Hill');
  });

  it('is not believed however often it comes within a short time', async () => {
    const browser = browserWith({ cache: cached });
    const settings = await started(browser);
    for (let time = 0; time < 50; time++) await reread(settings);
    expect(settings.current().school.name).toBe('Hill');
  });

  it('is not believed after a long time unless it came several times', async () => {
    const browser = browserWith({ cache: cached });
    const settings = await started(browser);
    await reread(settings);
    await browser.pass(0);
    const { cache } = browser.state;
    const later = browserWith({ cache });
    await later.pass(60 * MINUTE);
    expect((await started(later)).current().school.name).toBe('Hill');
  });

  it('is believed when it came several times, over minutes and starts', async () => {
    const browser = browserWith({ cache: cached });
    await started(browser);
    await browser.pass(30_000);
    await browser.pass(11 * MINUTE);
    const settings = await started(browser);
    expect(settings.current().source).toBe('none');
    expect(browser.state.cache).toBeUndefined();
  });

  it('starts to count anew after settings have come again', async () => {
    const browser = browserWith({ cache: { ...cached, empties: 4, since: 1 } });
    browser.state.managed = { name: 'Hill' };
    const settings = await started(browser);
    browser.state.managed = {};
    await reread(settings);
    expect(settings.current().school.name).toBe('Hill');
  });

  it('is believed at once when the browser, having shown settings, says that they changed', async () => {
    const browser = browserWith({ managed: { name: 'Hill' } });
    const settings = await started(browser);
    await browser.change({});
    expect(settings.current().source).toBe('none');
    expect(browser.state.cache).toBeUndefined();
  });

  it('is not believed on a change when the browser has shown nothing since the start', async () => {
    const browser = browserWith({ cache: cached });
    const settings = await started(browser);
    await browser.change({});
    expect(settings.current().school.name).toBe('Hill');
  });
});

describe('changes', () => {
  it('are told, once each, also when one listener fails', async () => {
    const browser = browserWith();
    const settings = createSettings(browser.parts);
    const heard: (string | undefined)[] = [];
    settings.subscribe(() => {
      throw new Error('not interested');
    });
    const stop = settings.subscribe(({ school }) => heard.push(school.name));
    await settings.start();
    await browser.change({ name: 'Hill' });
    await browser.change({ name: 'Hill' });
    await browser.change({ name: 'Dale' });
    stop();
    await browser.change({ name: 'Moor' });
    expect(heard).toEqual(['Hill', 'Dale']);
    expect(settings.current().school.name).toBe('Moor');
  });

  it('are not undone by a slow answer to an earlier question', async () => {
    const browser = browserWith();
    const settings = await started(browser);
    const slow = withResolvers();
    browser.parts.readManaged = () => slow.promise;
    await settings.reread();
    browser.parts.readManaged = async () => ({ name: 'New' });
    await reread(settings);
    slow.resolve({ name: 'Old' });
    await settled();
    expect(settings.current().school.name).toBe('New');
  });

  it('that come before the cache was read stand', async () => {
    const browser = browserWith({ cache: cached, managed: { name: 'New' } });
    const cache = withResolvers();
    browser.parts.readCache = () => cache.promise;
    const settings = createSettings(browser.parts);
    const starting = settings.start();
    await browser.change({ name: 'New' });
    browser.parts.readManaged = () => new Promise(() => {});
    cache.resolve(cached);
    await starting;
    expect(settings.current().school.name).toBe('New');
  });
});

describe('the school file', () => {
  it('is used where IT has set nothing', async () => {
    const settings = await started(browserWith({ file: '\uFEFF{"name":"Hill","colour":1}' }));
    expect(settings.current()).toMatchObject({
      source: 'file',
      school: { name: 'Hill' },
      problems: [{ at: 'colour' }],
    });
  });

  it('gives way to managed settings key by key', async () => {
    const browser = browserWith({
      file: '{"name":"Hill","roster":"sealed"}',
      managed: { name: 'Dale', rosterKey: 'key' },
    });
    const { source, school } = (await started(browser)).current();
    expect(source).toBe('managed');
    expect(school).toMatchObject({ name: 'Dale', roster: 'sealed', rosterKey: 'key' });
  });

  it.each(['', 'name: Hill', '[]', 'null', '"x"'])(
    'that holds %j is said to be unreadable, and costs nothing else',
    async (file) => {
      const { source, school, problems } = (await started(browserWith({ file, managed: { name: 'Dale' } }))).current();
      expect({ source, name: school.name }).toEqual({ source: 'managed', name: 'Dale' });
      expect(problems).toEqual([{ at: 'school file', message: expect.stringMatching(/cannot be read.*Ask IT/) }]);
    },
  );

  it('comes and goes with a reread', async () => {
    const browser = browserWith();
    const settings = await started(browser);
    browser.state.file = '{"name":"Hill"}';
    await reread(settings);
    expect(settings.current().school.name).toBe('Hill');
    browser.state.file = undefined;
    await reread(settings);
    expect(settings.current().source).toBe('none');
  });

  it('is in use after a reread, however long the browser takes over its managed settings', async () => {
    const browser = browserWith();
    const settings = await started(browser);
    browser.parts.readManaged = () => new Promise(() => {});
    browser.state.file = '{"name":"Hill"}';
    await settings.reread();
    expect(settings.current().school.name).toBe('Hill');
  });

  it('stays in use when the storage fails for a while', async () => {
    const browser = browserWith({ file: '{"name":"Hill"}' });
    const settings = await started(browser);
    for (const part of ['readFile', 'readCache', 'readManaged', 'writeCache'] as const) {
      browser.parts[part] = () => {
        throw new Error('storage is gone');
      };
    }
    await reread(settings);
    expect(settings.current().school.name).toBe('Hill');
  });
});

it('whatever is answered, in whatever order, something is in use and what was shown last is not lost too soon', async () => {
  const answer = fc.oneof(fc.constant({}), fc.constant({ name: 'Hill' }), fc.jsonValue({ maxDepth: 2 }));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.record({ answer, wait: fc.integer({ min: 0, max: 1000 }) })), async (steps) => {
      const browser = browserWith({ managed: { name: 'Dale' } });
      const settings = await started(browser);
      for (const step of steps) {
        browser.state.managed = step.answer;
        await browser.pass(step.wait);
        await reread(settings);
        // The whole run takes less than the time after which empty answers are believed.
        expect(settings.current().source).toBe('managed');
      }
    }),
  );
});

function withResolvers() {
  let resolve: (value: unknown) => void = () => {};
  const promise = new Promise<unknown>((given) => {
    resolve = given;
  });
  return { promise, resolve };
}
