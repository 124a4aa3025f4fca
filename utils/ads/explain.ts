import { type Interval, wilson } from '../numbers/intervals';
import { PRIOR_CLICKS } from './belief';
import { adviseBid, BID_STEP, type BidQuestion, orderValueOf } from './bid';
import { contributionOf } from './break-even';
import { clicksUntilSale } from './clicks';
import type { BreakEven, CostLine } from './cost';
import { type How, judge, SURE, VALUE_ORDERS, workOut } from './judge';
import { nearest } from './sums';
import type { Tally } from './tally';

/** What a number of a formula is counted in; `money` is minor units. */
export type StepUnit = 'money' | 'count' | 'rate' | 'times';

/** A part of a formula: a sign, or a number with the name it goes by (locale: ads.number.<name>). */
export type FormulaPart = string | { name: NumberName; value: number; unit: StepUnit };

/** One line of a calculation: what is worked out (locale: ads.step.<id>), the formula with its numbers, what comes out. */
export interface Step {
  id: StepId;
  formula: readonly FormulaPart[];
  value: number | Interval;
  unit: StepUnit;
}

export const STEP_IDS = [
  'click',
  'rate',
  'orderValue',
  'orderLeaves',
  'rateNeeded',
  'expectedBefore',
  'expectedNow',
  'probability',
  'rateInterval',
  'roas',
  'roasInterval',
  'breakEven',
  'profit',
  'clicksNeeded',
  'clicksToSell',
  'perClick',
  'targetBid',
  'heldBid',
  'keptSales',
  'goodsGone',
  'parcels',
  'contribution',
  'breakEvenPlaced',
  'breakEvenKept',
] as const;
type StepId = (typeof STEP_IDS)[number];

export const NUMBER_NAMES = [
  'spend',
  'clicks',
  'orders',
  'sales',
  'click',
  'rate',
  'orderValue',
  'ownValue',
  'usualValue',
  'usualOrders',
  'orderLeaves',
  'margin',
  'planRate',
  'planClicks',
  'expectedOrders',
  'expectedClicks',
  'spread',
  'rateNeeded',
  'sure',
  'share',
  'perClick',
  'bid',
  'step',
  'placed',
  'feeRate',
  'refundRate',
  'goods',
  'lossRate',
  'freight',
  'returnFreight',
  'keptSales',
  'goodsGone',
  'parcels',
  'contribution',
] as const;
type NumberName = (typeof NUMBER_NAMES)[number];

const money = (name: NumberName, value: number): FormulaPart => ({ name, value, unit: 'money' });
const count = (name: NumberName, value: number): FormulaPart => ({ name, value, unit: 'count' });
const rate = (name: NumberName, value: number): FormulaPart => ({ name, value, unit: 'rate' });
const times = (name: NumberName, value: number): FormulaPart => ({ name, value, unit: 'times' });

/** How a verdict came about, from the figures on; empty where there was nothing to work out (the verdict says why). */
export function explainVerdict(tally: Tally, breakEven: BreakEven, how: How): Step[] {
  const worked = workOut(tally, breakEven, how);
  if ('kind' in worked) return [];
  const { spend, clicks, orders, sales, orderValue, usualValue, margin, rateNeeded, spread, prior, belief } = worked;
  const verdict = judge(tally, breakEven, how);
  const [click, leaves] = [spend / clicks, orderValue * margin];
  const ownValue = orders > 0 ? sales / orders : usualValue;
  const rates = wilson({ of: orders, per: clicks }, spread);
  const steps: Step[] = [
    { id: 'click', formula: [money('spend', spend), '÷', count('clicks', clicks)], value: click, unit: 'money' },
    { id: 'rate', formula: [count('orders', orders), '÷', count('clicks', clicks)], value: orders / clicks, unit: 'rate' },
    {
      id: 'orderValue',
      formula: [
        '(',
        money('sales', sales),
        '+',
        count('usualOrders', VALUE_ORDERS),
        '×',
        money('usualValue', usualValue),
        ') ÷ (',
        count('orders', orders),
        '+',
        count('usualOrders', VALUE_ORDERS),
        ')',
      ],
      value: orderValue,
      unit: 'money',
    },
    { id: 'orderLeaves', formula: [money('orderValue', orderValue), '×', rate('margin', margin)], value: leaves, unit: 'money' },
    { id: 'rateNeeded', formula: [money('click', click), '÷', money('orderLeaves', leaves)], value: rateNeeded, unit: 'rate' },
    {
      id: 'expectedBefore',
      formula: [count('expectedOrders', prior.a), '÷', count('expectedClicks', prior.a + prior.b)],
      value: prior.a / (prior.a + prior.b),
      unit: 'rate',
    },
    {
      id: 'expectedNow',
      formula: [
        '(',
        count('expectedOrders', prior.a),
        '+',
        count('orders', orders),
        '÷',
        times('spread', spread),
        ') ÷ (',
        count('expectedClicks', prior.a + prior.b),
        '+',
        count('clicks', clicks),
        '÷',
        times('spread', spread),
        ')',
      ],
      value: belief.a / (belief.a + belief.b),
      unit: 'rate',
    },
    {
      id: 'probability',
      formula: ['P(', rate('rate', belief.a / (belief.a + belief.b)), '>', rate('rateNeeded', rateNeeded), ')'],
      value: verdict.probability ?? 0,
      unit: 'rate',
    },
    { id: 'rateInterval', formula: [count('orders', orders), '÷', count('clicks', clicks)], value: rates, unit: 'rate' },
    { id: 'roas', formula: [money('sales', sales), '÷', money('spend', spend)], value: sales / spend, unit: 'times' },
    {
      id: 'roasInterval',
      formula: [money('ownValue', ownValue), '÷', money('click', click)],
      value: [(rates[0] * ownValue) / click, (rates[1] * ownValue) / click],
      unit: 'times',
    },
    { id: 'breakEven', formula: ['1 ÷', rate('margin', margin)], value: 1 / margin, unit: 'times' },
    {
      id: 'profit',
      formula: [money('sales', sales), '×', rate('margin', margin), '−', money('spend', spend)],
      value: nearest(sales * margin - spend),
      unit: 'money',
    },
  ];
  const { because } = verdict;
  if (because?.kind === 'tooFew' && because.clicksNeeded !== null)
    steps.push({ id: 'clicksNeeded', formula: [], value: because.clicksNeeded, unit: 'count' });
  return steps;
}

