import { panel, tools } from '../kits/back-office';
import { centreOf } from '../kits/centre-page';
import { type Card, cards, choice, dateText, hiddenTemplate, pager, STRANGE, search, selectedBar, shutDrawer } from '../kits/furniture';
import { type Column, type Table, TICK } from '../kits/table';
import { leftAndCentre } from '../kits/tables-split';
import { magixTable } from '../kits/tables-whole';
import { DAYS, GOODS_NAMES, KEYWORDS, linesOf, PLAN_NAMES, WEEK } from './invented';

const alimama = centreOf({
  marketplace: 'taobao',
  title: '万相台无界版',
  brand: '万相台无界版',
  colour: '#2f5bff',
  nav: ['账户报表', '计划报表', '商品报表', '关键词报表', '关键词推广'],
});

const SPEND: Column = { header: '花费(元)', metric: 'spend', as: 'money', code: 'charge' };
const FIGURES: readonly Column[] = [
  SPEND,
  { header: '展现量', metric: 'impressions', as: 'wan', code: 'adPv' },
  { header: '点击量', metric: 'clicks', as: 'count', code: 'click' },
  { header: '点击率', metric: 'ctr', as: 'percent', code: 'ctr' },
  { header: '平均点击花费', metric: 'cpc', as: 'money', code: 'ecpc' },
  { header: '总成交笔数', metric: 'orders', as: 'count', code: 'alipayInshopNum' },
  { header: '总成交金额', metric: 'sales', as: 'money', code: 'alipayInshopAmt' },
  { header: '点击转化率', metric: 'cvr', as: 'percent', code: 'cvr' },
  { header: '投入产出比', metric: 'roas', as: 'ratio', code: 'roi' },
];
const FURTHER: readonly Column[] = [
  { header: '直接成交金额', metric: 'sales_direct', as: 'money', code: 'alipayDirAmt' },
  { header: '间接成交金额', metric: 'sales_indirect', as: 'money', code: 'alipayIndirAmt' },
  { header: '总购物车数', metric: 'add_to_cart', as: 'count', code: 'cartInshopNum' },
  { header: '总收藏数', metric: 'favourites', as: 'count', code: 'colInshopNum' },
];

const plans: Table = {
  columns: [{ header: '计划名字', metric: 'campaign', pinned: 'left' }, ...FIGURES, ...FURTHER],
  rows: linesOf({ as: 'campaign', names: PLAN_NAMES, seed: 101, scale: 60, ids: 41_000_001, idWords: '计划ID：', idle: 4 }).map((row) => ({
    ...row,
    href: `#!/manage/campaign-detail?campaignId=${row.id}`,
  })),
  totals: { label: '合计', at: 'first' },
};

const days: Table = {
  title: '分日数据',
  columns: [{ header: '日期', metric: 'date' }, ...FIGURES],
  rows: linesOf({ as: 'date', names: DAYS, seed: 121, scale: 120 }),
  totals: { label: '合计', at: 'last' },
};
const account: Card[] = [
  { label: '花费', metric: 'spend', value: 12_345.67, as: 'money', note: '较上周期 +3.20%' },
  { label: '展现量', metric: 'impressions', value: 823_400, as: 'wan', note: '较上周期 +1.07%' },
  { label: '点击量', metric: 'clicks', value: 41_170, as: 'wan', note: '较上周期 -0.53%' },
  { label: '总成交金额', metric: 'sales', value: 49_382.68, as: 'money', note: '较上周期 +8.00%' },
  { label: '投入产出比', metric: 'roas', value: 4, as: 'ratio', note: '较上周期 +4.65%' },
];

const goodsLines = linesOf({ as: 'item', names: GOODS_NAMES, seed: 141, scale: 45, ids: 701_001_200_101 });
const goods: Table = {
  columns: [{ header: '主体名称', metric: 'item', pinned: 'left' }, ...FIGURES, ...FURTHER],
  rows: goodsLines.slice(0, 10),
  elsewhere: goodsLines.slice(10),
  totals: { label: '合计', at: 'first' },
};

// The sum on the page is of another span of days: its rows do not make it.
const words: Table = {
  columns: [{ header: '关键词', metric: 'keyword', pinned: 'left' }, ...FIGURES],
  rows: linesOf({ as: 'keyword', names: KEYWORDS, seed: 161, scale: 20 }),
  totals: { label: '合计', at: 'first' },
  claims: { spend: 9_876.54 },
  disagrees: 'totals',
};

