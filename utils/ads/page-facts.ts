import type { Figures } from '../figures/figures';
import type { DayNumber, FactBatch, Observation } from '../ledger/batch';
import { dayText, localDay } from '../ledger/day';
import { ADDITIVE, type Metric } from '../marketplaces/headers/metrics';
import { decimalsOf } from '../numbers/minor';
import type { Reading } from '../reading/reading';
import { textKey } from '../reading/row-key';
import { ALSO_ADDITIVE } from '../reports/understand/conventions';
import type { PageAds, PageTable } from './page-rows';
import type { Entity } from './source';

/** What one table of a page hands to the ledger. */
export interface PageFacts {
  observation: Observation;
  batches: readonly FactBatch[];
}

/**
 * The facts of the ad tables of a page, a table each: only where the page says which days they are of, with the figures that add up and are printed in
 * full (1.2万 is none). A part of the rows says that it is one. Rows that cannot be told from one another keep a table out. The same content seen on the same
 * day has the same key, however often the page is read.
 */
export function factsOf(ads: PageAds, figures: Figures, reading: Reading): PageFacts[] {
  return ads.tables.flatMap((table): PageFacts[] => {
    const batch = batchOf(table, figures, ads.window);
    if (!batch) return [];
    const content = [
      batch.source,
      batch.entities,
      ...[batch.from, batch.to, ...Object.values(batch.measures)].map((column) => [...column]),
    ];
    const key = textKey(JSON.stringify([content, Object.keys(batch.measures), table.complete, dayText(localDay(reading.at))]));
    return [
      {
        observation: { key: `page ${key}`, name: reading.url, kind: 'page', observedAt: reading.at, complete: table.complete },
        batches: [batch],
      },
    ];
  });
}

function batchOf(table: PageTable, figures: Figures, window: PageAds['window']): FactBatch | undefined {
  const spans = table.rows.map(({ day }): { from: DayNumber; to: DayNumber } | undefined =>
    day === undefined ? window : { from: day, to: day },
  );
  const known = spans.filter((span) => span !== undefined);
  if (known.length === 0 || known.length < spans.length || (table.daily && table.rows.some(({ day }) => day === undefined)))
    return undefined;
  const names = table.rows.map(({ entity }) => JSON.stringify(entity));
  const apart = new Set(names.map((name, row) => `${name} ${known[row]?.from} ${known[row]?.to}`));
  if (apart.size < table.rows.length) return undefined;
  const measures = measuresOf(table, figures);
  if (!measures.spend) return undefined;
  const entities: Entity[] = [];
  const numbers = new Map<string, number>();
  const entity = Uint32Array.from(table.rows, (row, index) => {
    const name = names[index] ?? '';
    let number = numbers.get(name);
    if (number === undefined) {
      number = entities.push(row.entity) - 1;
      numbers.set(name, number);
    }
    return number;
  });
  return {
    source: table.source,
    rows: table.rows.length,
    from: Int32Array.from(known, ({ from }) => from),
    to: Int32Array.from(known, ({ to }) => to),
    entity,
    entities,
    measures,
  };
}

/** The columns that add up, each under its metric; the figures of the tally under its own names, by which sources are compared. */
function measuresOf({ place, columns, source, rows }: PageTable, { tables }: Figures): Record<string, Float64Array> {
  const table = tables[place];
  const measures: Record<string, Float64Array> = {};
  if (!table || table.rows.length !== rows.length) return measures;
  for (const [index, { metric, unit, currency, approximate }] of table.columns.entries()) {
    if (metric === undefined || approximate || (unit !== 'money' && unit !== 'count')) continue;
    if (!ADDITIVE.has(metric as Metric) && !ALSO_ADDITIVE.has(metric)) continue;
    if (unit === 'money' && (currency ?? source.currency) !== source.currency) continue;
    const scale = unit === 'money' ? 10 ** decimalsOf(source.currency) : 1;
    const name = index === columns.spend ? 'spend' : metric;
    measures[name] ??= Float64Array.from(table.rows, (row) => {
      const value = row[index];
      return typeof value === 'number' ? Math.round(value * scale) : Number.NaN;
    });
  }
  return measures;
}
