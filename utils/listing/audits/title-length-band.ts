import type { Source } from '../../findings/finding';
import { type Audit, graded, NOT_APPLICABLE } from '../audit';
import { along, type Knots } from '../curve';
import { limitFor } from '../limits';

/** Share of titles of this length that the marketplace's own quality staff called concise. Lazada, three countries, 2017, n = 36,283. */
const CONCISE: Knots = [
  [5, 0.2],
  [15, 0.54],
  [25, 0.84],
  [34, 0.93],
  [45, 0.91],
  [55, 0.88],
  [65, 0.8],
  [75, 0.67],
  [85, 0.61],
  [95, 0.54],
  [110, 0.44],
  [135, 0.27],
  [180, 0.15],
  [300, 0.05],
];
/** Share called clear, same labels: a title too short to be understood is not good for being concise. */
const CLEAR: Knots = [
  [5, 0.5],
  [15, 0.73],
  [25, 0.91],
  [34, 0.97],
  [69, 0.97],
  [150, 0.88],
];
/** Both at their best length, 30 to 39 characters. */
const BEST = 0.93 * 0.97;

/** Chinese titles fill their box: 62 % of 4,987 titles measured stand at 55 to 60 units of width, half of them above 57. */
const FILLED: Knots = [
  [4, 0],
  [10, 0.15],
  [16, 0.4],
  [24, 0.72],
  [36, 0.88],
  [50, 0.97],
  [56, 1],
  [60, 1],
  [80, 0.8],
  [120, 0.45],
  [240, 0.1],
];

const LABELS: Source = {
  cite: 'Lazada product title quality labels (CIKM AnalytiCup 2017), n = 36,283',
  seen: '2026-11-22',
  confidence: 'B',
};
const TITLES: Source = { cite: 'Length of 4,987 published Taobao titles (ACL 2019 data), measured', seen: '2026-11-22', confidence: 'B' };

/**
 * How well the title uses its length. Too long is told by the whole length, too short by what is left without promotion, repeats and signs.
 * Inside the band the marketplace itself advises a title always passes.
 */
export const titleLengthBand: Audit = {
  meta: { id: 'title-length-band', group: 'title', reads: ['title'] },
  audit(facts, context) {
    const { title } = facts;
    if (!title) return NOT_APPLICABLE;
    const chinese = facts.writing === 'chinese';
    const unit = chinese ? 'width' : 'characters';
    const length = title.length(unit);
    const telling = Math.min(length, title.tellingLength(unit));
    const at = (value: number) => (chinese ? along(FILLED, value) : (along(CONCISE, value) * along(CLEAR, value)) / BEST);
    const score = Math.min(at(length), at(telling));
    const ideal = limitFor(facts, context, 'title')?.ideal;
    const advised = ideal !== undefined && telling >= ideal[0] && length <= ideal[1];
    return graded(advised ? Math.max(0.9, score) : score, {
      values: { length: telling < length && at(telling) < at(length) ? telling : length },
      reasons: [
        chinese
          ? { id: 'listing.title-length-band.filled', values: {} }
          : { id: 'listing.title-length-band.concise', values: { share: `${Math.round(along(CONCISE, length) * 100)}%` } },
      ],
      source: chinese ? TITLES : LABELS,
    });
  },
};