/** How the advice to exclude a term came about. */
export function explainNegation(tally: Tally, breakEven: BreakEven, how: How): Step[] {
  const LOSING: readonly StepId[] = ['click', 'rate', 'orderLeaves', 'rateNeeded', 'expectedNow', 'probability'];
  const steps = explainVerdict(tally, breakEven, how).filter(({ id }) => LOSING.includes(id));
  const { clicks, orders } = how.prior ?? { clicks: null, orders: null };
  if (clicks === null || orders === null || !(orders > 0) || orders >= clicks) return steps;
  const planRate = orders / clicks;
  const silent: Step = {
    id: 'clicksToSell',
    formula: ['ln(1 −', rate('sure', SURE), ') ÷ ln(1 −', rate('planRate', planRate), ')'],
    value: clicksUntilSale(planRate, SURE) ?? 0,
    unit: 'count',
  };
  return [...steps, silent];
}

/** How a bid came about; empty where there is none. */
export function explainBid(question: BidQuestion): Step[] {
  const advice = adviseBid(question);
  if (advice.kind === 'wait' || advice.kind === 'none') return [];
  const { tally, plan, share, bid } = question;
  const [clicks, orders, planClicks, planOrders] = [tally.clicks ?? 0, tally.orders ?? 0, plan.clicks ?? 0, plan.orders ?? 0];
  const orderValue = orderValueOf(tally, plan) ?? 0;
  const weight = count('planClicks', PRIOR_CLICKS);
  return [
    {
      id: 'perClick',
      formula: [
        '(',
        count('orders', orders),
        '+',
        weight,
        '×',
        rate('planRate', planOrders / planClicks),
        ') ÷ (',
        count('clicks', clicks),
        '+',
        weight,
        ') ×',
        money('orderValue', orderValue),
      ],
      value: advice.perClick,
      unit: 'money',
    },
    { id: 'targetBid', formula: [money('perClick', advice.perClick), '×', rate('share', share)], value: advice.target, unit: 'money' },
    {
      id: 'heldBid',
      formula: [money('bid', bid), '±', rate('step', BID_STEP)],
      value: advice.kind === 'set' ? advice.bid : bid,
      unit: 'money',
    },
  ];
}

/** How the break-even of a line of the cost sheet came about; empty while something of the line is missing. */
export function explainBreakEven(line: CostLine): Step[] {
  const { price, coupon, goods, freight, feeRate, refundRate, returnFreight, lossRate } = line;
  if (price === null || goods === null || freight === null || feeRate === null || refundRate === null) return [];
  const found = contributionOf({ price, coupon, goods, freight, feeRate, refundRate, returnFreight, lossRate });
  const [fees, refunds, losses] = [feeRate / 10_000, refundRate / 10_000, lossRate / 10_000];
  const [f, r, l] = [rate('feeRate', fees), rate('refundRate', refunds), rate('lossRate', losses)];
  const [placed, g] = [money('placed', found.placed), money('goods', goods)];
  const kept = (1 - refunds) * found.placed * (1 - fees);
  const gone = (1 - refunds) * goods + refunds * goods * losses;
  const parcels = freight + refunds * returnFreight;
  const c = money('contribution', found.contribution);
  const steps: Step[] = [
    { id: 'keptSales', formula: ['(1 −', r, ') ×', placed, '× (1 −', f, ')'], value: kept, unit: 'money' },
    { id: 'goodsGone', formula: ['(1 −', r, ') ×', g, '+', r, '×', g, '×', l], value: gone, unit: 'money' },
    {
      id: 'parcels',
      formula: [money('freight', freight), '+', r, '×', money('returnFreight', returnFreight)],
      value: parcels,
      unit: 'money',
    },
    {
      id: 'contribution',
      formula: [money('keptSales', kept), '−', money('goodsGone', gone), '−', money('parcels', parcels)],
      value: found.contribution,
      unit: 'money',
    },
  ];
  if (found.roasGross !== null) steps.push({ id: 'breakEvenPlaced', formula: [placed, '÷', c], value: found.roasGross, unit: 'times' });
  if (found.roasNet !== null)
    steps.push({ id: 'breakEvenKept', formula: ['(1 −', r, ') ×', placed, '÷', c], value: found.roasNet, unit: 'times' });
  return steps;
}
