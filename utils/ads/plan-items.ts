import type { Block } from '../ledger/block';
import { columnOf, valueAt } from '../ledger/block';
import type { Entities } from '../ledger/entities';
import type { PlanItem } from './page-costs';
import type { Entity } from './source';

/** What the ledger holds of one view over some days. */
interface Held {
  entities: Entities;
  days: readonly Block[];
  periods: readonly Block[];
}

const MOST_ITEMS = 2_000;

/**
 * The items each plan has been seen to spend on, with that spend: only ever a weight, so figures of several windows may stand side by side, and of periods the
 * last one alone is taken where there are no days.
 */
export function planItems(views: readonly Held[]): (entity: Entity) => readonly PlanItem[] {
  const plans = new Map<string, Map<string, number>>();
  for (const { entities, days, periods } of views) {
    const last = periods.toSorted((a, b) => b.to - a.to)[0];
    for (const block of days.length > 0 ? days : last ? [last] : []) {
      const spend = columnOf(block, 'spend');
      for (let row = 0; spend && row < block.rows; row += 1) {
        const amount = valueAt(spend, row);
        const { campaign, campaignId, itemId, sku, item } = entities.entity(block.entity[row] ?? -1);
        const id = sku ?? itemId ?? item;
        if (id === undefined || !(amount > 0)) continue;
        for (const plan of new Set([campaignId, campaign])) {
          if (plan === undefined) continue;
          const items = plans.get(plan) ?? new Map<string, number>();
          plans.set(plan, items);
          if (items.size < MOST_ITEMS || items.has(id)) items.set(id, (items.get(id) ?? 0) + amount);
        }
      }
    }
  }
  const lists = new Map([...plans].map(([plan, items]) => [plan, [...items].map(([id, spend]): PlanItem => ({ id, spend }))]));
  return ({ campaign, campaignId }) => lists.get(campaignId ?? '') ?? lists.get(campaign ?? '') ?? [];
}
