import { marketplaceById } from '../marketplaces';
import { MARKETPLACES, type MarketplaceId } from '../marketplaces/ids';
import type { FieldName } from '../reading/fields';
import { type NotRead, READING_CAPS, type ReadField, type Reading } from '../reading/reading';
import { type Holds, tableOf } from '../reports';
import { isMarkup, visibleText } from '../text/markup';
import { LISTING_HEADERS, type ListingColumn, MARKETPLACE_NAMES, REPEATED } from './listing-headers';

/** What each column of the table is, in its order; undefined = passed over. */
export type ListingColumns = readonly (ListingColumn | undefined)[];

/** How a table of products was understood, before the operator says otherwise. */
export interface ListingLayout {
  /** Row of the header, from 0; -1 = there is none. */
  header: number;
  names: readonly string[];
  columns: ListingColumns;
}

export interface ListingPlan extends ListingLayout {
  /** Marketplace of the rows that do not name one. */
  marketplace: MarketplaceId | 'unknown';
}

/** Why a row is not judged. */
export type ListingRefusal =
  /** nothing in any of its columns */
  | 'empty'
  /** its id stood in a row before: a variant, or the product again */
  | 'twice'
  /** beyond what is judged in one go */
  | 'full';

/** Row of the table, from 1 as spreadsheets count. */
export interface RefusedListing {
  row: number;
  why: ListingRefusal;
  cell: string;
}

export interface ReadListing {
  row: number;
  reading: Reading;
}

/** Most listings judged in one go. */
export const MOST_LISTINGS = 20_000;
/** Lines above a header. */
const MOST_PREAMBLE = 20;
/** Rows looked at for the width of a table. */
const LOOKED_AT = 200;

function plain(header: string): string {
  return header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\[[^\]]*\]|#\d+\.\w+$/g, '')
    .replace(/(?!^)\((?!html\))[^()]*\)$/, '')
    .replace(/[\s\u200b_\-·*/]+/g, '')
    .replace(/\d+$/, '');
}

const BY_NAME = new Map(LISTING_HEADERS.flatMap(({ column, names }) => names.map((name) => [plain(name), column] as const)));

/** What columns of these names are; of a kind that a table has once, the first counts. */
function namedColumns(names: readonly string[]): (ListingColumn | undefined)[] {
  const taken = new Set<ListingColumn>();
  return names.map((name) => {
    const column = BY_NAME.get(plain(name));
    if (column === undefined || (taken.has(column) && !REPEATED.has(column))) return undefined;
    taken.add(column);
    return column;
  });
}

const known = (columns: ListingColumns) => columns.filter((column) => column !== undefined).length;

/** What the cells of a column look like, where no name tells. */
const BY_LOOKS: Partial<Record<Holds, ListingColumn>> = {
  title: 'title',
  description: 'description',
  bullet: 'bullets',
  category: 'category',
  search_terms: 'keywords',
};

/** Finds the header and what its columns are: by their names first, a title or description that none names by how their cells look. */
export function layListings(rows: readonly (readonly string[])[]): ListingLayout {
  let header = -1;
  let columns: (ListingColumn | undefined)[] = [];
  for (const [at, names] of rows.slice(0, MOST_PREAMBLE + 1).entries()) {
    const found = namedColumns(names);
    // Of two header rows the lower: Amazon's file names its columns for people first, then for machines.
    if (known(found) > 0 && known(found) >= known(columns) && (known(found) > 1 || found.includes('title')))
      [header, columns] = [at, found];
  }
  const looked = tableOf(header < 0 ? rows.slice(0, LOOKED_AT) : rows.slice(header, header + LOOKED_AT), header < 0 ? undefined : true);
  if (header < 0 && looked.header !== undefined) header = looked.header - 1;
  const width = Math.max(columns.length, looked.columns.length);
  const all = Array.from({ length: width }, (_, index) => columns[index]);
  for (const [index, { holds }] of looked.columns.entries()) {
    const column = BY_LOOKS[holds];
    if (column && all[index] === undefined && !all.includes(column)) all[index] = column;
  }
  const names = Array.from({ length: width }, (_, index) => (header < 0 ? '' : (rows[header]?.[index]?.trim() ?? '')));
  return { header, names, columns: all };
}

