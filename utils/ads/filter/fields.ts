import type { Judgement } from '../verdict';

/** How the numbers of a field are written: money in whole currency units, `percent` as on screen (5 = 5 %). */
export type FieldUnit = 'money' | 'count' | 'percent' | 'times';

/** Fields with numbers, and the words for them; all lower case, full width folded. */
export const NUMBER_FIELDS = {
  impressions: { unit: 'count', words: ['impressions', 'impr', '展现', '展现量', '曝光', '曝光量', '曝光數', '展示', '展示次数'] },
  clicks: { unit: 'count', words: ['clicks', '点击', '点击量', '点击数', '點擊', '點擊數'] },
  spend: { unit: 'money', words: ['spend', 'cost', '花费', '消耗', '花費', '廣告費', '广告费'] },
  orders: { unit: 'count', words: ['orders', '成交', '成交笔数', '成交数', '订单', '订单数', '成交筆數', '訂單', '訂單數'] },
  units: { unit: 'count', words: ['units', '件数', '成交件数', '件數'] },
  sales: { unit: 'money', words: ['sales', 'gmv', 'revenue', '成交额', '成交金额', '销售额', '交易额', '成交額', '成交金額', '銷售額'] },
  ctr: { unit: 'percent', words: ['ctr', '点击率', '點擊率'] },
  cpc: { unit: 'money', words: ['cpc', 'ppc', '平均点击花费', '点击单价', '點擊單價'] },
  cvr: { unit: 'percent', words: ['cvr', '转化率', '点击转化率', '轉換率', '轉化率'] },
  cpa: { unit: 'money', words: ['cpa', '成交成本', '订单成本', '訂單成本'] },
  aov: { unit: 'money', words: ['aov', '客单价', '客單價'] },
  roas: { unit: 'times', words: ['roas', 'roi', '投产比', '投入产出比', '投产', '投產比', '投報率'] },
  acos: { unit: 'percent', words: ['acos', 'cir', '费比', '費比', '廣告佔比'] },
  profit: { unit: 'money', words: ['profit', '利润', '盈亏', '利潤', '盈虧'] },
} as const satisfies Record<string, { unit: FieldUnit; words: readonly string[] }>;
export type NumberField = keyof typeof NUMBER_FIELDS;

/** Fields with texts. */
export const TEXT_FIELDS = {
  term: ['term', '搜索词', '词', '搜尋字詞', '搜尋詞', '詞'],
  keyword: ['keyword', '关键词', '关键字', '關鍵字', '關鍵詞'],
  match: ['match', '匹配', '匹配方式', '比對'],
  campaign: ['campaign', 'plan', '计划', '推广计划', '計畫', '計劃', '廣告活動'],
  group: ['group', 'adgroup', '单元', '推广单元', '广告组', '廣告群組'],
  item: ['item', 'sku', '商品', '宝贝', '寶貝'],
} as const satisfies Record<string, readonly string[]>;
export type TextField = keyof typeof TEXT_FIELDS;

export const VERDICT_WORDS = ['verdict', '判断', '结论', '判斷', '結論'] as const;

/** The verdicts by their words. */
export const JUDGEMENT_WORDS: Readonly<Record<Judgement, readonly string[]>> = {
  earns: ['earns', '赚钱', '盈利', '赚', '賺錢', '獲利', '賺'],
  loses: ['loses', '亏损', '亏', '亏钱', '虧損', '虧'],
  cannotTell: ['cannottell', '看不出', '待定', '說不準', '说不准'],
  unknown: ['unknown', '未知'],
};

/** "This figure is not known", as a value of any number field. */
export const UNKNOWN_WORDS = ['unknown', '未知', '--'] as const;

export const SIGNS = ['>', '>=', '<', '<=', '=', '!='] as const;
export type Sign = (typeof SIGNS)[number];

export const SIGN_WORDS: Readonly<Record<Sign, readonly string[]>> = {
  '>': ['>', '大于', '大於', '超过', '超過'],
  '>=': ['>=', '≥', '大于等于', '不低于', '大於等於', '不低於'],
  '<': ['<', '小于', '小於', '低于', '低於'],
  '<=': ['<=', '≤', '小于等于', '不高于', '小於等於', '不高於'],
  '=': ['=', '==', '等于', '等於', '是'],
  '!=': ['!=', '<>', '≠', '不等于', '不等於', '不是'],
};

export const CONTAINS_WORDS: Readonly<Record<'contains' | 'lacks', readonly string[]>> = {
  contains: ['contains', '含', '包含'],
  lacks: ['not contains', 'lacks', '不含', '不包含'],
};

export const JOIN_WORDS: Readonly<Record<'and' | 'or' | 'not', readonly string[]>> = {
  and: ['and', '&&', '且', '并且', '並且'],
  or: ['or', '||', '或', '或者'],
  not: ['not', '!', '非'],
};
