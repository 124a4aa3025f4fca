import { unzipSync } from 'fflate';
import { MOST_ROWS, type Read, Refused, refusalOf, refuse } from './refusal';
import { SheetRows } from './sheet';
import type { NumberKind } from './stored-value';
import { hearRelations, hearStrings, hearStyles, hearWorkbook, type SheetEntry } from './workbook';
import { type Heard, readXml } from './xml';
import { isBomb, MOST_ENTRIES } from './zip';

/** Bytes that the parts of a workbook held in memory may unpack to. */
const MOST_UNPACKED = 256 * 1024 * 1024;

/** What is needed of a workbook; pictures and the like stay packed. */
const NEEDED = /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|styles\.xml|sharedStrings\.xml|worksheets\/[^/]+\.xml)$/i;

/**
 * The first visible sheet of an .xlsx as rows of text, blank ones left out. Everything that is unpacked is counted first: the declared size bounds
 * what the unpacker will write.
 *
 * Own code over two small libraries, because read-excel-file unpacks in a blob: Worker, which the extension's policy refuses, and knows no bounds.
 */
export function readSpreadsheet(bytes: Uint8Array): Read<string[][]> {
  try {
    const parts = unpack(bytes);
    const hear = (name: string, heard: Heard) => {
      const part = parts[name.toLowerCase()];
      if (part) readXml(part, heard);
    };
    if (!parts['xl/workbook.xml']) return refuse('notTable');
    const found = { sheets: [] as SheetEntry[], from1904: false };
    const paths = new Map<string, string>();
    const kinds: NumberKind[] = [];
    const strings: string[] = [];
    hear('xl/workbook.xml', hearWorkbook(found));
    hear('xl/_rels/workbook.xml.rels', hearRelations(paths));
    hear('xl/styles.xml', hearStyles(kinds));
    hear('xl/sharedStrings.xml', hearStrings(strings));
    const [first] = found.sheets;
    const part = parts[(paths.get(first?.relation ?? '') ?? 'xl/worksheets/sheet1.xml').toLowerCase()];
    if (!part) return refuse('damaged');
    const sheet = new SheetRows({ strings, kinds, from1904: found.from1904 });
    readXml(part, sheet.hear());
    const rows = sheet.rows.filter((row) => row.length > 0);
    return rows.length > MOST_ROWS ? refuse('tooManyCells') : { ok: true, value: rows };
  } catch (error) {
    return refuse(refusalOf(error));
  }
}

function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  let total = 0;
  let count = 0;
  const parts = unzipSync(bytes, {
    filter({ name, size, originalSize }) {
      count += 1;
      if (count > MOST_ENTRIES) throw new Refused('bomb');
      if (!NEEDED.test(name)) return false;
      total += originalSize;
      if (total > MOST_UNPACKED || isBomb(size, originalSize)) throw new Refused('bomb');
      return true;
    },
  });
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name.toLowerCase(), part]));
}