/** The columns with one of them put right; a kind that a table has once leaves the column that had it. */
export function withColumn(columns: ListingColumns, index: number, column: ListingColumn | undefined): ListingColumns {
  const once = column !== undefined && !REPEATED.has(column);
  return columns.map((other, at) => (at === index ? column : once && other === column ? undefined : other));
}

/** Reads row by row; every row is either a listing or left out with a reason. */
export function* readListings(rows: readonly (readonly string[])[], plan: ListingPlan): Generator<ReadListing | RefusedListing> {
  const seen = new Set<string>();
  let taken = 0;
  for (let at = plan.header + 1; at < rows.length; at += 1) {
    const row = at + 1;
    if (taken >= MOST_LISTINGS) {
      yield { row, why: 'full', cell: '' };
      continue;
    }
    const reading = readListing(rows[at] ?? [], plan);
    if (!reading) {
      yield { row, why: 'empty', cell: '' };
      continue;
    }
    const { itemId, marketplace } = reading;
    if (itemId !== undefined) {
      const id = `${marketplace}:${itemId}`;
      if (seen.has(id)) {
        yield { row, why: 'twice', cell: itemId.slice(0, 80) };
        continue;
      }
      seen.add(id);
    }
    taken += 1;
    yield { row, reading };
  }
}

/** One row as if it had been read from a page; what the table has no column for was not read. undefined = nothing stands in it. */
export function readListing(row: readonly string[], plan: ListingPlan): Reading | undefined {
  const cells = plan.columns.flatMap((column, index) =>
    column ? [{ column, name: plan.names[index] ?? '', text: row[index]?.trim() ?? '' }] : [],
  );
  if (cells.every(({ column, text }) => text === '' || column === 'marketplace')) return undefined;
  const of = (column: ListingColumn) => cells.filter((cell) => cell.column === column);
  const notRead: NotRead[] = [];
  const fields = (Object.keys(FIELDS_OF) as (keyof typeof FIELDS_OF)[]).flatMap((column) => {
    const own = of(column);
    if (own.length === 0) return [];
    const made = FIELDS_OF[column](own);
    const large = made.find(({ text, html = '' }) => text.length > READING_CAPS.text || html.length > READING_CAPS.html);
    if (!large) return made;
    notRead.push({ field: large.field, reason: 'tooLarge' });
    return [];
  });
  const marketplace = marketplaceIn(of('marketplace')[0]?.text ?? '') ?? plan.marketplace;
  const itemId = idIn(of('item')[0]?.text ?? '');
  return {
    schema: 1,
    marketplace,
    pageKind: 'listing-editor',
    url: '',
    language: languageIn(fields, marketplace),
    at: 0,
    fields: fields.slice(0, READING_CAPS.fields),
    notRead,
    tables: [],
    coverage: { read: fields.length, expected: fields.length + notRead.length },
    ...(itemId === undefined ? {} : { itemId }),
  };
}

interface Cell {
  name: string;
  text: string;
}

const read = (field: FieldName, { name, text }: Cell, more: Partial<ReadField> = {}): ReadField => ({
  field,
  text,
  label: name.slice(0, READING_CAPS.label),
  how: 'pasted',
  ...more,
});

