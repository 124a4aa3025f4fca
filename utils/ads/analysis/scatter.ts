import type { Interval } from '../../numbers/intervals';
import type { Judgement, Verdict } from '../verdict';

/** A plan as a point: what was spent, what came of it. */
export interface ScatterPoint {
  who: string;
  /** Minor units, above 0. */
  spend: number;
  roas: number;
  interval?: Interval;
  /** Its own break-even, on the sales that the figures count. */
  breakEven?: number;
  judgement: Judgement;
}

/** Spend against ROAS. */
export interface Scatter {
  /** Dearest first. */
  points: readonly ScatterPoint[];
  /** The one break-even of all points that know theirs; absent where they differ, and every point has its own mark. */
  breakEven?: number;
  /** Rows without spend or without known sales: they are no point. */
  left: number;
}

/** Points of the chart; each with its interval, since points of a few clicks lie anywhere. */
export function scatter(rows: readonly { who: string; spend: number | null; verdict: Verdict }[]): Scatter {
  const points = rows.flatMap(({ who, spend, verdict }): ScatterPoint[] => {
    const { roas, roasInterval, breakEven, judgement } = verdict;
    if (spend === null || !(spend > 0) || roas === null) return [];
    return [
      {
        who,
        spend,
        roas,
        ...(roasInterval ? { interval: roasInterval } : {}),
        ...(breakEven === undefined ? {} : { breakEven }),
        judgement,
      },
    ];
  });
  points.sort((a, b) => b.spend - a.spend || (a.who < b.who ? -1 : 1));
  const limits = new Set(points.flatMap(({ breakEven }) => (breakEven === undefined ? [] : [breakEven])));
  const [only] = limits;
  return { points, ...(limits.size === 1 && only !== undefined ? { breakEven: only } : {}), left: rows.length - points.length };
}
