import type { HealthRow, HealthVisit, PageState, PageTrouble } from '../../utils/history';
import type { MarketplaceId, PageKind } from '../../utils/marketplaces/ids';

/** Days looked back upon. */
const DAYS = 30;
const DAY = 86_400_000;

/** How one kind of page was read lately, from real use. */
export interface PageHealth {
  /** Of the last load; undefined while none was seen. */
  state: PageState | undefined;
  /** Lessons helped in the last load. */
  taught: boolean;
  /** Epoch milliseconds. */
  lastSeen: number | undefined;
  /** Loads, and how they came out. */
  loads: number;
  counts: Readonly<Record<PageState, number>>;
  /** Fields or rows read of those expected, over all loads: 0 to 1; undefined where no page said how many there are. */
  share: number | undefined;
  /** Why something was not read in the last load. */
  troubles: readonly PageTrouble[];
}

/** @param now epoch milliseconds; what is older than a month tells nothing of the page as it is today */
export function healthOf(rows: readonly HealthRow[], marketplace: MarketplaceId, kind: PageKind, now: number): PageHealth {
  const visits = rows
    .filter((row) => row.marketplace === marketplace && row.pageKind === kind)
    .flatMap((row): readonly HealthVisit[] => row.visits)
    .filter(({ at }) => at > now - DAYS * DAY)
    .sort((a, b) => a.at - b.at);
  const last = visits.at(-1);
  const counts = { read: 0, partly: 0, changed: 0, notRead: 0 };
  for (const { state } of visits) counts[state] += 1;
  const expected = visits.reduce((sum, visit) => sum + visit.expected, 0);
  const read = visits.reduce((sum, visit) => sum + Math.min(visit.read, visit.expected), 0);
  return {
    state: last?.state,
    taught: last?.taught === true,
    lastSeen: last?.at,
    loads: visits.length,
    counts,
    share: expected === 0 ? undefined : read / expected,
    troubles: last?.troubles ?? [],
  };
}

/** What is no fault of the reading: pages not turned, tabs not opened, a field that this kind of goods does not have. */
const ORDINARY: ReadonlySet<PageTrouble> = new Set(['labelNotFound', 'notMounted', 'loading', 'empty']);

/** Something the operator can mend. */
export function wantsCare({ state, troubles }: PageHealth): boolean {
  if (state === 'partly') return troubles.some((trouble) => !ORDINARY.has(trouble));
  return state === 'changed' || state === 'notRead';
}
