import type { CentrePage } from '../centre';
import { panel, tools } from '../kits/back-office';
import { print } from '../kits/cells';
import { centreOf } from '../kits/centre-page';
import { type Card, cards, choice, dateInputs, dateText, hiddenTemplate, pager, STRANGE, search, selectedBar } from '../kits/furniture';
import { virtualTable } from '../kits/grids';
import { ACTIONS, type Column, type Table, TICK } from '../kits/table';
import { ovuiTable } from '../kits/tables-split';
import { GOODS_NAMES, linesOf, PLAN_NAMES, WEEK, YESTERDAY } from './invented';

const qianchuan = centreOf({
  marketplace: 'douyin',
  title: '巨量千川',
  brand: '巨量千川',
  colour: '#2a55e5',
  nav: ['全域推广', '标准推广', '素材', '直播大屏', '项目'],
});

const WHOLE: readonly Column[] = [
  { header: '整体消耗(元)', metric: 'spend', as: 'money' },
  { header: '整体支付ROI', metric: 'roas', as: 'ratio' },
  { header: '整体成交金额(元)', metric: 'sales', as: 'money' },
  { header: '整体成交订单数', metric: 'orders', as: 'count' },
  { header: '整体成交订单成本(元)', metric: 'order_cost', as: 'money' },
  { header: '净成交ROI', metric: 'net_roas', as: 'ratio' },
  { header: '净成交金额(元)', metric: 'net_sales', as: 'money' },
];
const whole: Table = {
  columns: [
    TICK,
    { header: '投放内容', metric: 'campaign' },
    ...WHOLE,
    // Painted, not written: nobody can read it from the page.
    { header: '5分钟流速', key: 'speed', as: 'money', canvas: true, bare: true },
    ACTIONS(),
  ],
  rows: linesOf({
    as: 'campaign',
    names: PLAN_NAMES,
    seed: 601,
    scale: 160,
    ids: 1_812_340_000_001,
    idWords: 'ID: ',
    also: (place) => ({ speed: 12 + place * 3.3 }),
    dress: (_, { base_spend, boost_spend }) => ({
      under: { spend: [`基础 ${print(base_spend ?? null, 'money').text}`, `追投 ${print(boost_spend ?? null, 'money').text}`] },
    }),
  }),
  totals: { label: '总计', at: 'first' },
};
const settled: Card[] = [
  { label: '综合成本', metric: 'cost', value: 12_345.67, as: 'money', code: 'stat_cost_for_overall_roi2' },
  { label: '综合ROI', metric: 'roas', value: 3.21, as: 'ratio', code: 'total_prepay_and_pay_settle_overall_roi2_1h' },
  { label: '净成交金额', metric: 'net_sales', value: 39_630.1, as: 'money', code: 'total_pay_settle_net' },
];

const PLAIN: readonly Column[] = [
  { header: '消耗(元)', metric: 'spend', as: 'decimal' },
  { header: '展示次数', metric: 'impressions', as: 'digits' },
  { header: '点击次数', metric: 'clicks', as: 'digits' },
  { header: '点击率(%)', metric: 'ctr', as: 'points' },
  { header: '直接成交订单数', metric: 'orders_direct', as: 'digits' },
  { header: '直接成交金额(元)', metric: 'sales_direct', as: 'decimal' },
  { header: '直接支付ROI', metric: 'roas_direct', as: 'ratio' },
];
const plans: Table = {
  columns: [
    TICK,
    { header: '计划名称', metric: 'campaign' },
    { header: '状态', metric: 'status' },
    { header: '预算', metric: 'budget', as: 'decimal' },
    ...PLAIN,
    ACTIONS(),
  ],
  rows: linesOf({
    as: 'campaign',
    names: PLAN_NAMES.slice(0, 5),
    seed: 621,
    scale: 48,
    ids: 1_790_000_000_011,
    idWords: 'ID: ',
    also: (place) => ({ status: place === 2 ? '已暂停' : '投放中', budget: 300 + place * 100 }),
    idle: 2,
  }),
  totals: { label: '总计 5 条', at: 'last' },
};

const clips = Array.from(
  { length: 40 },
  (_, place) => `${GOODS_NAMES[place % GOODS_NAMES.length]?.slice(0, 6)} 口播 ${String(place + 1).padStart(2, '0')}`,
);
const material: Table = {
  columns: [
    { header: '素材名称', metric: 'material' },
    { header: '整体消耗(元)', metric: 'spend', as: 'money' },
    { header: '整体展现次数', metric: 'impressions', as: 'count' },
    { header: '整体点击次数', metric: 'clicks', as: 'count' },
    { header: '整体点击率', metric: 'ctr', as: 'percent' },
    { header: '整体成交金额(元)', metric: 'sales', as: 'money' },
    { header: '整体支付ROI', metric: 'roas', as: 'ratio' },
  ],
  rows: linesOf({ as: 'material', names: clips, seed: 641, scale: 12, ids: 7_300_000_001, idWords: '' }),
  virtual: true,
};

