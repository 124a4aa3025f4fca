import { coverageOf } from '../figures';
import type { FigureTable } from '../figures/figures';
import { FIGURE_KINDS } from '../marketplaces/ids';
import { localDay } from '../numbers/day';
import type { Reading } from '../reading/reading';
import { hash } from './content';
import { type Database, guarded, database as profile } from './database';
import { HEALTH_CAPS, type HealthRow, type HealthVisit, type PageTrouble, type SeenHeaders } from './figure-rows';
import type { Result, StoreError } from './result';
import { disagrees, type Understand } from './table-pieces';

/** Two tables that share this much of their headers are one table that changed; of those that tell of other things, nearly all of them. */
const SAME_TABLE = 0.5;
const NEARLY_ALL = 0.85;

/**
 * Notes how a page was read: once for each load of it, the last reading of that load counts. The same reading twice changes nothing. Nothing of
 * what the page said is kept but its headers.
 */
export function recordHealth(
  reading: Reading,
  understand: Understand,
  visit: string,
  database: Database = profile,
): Promise<Result<true, StoreError>> {
  const { marketplace, pageKind, at, url } = reading;
  if (marketplace === 'unknown' || pageKind === 'unknown') return Promise.resolve({ ok: true, value: true });
  const tables = FIGURE_KINDS.has(pageKind) ? understand(reading).tables : [];
  const day = localDay(at);
  const key = `${marketplace}|${pageKind}|`;
  const id = `${key}${day}`;
  return guarded(() =>
    database.transaction('rw', database.health, async () => {
      // A year of one kind of page at most: retention sees to that.
      const before = await database.health.where('id').startsWith(key).toArray();
      const known = before.find((row) => row.id === id);
      const visitId = hash(`${visit} ${url}`, 0);
      const earlier = known?.visits.find((entry) => entry.id === visitId);
      if (earlier && earlier.at >= at) return true as const;
      const seen = before.flatMap(({ headers }) => headers).filter((entry) => entry.url === url);
      const headers = tables.filter(({ rows }) => rows.length > 0).flatMap((table) => newHeaders(table, url, seen) ?? []);
      const entry = visitOf(reading, tables, visitId, headers.some(({ changed }) => changed) || earlier?.state === 'changed');
      const row: HealthRow = {
        id,
        marketplace,
        pageKind,
        day,
        at: Math.max(at, known?.at ?? 0),
        visits: [...(known?.visits ?? []).filter((other) => other.id !== visitId), entry].slice(-HEALTH_CAPS.visits),
        headers: [...(known?.headers ?? []), ...headers].slice(-HEALTH_CAPS.headers),
      };
      await database.health.put(row);
      return true as const;
    }),
  );
}

/** Headers not met on this page before; undefined where they are known. */
function newHeaders({ signature, columns }: FigureTable, url: string, seen: readonly SeenHeaders[]): SeenHeaders | undefined {
  if (seen.some((entry) => entry.signature === signature)) return undefined;
  const headers = columns.map(({ header }) => header).filter((header) => header !== '');
  const like = seen.findLast((entry) => alike(entry.headers, headers) >= (entry.headers[0] === headers[0] ? SAME_TABLE : NEARLY_ALL));
  if (!like) return { url, signature, headers };
  const added = headers.filter((header) => !like.headers.includes(header));
  const gone = like.headers.filter((header) => !headers.includes(header));
  return { url, signature, headers, changed: { added, gone } };
}

/** Share of the longer list that both have. */
function alike(a: readonly string[], b: readonly string[]): number {
  const both = new Set(a);
  const longer = Math.max(a.length, b.length);
  return longer === 0 ? 0 : b.filter((header) => both.has(header)).length / longer;
}

function visitOf(reading: Reading, tables: readonly FigureTable[], id: string, changed: boolean): HealthVisit {
  const { at } = reading;
  const { read, expected } = tables.length > 0 ? coverageOf(reading, { tables }) : reading.coverage;
  const sound = tables.filter((table) => table.rows.length > 0 && !disagrees(table));
  const troubles = new Set<PageTrouble>([
    ...reading.notRead.map(({ reason }) => reason),
    ...(reading.unread ?? []).map(({ reason }) => reason),
    ...(tables.some(disagrees) ? ['disagrees' as const] : []),
  ]);
  const something = reading.fields.length > 0 || sound.length > 0 || (reading.cards?.length ?? 0) > 0;
  const whole = troubles.size === 0 && read >= expected && sound.every(({ complete }) => complete);
  const state = !something ? 'notRead' : changed ? 'changed' : whole ? 'read' : 'partly';
  const taught = reading.lessons?.some((lesson) => lesson.state === 'read');
  return { id, at, state, ...(taught ? { taught } : {}), troubles: [...troubles], read, expected };
}
