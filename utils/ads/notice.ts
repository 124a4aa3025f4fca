import type { MarketplaceId } from '../marketplaces/ids';
import { textKey } from '../reading/row-key';
import { EDITED, type Edit } from './changes';
import type { PageAds, PageRow, PageTable } from './page-rows';
import type { Entity } from './source';

/** A change the operator made, noticed by what two readings of a page show. */
export interface Noticed extends Edit {
  /** The same for the same change, however often it is noticed. */
  id: string;
  shop: string;
  marketplace: MarketplaceId;
  entity: Entity;
  currency?: string;
  /** When it was noticed, epoch milliseconds. */
  at: number;
}

const MOST = 200;

/**
 * What the operator has changed between two readings of a page: the same plan, keyword or item with another bid, budget, target or state. Rows that
 * cannot be told from one another, and what only one of the two shows, are no change.
 */
export function noticeChanges(before: { ads: PageAds; at: number }, now: { ads: PageAds; at: number }): Noticed[] {
  if (before.at >= now.at) return [];
  const known = byIdentity(before.ads);
  const noticed: Noticed[] = [];
  for (const [identity, after] of byIdentity(now.ads)) {
    const old = known.get(identity);
    if (!old || !after || after.table.source.currency !== old.table.source.currency) continue;
    const { shop, marketplace, currency } = after.table.source;
    for (const what of EDITED) {
      const [from, to] = [old.row.shown[what], after.row.shown[what]];
      if (from === undefined || to === undefined || from === to || noticed.length >= MOST) continue;
      noticed.push({
        id: textKey(JSON.stringify([identity, what, from, to, before.at])),
        shop,
        marketplace,
        entity: after.row.entity,
        what,
        before: from,
        after: to,
        ...(what === 'bid' || what === 'budget' ? { currency } : {}),
        at: now.at,
      });
    }
  }
  return noticed;
}

/** Rows by whom they are about; null where two say the same of themselves. */
function byIdentity({ tables }: PageAds): Map<string, { table: PageTable; row: PageRow } | null> {
  const rows = new Map<string, { table: PageTable; row: PageRow } | null>();
  for (const table of tables) {
    if (table.daily) continue;
    for (const row of table.rows) {
      const identity = JSON.stringify([table.source.marketplace, table.source.level, identityOf(row.entity)]);
      rows.set(identity, rows.has(identity) ? null : { table, row });
    }
  }
  return rows;
}

/** Ids where there are any: a plan that was renamed is the same plan. */
export function identityOf({ campaign, campaignId, adGroup, adGroupId, item, itemId, sku, ...rest }: Entity): Entity {
  return {
    ...(campaignId !== undefined ? { campaignId } : campaign !== undefined ? { campaign } : {}),
    ...(adGroupId !== undefined ? { adGroupId } : adGroup !== undefined ? { adGroup } : {}),
    ...(itemId !== undefined ? { itemId } : sku !== undefined ? { sku } : item !== undefined ? { item } : {}),
    ...rest,
  };
}