const board: Card[] = [
  { label: '整体消耗(元)', metric: 'spend', value: 8_420.5, as: 'money', code: 'stat_cost' },
  { label: '整体成交金额(元)', metric: 'sales', value: 30_313.8, as: 'money', code: 'pay_order_amount' },
  { label: '整体支付ROI', metric: 'roas', value: 3.6, as: 'ratio', code: 'pay_roi' },
  { label: '实时在线人数', metric: 'online', value: 421, code: 'online_ucnt' },
  { label: '直播间整体观看人数', metric: 'viewers', value: 23_100, as: 'wan', code: 'watch_ucnt' },
  { label: '1小时内退款率', metric: 'refund_rate_1h', value: 0.0312, as: 'percent', code: 'refund_1h' },
];

const projects: Table = {
  columns: [
    TICK,
    { header: '项目名称', metric: 'campaign' },
    { header: '消耗(元)', metric: 'spend', as: 'money' },
    { header: '展示数', metric: 'impressions', as: 'count' },
    { header: '点击数', metric: 'clicks', as: 'count' },
    { header: '点击率(%)', metric: 'ctr', as: 'points' },
    { header: '平均点击单价(元)', metric: 'cpc', as: 'money' },
    { header: '转化数', metric: 'conversions', key: 'orders', as: 'count' },
    { header: '平均转化成本(元)', metric: 'cpa', as: 'money' },
  ],
  rows: linesOf({ as: 'campaign', names: PLAN_NAMES.slice(1), seed: 661, scale: 88, ids: 7_200_000_000_001, idWords: 'ID：' }),
  totals: { label: '总计 5 项', at: 'first' },
};

const host = 'https://qianchuan.jinritemai.com';

export const QIANCHUAN_PAGES: readonly CentrePage[] = [
  qianchuan({
    pageKind: 'ad-report',
    url: `${host}/uni-prom/overall?aavid=1780000000000001`,
    heading: '全域推广',
    cards: settled,
    tables: [whole],
    window: WEEK,
    never: [STRANGE.template],
    content: () =>
      panel(tools(dateInputs('ovui', WEEK.from, WEEK.to)) + cards(settled, 'oc-promotion-metric-card')) +
      panel(selectedBar(2) + ovuiTable(whole, ['编辑', '追投']) + pager('ovui', { total: 6, size: 10 })) +
      hiddenTemplate(),
  }),
  qianchuan({
    pageKind: 'ad-report',
    url: `${host}/promotion?aavid=1780000000000001`,
    heading: '标准推广',
    tables: [plans],
    window: WEEK,
    attribution: { days: 7 },
    content: () =>
      panel(
        tools(dateInputs('ovui', WEEK.from, WEEK.to), choice('归因周期', '7天'), search('计划名称/ID')) +
          ovuiTable(plans) +
          pager('ovui', { total: 5, size: 20 }),
      ),
  }),
  qianchuan({
    pageKind: 'ad-report',
    url: `${host}/uni-prom/detail?aavid=1780000000000001#uniDetail=%7B%22tb%22%3A%22material%22%7D`,
    heading: '素材',
    tables: [material],
    window: WEEK,
    content: () =>
      panel(
        tools(dateText('数据时间', WEEK.from, WEEK.to)) + virtualTable(material, 'ovui-virtual') + pager('ovui', { total: 40, size: 100 }),
      ),
  }),
  qianchuan({
    pageKind: 'ad-report',
    url: `${host}/board-next?aavid=1780000000000001&roomId=7300000000000000001`,
    heading: '直播大屏',
    cards: board,
    window: YESTERDAY,
    content: () => panel(tools(dateText('开播日期', YESTERDAY.from)) + cards(board, 'oc-promotion-metric-card')),
  }),
  qianchuan({
    pageKind: 'ad-report',
    url: 'https://ad.oceanengine.com/promotion/promote-manage/project?aadvid=1780000000000002',
    heading: '项目',
    tables: [projects],
    window: WEEK,
    content: () => panel(tools(dateInputs('ovui', WEEK.from, WEEK.to)) + ovuiTable(projects) + pager('ovui', { total: 5, size: 20 })),
  }),
];
