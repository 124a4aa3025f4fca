import type { FactBatch, Observation } from '../ledger/batch';
import type { Seen } from '../ledger/block';
import { rollUp } from '../ledger/day-total';
import { EntityTable, type Groups } from '../ledger/entities';
import { EntityIndex } from '../ledger/entity-index';
import { type GatheredSpan, type GatheredView, gather } from '../ledger/gather';
import { type Merged, mergeBlocks } from '../ledger/merge';
import { blockId, packBlock, unpackBlock } from './block-bytes';
import { type Database, guarded, database as profile } from './database';
import { forgetOldReplaced } from './ledger-replaced';
import type { BlockRow, ImportCounts, ImportRow, LedgerViewRow, ReplacedRow, RestatedRow, RollUpRow } from './ledger-rows';
import { ledgerTables, pieceRow, piecesOf, planGroups } from './ledger-views';
import { failed, type Result, type StoreError } from './result';

export interface ImportWatch {
  /** 0 to 1. */
  onProgress?: (share: number) => void;
  /** Called off: the transaction ends and nothing of it is kept. */
  signal?: AbortSignal;
}

export interface ImportReport extends ImportCounts {
  key: string;
  /** The same content was brought before: nothing was changed. */
  already: boolean;
  /** viewKey() of what it touched. */
  views: readonly string[];
}

class Cancelled extends Error {}

/** Blocks read, merged and written at a time: few enough that little lies in memory, enough that the store is asked seldom. */
const STEP = 32;

/**
 * Writes what a file or a page held, in one transaction: all of it or nothing. Of each figure the newest observation holds; what it took the place
 * of is kept as restated. The same key again changes nothing.
 */
export async function importFacts(
  observation: Observation,
  batches: readonly FactBatch[],
  watch: ImportWatch = {},
  database: Database = profile,
): Promise<Result<ImportReport, StoreError | 'cancelled'>> {
  const views = gather(batches);
  try {
    return await guarded(() =>
      database.transaction('rw', ledgerTables(database), async () => {
        const known: ImportRow | undefined = await database.imports.get(observation.key);
        if (known && (known.state === 'here' || known.state === 'kept')) {
          return { ...NOTHING, key: known.id, already: true, views: known.views.map(({ view }) => view) };
        }
        return await new Import(observation, watch, database).write(views);
      }),
    );
  } catch (error) {
    if (error instanceof Cancelled) return failed('cancelled');
    throw error;
  }
}

const NOTHING: ImportCounts = { new: 0, changed: 0, same: 0, older: 0, entities: 0, blocks: 0 };

/** Rows of the store that some spans come to. */
interface Made {
  blocks: readonly BlockRow[];
  rollUps: readonly RollUpRow[];
  restated: readonly RestatedRow[];
  replaced: readonly ReplacedRow[];
}

/** One import inside its transaction. */
class Import {
  readonly #counts = { ...NOTHING };
  readonly #seen: Seen;
  #at = Date.now();
  #blocks = 0;

  constructor(
    readonly observation: Observation,
    readonly watch: ImportWatch,
    readonly database: Database,
  ) {
    const { key, observedAt, complete } = observation;
    this.#seen = { key, at: observedAt, complete };
  }

