import type { FactBatch } from '../../utils/ledger/batch';
import { dayNumber, dayText } from '../../utils/ledger/day';

/** A shop of 100 plans and 2,740 keywords, invented figures: the same numbers as a file and as facts. */

export const FIRST_DAY = dayNumber('2016-11-20');
export const DAYS = 365;
export const WORDS = 2_740;
const PLANS = 100;

/** Numbers that look like chance and are the same every time. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 0x1_0000_0000) * below);
  };
}

export interface Facts {
  impressions: number;
  clicks: number;
  /** Minor units, as sales are. */
  spend: number;
  orders: number;
  sales: number;
}

function factsOf(next: (below: number) => number): Facts {
  const clicks = next(40);
  const orders = clicks === 0 ? 0 : next(Math.ceil(clicks / 8) + 1);
  return { impressions: clicks * 20 + next(600), clicks, spend: clicks * (60 + next(200)), orders, sales: orders * (3_900 + next(20_000)) };
}

const planOf = (word: number) => word % PLANS;
const money = (minor: number) => `${Math.floor(minor / 100)}.${String(minor % 100).padStart(2, '0')}`;

/** The lines of a report of a million rows, a day at a time, header first. @param totals gets the sums */
export function* csvOf(totals: Facts): Generator<string> {
  yield '日期,计划ID,计划名称,关键词,展现量,点击量,花费,总成交笔数,总成交金额\r\n';
  const next = dice(7);
  for (let day = 0; day < DAYS; day += 1) {
    const date = dayText(FIRST_DAY + 3_285 + day);
    const lines: string[] = [];
    for (let word = 0; word < WORDS; word += 1) {
      const plan = planOf(word);
      const facts = factsOf(next);
      const { impressions, clicks, spend, orders, sales } = facts;
      for (const measure of Object.keys(facts) as (keyof Facts)[]) totals[measure] += facts[measure];
      lines.push(
        `${date},${70_000 + plan},${plan}号计划_日常推广,粗陶马克杯${word}大容量,${impressions},${clicks},${money(spend)},${orders},${money(sales)}\r\n`,
      );
    }
    yield lines.join('');
  }
}

/** A year of the ten as facts. @param year from 0 */
export function decadeYear(year: number): FactBatch {
  const rows = DAYS * WORDS;
  const next = dice(year + 1);
  const column = () => new Float64Array(rows);
  const measures = { impressions: column(), clicks: column(), spend: column(), orders: column(), sales: column() };
  const from = new Int32Array(rows);
  const entity = new Uint32Array(rows);
  for (let row = 0; row < rows; row += 1) {
    from[row] = FIRST_DAY + year * DAYS + Math.floor(row / WORDS);
    entity[row] = row % WORDS;
    const facts = factsOf(next);
    for (const measure of Object.keys(facts) as (keyof Facts)[]) measures[measure][row] = facts[measure];
  }
  return {
    source: {
      shop: '',
      marketplace: 'taobao',
      level: 'keyword',
      product: '',
      currency: 'CNY',
      window: 15,
      basis: 'click',
      state: 'paid',
      scope: 'shop',
    },
    rows,
    from,
    to: from,
    entity,
    entities: Array.from({ length: WORDS }, (_, word) => ({ campaign: `${planOf(word)}号计划`, keyword: `马克杯${word}大容量` })),
    measures,
  };
}
