import { type Block, blockOf } from './block';
import type { Bytes } from './bytes';
import { MOST_STREAMED, type Refusal, Refused, refusalOf, type Trouble } from './refusal';
import { inChunks, type Opened, type OpenReport, type Reading } from './report';
import { SheetRows } from './sheet';
import type { NumberKind } from './stored-value';
import { hearRelations, hearStrings, hearStyles, hearWorkbook, type SheetEntry, type Workbook } from './workbook';
import { type Heard, XmlReader } from './xml';
import { type Entry, unpacked } from './zip';

export function isWorkbook(entries: readonly Entry[]): boolean {
  return partIn(entries, 'xl/workbook.xml') !== undefined;
}

/** An Office document of another kind: Word, PowerPoint, a binary workbook. */
export function isOtherDocument(entries: readonly Entry[]): boolean {
  return partIn(entries, '[Content_Types].xml') !== undefined;
}

function partIn(entries: readonly Entry[], name: string): Entry | undefined {
  return entries.find((entry) => entry.name.toLowerCase() === name.toLowerCase());
}

/** Rows looked at to tell whether a sheet holds a table. */
const LOOKED_AT = 50;

/** Opens the sheets of a workbook that can be seen and hold a table: a row with two cells filled near the top. */
export async function* openWorkbook(file: string, bytes: Bytes, entries: readonly Entry[], reading: Reading): AsyncGenerator<Opened> {
  const found = { sheets: [] as SheetEntry[], from1904: false };
  const paths = new Map<string, string>();
  const kinds: NumberKind[] = [];
  const strings: string[] = [];
  const hear = async (name: string, heard: Heard) => {
    const part = partIn(entries, name);
    if (!part) return;
    const xml = new XmlReader(heard);
    for await (const piece of unpacked(bytes, part)) xml.push(piece);
    xml.end();
  };
  try {
    await hear('xl/workbook.xml', hearWorkbook(found));
    await hear('xl/_rels/workbook.xml.rels', hearRelations(paths));
    await hear('xl/styles.xml', hearStyles(kinds));
    await hear('xl/sharedStrings.xml', hearStrings(strings));
  } catch (error) {
    yield { ok: false, refusal: { error: refusalOf(error), file } };
    return;
  }
  const book: Workbook = { strings, kinds, from1904: found.from1904 };
  let tables = 0;
  let filled = 0;
  for (const { name, relation } of found.sheets) {
    const path = paths.get(relation) ?? (found.sheets.length === 1 ? 'xl/worksheets/sheet1.xml' : '');
    if (/chartsheets|dialogsheets/i.test(path)) continue;
    const part = partIn(entries, path);
    const report = part && new SheetReport(file, name, { book, bytes, part }, reading);
    const top = await report?.top(LOOKED_AT);
    const refused: Trouble | undefined = report ? report.refused : { error: 'damaged', file, sheet: name };
    if (refused) yield { ok: false, refusal: refused };
    else if (report && top?.some((row) => row.filter((cell) => cell.trim() !== '').length > 1)) yield { ok: true, report };
    else {
      filled += top?.length ?? 0;
      continue;
    }
    tables += 1;
  }
  if (tables === 0) yield { ok: false, refusal: { error: filled === 0 ? 'empty' : 'notTable', file } };
}

class SheetReport implements OpenReport {
  readonly file: string;
  readonly sheet: string;
  readonly encoding = undefined;
  readonly delimiter = undefined;
  refused: Trouble | undefined;
  readonly #source: { book: Workbook; bytes: Bytes; part: Entry };
  readonly #reading: Reading;

  constructor(file: string, sheet: string, source: { book: Workbook; bytes: Bytes; part: Entry }, reading: Reading) {
    this.file = file;
    this.sheet = sheet;
    this.#source = source;
    this.#reading = reading;
  }

  /** The first rows that hold anything. */
  async top(most: number): Promise<string[][]> {
    const top: string[][] = [];
    for await (const rows of this.rows()) {
      top.push(...rows.filter((row) => row.length > 0).slice(0, most - top.length));
      if (top.length >= most) break;
    }
    return top;
  }

  async *rows(): AsyncGenerator<string[][]> {
    const { book, bytes, part } = this.#source;
    const sheet = new SheetRows(book);
    const xml = new XmlReader(sheet.hear());
    const refuse = (error: Refusal) => {
      this.refused = { error, file: this.file, sheet: this.sheet, ...(sheet.number > 0 ? { row: sheet.number } : {}) };
    };
    this.refused = undefined;
    this.#reading.begin(this.file);
    try {
      if (part.size > MOST_STREAMED) throw new Refused('tooLarge');
      for await (const piece of unpacked(bytes, part)) {
        xml.push(piece);
        this.#reading.rows = sheet.number;
        yield* inChunks(sheet.take());
      }
      xml.end();
      yield* inChunks(sheet.take());
    } catch (error) {
      refuse(refusalOf(error));
    }
  }

  async *blocks(): AsyncGenerator<Block> {
    let first = 0;
    for await (const rows of this.rows()) {
      yield blockOf(rows, first);
      first += rows.length;
    }
  }
}
