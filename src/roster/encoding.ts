// Some versions of Node decode Windows-1252 as ISO-8859-1, where these are control characters.
const windows: Readonly<Record<string, string>> = {
  '\u0091': '\u2018',
  '\u0092': '\u2019',
  '\u0096': '\u2013',
  '\u0097': '\u2014',
  '\u008a': 'Š',
  '\u009a': 'š',
  '\u008e': 'Ž',
  '\u009e': 'ž',
  '\u009f': 'Ÿ',
};

/** The text of a file in UTF-8, UTF-16 or Windows-1252, whichever its bytes are; undefined if they are no text. */
export function decodeText(file: Uint8Array): string | undefined {
  const wide = utf16Of(file);
  const text = wide === undefined ? decodeBytes(file) : new TextDecoder(wide).decode(file);
  return text.includes('\0') ? undefined : text;
}

/** UTF-16 begins with its mark, or has a zero in every other byte of its first, Latin, letters. */
function utf16Of(file: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first = 0, second = 0, third = 0, fourth = 0] = file;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first > 0 && second === 0 && third > 0 && fourth === 0) return 'utf-16le';
  return first === 0 && second > 0 && third === 0 && fourth > 0 ? 'utf-16be' : undefined;
}

function decodeBytes(file: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file);
  } catch {
    // Excel's plain "CSV" in Western Europe; é alone is not valid UTF-8.
    return new TextDecoder('windows-1252')
      .decode(file)
      .replace(/[\u0080-\u009f]/g, (control) => windows[control] ?? control);
  }
}
