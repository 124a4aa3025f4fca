/**
 * What may follow from an offence, as versioned data: valid from `from` up to `to` (local days, `to` exclusive). The words are in the locale files
 * under `compliance.penalty.<id>`.
 */
export interface Penalty {
  /** The article that says so. */
  article: string;
  from?: string;
  to?: string;
  /** A fine within bounds, in minor units. */
  fine?: { least?: number; most: number; currency: 'CNY' | 'USD' };
  /** A multiple of something: what the advertisement cost, what was gained, the worth of the goods, the turnover. */
  times?: { least?: number; most: number; of: 'fee' | 'gain' | 'goods' | 'turnover' };
}

/** Whole yuan as minor units. */
const yuan = (least: number | undefined, most: number): NonNullable<Penalty['fine']> => ({
  ...(least === undefined ? {} : { least: least * 100 }),
  most: most * 100,
  currency: 'CNY',
});
const dollars = (most: number): NonNullable<Penalty['fine']> => ({ most: most * 100, currency: 'USD' });

/** Figures were read in the texts the sources name; of the grave cases the locale texts speak. */
export const PENALTIES = {
  'ad-55': {
    article: '广告法第55条',
    from: '2015-09-01',
    fine: yuan(200_000, 1_000_000),
    times: { least: 3, most: 5, of: 'fee' },
  },
  'ad-57': { article: '广告法第57条', from: '2015-09-01', fine: yuan(200_000, 1_000_000) },
  'ad-58': {
    article: '广告法第58条',
    from: '2015-09-01',
    fine: yuan(100_000, 200_000),
    times: { least: 1, most: 3, of: 'fee' },
  },
  'ad-59': { article: '广告法第59条', from: '2015-09-01', fine: yuan(undefined, 100_000) },
  'cosmetics-61': {
    article: '化妆品监督管理条例第61条',
    from: '2021-01-01',
    fine: yuan(10_000, 30_000),
    times: { least: 3, most: 10, of: 'goods' },
  },
  'food-125': {
    article: '食品安全法第125条',
    from: '2015-10-01',
    fine: yuan(5_000, 50_000),
    times: { least: 5, most: 10, of: 'goods' },
  },
  'price-7': {
    article: '价格违法行为行政处罚规定第7条',
    from: '2010-12-04',
    fine: yuan(50_000, 500_000),
    times: { most: 5, of: 'gain' },
  },
  'unfair-18-2019': {
    article: '反不正当竞争法（2019）第18条',
    from: '2019-04-23',
    to: '2025-10-15',
    fine: yuan(undefined, 250_000),
    times: { most: 5, of: 'turnover' },
  },
  'unfair-20-2019': { article: '反不正当竞争法（2019）第20条', from: '2019-04-23', to: '2025-10-15', fine: yuan(200_000, 1_000_000) },
  'unfair-22-2019': { article: '反不正当竞争法（2019）第22条', from: '2019-04-23', to: '2025-10-15', fine: yuan(50_000, 500_000) },
  'unfair-23-2019': { article: '反不正当竞争法（2019）第23条', from: '2019-04-23', to: '2025-10-15', fine: yuan(100_000, 500_000) },
  'unfair-23': {
    article: '反不正当竞争法（2025修订）第23条',
    from: '2025-10-15',
    fine: yuan(undefined, 250_000),
    times: { most: 5, of: 'turnover' },
  },
  'unfair-25': { article: '反不正当竞争法（2025修订）第25条', from: '2025-10-15', fine: yuan(undefined, 1_000_000) },
  'unfair-27': { article: '反不正当竞争法（2025修订）第27条', from: '2025-10-15', fine: yuan(50_000, 500_000) },
  'unfair-28': { article: '反不正当竞争法（2025修订）第28条', from: '2025-10-15', fine: yuan(100_000, 1_000_000) },
  'consumer-15': {
    article: '侵害消费者权益行为处罚办法第15条',
    from: '2015-03-15',
    fine: yuan(undefined, 30_000),
    times: { most: 3, of: 'gain' },
  },
  'trademark-53': { article: '商标法（2019）第53条', from: '2019-11-01', to: '2027-01-01', fine: yuan(100_000, 100_000) },
  'trademark-64': { article: '商标法（2026修订）第64条', from: '2027-01-01', fine: yuan(undefined, 100_000) },
  'trademark-60': {
    article: '商标法（2019）第60条',
    from: '2019-11-01',
    to: '2027-01-01',
    fine: yuan(undefined, 250_000),
    times: { most: 5, of: 'turnover' },
  },
  'trademark-74': {
    article: '商标法（2026修订）第74条',
    from: '2027-01-01',
    fine: yuan(undefined, 250_000),
    times: { most: 5, of: 'turnover' },
  },
  'army-15': { article: '军服管理条例第15条', from: '2009-03-01', fine: yuan(2_000, 20_000) },
  'wildlife-55': { article: '野生动物保护法第55条', from: '2023-05-01', fine: yuan(10_000, 100_000) },
  'certified-66': { article: '认证认可条例第66条', from: '2023-07-20', fine: yuan(50_000, 200_000) },
  'quality-53': { article: '产品质量法第53条', from: '2018-12-29', times: { most: 1, of: 'goods' } },
  'energy-73': { article: '节约能源法第73条', from: '2018-10-26', fine: yuan(50_000, 100_000) },
  'olympic-12': {
    article: '奥林匹克标志保护条例第12条',
    from: '2018-07-31',
    fine: yuan(undefined, 250_000),
    times: { most: 5, of: 'turnover' },
  },
  'ftc-reviews': { article: '16 CFR 465 (2024 figure)', from: '2024-10-21', fine: dollars(51_744) },
  'fcc-2011': { article: 'FCC Enforcement Advisory 2011-03 (2011 figure)', fine: dollars(112_500) },
  'eu-green': { article: 'Directive (EU) 2024/825; Directive 2005/29/EC art. 13', from: '2026-09-27' },
} as const satisfies Readonly<Record<string, Penalty>>;

export type PenaltyId = keyof typeof PENALTIES;
