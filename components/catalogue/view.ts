import type { Judged } from './protocol';
import { bandOf } from './standing';

export const ORDERS = ['worst', 'best', 'most', 'gain', 'row'] as const;

/** What of the results is shown, and how. */
export interface Shown {
  query: string;
  /** Band of ten points; 'none' = those without a score. */
  band: number | 'none' | undefined;
  rule: string | undefined;
  order: (typeof ORDERS)[number];
}

export const ALL_SHOWN: Shown = { query: '', band: undefined, rule: undefined, order: 'worst' };

/** The listings wanted, in the order wanted; those without a score stand behind the others. Each is weighed once. */
export function shownOf(results: readonly Judged[], { query, band, rule, order }: Shown): Judged[] {
  const wanted = query.trim().toLocaleLowerCase();
  const found = results.filter(
    (one) =>
      (band === undefined || (one.score === null ? 'none' : bandOf(one.score)) === band) &&
      (rule === undefined || one.faults.some((fault) => fault.rule === rule)) &&
      (wanted === '' || one.title.toLocaleLowerCase().includes(wanted) || one.itemId?.toLocaleLowerCase().includes(wanted)),
  );
  if (order === 'row') return found;
  const weighed = found.map((result) => ({ result, weight: weightOf(result, order, rule) }));
  return weighed.sort((a, b) => a.weight - b.weight).map(({ result }) => result);
}

function weightOf({ score, faults }: Judged, order: Exclude<Shown['order'], 'row'>, rule: string | undefined): number {
  switch (order) {
    case 'worst':
      return score ?? 101;
    case 'best':
      return score === null ? 1 : -score;
    case 'most':
      return -faults.length;
    case 'gain':
      return -(faults.find((fault) => rule === undefined || fault.rule === rule)?.gain ?? 0);
  }
}
