import { type Amounted, sumAtRates, sumOfOne } from '../../../utils/numbers/currency-sum';
import { sumDecimals, toMinor } from '../../../utils/numbers/minor';
import { type Amount, type NumberStyle, parseNumber } from '../../../utils/numbers/number';
import { poissonTail } from '../../../utils/numbers/poisson';
import { chanceSecondBetter, jeffreysOf, ruleOfThree, twoProportions, wilsonOf } from '../../../utils/numbers/proportions';
import { ewma, robustZ } from '../../../utils/numbers/robust';
import { type DaySpan, overlapping } from '../../../utils/numbers/spans';
import { columnStyle } from '../../../utils/numbers/style';
import { dayIn, hoursOfDay } from '../../../utils/numbers/zone';
import { CaseError } from '../evaluator';
import type { Inputs } from './inputs';

type Call = (inputs: Inputs) => unknown;

const NOT_A_NUMBER = { error: 'not_a_number' };

function parsedAs(text: string, style: NumberStyle): unknown {
  const found = parseNumber(text, style);
  switch (found.kind) {
    case 'nothing':
      return null;
    case 'number':
      return { value: found.value, ...labels(found), ...(found.bound ? { bound: found.bound } : {}) };
    case 'range':
      return { range: [found.low.value, found.high.value], ...labels(found.low) };
    case 'refused':
      return found.error === 'not_a_number' || style.point ? { error: found.error } : undecided(text, style);
  }
}

function labels({ currency, unit }: Amount) {
  return { currency: currency ?? null, unit: unit ?? null };
}

/**
 * A text that nothing explains. Most consoles are Chinese or English, and those with decimal commas say their language, so a comma alone parts
 * thousands; a point alone may be either: both readings are told.
 */
function undecided(text: string, style: NumberStyle): unknown {
  if (!text.includes('.')) return parsedAs(text, { ...style, point: '.' });
  const candidates = (['.', ','] as const).flatMap((point) => {
    const found = parseNumber(text, { ...style, point });
    return found.kind === 'number' ? [found.value] : [];
  });
  return { error: 'ambiguous_separator', candidates };
}

function amounts(inputs: Inputs): Amounted[] {
  return inputs.objects('items').map((item) => ({ value: item.number('v'), currency: item.text('c') }));
}

/** A number of a case, whether printed or not, as its digits. */
function digits(value: unknown): string {
  return typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
}

function pair(value: unknown): DaySpan {
  if (!Array.isArray(value) || typeof value[0] !== 'string' || typeof value[1] !== 'string')
    throw new CaseError('bad-case', 'a period must be two days');
  return [value[0], value[1]];
}

export const NUMBERS: Readonly<Record<string, Call>> = {
  parse_number: (i) => parsedAs(i.text('text'), columnStyle([], i.optionalText('locale'))),
  to_minor: (i) => {
    const [, value] = i.entries().find(([name]) => name === 'value') ?? [];
    return toMinor(digits(value), i.text('currency')) ?? NOT_A_NUMBER;
  },
  sum_cents: (i) => {
    const sum = sumDecimals(i.list('values').map(digits));
    return sum === undefined ? NOT_A_NUMBER : Number(sum);
  },
  sum_money: (i) => sumOfOne(amounts(i)),
  convert_sum: (i) => sumAtRates(amounts(i), i.text('to'), Object.fromEntries(i.object('rates').numberEntries())),
  sum_periods: (i) => (overlapping(i.list('periods').map(pair)) ? { error: 'overlapping_periods' } : null),
  wilson95: (i) => wilsonOf(i.number('k'), i.number('n')),
  jeffreys95: (i) => jeffreysOf(i.number('k'), i.number('n')),
  rule_of_three: (i) => ruleOfThree(i.number('n')),
  two_prop_z: (i) => twoProportions(i.number('k1'), i.number('n1'), i.number('k2'), i.number('n2')),
  prob_b_beats_a: (i) => {
    const [a, b] = [i.numbers('a'), i.numbers('b')];
    return chanceSecondBetter({ hits: a[0] ?? 0, misses: a[1] ?? 0 }, { hits: b[0] ?? 0, misses: b[1] ?? 0 });
  },
  poisson_upper_p: (i) => poissonTail(i.number('observed'), i.number('expected')),
  robust_z: (i) => {
    const found = robustZ(i.numbers('series'), i.number('value'));
    return found?.by === 'meanAD' ? { z: found.z, fallback: 'meanAD' } : (found?.z ?? null);
  },
  ewma: (i) => ewma(i.numbers('values'), i.number('alpha')),
  day_hours: (i) => hoursOfDay(i.text('tz'), i.text('date')),
  // A moment without an offset is of UTC, as its name says.
  local_day: (i) => dayIn(i.text('tz'), Date.parse(/(?:Z|[+-]\d\d:?\d\d)$/.test(i.text('utc')) ? i.text('utc') : `${i.text('utc')}Z`)),
};
