import type { JudgedRow } from '../../utils/ads/page-verdicts';
import type { Judgement } from '../../utils/ads/verdict';

export const SORTS = ['lost', 'spend', 'gap', 'page'] as const;
export type Sort = (typeof SORTS)[number];
export type Shown = 'all' | Judgement;

const last = Number.POSITIVE_INFINITY;

/** What decides the place of a row, smallest first; what is not known comes last. */
const PLACE: Readonly<Record<Exclude<Sort, 'page'>, (judged: JudgedRow) => number>> = {
  lost: ({ verdict }) => verdict.profit ?? last,
  spend: ({ row }) => (row.tally.spend === null ? last : -row.tally.spend),
  gap: ({ verdict }) => (verdict.roas === null || verdict.breakEven === undefined ? last : verdict.roas / verdict.breakEven),
};

/** The rows asked for: worst losers first, or by spend, by distance to break-even, or as the page has them. */
export function listed(rows: readonly JudgedRow[], sort: Sort, shown: Shown, search: string): JudgedRow[] {
  const wanted = search.trim().toLowerCase();
  const found = rows.filter(
    ({ row, verdict }) => (shown === 'all' || verdict.judgement === shown) && (wanted === '' || row.name.toLowerCase().includes(wanted)),
  );
  if (sort === 'page') return found;
  const place = PLACE[sort];
  return found.toSorted((a, b) => place(a) - place(b) || (b.row.tally.spend ?? 0) - (a.row.tally.spend ?? 0));
}
