import { readHeaders } from '../../figures/headers';
import { totalsLabel } from '../../figures/totals';
import type { MarketplaceId } from '../../marketplaces/ids';
import { tableOf } from '../table';
import { drawnColumns } from './drawn';

/** A header found: its row, and its names with the group above them where it stands in two rows. */
export interface FoundHeader {
  row: number;
  /** First row behind it. */
  dataRow: number;
  names: readonly string[];
  groups: readonly string[];
  /** Columns whose words are known. */
  known: number;
}

/** Rows a header is looked for in. */
export const MOST_ROWS_ABOVE = 15;
/** Longest name of a column: whatever is longer is a sentence. */
const MOST_NAME = 160;
const NUMBER = /^[-+(]?[¥￥$€£₹₽₫฿₩]?\s*\d[\d.,\s]*(?:%|[万亿]|[A-Z]{3})?\)?$/;

const oneLine = (cell: string) =>
  cell
    .replace(/^\uFEFF/, '')
    .replace(/\s+/g, ' ')
    .trim();

export function namesIn(row: readonly string[]): string[] {
  return row.map(oneLine);
}

function filled(row: readonly string[]): number {
  return row.reduce((count, cell) => count + (cell.trim() === '' ? 0 : 1), 0);
}

/** Columns of a row whose words the tables of names know. */
function knownIn(names: readonly string[], groups: readonly string[], marketplace: MarketplaceId | undefined): number {
  const read = readHeaders(drawnColumns(names, groups, marketplace), { marketplace: marketplace ?? 'unknown', pageKind: 'unknown' });
  return read.filter(({ metric }, index) => metric !== undefined && names[index] !== '').length;
}

function couldBeNames(names: readonly string[]): boolean {
  const cells = names.filter((name) => name !== '');
  return (
    cells.length > 0 &&
    cells.every((name) => name.length <= MOST_NAME) &&
    cells.filter((name) => NUMBER.test(name)).length * 5 <= cells.length
  );
}

/**
 * The header among the first rows: the row whose words are known best; where none is, what looks like a header by its shape. Lines above it (name of
 * the report, shop, window) are no header: hardly a word of them names a column.
 *
 * @param given row that the operator says it is
 */
export function findHeader(
  rows: readonly (readonly string[])[],
  marketplace: MarketplaceId | undefined,
  given?: number,
): FoundHeader | undefined {
  if (given !== undefined) return headerAt(rows, given, marketplace);
  const top = rows.slice(0, MOST_ROWS_ABOVE);
  let best: { row: number; known: number; width: number } | undefined;
  for (const [row, cells] of top.entries()) {
    const names = namesIn(cells);
    if (!couldBeNames(names)) continue;
    const width = filled(cells);
    const known = knownIn(names, [], marketplace);
    // A header names its columns once; a line that repeats one further down is another table of the sheet.
    if (known > 0 && (!best || known > best.known || (known === best.known && width > best.width))) best = { row, known, width };
  }
  if (best && (best.known >= 2 || best.known === best.width)) return headerAt(rows, best.row, marketplace);
  const shaped = tableOf(top.filter((cells) => filled(cells) > 0)).header;
  if (shaped === undefined) return undefined;
  const row = top.map((cells, index) => (filled(cells) > 0 ? index : -1)).filter((index) => index >= 0)[shaped - 1];
  return row === undefined ? undefined : headerAt(rows, row, marketplace);
}

/** The names of a header row, with the row of groups above or of parts below it where it has one. */
function headerAt(rows: readonly (readonly string[])[], row: number, marketplace: MarketplaceId | undefined): FoundHeader | undefined {
  const own = rows[row];
  if (!own) return undefined;
  const alone = namesIn(own);
  const above = row > 0 ? namesIn(rows[row - 1] ?? []) : [];
  const below = namesIn(rows[row + 1] ?? []);
  if (isGroups(above, alone)) {
    const groups = spread(above, alone);
    return { row, dataRow: row + 1, ...joined(groups, alone, marketplace) };
  }
  if (isParts(alone, below)) {
    const groups = spread(alone, below);
    return { row, dataRow: row + 2, ...joined(groups, below, marketplace) };
  }
  return { row, dataRow: row + 1, names: alone, groups: [], known: knownIn(alone, [], marketplace) };
}

function joined(groups: readonly string[], parts: readonly string[], marketplace: MarketplaceId | undefined) {
  const width = Math.max(groups.length, parts.length);
  const names = Array.from({ length: width }, (_, index) => parts[index] || groups[index] || '');
  const kept = Array.from({ length: width }, (_, index) => (parts[index] ? (groups[index] ?? '') : ''));
  return { names, groups: kept, known: knownIn(names, kept, marketplace) };
}

/** Names of groups stand over the first of their columns; the cells behind are merged away. Over a column of its own a group is its name. */
function spread(groups: readonly string[], parts: readonly string[]): string[] {
  let group = '';
  return Array.from({ length: Math.max(groups.length, parts.length) }, (_, index) => {
    const own = groups[index] ?? '';
    if (own !== '') group = own;
    else if (!parts[index]) group = '';
    return group;
  });
}

/** A sparse row right above a header: fewer names than columns, each over columns that are named, no line of "label, value". */
function isGroups(above: readonly string[], header: readonly string[]): boolean {
  const named = above.filter((name) => name !== '');
  if (named.length < 2 || !couldBeNames(above) || new Set(named).size < named.length) return false;
  const width = header.filter((name) => name !== '').length;
  // Groups reach over the table; what is said of the report stands in its first two cells.
  const last = above.findLastIndex((name) => name !== '');
  return (
    named.length < width &&
    last >= 2 &&
    above.length >= header.length / 2 &&
    above.some((name, index) => name !== '' && !above[index + 1] && header[index + 1] !== undefined && header[index + 1] !== '')
  );
}

/** A row below that names parts of some columns and leaves blank what stands in one row: no number in it, no name where nothing stands above. */
function isParts(header: readonly string[], below: readonly string[]): boolean {
  const parts = below.flatMap((name, index) => (name === '' ? [] : [{ name, index }]));
  if (parts.length < 2 || !couldBeNames(below) || parts.some(({ name }) => NUMBER.test(name) || /^[-–—]+$/.test(name))) return false;
  const blankAbove = parts.filter(({ index }) => !header[index]);
  const alone = header.filter((name, index) => name !== '' && !below[index]);
  return blankAbove.length > 0 && alone.length > 0 && !totalsLabel(parts[0]?.name ?? '');
}
