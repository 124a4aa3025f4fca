import { contributionOf } from '../../../utils/ads/break-even';
import { chanceBelow, chanceOfNoSale, clicksUntilSale, shrunkRate } from '../../../utils/ads/clicks';
import { clicksFinal, daysOver, isMature, rowFinal } from '../../../utils/ads/maturity';
import { newest } from '../../../utils/ads/observed';
import { evenPace, paceByHours } from '../../../utils/ads/pace';
import {
  actualRoas,
  conversionsIn,
  monthCap,
  netDealRoi,
  netRoas,
  nextDayBudget,
  roiCredit,
  settlementRate,
} from '../../../utils/ads/platform-ratios';
import * as ratios from '../../../utils/ads/ratios';
import { adstock, bestSpend, elasticity, hill, marginalAt, marginalRoas, salesAt } from '../../../utils/ads/saturation';
import {
  acosLeaving,
  dearestClick,
  marginOf,
  rateToBreakEven,
  roasOfMargin,
  roiWithin,
  spendWithin,
} from '../../../utils/ads/simple-break-even';
import type { Source } from '../../../utils/ads/source';
import { bidByAcos, bidByClicks } from '../../../utils/ads/target-bid';
import { addable } from '../../../utils/ledger/addable';
import { quotientOfSums } from '../../../utils/numbers/quotient';
import type { Inputs } from './inputs';

type Call = (inputs: Inputs) => unknown;

/** What two sources that differ in `window` alone are. */
const SOURCE: Source = {
  shop: '',
  marketplace: 'amazon',
  level: 'campaign',
  product: '',
  currency: 'USD',
  window: null,
  basis: null,
  state: null,
  scope: null,
};

/** Money of a case as millionths, rates as hundred-millionths: all that its decimals hold. */
const [MONEY, RATE] = [1e6, 1e8];

function breakEven(inputs: Inputs) {
  const money = (name: string) => Math.round(inputs.number(name) * MONEY);
  const rate = (name: string) => Math.round(inputs.number(name) * RATE);
  const order = {
    price: money('price'),
    coupon: money('coupon'),
    goods: money('cogs'),
    freight: money('ship'),
    returnFreight: money('ret_ship'),
    feeRate: rate('fee_rate'),
    refundRate: rate('ret'),
    lossRate: rate('loss'),
  };
  const { contribution, margin, roasGross, roasNet } = contributionOf(order, RATE);
  return {
    contribution_per_order: contribution / MONEY,
    margin_on_gross: margin,
    breakeven_roas_gross: roasGross,
    breakeven_roas_net: roasNet,
  };
}

const point = (inputs: Inputs) => ({ spend: inputs.number('spend'), sales: inputs.number('sales') });
const curve = (inputs: Inputs) => ({ most: inputs.number('vmax'), half: inputs.number('k') });