/** The fields that cells of a kind make. A column that is there and empty is a field that was read and is empty. */
const FIELDS_OF: Record<Exclude<ListingColumn, 'item' | 'marketplace'>, (cells: readonly Cell[]) => ReadField[]> = {
  title: (cells) => cells.map((cell) => read('title', cell)),
  category: (cells) => cells.map((cell) => read('category', cell)),
  brand: (cells) => cells.map((cell) => read('brand', cell)),
  price: (cells) => cells.map((cell) => read('price', cell)),
  description: (cells) =>
    cells.map((cell) => {
      if (cell.text.length > READING_CAPS.html || !isMarkup(cell.text)) return read('description', cell);
      return read('description', { ...cell, text: visibleText(cell.text) }, { html: cell.text });
    }),
  bullets: (cells) =>
    someOf(
      cells.flatMap(linesOf).map((cell) => read('bullet', cell)),
      read('bullet', { name: cells[0]?.name ?? '', text: '' }),
    ),
  attributes: (cells) => cells.flatMap(attributesIn),
  images: (cells) => [
    read(
      'images',
      { name: cells[0]?.name ?? '', text: '' },
      {
        images: cells
          .flatMap(({ text }) => addressesIn(text))
          .slice(0, READING_CAPS.images)
          .map((src) => ({ src })),
      },
    ),
  ],
  keywords: (cells) => [
    read('search_terms', {
      name: cells[0]?.name ?? '',
      text: cells
        .map(({ text }) => text)
        .filter((text) => text !== '')
        .join(' '),
    }),
  ],
};

function someOf(fields: ReadField[], none: ReadField): ReadField[] {
  return fields.length > 0 ? fields : [none];
}

/** Selling points that stand in one cell, a line each. */
function linesOf({ name, text }: Cell): Cell[] {
  return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [{ name, text: line.trim() }]));
}

const PAIR = /^\s*([^:：=]{1,40})\s*[:：=]\s*(.{0,2000})$/s;

/** 材质:棉;颜色:红 is two attributes; any other cell is the value of the attribute its column is named after. */
function attributesIn({ name, text }: Cell): ReadField[] {
  const parts = text
    .slice(0, READING_CAPS.text)
    .split(/[;；|\n]+/)
    .filter((part) => part.trim() !== '');
  const pairs = parts.map((part) => PAIR.exec(part));
  if (parts.length > 0 && pairs.every((pair) => pair !== null)) {
    return pairs.map((pair) => read('attributes', { name, text: pair[2]?.trim() ?? '' }, { name: pair[1]?.trim() ?? '' }));
  }
  return [read('attributes', { name, text }, { name })];
}

/** Addresses of pictures in a cell, parted by lines, blanks or signs. A picture written out in the cell keeps its beginning only. */
function addressesIn(text: string): string[] {
  if (text.startsWith('data:')) return [text.slice(0, 64)];
  return text
    .slice(0, READING_CAPS.text)
    .split(/\s+|[;|；，]+|,(?=\s*(?:https?:)?\/\/)/)
    .map((address) => address.trim())
    .filter((address) => address !== '' && address.length <= READING_CAPS.url);
}

function marketplaceIn(cell: string): MarketplaceId | undefined {
  const name = cell
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]+/g, '');
  return MARKETPLACE_NAMES[name] ?? MARKETPLACES.find((id) => id.replaceAll('_', '') === name);
}

/** An id as marketplaces give it; one that a spreadsheet has rounded (6.12E+11) names no product. */
function idIn(cell: string): string | undefined {
  const bare = cell
    .replace(/^(?:ID|id)[:：]\s*/, '')
    .replace(/^['"=]+|"$/g, '')
    .replace(/\.0$/, '');
  return bare === '' || bare.length > 100 || /^\d+(?:\.\d+)?E\+?\d+$/i.test(bare) ? undefined : bare;
}

function languageIn(fields: readonly ReadField[], marketplace: MarketplaceId | 'unknown'): string {
  const words = fields.flatMap(({ field, text }) => (field === 'title' || field === 'description' ? [text.slice(0, 400)] : [])).join('\n');
  if (/\p{Script=Han}/u.test(words)) return 'zh';
  if (/\p{Script=Cyrillic}/u.test(words)) return 'ru';
  const own = marketplaceById(marketplace)?.language ?? 'en';
  return own === 'zh' || own === 'ru' ? 'en' : own;
}
