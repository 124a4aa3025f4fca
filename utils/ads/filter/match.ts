import { quotient } from '../../numbers/quotient';
import { given } from '../judge';
import { acos, cpa, cpc, ctr, cvr, roas } from '../ratios';
import type { Entity } from '../source';
import type { Tally } from '../tally';
import type { Verdict } from '../verdict';
import type { Condition } from './condition';
import { NUMBER_FIELDS, type NumberField, type Sign, type TextField } from './fields';

/** What a filter looks at. */
export interface FilterRow {
  entity: Entity;
  tally: Tally;
  verdict?: Pick<Verdict, 'judgement' | 'profit'>;
}

/**
 * Whether a row is asked for. A figure that is not known answers neither yes nor no, and neither does "not" of it: unknown rows are found by
 * `= unknown` only, never by the way.
 *
 * @param minorDigits decimals of the currency of the rows
 */
export function matches(condition: Condition, row: FilterRow, minorDigits: number): boolean {
  return answer(condition, row, minorDigits) === true;
}

/** null = the figures do not say. */
function answer(condition: Condition, row: FilterRow, digits: number): boolean | null {
  switch (condition.kind) {
    case 'all':
      return settled(condition.parts, false, row, digits);
    case 'any':
      return settled(condition.parts, true, row, digits);
    case 'not': {
      const inside = answer(condition.part, row, digits);
      return inside === null ? null : !inside;
    }
    case 'number': {
      const value = figureOf(condition.field, row);
      return value === null ? null : compared(value, condition.sign, wanted(condition.field, condition.value, digits));
    }
    case 'missing':
      return (figureOf(condition.field, row) === null) === condition.is;
    case 'text': {
      const text = textOf(condition.field, row.entity)?.toLowerCase();
      if (text === undefined) return null;
      const sought = condition.text.toLowerCase();
      const found = condition.how === 'contains' || condition.how === 'lacks' ? text.includes(sought) : text === sought;
      return found === (condition.how === 'contains' || condition.how === 'is');
    }
    case 'verdict':
      return row.verdict ? (row.verdict.judgement === condition.judgement) === condition.is : null;
  }
}

/** One part that says `by` settles it; else one that does not know leaves it open. */
function settled(parts: readonly Condition[], by: boolean, row: FilterRow, digits: number): boolean | null {
  let open = false;
  for (const part of parts) {
    const said = answer(part, row, digits);
    if (said === by) return by;
    open ||= said === null;
  }
  return open ? null : !by;
}

/** As written, into what rows are counted in: minor units, fractions. Through the decimal text, so that 0.29 is 29 cents exactly. */
function wanted(field: NumberField, value: number, digits: number): number {
  const { unit } = NUMBER_FIELDS[field];
  const shift = unit === 'money' ? digits : unit === 'percent' ? -2 : 0;
  return Number(`${value}e${shift}`);
}

function compared(value: number, sign: Sign, limit: number): boolean {
  // Quotients miss their decimal number by a rounding; 3/60 is 5 %.
  const same = value === limit || (Number.isFinite(value) && Math.abs(value - limit) <= 1e-9 * Math.max(Math.abs(value), Math.abs(limit)));
  switch (sign) {
    case '=':
      return same;
    case '!=':
      return !same;
    case '>':
      return value > limit && !same;
    case '>=':
      return value > limit || same;
    case '<':
      return value < limit && !same;
    case '<=':
      return value < limit || same;
  }
}

/** A figure of a row by its field: money in minor units, shares as fractions; null = not known or not defined. */
export function figureOf(field: NumberField, { tally, verdict }: FilterRow): number | null {
  const { impressions, clicks, spend, orders, sales } = tally;
  switch (field) {
    case 'ctr':
      return ctr(clicks, impressions);
    case 'cpc':
      return cpc(spend, clicks);
    case 'cvr':
      return cvr(orders, clicks);
    case 'cpa':
      return cpa(spend, orders);
    case 'aov':
      return quotient(sales, orders);
    case 'roas':
      return roas(sales, spend);
    case 'acos':
      // Spend without sales is the worst there is, not none (facts a.1).
      return sales === 0 && given(spend) && spend > 0 ? Number.POSITIVE_INFINITY : acos(spend, sales);
    case 'profit':
      return verdict && given(verdict.profit) ? verdict.profit : null;
    default: {
      const figure = tally[field];
      return given(figure) ? figure : null;
    }
  }
}

/** The text of a field; undefined where the report does not name it. */
export function textOf(field: TextField, entity: Entity): string | undefined {
  switch (field) {
    case 'term':
      return entity.searchTerm;
    case 'keyword':
      return entity.keyword;
    case 'match':
      return entity.matchType;
    case 'campaign':
      return entity.campaign ?? entity.campaignId;
    case 'group':
      return entity.adGroup ?? entity.adGroupId;
    case 'item':
      return entity.item ?? entity.sku ?? entity.itemId;
  }
}
