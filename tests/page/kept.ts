import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { figuresOf } from '../../utils/figures';
import type { PageKit } from '../../utils/reading/kit';
import { kitSchema } from '../../utils/reading/kit-schema';
import type { Reading } from '../../utils/reading/reading';
import type { ReadingRoom } from './reading-room';

/** What a page that somebody sent should be read as; beside it stands its html under the same name. */
export interface KeptCase {
  url: string;
  marketplace: PageKit['marketplace'];
  pageKind: PageKit['pageKind'];
  fields: readonly string[];
  tables: readonly { headers: readonly string[]; rows: number }[];
}

/** Checks the text of a page kit, and says in one sentence what is wrong with it. */
export function kitFrom(text: string): PageKit | string {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return 'The file is not JSON, or it was cut off.';
  }
  const head = raw as { format?: unknown; schema?: unknown } | null;
  if (head?.format !== 'stallkeeper-page-kit') return 'The file is not a page kit of this product.';
  if (typeof head.schema === 'number' && head.schema > 1) return `The file was written by a newer version (schema ${head.schema}).`;
  const kit = kitSchema.safeParse(raw);
  if (kit.success) return kit.data as PageKit;
  const [issue] = kit.error.issues;
  return `The file is damaged or was changed by hand: ${issue?.path.join('.') || 'the whole of it'}: ${issue?.message ?? 'not as it should be'}.`;
}

/** Reads the page of a kit at its own address. */
export async function readKept(room: ReadingRoom, { url, html }: Pick<PageKit, 'url' | 'html'>): Promise<Reading> {
  // The server never sees the part behind #.
  const [address = ''] = url.split('#');
  const first = await room.open(address, html);
  await first.page.close();
  const { page, read } = await room.open(url);
  const reading = await read();
  await page.close();
  return reading;
}

export function caseOf(url: string, { marketplace, pageKind, fields, tables }: Reading): KeptCase {
  return {
    url,
    marketplace,
    pageKind,
    fields: [...new Set(fields.map(({ field }) => field))],
    tables: tables.map(({ columns, rows }) => ({ headers: columns.map(({ header }) => header), rows: rows.length })),
  };
}

/** Puts the page and its case into a folder. @returns the path of both without their endings */
export function keep(folder: string, name: string, { html }: PageKit, expected: KeptCase): string {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, name);
  writeFileSync(`${file}.html`, html);
  writeFileSync(`${file}.json`, `${JSON.stringify(expected, null, 2)}\n`);
  return file;
}

/** What the reader reads of the page, for a person; first what the operator's own reader had read. */
export function linesOf({ read }: Pick<PageKit, 'read'>, reading: Reading): string[] {
  const { tables } = figuresOf(reading);
  return [
    `page: ${reading.marketplace} ${reading.pageKind} ${reading.url}`,
    `fields: ${reading.fields.length} read (the operator's reader: ${read.fields.length})`,
    ...reading.fields.map(({ field, label, how }) => `  ${field} "${label}" by ${how}`),
    `not read: ${reading.notRead.length}`,
    ...reading.notRead.map(({ field, reason, label }) => `  ${field}: ${reason}${label ? ` "${label}"` : ''}`),
    `tables: ${reading.tables.length} read (the operator's reader: ${read.tables.length})`,
    ...tables.map(
      ({ columns, rows, expectedRows, complete }) =>
        `  ${rows.length}${expectedRows === undefined ? '' : ` of ${expectedRows}`} rows${complete ? ', complete' : ''}: ${columns.map(({ header, metric }) => (metric ? `${header} = ${metric}` : header)).join(' | ')}`,
    ),
    ...(reading.unread ?? []).map(({ reason, headers }) => `  not read: ${reason}: ${headers.join(' | ')}`),
    `cards: ${(reading.cards ?? []).map(({ label }) => label).join(' | ') || 'none'}`,
  ];
}
