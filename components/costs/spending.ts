import { useObservable } from 'dexie-react-hooks';
import { useEffect, useMemo, useState } from 'react';
import { isSettled } from '../../utils/ads/settled';
import { type LedgerView, type LedgerViewRow, liveLedger, readLedger, readRollUps } from '../../utils/history';
import { chooseSource } from '../../utils/ledger/choose';
import { dayNumber } from '../../utils/ledger/day';
import { groupBlocks } from '../../utils/ledger/group';
import { useBench } from '../workbench/context';

/** What the ledger knows of one item or SKU over the last weeks, all from one view of its shop. */
export interface ItemSpending {
  shop: string;
  /** What the cost sheet calls it: the SKU where reports name one, else the item id, else its name. */
  sku: string;
  /** All that it goes by. */
  names: readonly string[];
  title: string | undefined;
  currency: string;
  /** Minor units. */
  spend: number;
  /** Of the days whose window is closed. */
  clicks: number;
  orders: number;
}

/** Days looked back. */
const DAYS = 30;
const GOODS = ['item', 'sku'] as const;

/** The items that the ledger knows, those with most spend first. */
export function useSpending(): readonly ItemSpending[] {
  const { day } = useBench();
  const views = useObservable(useMemo(() => liveLedger(), []));
  const [found, setFound] = useState<readonly ItemSpending[]>([]);
  useEffect(() => {
    let gone = false;
    if (views) void readSpending(views, dayNumber(day)).then((items) => !gone && setFound(items));
    return () => {
      gone = true;
    };
  }, [views, day]);
  return found;
}

/** @param today local day; it is not over and stays out */
async function readSpending(views: readonly LedgerViewRow[], today: number): Promise<ItemSpending[]> {
  const shops = new Map<string, LedgerViewRow[]>();
  for (const view of views) {
    if (!GOODS.some((dimension) => view.rowsBy.includes(dimension))) continue;
    const key = JSON.stringify([view.source.shop, view.source.marketplace, view.source.currency]);
    shops.set(key, [...(shops.get(key) ?? []), view]);
  }
  const items: ItemSpending[] = [];
  for (const own of shops.values()) {
    const last = Math.min(today - 1, Math.max(...own.map((view) => view.last)));
    const days = { from: last - DAYS + 1, to: last };
    const sums = await readRollUps({ views: own.map(({ id }) => id), ...days });
    const covered = own.map(({ id, source }) => ({
      view: id,
      source,
      complete: sums.flatMap((sum) => (sum.view === id && sum.complete && sum.from === sum.to ? [sum.from] : [])),
    }));
    // Two views may be of the same spend, so one of them is taken and none added.
    const chosen = chooseSource(covered, days.from, days.to);
    if (chosen) for (const view of await readLedger({ views: [chosen.view], ...days })) items.push(...spendingOf(view, today));
  }
  return items.sort((a, b) => b.spend - a.spend);
}

/** The items of a view. @param today local day */
function spendingOf({ source, rowsBy, entities, days }: Omit<LedgerView, 'key' | 'periods'>, today: number): ItemSpending[] {
  const groups = entities.groups(GOODS.filter((dimension) => rowsBy.includes(dimension)));
  const all = groupBlocks(days, groups.of, ['spend']);
  const closed = groupBlocks(
    days.filter(({ to }) => isSettled(to, today, source.window)),
    groups.of,
    ['clicks', 'orders'],
  );
  const sum = (grouped: typeof all, measure: string, group: number) => {
    const value = grouped.sums[measure]?.[group] ?? Number.NaN;
    return Number.isFinite(value) ? value : 0;
  };
  return groups.names.flatMap((entity, group): ItemSpending[] => {
    const names = [entity.sku, entity.itemId, entity.item].filter((name) => name !== undefined && name.trim() !== '') as string[];
    const [sku] = names;
    const spend = sum(all, 'spend', group);
    if (sku === undefined || spend <= 0) return [];
    const { shop, currency } = source;
    const [clicks, orders] = [sum(closed, 'clicks', group), sum(closed, 'orders', group)];
    return [{ shop, sku, names, title: entity.item === sku ? undefined : entity.item, currency, spend, clicks, orders }];
  });
}
