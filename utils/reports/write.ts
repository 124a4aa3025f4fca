import { strToU8, zipSync } from 'fflate';

/** A cell that a spreadsheet would run as a formula: OWASP's list, but for plain numbers, which are what they seem. */
const FORMULA = /^[=+\-@\t\r\0＝＋－＠]/;
const NUMBER = /^[-+]?\d+(?:[.,]\d+)*%?$/;

function csvCell(cell: string): string {
  const harmless = FORMULA.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell;
  return /[",\n\r]/.test(harmless) || harmless !== harmless.trim() ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Rows as CSV that Excel opens in any language: UTF-8 with its mark, \r\n, and no cell that would run as a formula. */
export function csvOf(rows: Iterable<readonly string[]>): Uint8Array<ArrayBuffer> {
  const lines: string[] = [];
  for (const row of rows) lines.push(row.map(csvCell).join(','));
  return strToU8(`\uFEFF${lines.join('\r\n')}\r\n`) as Uint8Array<ArrayBuffer>;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org';

/** The parts that make one sheet a workbook. */
const WORKBOOK: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `<Types xmlns="${OFFICE}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${OFFICE}/package/2006/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${OFFICE}/package/2006/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${OFFICE}/spreadsheetml/2006/main" xmlns:r="${OFFICE}/officeDocument/2006/relationships"><sheets><sheet name="1" sheetId="1" r:id="r1"/></sheets></workbook>`,
};

/** Excel calls a workbook with a longer cell damaged. */
const MOST_IN_CELL = 32_767;

/** What XML 1.0 cannot hold is left out; lone surrogates become U+FFFD when the text is encoded. */
function xmlText(cell: string): string {
  return (
    (cell.length > MOST_IN_CELL ? `${cell.slice(0, MOST_IN_CELL - 1)}…` : cell)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly those XML forbids
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
  );
}

const textCell = (cell: string): string =>
  cell === '' ? '<c/>' : `<c t="inlineStr"><is><t xml:space="preserve">${xmlText(cell)}</t></is></c>`;

/** Digits that a spreadsheet keeps as they are: no leading zero, none of an id's length. */
const FIGURE = /^-?(?:0|[1-9]\d{0,10})(?:\.\d{1,6})?$/;
const figureCell = (cell: string): string => (FIGURE.test(cell) ? `<c><v>${cell}</v></c>` : textCell(cell));

/** Rows as an .xlsx with one sheet of texts; nothing in it is ever a formula. */
export const spreadsheetOf = (rows: Iterable<readonly string[]>): Uint8Array<ArrayBuffer> => workbookOf(rows, textCell);

/** The same of figures, to be added up and sorted: cells of plain digits are numbers. */
export const figuresSheetOf = (rows: Iterable<readonly string[]>): Uint8Array<ArrayBuffer> => workbookOf(rows, figureCell);

function workbookOf(rows: Iterable<readonly string[]>, cellOf: (cell: string) => string): Uint8Array<ArrayBuffer> {
  const lines: string[] = [];
  for (const row of rows) lines.push(`<row>${row.map(cellOf).join('')}</row>`);
  const sheet = `<worksheet xmlns="${OFFICE}/spreadsheetml/2006/main"><sheetData>${lines.join('')}</sheetData></worksheet>`;
  const parts = { ...WORKBOOK, 'xl/worksheets/sheet1.xml': sheet };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strToU8(HEAD + part)]))) as Uint8Array<ArrayBuffer>;
}
