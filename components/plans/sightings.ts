import { type HourProfile, hourProfile, type SpendDay } from '../../utils/ads/budget';
import type { Entity } from '../../utils/ads/source';
import type { DayNumber } from '../../utils/ledger/batch';
import { type Block, columnOf, valueAt } from '../../utils/ledger/block';
import { localDay } from '../../utils/ledger/day';
import type { Entities } from '../../utils/ledger/entities';
import { isOfPlan } from './who';

/** What a page or a file said was spent on a day. */
interface Sighting {
  day: DayNumber;
  /** Epoch milliseconds. */
  at: number;
  spend: number;
  page: boolean;
}

/** What today's spend is measured with. Money in minor units. */
export interface SpendToday {
  profile: HourProfile;
  /** The last that a page showed of today. */
  today?: { spent: number; at: number };
  /** Spent in this month before today, and the days of it that are not known. */
  month: { spentBefore: number; missing: number };
}

/** Pages have keys of their own (utils/ads/page-facts.ts). */
const PAGE = 'page ';

/** When the spend of a plan was seen, day by day. @param blocks as they are now, and as they were before */
export function sightingsOf(blocks: readonly Block[], entities: Entities, plan: Entity): Sighting[] {
  const found: Sighting[] = [];
  for (const block of blocks) {
    const column = columnOf(block, 'spend');
    if (!column || block.from !== block.to) continue;
    for (let row = 0; row < block.rows; row += 1) {
      const spend = valueAt(column, row);
      const seen = block.seen[typeof column.seen === 'number' ? column.seen : (column.seen[row] ?? 0)];
      if (!seen || !(spend >= 0) || !isOfPlan(plan, entities.entity(block.entity[row] ?? -1))) continue;
      found.push({ day: block.from, at: seen.at, spend, page: seen.key.startsWith(PAGE) });
    }
  }
  return found;
}

/** Hours since local midnight. */
export function hourOf(at: number): number {
  const moment = new Date(at);
  return moment.getHours() + moment.getMinutes() / 60;
}

/**
 * The hour profile of a plan and what is known of today.
 *
 * @param spent by day, from the report: what past days came to
 */
export function spendToday(sightings: readonly Sighting[], spent: ReadonlyMap<DayNumber, number>, today: DayNumber): SpendToday {
  const inside = sightings.filter(({ day, at, page }) => page && localDay(at) === day);
  // A page or file seen after the day was over says what it came to.
  const totals = new Map(sightings.filter(({ day, at }) => localDay(at) > day).map(({ day, spend }) => [day, spend]));
  for (const [day, spend] of spent) totals.set(day, spend);
  const days = [...new Set(inside.map(({ day }) => day))].filter((day) => day < today).sort((a, b) => a - b);
  const seen = days.flatMap((day): SpendDay[] => {
    const total = totals.get(day);
    if (total === undefined) return [];
    return [{ total, seen: inside.filter((one) => one.day === day).map(({ at, spend }) => ({ hour: hourOf(at), spend })) }];
  });
  const [last] = inside.filter(({ day }) => day === today).toSorted((a, b) => b.at - a.at);
  const first = firstOfMonth(today);
  const known = Array.from({ length: today - first }, (_, index) => totals.get(first + index));
  return {
    profile: hourProfile(seen),
    ...(last ? { today: { spent: last.spend, at: last.at } } : {}),
    month: {
      spentBefore: known.reduce<number>((sum, spend) => sum + (spend ?? 0), 0),
      missing: known.filter((spend) => spend === undefined).length,
    },
  };
}

function firstOfMonth(day: DayNumber): DayNumber {
  return day - new Date(day * 86_400_000).getUTCDate() + 1;
}
