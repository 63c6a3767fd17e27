import { storage } from 'wxt/utils/storage';
import type { Dismissal } from './messages';

/** The text of the school file that the person loaded. */
export const schoolFile = storage.defineItem<string>('local:schoolFile');

/** Keeps a school file's text; rejects with a sentence where the browser has no room for it. */
export async function keepSchoolFile(text: string): Promise<void> {
  try {
    await schoolFile.setValue(text);
  } catch {
    throw new Error(
      'This file is larger than the browser lets an extension keep (10 MB). Ask IT to set the pupil list by policy, or for a file with one school in it.',
    );
  }
}

/** The school's managed settings as they last arrived, so that a start need not wait for the browser to find them again. */
export const lastManaged = storage.defineItem<unknown>('local:lastManaged');

/** What the person does not want to be asked about: keyed digests, never words. */
export const dismissals = storage.defineItem<Dismissal[]>('local:dismissals', { fallback: [] });

/** The key of those digests, made once on this device: base64 of 32 random bytes. */
export const deviceKey = storage.defineItem<string>('local:deviceKey');
