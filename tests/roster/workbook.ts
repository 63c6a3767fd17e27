import { strToU8, zipSync } from 'fflate';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const column = (at: number) => String.fromCharCode(65 + at);

/**
 * An Excel workbook with the given rows on its first sheet. `shared`: texts stand in the table of shared strings, as
 * Excel writes them; else in the cells, as other programs do. A cell "=A1" is a formula whose saved value is "saved".
 */
export function workbookOf(rows: readonly (readonly string[])[], shared: boolean): Uint8Array {
  const strings: string[] = [];
  const cell = (text: string, place: string): string => {
    if (text === '') return '';
    if (text.startsWith('=')) return `<c r="${place}" t="str"><f>${text.slice(1)}</f><v>saved</v></c>`;
    if (/^\d+$/.test(text)) return `<c r="${place}"><v>${text}</v></c>`;
    if (!shared) return `<c r="${place}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`;
    return `<c r="${place}" t="s"><v>${strings.push(text) - 1}</v></c>`;
  };
  const sheet = rows
    .map((cells, row) => {
      const inside = cells.map((text, at) => cell(text, `${column(at)}${row + 1}`)).join('');
      return `<row r="${row + 1}">${inside}</row>`;
    })
    .join('');
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packaged = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships xmlns="${packaged}"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Pupils" sheetId="1" r:id="rId1"/><sheet name="Notes" sheetId="2" r:id="rId2"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaged}"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relations}/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="rId3" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${sheet}</sheetData></worksheet>`,
    'xl/worksheets/sheet2.xml': `<worksheet xmlns="${main}"><sheetData/></worksheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${strings.map((text) => `<si><t>${escaped(text)}</t></si>`).join('')}</sst>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}
