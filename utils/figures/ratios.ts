import { METRIC_UNITS, type Metric } from '../marketplaces/headers/metrics';
import type { MarketplaceId, PageKind } from '../marketplaces/ids';
import type { ReadCell } from './cells';
import type { TableDoubt } from './figures';
import type { CheckedColumn } from './sums';

/** A printed ratio and what it is of. Where several pairs stand here the platforms differ; one that fits is enough. */
interface Identity {
  ratio: Metric;
  of: readonly (readonly [over: Metric, under: Metric])[];
  /** 1,000 for figures per thousand. */
  times?: number;
  /** Elsewhere the same word is of other figures: 转化率 of a shop is buyers over visitors. */
  kinds?: readonly PageKind[];
}

/** Definitions of advertising ratios as the platforms print them, 2026-11-22. 拼多多 puts 实际投产比 over 成交花费, the others over all spend. */
const IDENTITIES: readonly Identity[] = [
  {
    ratio: 'ctr',
    of: [
      ['clicks', 'impressions'],
      ['click_users', 'impression_users'],
      ['pageviews', 'impressions'],
    ],
  },
  {
    ratio: 'cpc',
    of: [
      ['spend', 'clicks'],
      ['spend_deal', 'clicks'],
    ],
  },
  { ratio: 'cpm', of: [['spend', 'impressions']], times: 1_000 },
  {
    ratio: 'roas',
    of: [
      ['sales', 'spend'],
      ['sales', 'spend_deal'],
      ['sales', 'spend_actual'],
      ['net_sales', 'spend'],
    ],
    kinds: ['ad-report'],
  },
  {
    ratio: 'net_roas',
    of: [
      ['net_sales', 'spend'],
      ['net_sales', 'spend_deal'],
    ],
  },
  { ratio: 'roas_direct', of: [['sales_direct', 'spend']] },
  { ratio: 'acos', of: [['spend', 'sales']] },
  {
    ratio: 'cvr',
    of: [
      ['orders', 'clicks'],
      ['conversions', 'clicks'],
      ['units', 'clicks'],
    ],
    kinds: ['ad-report'],
  },
];

/** Most doubts told of one table: the second hundred tells nothing new. */
const MOST = 20;
/** For floating point only: printed figures have a whole step either way, because some pages cut off where others round. */
const SLACK = 1e-9;

/** The span a printed figure may stand for. */
function span({ value, step = 0 }: ReadCell): readonly [number, number] {
  const figure = value as number;
  return [figure - step, figure + step];
}

const NOTHING: ReadCell = { value: null };

const isFigure = (cell: ReadCell | undefined): cell is ReadCell & { value: number } =>
  typeof cell?.value === 'number' && cell.step !== undefined;

/** What was counted is exact unless shortened; money is rounded, whatever its digits. */
function spanOf(column: CheckedColumn, cell: ReadCell): readonly [number, number] {
  const counted = METRIC_UNITS.get(column.metric ?? '') === 'count' && !cell.approximate;
  return counted ? [cell.value as number, cell.value as number] : span(cell);
}

type Side = readonly [column: CheckedColumn, cell: ReadCell];

/** Whether the printed ratio lies within what its two printed figures allow. Undefined: the two do not make one. */
function fits(ratio: ReadCell, over: Side, under: Side, times: number): { computed: number; agrees: boolean } | undefined {
  const [above, below] = [over[1].value, under[1].value];
  if (!isFigure(over[1]) || !isFigure(under[1]) || typeof above !== 'number' || typeof below !== 'number' || below <= 0 || above < 0)
    return undefined;
  const [overLow, overHigh] = spanOf(...over);
  const [underLow, underHigh] = spanOf(...under);
  const high = underLow > 0 ? (overHigh * times) / underLow : Number.POSITIVE_INFINITY;
  const [ratioLow, ratioHigh] = span(ratio);
  return { computed: (above * times) / below, agrees: ratioHigh >= (overLow * times) / underHigh - SLACK && ratioLow <= high + SLACK };
}

/**
 * Printed ratios that are not what the printed figures of their row give, by their printed digits. An ACOS of 0 where nothing was sold is one
 * platform's way to print "none", and no doubt.
 */
export function ratioDoubts(
  columns: readonly CheckedColumn[],
  place: { marketplace: MarketplaceId | 'unknown'; pageKind: PageKind },
): TableDoubt[] {
  const byMetric = new Map<string, CheckedColumn | undefined>();
  // A metric that two columns have tells nothing.
  for (const column of columns) if (column.metric) byMetric.set(column.metric, byMetric.has(column.metric) ? undefined : column);
  const doubts: TableDoubt[] = [];
  for (const { ratio, of, times = 1, kinds } of IDENTITIES) {
    const printed = byMetric.get(ratio);
    if (!printed || (kinds && !kinds.includes(place.pageKind))) continue;
    const pairs = of.flatMap(([over, under]) => {
      const [first, second] = [byMetric.get(over), byMetric.get(under)];
      return first && second ? [[first, second] as const] : [];
    });
    for (const [row, cell] of printed.cells.entries()) {
      if (doubts.length >= MOST) return doubts;
      if (!isFigure(cell)) continue;
      const tried = pairs.flatMap(
        ([over, under]) => fits(cell, [over, over.cells[row] ?? NOTHING], [under, under.cells[row] ?? NOTHING], times) ?? [],
      );
      const [first] = tried;
      if (first && tried.every(({ agrees }) => !agrees)) {
        doubts.push({ kind: 'ratio', column: printed.header, row, printed: cell.value, computed: Number(first.computed.toPrecision(6)) });
      }
    }
  }
  return doubts;
}
