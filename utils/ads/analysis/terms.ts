import type { BreakEven } from '../cost';
import type { Condition } from '../filter/condition';
import { NUMBER_FIELDS, type NumberField, type TextField } from '../filter/fields';
import { figureOf, matches, textOf } from '../filter/match';
import { given, type How, judge } from '../judge';
import { type Negation, type NoNegation, negation } from '../negate';
import type { Entity } from '../source';
import { addTallies } from '../sums';
import type { Tally } from '../tally';
import { folded, type TitleTerm, termsForTitle } from '../title-terms';
import type { Verdict } from '../verdict';

/** A search term, keyword, item or plan as a line of the table. */
export interface TermRow {
  entity: Entity;
  tally: Tally;
  verdict: Verdict;
  negation: Negation | NoNegation;
  /** What verdict and negation were reached with, for the formula behind them (utils/ads/explain.ts). */
  breakEven: BreakEven;
  how: How;
}

/** One entity over the days looked at: its mature sums (utils/ads/settled.ts), the costs of its goods, and its plan. */
export interface TermFigures {
  entity: Entity;
  tally: Tally;
  days: number;
  immatureDays: number;
  breakEven: BreakEven;
}

/**
 * Lines of the table, each judged with the sums of its own plan as what is believed of it at first; a row without a plan stands under all rows.
 *
 * @param rows of one source and level, so that they add up to their plans
 */
export function termRows(rows: readonly TermFigures[], counted: Pick<How, 'currency' | 'state' | 'spread'>): TermRow[] {
  const planOf = ({ campaignId, campaign }: Entity) => campaignId ?? campaign ?? '';
  const plans = new Map<string, Tally>();
  for (const { entity, tally } of rows) {
    // A row that lacks a figure tells nothing of the plan's rate: out of all its sums (facts 9).
    if (!given(tally.clicks) || !given(tally.orders) || !given(tally.sales)) continue;
    const plan = plans.get(planOf(entity));
    plans.set(planOf(entity), plan ? addTallies(plan, tally) : tally);
  }
  return rows.map(({ entity, tally, days, immatureDays, breakEven }) => {
    const prior = plans.get(planOf(entity));
    const how: How = { ...counted, days, immatureDays, ...(prior ? { prior } : {}) };
    return { entity, tally, verdict: judge(tally, breakEven, how), negation: negation(tally, breakEven, how), breakEven, how };
  });
}

/** The rows that a filter asks for, in their order. @param minorDigits decimals of the currency */
export function filtered<Row extends TermRow>(rows: readonly Row[], condition: Condition, minorDigits: number): Row[] {
  return condition.kind === 'all' && condition.parts.length === 0 ? [...rows] : rows.filter((row) => matches(condition, row, minorDigits));
}

export interface Order {
  by: NumberField | TextField;
  descending: boolean;
}

/** Sorted rows. Rows that do not know the figure stand last in both directions: not known is neither little nor much. */
export function sorted<Row extends TermRow>(rows: readonly Row[], { by, descending }: Order): Row[] {
  const turn = descending ? -1 : 1;
  const keyed = rows.map((row, index) => ({ row, index, key: isNumberField(by) ? figureOf(by, row) : (textOf(by, row.entity) ?? null) }));
  keyed.sort((a, b) => {
    if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null) || a.index - b.index;
    if (a.key === b.key) return a.index - b.index;
    return a.key < b.key ? -turn : turn;
  });
  return keyed.map(({ row }) => row);
}

function isNumberField(field: NumberField | TextField): field is NumberField {
  return field in NUMBER_FIELDS;
}

/** The two lists an operator takes away: what to exclude, and what to add to the title. */
export interface TermLists {
  negate: readonly (TermRow & { negation: Negation })[];
  title: readonly TitleTerm[];
}

/**
 * Dearest term to exclude first. A term that stands in several plans is one term of the title; one that loses in any of them is none.
 *
 * @param titleWords see `termsForTitle`
 */
export function termLists(rows: readonly TermRow[], titleWords: readonly string[]): TermLists {
  const negate = rows.flatMap((row) =>
    typeof row.negation === 'object' && row.negation.negate ? [{ ...row, negation: row.negation }] : [],
  );
  negate.sort((a, b) => (b.tally.spend ?? 0) - (a.tally.spend ?? 0));
  const losing = new Set(negate.map(({ entity }) => folded(entity.searchTerm ?? entity.keyword ?? '')));
  const terms = new Map<string, Tally>();
  for (const { entity, tally } of rows) {
    const term = entity.searchTerm ?? entity.keyword;
    if (term === undefined || term === '' || losing.has(folded(term))) continue;
    const before = terms.get(term);
    terms.set(term, before ? addTallies(before, tally) : tally);
  }
  return {
    negate,
    title: termsForTitle(
      [...terms].map(([term, tally]) => ({ term, tally })),
      titleWords,
    ),
  };
}
