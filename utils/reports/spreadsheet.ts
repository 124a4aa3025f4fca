import { unzipSync } from 'fflate';
import { Parser } from 'saxen';
import { decodeText } from './encoding';
import { MOST_COLUMNS, MOST_ROWS, type Read, refuse } from './refusal';

/** Bytes that the parts read of a spreadsheet may unpack to, and how many times their packed size: beyond both it is a zip bomb. */
const MOST_UNPACKED = 256 * 1024 * 1024;
const MOST_RATIO = 200;
const MOST_PARTS = 2_000;

/** Thrown out of the unpacker, which has no other way to be stopped. */
class Stop extends Error {
  constructor(readonly refusal: 'bomb' | 'tooManyCells') {
    super(refusal);
  }
}

/** What is needed of a workbook: where its sheets are, the strings they share, the sheets themselves. Pictures and styles stay packed. */
const NEEDED = /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|worksheets\/[^/]+\.xml)$/i;

/**
 * The first visible sheet of an .xlsx as rows of text; numbers and dates as they are stored. Everything that is unpacked is counted first: the
 * declared size bounds what the unpacker will write.
 *
 * Own code over two small libraries, because read-excel-file unpacks in a blob: Worker, which the extension's policy refuses, and knows no bounds.
 */
export function readSpreadsheet(bytes: Uint8Array): Read<string[][]> {
  try {
    const parts = unpack(bytes);
    if (!parts['xl/workbook.xml']) return refuse('notTable');
    const sheet = parts[firstSheet(parts)];
    if (!sheet) return refuse('damaged');
    return { ok: true, value: rowsOf(xml(sheet), sharedStrings(parts['xl/sharedStrings.xml'])) };
  } catch (error) {
    if (error instanceof Stop) return refuse(error.refusal);
    return refuse('damaged');
  }
}

function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  let total = 0;
  let count = 0;
  return unzipSync(bytes, {
    filter({ name, size, originalSize }) {
      count += 1;
      if (count > MOST_PARTS) throw new Stop('bomb');
      if (!NEEDED.test(name)) return false;
      total += originalSize;
      if (total > MOST_UNPACKED || (originalSize > 1024 * 1024 && originalSize > size * MOST_RATIO)) throw new Stop('bomb');
      return true;
    },
  });
}

function xml(part: Uint8Array): string {
  const read = decodeText(part);
  if (!read.ok) throw new Error(read.error);
  return read.value.text;
}

interface Heard {
  open?(name: string, attributes: () => Record<string, string>): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Runs through a part of the workbook. Names come without their prefix; a part that is no XML throws. */
function hear(part: string, { open, close, text }: Heard): void {
  const plain = (name: string) => name.slice(name.indexOf(':') + 1);
  new Parser()
    .on('openTag', (name, attributes) => open?.(plain(name), attributes))
    .on('closeTag', (name) => close?.(plain(name)))
    .on('text', (raw) => text?.(decoded(raw)))
    .on('cdata', (raw) => text?.(raw))
    .on('warn', () => undefined)
    .parse(part);
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Characters written by number or name. (saxen's own decoder breaks those beyond U+FFFF: emoji.) */
function decoded(raw: string): string {
  if (!raw.includes('&')) return raw;
  return raw.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
  });
}

/** Path of the first sheet that is not hidden. */
function firstSheet(parts: Record<string, Uint8Array>): string {
  let wanted: string | undefined;
  hear(xml(parts['xl/workbook.xml'] ?? new Uint8Array()), {
    open(name, attributes) {
      if (name !== 'sheet' || wanted !== undefined) return;
      const sheet = attributes();
      if (sheet.state === undefined || sheet.state === 'visible') wanted = Object.entries(sheet).find(([key]) => key.endsWith(':id'))?.[1];
    },
  });
  let path = 'xl/worksheets/sheet1.xml';
  const relations = parts['xl/_rels/workbook.xml.rels'];
  if (!relations || wanted === undefined) return path;
  hear(xml(relations), {
    open(name, attributes) {
      if (name !== 'Relationship') return;
      const { Id: id, Target: target } = attributes();
      if (id === wanted && target !== undefined) path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    },
  });
  return path;
}

/** Every `si` is one string, in pieces where it is formatted; how a Japanese word sounds (`rPh`) is not part of it. */
function sharedStrings(part: Uint8Array | undefined): string[] {
  const strings: string[] = [];
  if (!part) return strings;
  let piece = false;
  let sound = false;
  hear(xml(part), {
    open(name) {
      if (name === 'si') strings.push('');
      if (name === 'rPh') sound = true;
      piece = name === 't' && !sound;
    },
    close(name) {
      if (name === 'rPh') sound = false;
      piece = false;
    },
    text(text) {
      if (piece) strings[strings.length - 1] += text;
    },
  });
  return strings;
}

/** Column of a cell's name, from 0: "C7" is 2. */
function columnOf(name: string): number {
  let column = 0;
  for (const letter of name.match(/^[A-Z]+/i)?.[0].toUpperCase() ?? '') column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

function rowsOf(sheet: string, strings: readonly string[]): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let column = -1;
  let type = '';
  let value = '';
  let inValue = false;
  hear(sheet, {
    open(name, attributes) {
      if (name === 'row') row = [];
      else if (name === 'c') {
        const { r, t } = attributes();
        column = r === undefined ? column + 1 : columnOf(r);
        if (column >= MOST_COLUMNS) throw new Stop('tooManyCells');
        type = t ?? '';
        value = '';
      } else inValue = name === 'v' || name === 't';
    },
    close(name) {
      if (name === 'c') {
        while (row.length < column) row.push('');
        row[column] = type === 's' ? (strings[Number(value)] ?? '') : value;
      } else if (name === 'row') {
        column = -1;
        if (row.every((cell) => cell.trim() === '')) return;
        if (rows.length >= MOST_ROWS) throw new Stop('tooManyCells');
        rows.push(row);
      }
      inValue = false;
    },
    text(text) {
      if (inValue) value += text;
    },
  });
  return rows;
}