export const ADS: Readonly<Record<string, Call>> = {
  ctr: (i) => ratios.ctr(i.maybe('clicks'), i.maybe('impressions')),
  cpc: (i) => ratios.cpc(i.maybe('spend'), i.maybe('clicks')),
  cpm: (i) => ratios.cpm(i.maybe('spend'), i.maybe('impressions')),
  cvr: (i) => ratios.cvr(i.maybe('orders'), i.maybe('clicks')),
  cpa: (i) => ratios.cpa(i.maybe('spend'), i.maybe('orders')),
  roas: (i) => ratios.roas(i.maybe('sales'), i.maybe('spend')),
  roi_cn: (i) => ratios.roas(i.maybe('sales'), i.maybe('spend')),
  acos: (i) => ratios.acos(i.maybe('spend'), i.maybe('sales')),
  acos_group: (i) =>
    quotientOfSums(
      i.objects('rows'),
      (row) => row.maybe('spend'),
      (row) => row.maybe('sales'),
    ).value,
  cpa_matched: (i) =>
    quotientOfSums(
      i.objects('rows'),
      (row) => row.maybe('spend'),
      (row) => row.maybe('orders'),
    ).value,
  tacos: (i) => ratios.tacos(i.maybe('spend'), i.maybe('total_sales')),
  tacos_from_acos: (i) => i.number('acos') * i.number('ad_share'),
  ad_share_of_sales: (i) => ratios.adShare(i.maybe('ad_sales'), i.maybe('total_sales')),
  uv_value: (i) => ratios.valuePerVisitor(i.maybe('gmv'), i.maybe('visitors')),
  roi_net: (i) => ratios.netRoi(i.number('sales'), i.number('spend'), i.number('variable_cost_ex_ads')),
  pct_change: (i) => ratios.relativeChange(i.maybe('now'), i.maybe('prev')),
  pp_change: (i) => i.number('now') - i.number('prev'),
  incremental_share: (i) => ratios.incrementalShare(i.number('total_before'), i.number('total_after'), i.number('campaign_reported')),

  breakeven_full: breakEven,
  breakeven_acos: (i) => acosLeaving(i.number('margin')),
  target_acos: (i) => acosLeaving(i.number('margin'), i.number('target_net_margin')),
  breakeven_roas: (i) => roasOfMargin(marginOf(i.number('price'), [i.number('cogs'), i.number('shipping'), i.number('fees')])),
  breakeven_roas_margin: (i) => roasOfMargin(i.maybe('margin')),
  breakeven_bid: (i) => dearestClick(i.number('aov'), i.number('cvr'), i.number('margin')),
  breakeven_cvr: (i) => rateToBreakEven(i.number('cpc'), i.number('aov'), i.number('margin')),
  max_spend: (i) => spendWithin(i.number('gmv'), i.number('refund_rate'), i.number('red_line')),
  min_roi: (i) => roiWithin(i.number('refund_rate'), i.number('red_line')),
  target_bid: (i) => bidByClicks(i.number('sales'), i.number('clicks'), i.number('target_acos')),
  bid_from_acos: (i) => bidByAcos(i.number('bid'), i.number('acos'), i.number('target_acos')),
  bid_from_acos_capped: (i) =>
    bidByAcos(i.number('bid'), i.number('acos'), i.number('target_acos'), {
      step: i.number('max_step'),
      least: i.number('min_bid'),
      most: i.number('max_bid'),
    }),

  pdd_actual_roas: (i) => actualRoas(i.number('attributed_gmv'), i.number('conversion_spend')),
  pdd_net_roas: (i) => netRoas(i.number('net_gmv'), i.number('total_spend')),
  pdd_settlement_rate: (i) => settlementRate(i.number('settled_gmv'), i.number('gmv')),
  net_roi: (i) => netDealRoi(i.number('gmv'), i.number('instant_refund'), i.number('spend')),
  tiktok_roi_credit: (i) => roiCredit(i.number('cost'), i.number('gross_revenue'), i.number('target_roi')),
  shopee_conversions: (i) => conversionsIn(i.objects('order').map((line) => ({ product: line.text('p'), quantity: line.number('qty') }))),
  amazon_month_cap: (i) => monthCap(i.number('daily'), i.number('days')),
  amazon_budget_day2: (i) => nextDayBudget(i.number('daily'), i.number('spent_day1')),
  amazon_click_stable: (i) => clicksFinal(i.text('click_date')),
  amazon_final_day: (i) => rowFinal(i.text('report_date'), i.number('window_days')),

  clicks_without_sale: (i) => clicksUntilSale(i.number('cvr'), i.number('confidence')),
  prob_zero_sales: (i) => chanceOfNoSale(i.number('n'), i.number('cvr')),
  prob_cvr_below: (i) =>
    i.number('k') > i.number('n')
      ? { error: 'k_gt_n' }
      : chanceBelow(i.number('threshold'), i.number('n'), i.number('k'), i.number('prior_a'), i.number('prior_b')),
  shrunk_cvr: (i) => shrunkRate(i.number('k'), i.number('n'), i.number('prior_cvr'), i.number('prior_clicks')),
  is_mature: (i) => isMature(i.text('day'), i.text('today'), i.number('window')),
  exclude_partial: (i) => ({
    used: daysOver(
      i.objects('days').map((day) => ({ day: day.text('d') })),
      i.text('today'),
    ).map(({ day }) => day),
  }),
  latest_snapshot: (i) =>
    newest(
      i.objects('rows').map((row) => ({
        entity: row.optionalText('entity') ?? '',
        day: row.text('day'),
        seen: row.text('seen'),
        sales: row.number('sales'),
      })),
    ).reduce((sum, { sales }) => sum + sales, 0),
  compare: (i) => {
    const window = (name: string) => ({ ...SOURCE, window: i.object(name).maybe('window') });
    const met = addable(window('a'), window('b'));
    return met.ok ? { comparable: true } : { error: 'attribution_window_mismatch' };
  },
  budget_pace: (i) => {
    const { expected, ratio, projected, outAt } = evenPace(i.number('budget'), i.number('spent'), i.number('hours_elapsed'));
    return { expected, ratio, projected, out_at_hour: outAt };
  },
  budget_pace_profile: (i) => paceByHours(i.number('budget'), i.number('spent'), i.numbers('hour_share'), i.number('hours_elapsed')),
  marginal_roas: (i) => marginalRoas(point(i.object('before')), point(i.object('after'))),
  elasticity: (i) => elasticity({ spend: i.number('x0'), sales: i.number('y0') }, { spend: i.number('x1'), sales: i.number('y1') }),
  michaelis_menten: (i) => salesAt(curve(i), i.number('x')),
  mm_marginal: (i) => marginalAt(curve(i), i.number('x')),
  mm_optimal_spend: (i) => bestSpend(curve(i), i.number('margin')),
  hill: (i) => hill(i.number('x'), i.number('ec'), i.number('slope')),
  geometric_adstock: (i) => adstock(i.numbers('x'), i.number('theta')),
};
