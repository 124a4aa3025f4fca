import { MOST_IN_ROW, Refused } from './refusal';
import { builtinKind, kindOfFormat, type NumberKind } from './stored-value';
import { type Heard, unescaped } from './xml';

/** What the sheets of a workbook have in common. */
export interface Workbook {
  /** Texts that cells name by number. */
  strings: readonly string[];
  /** How the number of a cell with style s is to be read; without styles all are numbers. */
  kinds: readonly NumberKind[];
  /** Days are counted from 1904-01-01. */
  from1904: boolean;
}

export interface SheetEntry {
  name: string;
  /** Relation that leads to its part. */
  relation: string;
}

/** Hears workbook.xml: sheets that can be seen, in the order of their tabs. */
export function hearWorkbook(found: { sheets: SheetEntry[]; from1904: boolean }): Heard {
  return {
    open(name, attributes) {
      if (name === 'workbookPr') found.from1904 = /^(?:1|true)$/i.test(attributes().date1904 ?? '');
      if (name !== 'sheet') return;
      const sheet = attributes();
      if (sheet.state !== undefined && sheet.state !== 'visible') return;
      const relation = Object.entries(sheet).find(([key]) => key === 'id' || key.endsWith(':id'))?.[1] ?? '';
      found.sheets.push({ name: unescaped(sheet.name ?? ''), relation });
    },
  };
}

/** Hears workbook.xml.rels: path of the part by relation. */
export function hearRelations(paths: Map<string, string>): Heard {
  return {
    open(name, attributes) {
      if (name !== 'Relationship') return;
      const { Id: id = '', Target: target = '' } = attributes();
      paths.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`);
    },
  };
}

/** Hears styles.xml: how the numbers of each cell format are to be read. */
export function hearStyles(kinds: NumberKind[]): Heard {
  const own = new Map<number, NumberKind>();
  let inCells = false;
  return {
    open(name, attributes) {
      if (name === 'cellXfs') inCells = true;
      else if (name === 'numFmt') {
        const { numFmtId, formatCode = '' } = attributes();
        own.set(Number(numFmtId), kindOfFormat(unescaped(formatCode)));
      } else if (name === 'xf' && inCells) {
        const id = Number(attributes().numFmtId ?? 0);
        kinds.push(own.get(id) ?? builtinKind(id));
      }
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  };
}

/** Texts that all sheets share, in UTF-16 units: more than any workbook of reports has. */
const MOST_SHARED = 256 * 1024 * 1024;

/** Hears sharedStrings.xml: every `si` is one text, in pieces where it is formatted; how a Japanese word sounds (`rPh`) is not part of it. */
export function hearStrings(strings: string[]): Heard {
  let text = '';
  let all = 0;
  let piece = false;
  let sound = false;
  return {
    open(name) {
      if (name === 'si') text = '';
      if (name === 'rPh') sound = true;
      piece = name === 't' && !sound;
    },
    close(name) {
      if (name === 'rPh') sound = false;
      if (name === 'si') strings.push(unmasked(text));
      piece = false;
    },
    text(more) {
      if (!piece) return;
      text += more;
      all += more.length;
      if (all > MOST_SHARED) throw new Refused('bomb');
      if (text.length > MOST_IN_ROW) throw new Refused('longCell');
    },
  };
}

/** Characters that XML cannot hold stand as _x000D_ in texts of a workbook. */
export function unmasked(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_whole, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
