type Decoded = { readonly text: string } | { readonly text: undefined; readonly problem: string };

const asCsv = 'Open it in your spreadsheet program, choose “Save as” and “CSV”, and give that file here.';
// What the first bytes say of files that people pick by mistake.
const otherFiles: readonly { bytes: readonly number[]; problem: string }[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], problem: `This is an Excel workbook. ${asCsv}` },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], problem: `This is an old Excel workbook. ${asCsv}` },
  { bytes: [0x25, 0x50, 0x44, 0x46], problem: 'This is a PDF. Export the list from your school’s system as CSV.' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], problem: 'This is a picture. Export the list from your school’s system as CSV.' },
  { bytes: [0xff, 0xd8, 0xff], problem: 'This is a picture. Export the list from your school’s system as CSV.' },
];

/** The text of an export, whatever program wrote it; or why it has none. */
export function decodeExport(file: Uint8Array): Decoded {
  const other = otherFiles.find(({ bytes }) => bytes.every((byte, place) => file[place] === byte));
  if (other) return { text: undefined, problem: other.problem };
  if (file.length === 0) return { text: undefined, problem: 'This file is empty.' };
  const text = decode(file);
  if (text.includes('\0')) return { text: undefined, problem: `This file is no text. ${asCsv}` };
  return { text };
}

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

function decode(file: Uint8Array): string {
  if (file[0] === 0xff && file[1] === 0xfe) return new TextDecoder('utf-16le').decode(file);
  if (file[0] === 0xfe && file[1] === 0xff) return new TextDecoder('utf-16be').decode(file);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file);
  } catch {
    // Excel's plain "CSV" in Western Europe; é alone is not valid UTF-8.
    return new TextDecoder('windows-1252')
      .decode(file)
      .replace(/[\u0080-\u009f]/g, (control) => windows[control] ?? control);
  }
}
