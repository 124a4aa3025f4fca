import { useObservable } from 'dexie-react-hooks';
import { useEffect, useMemo, useState } from 'react';
import { identityOf } from '../../utils/ads/notice';
import type { PlanItem } from '../../utils/ads/page-costs';
import { planItems } from '../../utils/ads/plan-items';
import type { Entity } from '../../utils/ads/source';
import { type ChangeRow, liveChanges, liveLedger, readLedger } from '../../utils/history';
import type { DayNumber } from '../../utils/ledger/batch';
import { localDay } from '../../utils/ledger/day';
import type { Reading } from '../../utils/reading/reading';

/** Changes and spend further back tell nothing of today. */
const DAYS = 30;
const DAY = 86_400_000;

/** What the operator changed lately, as noticed in pages. */
export interface Changes {
  /** Whole days since the bid of this row was changed; undefined where no change is known. */
  daysSince(entity: Entity, today: DayNumber): number | undefined;
}

export function useChanges(): Changes {
  const rows = useObservable(() => liveChanges(Date.now() - 2 * DAYS * DAY), []);
  return useMemo(() => changesOf(rows ?? []), [rows]);
}

/** @param rows newest first */
export function changesOf(rows: readonly ChangeRow[]): Changes {
  const bids = new Map<string, number>();
  for (const { entity, what, at } of rows) {
    const name = JSON.stringify(identityOf(entity));
    if (what === 'bid' && !bids.has(name)) bids.set(name, at);
  }
  return {
    daysSince(entity, today) {
      const at = bids.get(JSON.stringify(identityOf(entity)));
      return at === undefined ? undefined : Math.max(0, today - localDay(at));
    },
  };
}

/** Items known of plans. */
export interface Plans {
  itemsOf(entity: Entity): readonly PlanItem[];
}

export const NO_PLANS: Plans = { itemsOf: () => [] };

/** The items that the ledger has seen plans of this marketplace spend on lately. */
export function usePlans(marketplace: Reading['marketplace']): Plans {
  const [plans, setPlans] = useState<Plans>(NO_PLANS);
  const views = useObservable(() => liveLedger(), []);
  const wanted = (views ?? [])
    .filter(
      ({ source, rowsBy }) =>
        source.marketplace === marketplace && rowsBy.includes('campaign') && (rowsBy.includes('item') || rowsBy.includes('sku')),
    )
    .map(({ id }) => id)
    .sort()
    .join('\n');
  useEffect(() => {
    if (wanted === '') return setPlans(NO_PLANS);
    let gone = false;
    const today = localDay(Date.now());
    void readLedger({ views: wanted.split('\n'), from: today - DAYS, to: today }).then((held) => {
      if (!gone) setPlans({ itemsOf: planItems(held) });
    });
    return () => {
      gone = true;
    };
  }, [wanted]);
  return plans;
}
