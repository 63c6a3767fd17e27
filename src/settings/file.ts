/**
 * The settings in the text of a school file, still to be read by `readSchool`.
 * @param text JSON, with or without a byte order mark
 * @throws Error with a sentence for the person where the text is no JSON object
 */
export function parseSchoolFile(text: string): Readonly<Record<string, unknown>> {
  let settings: unknown;
  try {
    settings = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`This file cannot be read as school settings: it is not JSON (${reason}). Ask IT for a new copy.`);
  }
  if (typeof settings !== 'object' || settings === null || Array.isArray(settings)) {
    throw new Error(
      'This file cannot be read as school settings: it is not an object with keys and values. Ask IT for a new copy.',
    );
  }
  return settings as Record<string, unknown>;
}
