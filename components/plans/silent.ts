import { namesOf, type ReadView, tallyAt } from '../../utils/ads/analysis/ledger-rows';
import { clicksUntilSale } from '../../utils/ads/clicks';
import { given, SURE } from '../../utils/ads/judge';
import { isSettled } from '../../utils/ads/settled';
import { silentSpend } from '../../utils/ads/silent-spend';
import type { Entity } from '../../utils/ads/source';
import { addTallies, NOTHING } from '../../utils/ads/sums';
import { TALLY_MEASURES, type Tally } from '../../utils/ads/tally';
import type { LedgerViewRow } from '../../utils/history';
import { groupBlocks } from '../../utils/ledger/group';
import type { Dimension } from '../../utils/ledger/view';
import { isOfPlan } from './who';

/** What a plan spends on, finest first. */
const PARTS = ['searchTerm', 'keyword', 'item', 'sku'] as const satisfies readonly Dimension[];
export type Part = (typeof PARTS)[number];

/** What of a plan was paid for and sold nothing. Money in minor units. */
export interface Silent {
  by: Part;
  /** Dearest first. */
  rows: readonly { name: string; spend: number; clicks: number | null }[];
  /** All of them, those not listed too. */
  count: number;
  spend: number;
  /** Of the spend on all rows of the plan. */
  share: number | null;
  /** Rows whose spend is not known, or that spent and whose orders are not: neither here nor there. */
  unknown: number;
  /** Clicks after which 95 of 100 ordinary ones of the plan would have sold; absent where the plan sold nothing. */
  clicksToSell?: number;
  /** Closed days, and days left out. */
  days: number;
  openDays: number;
}

const MOST_ROWS = 100;

/** For every part the view that has it by plan, with most days: two views of one spend are never added. */
export function viewsByPart(views: readonly LedgerViewRow[], own: Pick<LedgerViewRow, 'source'>): { by: Part; view: string }[] {
  const { shop, marketplace, currency } = own.source;
  const near = views.filter(
    ({ source, rowsBy }) =>
      source.shop === shop && source.marketplace === marketplace && source.currency === currency && rowsBy.includes('campaign'),
  );
  return PARTS.flatMap((by) => {
    const [best] = near.filter(({ rowsBy }) => rowsBy.includes(by)).toSorted((a, b) => b.last - a.last || b.days - a.days);
    return best ? [{ by, view: best.id }] : [];
  });
}

/** Spend without a sale in one plan, over closed days. undefined: the view has none of its rows. */
export function silentIn(view: ReadView & { period?: unknown }, by: Part, plan: Entity, today: number): Silent | undefined {
  const { source, entities } = view;
  const closed = view.days.filter(({ to }) => isSettled(to, today, source.window));
  const groups = entities.groups(['campaign', by]);
  const names = namesOf(groups, by);
  const grouped = groupBlocks(closed, groups.of, [...TALLY_MEASURES]);
  const rows: { name: string; tally: Tally }[] = [];
  for (let group = 0; group < grouped.groups; group += 1) {
    if (!grouped.rows[group] || !isOfPlan(plan, groups.names[group] ?? {})) continue;
    rows.push({ name: names[group] ?? '', tally: tallyAt(grouped, group) });
  }
  if (rows.length === 0) return undefined;
  const all = rows.reduce((sum, { tally }) => addTallies(sum, tally), NOTHING);
  const rate = given(all.clicks) && given(all.orders) && all.orders > 0 && all.orders < all.clicks ? all.orders / all.clicks : undefined;
  const clicks = rate === undefined ? null : clicksUntilSale(rate, SURE);
  const found = silentSpend(rows.filter(({ name }) => name !== ''));
  return {
    by,
    rows: found.rows.slice(0, MOST_ROWS).map(({ name, tally }) => ({ name, spend: tally.spend ?? 0, clicks: tally.clicks })),
    count: found.rows.length,
    spend: found.spend,
    share: found.share,
    unknown: found.unknown + rows.filter(({ tally }) => !given(tally.spend)).length,
    ...(clicks === null ? {} : { clicksToSell: clicks }),
    days: closed.reduce((sum, { from, to }) => sum + to - from + 1, 0),
    openDays: view.days.length - closed.length,
  };
}
