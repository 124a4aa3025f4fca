import type { DayNumber } from '../ledger/batch';
import { dayText } from '../ledger/day';
import { adviseBid, type BidAdvice } from './bid';
import type { CostLine } from './cost';
import { type How, judge } from './judge';
import { marginOn } from './margin';
import { type Negation, type NoNegation, negation } from './negate';
import { costsOf, linesOn, type PlanItem, type RowCosts } from './page-costs';
import type { PageAds, PageRow, PageTable } from './page-rows';
import { isSettled, WINDOW_UNSAID } from './settled';
import type { Entity } from './source';
import { addTallies, NOTHING } from './sums';
import type { Tally } from './tally';
import type { Verdict } from './verdict';

/** How far the days of the figures can still change. */
export interface Maturity {
  /** Days of the figures; 0 = the page does not say which. */
  days: number;
  /** Of them, days whose attribution window is still open. */
  open: number;
  /** Today is among them, and today is not over. */
  today: boolean;
  /** Days that the window is taken to be. */
  window: number;
  /** The page and its marketplace do not say the window; it is taken to be the longest that is usual. */
  assumed: boolean;
}

/** A row with all that is said of it. */
export interface JudgedRow {
  row: PageRow;
  costs: RowCosts;
  verdict: Verdict;
  /** What the verdict was reached with, for whoever asks how. */
  how: How;
  /** It loses by the figures so far, and days are still open: its sales may still come. */
  soFar: boolean;
  /** Drafts; nothing is ever written into the page. */
  bid?: BidAdvice;
  negate?: Negation | NoNegation;
}

export interface JudgedTable {
  table: PageTable;
  maturity: Maturity;
  /** As the page has them. */
  rows: readonly JudgedRow[];
  headline: Headline;
}

/** Earned or lost after costs by the rows whose costs are known. Money in minor units. */
interface Headline {
  /** Only of a whole table: of a part of the rows there is no total. */
  profit: number | null;
  spend: number | null;
  sales: number | null;
  /** Rows in that profit, and those left out of it because something is not known, with their spend. */
  counted: number;
  left: number;
  leftSpend: number;
  /** Rows whose break-even is only the shop's middle. */
  byShop: number;
  earns: number;
  loses: number;
  cannotTell: number;
  unknown: number;
}

export interface Knowledge {
  /** The whole cost sheet, all versions. */
  lines: readonly CostLine[];
  /** Items known of a plan, from the ledger. */
  itemsOf(entity: Entity): readonly PlanItem[];
  /** Local day of now. */
  today: DayNumber;
  /** Whole days since the operator last changed the bid of this row; undefined where no change is known. */
  daysSinceBid?(entity: Entity): number | undefined;
}

/** Judges every row of every table of a page by its costs, and sums up what is whole. */
export function judgePage(ads: PageAds, knowledge: Knowledge): JudgedTable[] {
  return ads.tables.map((table) => judgeTable(table, ads.window, knowledge));
}

function judgeTable(table: PageTable, span: PageAds['window'], { lines, itemsOf, today, daysSinceBid }: Knowledge): JudgedTable {
  const { source } = table;
  const held = linesOn(lines, dayText(span?.to ?? today));
  const maturity = maturityOf(span, source.window, today);
  // What a row is believed to be before it has clicks of its own: the rows read together.
  const above = table.rows.map(({ tally }) => tally).reduce(knownSum, NOTHING);
  const rows = table.rows.map((row): JudgedRow => {
    const costs = costsOf(row.entity, itemsOf(row.entity), held, source.currency);
    const how: How = { currency: source.currency, state: source.state, days: Math.max(1, maturity.days), immatureDays: 0, prior: above };
    const judged = judge(row.tally, costs.breakEven, how);
    const soFar = judged.judgement === 'loses' && judged.because?.kind !== 'noMargin' && maturity.open > 0;
    const verdict: Verdict = {
      ...judged,
      days: maturity.days - maturity.open,
      immatureDays: maturity.open,
      // Sales of open days are still to come: who loses by then may not lose in the end; who earns by then does already.
      ...(soFar ? { judgement: 'cannotTell', because: { kind: 'immature', days: maturity.open } } : {}),
    };
    return { row, costs, verdict, how, soFar, ...drafts(row, costs, how) };
  });
  return { table, maturity, rows, headline: headlineOf(table, rows) };

  function drafts(row: PageRow, costs: RowCosts, how: How): Pick<JudgedRow, 'bid' | 'negate'> {
    const { breakEven } = costs;
    const level = source.level;
    const since = daysSinceBid?.(row.entity);
    const share = breakEven.known ? marginOn(breakEven, source.state) : 0;
    const settled = { ...how, days: maturity.days - maturity.open, immatureDays: maturity.open };
    return {
      ...(row.shown.bid === undefined || share <= 0
        ? {}
        : {
            bid: adviseBid({
              bid: row.shown.bid,
              tally: row.tally,
              plan: above,
              share,
              maturity: maturity.window,
              ...(since === undefined ? {} : { daysSinceChange: since }),
            }),
          }),
      ...(level === 'search_term' || level === 'keyword' ? { negate: negation(row.tally, breakEven, settled) } : {}),
    };
  }
}

function maturityOf(span: PageAds['window'], window: number | null, today: DayNumber): Maturity {
  const known = { window: window ?? WINDOW_UNSAID, assumed: window === null };
  if (!span) return { days: 0, open: 0, today: false, ...known };
  const days = span.to - span.from + 1;
  const closed = Array.from({ length: Math.min(days, 1_000) }, (_, index) => span.to - index).filter((day) =>
    isSettled(day, today, window),
  );
  // Of a longer span the days further back are closed.
  const open = Math.min(days, 1_000) - closed.length;
  return { days, open, today: span.to >= today, ...known };
}

/** A sum of what is known: only ever a belief to begin with, never shown. */
function knownSum(sum: Tally, tally: Tally): Tally {
  const { clicks, orders, sales, spend } = tally;
  if (clicks === null || orders === null || sales === null || spend === null || orders > clicks) return sum;
  return addTallies(sum, { ...tally, impressions: tally.impressions ?? 0, units: tally.units ?? 0 });
}

function headlineOf(table: PageTable, rows: readonly JudgedRow[]): Headline {
  const count = (judgement: Verdict['judgement']) => rows.filter(({ verdict }) => verdict.judgement === judgement).length;
  // A row without spend takes nothing from anyone, whatever its costs.
  const profitOf = ({ row, verdict }: JudgedRow) => (row.tally.spend === 0 && (row.tally.sales ?? 0) === 0 ? 0 : verdict.profit);
  const counted = rows.filter((row) => profitOf(row) !== null);
  const left = rows.filter((row) => profitOf(row) === null);
  return {
    profit: table.complete && counted.length > 0 ? counted.reduce((sum, row) => sum + (profitOf(row) ?? 0), 0) : null,
    spend: table.total?.spend ?? null,
    sales: table.total?.sales ?? null,
    counted: counted.length,
    left: left.length,
    leftSpend: left.reduce((sum, { row }) => sum + (row.tally.spend ?? 0), 0),
    byShop: rows.filter(({ costs }) => costs.by === 'shop').length,
    earns: count('earns'),
    loses: count('loses'),
    cannotTell: count('cannotTell'),
    unknown: count('unknown'),
  };
}
