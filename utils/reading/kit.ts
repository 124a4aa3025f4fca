import type { MarketplaceId, PageKind } from '../marketplaces/ids';
import type { FieldName } from './fields';
import type { How, NotReadReason, Reading } from './reading';
import type { TableNotRead } from './table';

/** A page as it can be handed on: its structure, labels and headers, every value replaced by a placeholder of the same shape. */
export interface PageKit {
  format: 'stallkeeper-page-kit';
  schema: 1;
  /** Of the extension. */
  version: string;
  /** Ids in it are placeholders. */
  url: string;
  marketplace: MarketplaceId | 'unknown';
  pageKind: PageKind;
  read: ReadShape;
  /** The page was larger than a kit may be. */
  cut?: true;
  html: string;
}

/** What was read of the page, without any value. */
export interface ReadShape {
  fields: readonly { field: FieldName; label: string; how: How; length: number }[];
  notRead: readonly { field: FieldName; reason: NotReadReason }[];
  tables: readonly { headers: readonly string[]; rows: number; virtual?: true; cut?: true }[];
  unread: readonly { reason: TableNotRead; headers: readonly string[] }[];
  cards: readonly string[];
}

/** What the page's script hands on: the copy, and every text of the page that stands in it as it was. */
export interface CopiedPage {
  html: string;
  kept: readonly string[];
  cut?: true;
}

export const KIT_CAPS = {
  /** UTF-16 units. */
  html: 2_000_000,
  kept: 4_000,
  /** Of one text that is kept. */
  text: 80,
} as const;

/** What a reading looks like when its values are taken out. */
export function shapeOf(reading: Reading): ReadShape {
  return {
    fields: reading.fields.map(({ field, label, how, text }) => ({ field, label, how, length: text.length })),
    notRead: reading.notRead.map(({ field, reason }) => ({ field, reason })),
    tables: reading.tables.map(({ columns, rows, virtual, cut }) => ({
      headers: columns.map(({ header }) => header),
      rows: rows.length,
      ...(virtual ? { virtual } : {}),
      ...(cut ? { cut } : {}),
    })),
    unread: (reading.unread ?? []).map(({ reason, headers }) => ({ reason, headers })),
    cards: (reading.cards ?? []).map(({ label }) => label),
  };
}

/** The texts by which the reader found its way on this page. */
export function labelsOf(reading: Reading): string[] {
  const labels = [
    ...reading.fields.map(({ label }) => label),
    ...reading.notRead.flatMap(({ label }) => label ?? []),
    ...reading.tables.flatMap(({ columns }) => columns.flatMap(({ header, group }) => [header, group ?? ''])),
    ...(reading.unread ?? []).flatMap(({ headers }) => headers),
    ...(reading.cards ?? []).map(({ label }) => label),
    ...(reading.said ?? []).map(({ label }) => label),
  ];
  // Digits are values wherever they stand.
  return [...new Set(labels)].filter((label) => label !== '' && label.length <= KIT_CAPS.text && !/\d{3}/.test(label));
}
