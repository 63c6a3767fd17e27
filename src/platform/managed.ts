import { browser } from 'wxt/browser';

/**
 * The settings that IT has given this browser, unchecked; `{}` also while the browser has not found them yet.
 * Firefox rejects where there are none, Safari has no such area: both are the same as nothing.
 */
export async function readManaged(): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    return {};
  }
}

/** Calls back whenever the managed settings change, also when they first arrive. */
export function onManagedChange(listener: () => void): void {
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') listener();
  });
}
