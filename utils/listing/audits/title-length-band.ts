import type { Message, Source } from '../../findings/finding';
import { type Audit, graded, NOT_APPLICABLE } from '../audit';
import { along, type Knots, trapezoid } from '../curve';
import { evidence, type HeldLimit, limitFor } from '../limits';

/** Chinese titles fill their box: 62 % of 4,987 titles measured stand at 55 to 60 units of width, half of them above 57. */
const FILLED: Knots = [
  [4, 0],
  [10, 0.25],
  [16, 0.55],
  [24, 0.85],
  [36, 0.94],
  [50, 0.98],
  [56, 1],
  [60, 1],
  [80, 0.8],
  [120, 0.45],
  [240, 0.1],
];

/** Shopee's Chinese titles name brand, goods and measure and stop: set on a handful of hand-judged pairs, no count behind it. */
const NAMED: Knots = [
  [4, 0.1],
  [10, 0.6],
  [16, 0.9],
  [20, 1],
  [60, 1],
  [90, 0.8],
  [160, 0.3],
];

/** The band that is advised of each, as a person reads it. */
const FILLED_BEST = [55, 60] as const;
const NAMED_BEST = [20, 60] as const;

const TITLES: Source = { cite: 'Length of 4,987 published Taobao titles (ACL 2019 data), measured', seen: '2026-11-22', confidence: 'B' };

/** Share of the advised least that a Latin title may stay at: staff called titles of 30 to 39 characters concise and clear most often, below every band. */
const SHORT_ENOUGH = 0.5;

/**
 * How well the title uses its box. Chinese titles fill it. A Latin title is judged by the band the marketplace itself advises, and only by that: what
 * staff said of titles by length is counted once, by title-model-conciseness, which holds where no band is advised. Too long is told by the whole
 * length, too short by what is left without promotion, repeats and signs; a Latin title is too short only below half of what is advised. Inside an advised band a title
 * always passes.
 */
export const titleLengthBand: Audit = {
  meta: { id: 'title-length-band', group: 'title', reads: ['title'] },
  audit(facts, context) {
    const { title } = facts;
    if (!title) return NOT_APPLICABLE;
    const chinese = facts.writing === 'chinese';
    const limit = limitFor(facts, context, 'title');
    const ideal = limit?.ideal;
    if (!chinese && !ideal) return NOT_APPLICABLE;
    const unit = chinese ? 'width' : (limit?.unit ?? 'characters');
    const length = title.length(unit);
    const telling = Math.min(length, title.tellingLength(unit));
    const at = (value: number) =>
      chinese || !ideal
        ? along(facts.reading.marketplace === 'shopee' ? NAMED : FILLED, value)
        : trapezoid(value, [ideal[0] * SHORT_ENOUGH, ideal[1]], boxEnd(limit));
    const score = Math.min(at(length), at(telling));
    const advised = ideal !== undefined && telling >= ideal[0] && length <= ideal[1];
    const share = advised ? Math.max(0.9, score) : score;
    const idle = telling < length && at(telling) < at(length);
    const [low, high] = chinese ? (facts.reading.marketplace === 'shopee' ? NAMED_BEST : FILLED_BEST) : (ideal ?? []);
    return graded(share, {
      values: {
        what: `@listing.title-length-band.${idle ? 'telling' : 'whole'}`,
        length: idle ? telling : length,
        units: `@titles.unit.${unit}`,
        low: low ?? 0,
        high: high ?? 0,
      },
      toldBy: ['title-over-limit', 'title-under-minimum'],
      ...(chinese ? { reasons: [{ id: 'listing.title-length-band.filled', values: {} }], source: TITLES } : bandOf(limit, ideal)),
    });
  },
};

function boxEnd(limit: HeldLimit | undefined): { max?: number } {
  return limit?.max === undefined ? {} : { max: limit.max };
}

/** The band as a reason, with where it comes from. */
function bandOf(limit: HeldLimit | undefined, ideal: readonly [number, number] | undefined): { reasons: Message[]; source?: Source } {
  if (!limit || !ideal) return { reasons: [] };
  const { source, reasons } = evidence(limit, 'table');
  const band: Message = { id: 'listing.title-length-band.band', values: { low: ideal[0], high: ideal[1] } };
  return { reasons: [band, ...reasons], ...(source ? { source } : {}) };
}