const managed: Table = {
  columns: [
    TICK,
    { header: '计划', metric: 'campaign', pinned: 'left' },
    { header: '状态', metric: 'status' },
    { header: '日预算', metric: 'budget', as: 'money' },
    ...FIGURES.map((column) => (column === SPEND ? { ...SPEND, header: '花费' } : column)),
  ],
  rows: linesOf({
    as: 'campaign',
    names: PLAN_NAMES.slice(0, 5),
    seed: 181,
    scale: 75,
    ids: 42_000_011,
    also: (place) => ({ status: place === 3 ? '已暂停' : '投放中', budget: 100 + place * 50 }),
  }),
};

const old: Table = {
  columns: [
    { header: '关键词', metric: 'keyword', pinned: 'left' },
    { header: '状态', metric: 'status', pinned: 'left' },
    { header: '出价（移动）', metric: 'bid_mobile', as: 'money' },
    ...FIGURES.slice(0, 5).map((column) => (column === SPEND ? { ...SPEND, header: '花费' } : column)),
    { header: '总成交金额', metric: 'sales', as: 'money' },
    { header: '投入产出比', metric: 'roas', as: 'ratio' },
  ],
  rows: linesOf({
    as: 'keyword',
    names: KEYWORDS.slice(0, 5),
    seed: 201,
    scale: 12,
    also: (place) => ({ status: '推广中', bid_mobile: 0.6 + place * 0.15 }),
  }),
  totals: { label: '合计', at: 'last' },
};

const dates = `startTime=${WEEK.from}&endTime=${WEEK.to}`;
const head = tools(dateText('时间范围', WEEK.from, WEEK.to), choice('转化周期', '15天累计数据'), choice('数据维度', '点击归因'));
const within = { window: WEEK, attribution: { days: 15, basis: 'click' } } as const;
const one = 'https://one.alimama.com/index.html';

export const ALIMAMA_PAGES = [
  alimama({
    pageKind: 'ad-report',
    url: `${one}#!/report/account?${dates}`,
    heading: '账户报表',
    cards: account,
    tables: [days],
    ...within,
    content: () =>
      panel(head + cards(account, 'mx-metric'), '账户总览') +
      panel(magixTable(days, ['查看分时']) + pager('mx', { total: 7, size: 20 }), '分日数据'),
  }),
  alimama({
    pageKind: 'ad-report',
    url: `${one}#!/report/campaign?${dates}&effectEqual=15`,
    heading: '计划报表',
    tables: [plans],
    ...within,
    never: [STRANGE.drawer],
    content: () => panel(head + magixTable(plans) + pager('mx', { total: 6, size: 20, words: ['共', '条'] })) + shutDrawer(),
  }),
  alimama({
    pageKind: 'ad-report',
    url: `${one}#!/report/item_promotion?${dates}`,
    heading: '商品报表',
    tables: [goods],
    ...within,
    content: () => panel(head + magixTable(goods) + pager('mx', { total: 12, size: 10 })),
  }),
  alimama({
    pageKind: 'ad-report',
    url: `${one}#!/report/bidword?${dates}`,
    heading: '关键词报表',
    tables: [words],
    ...within,
    never: [STRANGE.template],
    content: () => panel(head + magixTable(words, ['修改出价']) + pager('mx', { total: 8, size: 40 })) + hiddenTemplate(),
  }),
  alimama({
    pageKind: 'ad-report',
    url: `${one}#!/manage/search?${dates}`,
    heading: '关键词推广',
    tables: [managed],
    window: WEEK,
    content: () =>
      panel(
        tools(dateText('数据时间', WEEK.from, WEEK.to), search('计划名称')) +
          selectedBar(2) +
          magixTable(managed) +
          pager('mx', { total: 5, size: 20 }),
      ),
  }),
  alimama({
    pageKind: 'ad-report',
    url: `https://subway.simba.taobao.com/#!/manage/adgroup/detail?${dates}`,
    heading: '直通车关键词',
    tables: [{ ...old, counted: false }],
    window: WEEK,
    content: () => panel(tools(dateText('时间', WEEK.from, WEEK.to), choice('转化周期', '15天')) + leftAndCentre(old)),
    attribution: { days: 15 },
  }),
];