  async write(views: readonly GatheredView[]): Promise<ImportReport> {
    const { database, observation } = this;
    // Imports are undone in their order, whatever the clock does.
    const last: ImportRow | undefined = await database.imports.orderBy('at').last();
    if (last && last.at >= this.#at) this.#at = last.at + 1;
    this.#blocks = views.reduce((sum, { spans }) => sum + spans.length, 0);
    for (const view of views) await this.#writeView(view);
    const { key: id, observedAt, ...rest } = observation;
    const row: ImportRow = {
      ...rest,
      id,
      observedAt,
      at: this.#at,
      rows: views.reduce((sum, { rows }) => sum + rows, 0),
      report: this.#counts,
      views: views.map(({ key, spans }) => ({ view: key, from: earliest(spans), to: latest(spans) })),
      state: 'here',
    };
    await database.imports.put(row);
    await forgetOldReplaced(database, this.#at);
    return { ...this.#counts, key: id, already: false, views: views.map(({ key }) => key) };
  }

  async #writeView(view: GatheredView): Promise<void> {
    const { database } = this;
    const known: LedgerViewRow | undefined = await database.ledgerViews.get(view.key);
    const table = EntityTable.from(await piecesOf(database, view.key));
    const index = new EntityIndex(table, view.rowsBy);
    const newest = this.#seen.at >= (known?.newestAt ?? 0);
    const before = table.size;
    const numbers = Uint32Array.from({ length: view.entities.size }, (_, number) => index.number(view.entities.entity(number), newest));
    this.#counts.entities += table.size - before;
    await database.entityPieces.bulkPut(index.changed().map((start) => pieceRow(view.key, table.piece(start))));
    const row: LedgerViewRow = {
      ...(known ?? emptyView(view)),
      entities: table.size,
      newestAt: Math.max(this.#seen.at, known?.newestAt ?? 0),
    };
    const plans = planGroups(view.rowsBy, table);
    // Blocks are made while those before them are written.
    let writing: Promise<unknown> = Promise.resolve();
    for (let start = 0; start < view.spans.length; start += STEP) {
      if (this.watch.signal?.aborted) {
        await writing;
        throw new Cancelled();
      }
      const spans = view.spans.slice(start, start + STEP);
      const ids = spans.map(({ from, to }) => blockId(view.key, from, to));
      const [here] = known ? await Promise.all([database.blocks.bulkGet(ids), writing]) : [[]];
      const made = this.#madeOf(spans, here, numbers, plans, row);
      await writing;
      writing = this.#put(made);
      this.watch.onProgress?.(this.#counts.blocks / this.#blocks);
    }
    await writing;
    await database.ledgerViews.put(row);
  }

  #madeOf(
    spans: readonly GatheredSpan[],
    here: readonly (BlockRow | undefined)[],
    numbers: Uint32Array,
    plans: Groups | undefined,
    row: LedgerViewRow,
  ): Made {
    const { observation } = this;
    const blocks: BlockRow[] = [];
    const rollUps: RollUpRow[] = [];
    const restated: RestatedRow[] = [];
    const replaced: ReplacedRow[] = [];
    for (const [at, span] of spans.entries()) {
      const before = here[at];
      const merged = this.#merge(before, span, numbers);
      const packed = packBlock(merged.block);
      const block = packed.id;
      blocks.push(packed);
      rollUps.push({ ...rollUp(merged.block, packed.data.byteLength, plans), id: block });
      replaced.push({ id: `${observation.key}|${block}`, import: observation.key, block, before: before ?? null });
      if (merged.restated) {
        const id = `${block}|${observation.key}`;
        restated.push({ ...packBlock(merged.restated), id, block, import: observation.key, at: this.#at });
      }
      count(row, before, packed);
      this.#counts.blocks += 1;
      for (const fate of ['new', 'changed', 'same', 'older'] as const) this.#counts[fate] += merged.counts[fate];
    }
    return { blocks, rollUps, restated, replaced };
  }

  #put({ blocks, rollUps, restated, replaced }: Made): Promise<unknown> {
    const { database } = this;
    return Promise.all([
      database.blocks.bulkPut(blocks),
      database.rollUps.bulkPut(rollUps),
      database.restated.bulkPut(restated),
      database.replaced.bulkPut(replaced),
    ]);
  }

  #merge(before: BlockRow | undefined, span: GatheredSpan, numbers: Uint32Array): Merged {
    const brought = span.block(numbers, this.#seen);
    if (before) return mergeBlocks(unpackBlock(before), brought);
    return { block: brought, restated: undefined, counts: { new: brought.rows, changed: 0, same: 0, older: 0 } };
  }
}

function emptyView({ key, source, rowsBy }: GatheredView): LedgerViewRow {
  const none = { entities: 0, days: 0, completeDays: 0, periods: 0, rows: 0, bytes: 0, newestAt: 0 };
  return { id: key, source, rowsBy, ...none, first: Number.MAX_SAFE_INTEGER, last: 0 };
}

/** Brings the view's own count up to date with one block. */
function count(row: LedgerViewRow, before: BlockRow | undefined, after: BlockRow): void {
  const whole = (block: BlockRow | undefined) => (block && block.completeAt !== null ? 1 : 0);
  if (after.from === after.to) {
    row.days += before ? 0 : 1;
    row.completeDays += whole(after) - whole(before);
  } else row.periods += before ? 0 : 1;
  row.rows += after.rows - (before?.rows ?? 0);
  row.bytes += after.data.byteLength - (before?.data.byteLength ?? 0);
  row.first = Math.min(row.first, after.from);
  row.last = Math.max(row.last, after.to);
}

const earliest = (spans: readonly GatheredSpan[]) => spans.reduce((day, { from }) => Math.min(day, from), Number.MAX_SAFE_INTEGER);
const latest = (spans: readonly GatheredSpan[]) => spans.reduce((day, { to }) => Math.max(day, to), 0);
