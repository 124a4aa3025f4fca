import type { DayNumber } from './batch';

/** Spend by day in minor units; days with unknown or partial spend left out. */
export type SpendByDay = ReadonlyMap<DayNumber, number>;
