import { describe, expect, test } from 'vitest';
import { auditListing } from '../../utils/listing';
import { marketplaceById } from '../../utils/marketplaces';
import type { MarketplaceId } from '../../utils/marketplaces/ids';
import { DAY, readingWith } from './tester';

/** Invented titles as lists of their words, from two words to a full box. */
const CHINESE: readonly (readonly string[])[] = [
  ['沃野', '边几'],
  ['沃野', '马克杯', '350ml'],
  ['沃野', '无线', '鼠标', 'N7'],
  ['沃野', '胡桃木', '圆角', '边几', '45cm'],
  ['山野', '补水', '保湿', '面膜', '25g*4片'],
  ['沃野', '黄铜', '卧室', '床头', '阅读', '台灯', '可调光', '暖光', '学生', '书桌', '充电'],
  ['沃野', '实木', '边几', '客厅', '沙发', '边柜', '带抽屉', '收纳', '小户型', '卧室', '床头柜', '胡桃色'],
];

const ENGLISH: readonly (readonly string[])[] = [
  ['Northwick', 'Mug'],
  ['Northwick', 'Canvas', 'Belt', '(Bronze)'],
  ['Halden', 'Wireless', 'Mouse', 'N7'],
  ['Northwick', 'Walnut', 'Side', 'Table', '45 cm'],
  ['Halden', 'Stoneware', 'Mug', 'with', 'Lid', '350 ml', 'Blue'],
  ['Ostrava', 'Brass', 'Reading', 'Lamp', 'with', 'Dimmer', 'for', 'Bedroom', 'and', 'Office', '60 W', 'Black', '2 Pieces'],
];

/** What tells nothing of the goods, by kind. */
const IDLE_CHINESE: Readonly<Record<string, readonly string[]>> = {
  'claims of healing': [
    '治疗失眠',
    '根治脚气包好',
    '七天美白祛斑',
    '一次见效',
    '永久去皱',
    '无效退款',
    '30天瘦10斤',
    '零副作用',
    '立竿见影',
    '永不反弹',
  ],
  superlatives: ['顶级', '第一', '全网最低', '独一无二'],
  prices: ['39.9元', '仅售19.8', '只要29块', '￥59', '券后价9.9元', '现价128元', '99元'],
  promotion: ['包邮', '秒杀', '买一送一', '清仓特价', '限时促销', '正品', '现货秒发', '代购', '网红爆款', '抖音同款'],
  'model numbers grown together': ['t6l2u2q5xpe', '700d750d600d70'],
  'time words': ['2019新款', '2023新款', '新品上市'],
  'every season': ['春夏秋冬', '四季通用'],
  contact: ['加微信abc12345', 'QQ群12345678'],
  signs: ['★★', '🔥', '！！！', '【】'],
  damage: ['&hellip;', '&nbsp;', '锟斤拷'],
};

const IDLE_ENGLISH: Readonly<Record<string, readonly string[]>> = {
  'claims of healing': [
    'Cures Insomnia',
    'Heals Back Pain',
    'Clinically Proven',
    'No Side Effects',
    'Instant Results',
    'in 7 Days',
    'Lose 10kg',
    'FDA Approved',
    'Miracle',
    '100% Effective',
  ],
  superlatives: ['Best', 'Number One', 'World Class', 'Perfect'],
  prices: ['RM19.90', 'only $12.99', '₱199', 'S$8.50'],
  promotion: ['Free Shipping', 'Hot Sale', 'Ready Stock', 'Buy 1 Get 1', '50% Off', 'Clearance'],
  'model numbers grown together': ['t6l2u2q5xpe', '700d750d600d70'],
  'time words': ['New 2019', 'New 2021', 'Latest'],
  contact: ['WhatsApp +60 12 345 6789', 'www.northwick.shop'],
  signs: ['★★', '🔥', '!!!'],
  damage: ['&nbsp;', '&amp;', 'â€™'],
};

const OPPOSITES: Readonly<Record<string, string>> = { 无线: '有线', Wireless: 'Wired' };

function scoreOf(marketplace: MarketplaceId, title: string): number {
  const known = marketplaceById(marketplace);
  const report = auditListing(readingWith({ marketplace, language: known?.language ?? 'en', title }), { marketplace: known, day: DAY });
  return report.score ?? Number.NaN;
}

/** Letters and digits that would make one word: there a blank is written in a Chinese title too. */
const GROWN = /^[a-z\d]{2}$/i;

/** The title with a piece at every border between two words, in front and behind. */
function everywhere(words: readonly string[], pieces: readonly string[], gap: string): string[] {
  return pieces.flatMap((piece) =>
    Array.from({ length: words.length + 1 }, (_, at) =>
      [...words.slice(0, at), piece, ...words.slice(at)].reduce(
        (title, word) => title + (GROWN.test(title.slice(-1) + word.charAt(0)) ? ' ' : gap) + word,
      ),
    ),
  );
}

/** Titles with a piece that are not scored below the title without it. */
function notBelow(marketplace: MarketplaceId, words: readonly string[], pieces: readonly string[], gap: string): string[] {
  const score = scoreOf(marketplace, words.join(gap));
  return everywhere(words, pieces, gap).filter((spoilt) => scoreOf(marketplace, spoilt) > score - 0.01);
}

describe('what tells nothing lowers the score wherever it stands', () => {
  test.each(Object.entries(IDLE_CHINESE))('Chinese: %s', (_, pieces) => {
    for (const shop of ['taobao', 'shopee'] as const) expect(CHINESE.flatMap((words) => notBelow(shop, words, pieces, ''))).toEqual([]);
  });

  test.each(Object.entries(IDLE_ENGLISH))('English: %s', (_, pieces) => {
    for (const shop of ['lazada', 'amazon', 'shopee'] as const)
      expect(ENGLISH.flatMap((words) => notBelow(shop, words, pieces, ' '))).toEqual([]);
  });

  test.each(Object.entries(OPPOSITES))('the opposite of %s', (word, opposite) => {
    const chinese = /\p{Script=Han}/u.test(word);
    for (const words of (chinese ? CHINESE : ENGLISH).filter((title) => title.includes(word)))
      expect(notBelow(chinese ? 'taobao' : 'lazada', words, [opposite], chinese ? '' : ' ')).toEqual([]);
  });

  test('other goods in a row', () => {
    for (const title of ['Northwick Ladies Slippers (Bronze)', 'Halden Cotton Shirt, Blue'])
      expect(scoreOf('lazada', title.replace(/(Slippers|Shirt)/, '$1 Sandals Bag Belt'))).toBeLessThan(scoreOf('lazada', title));
  });

  test('letters of full width, and a title cut in a word', () => {
    expect(scoreOf('lazada', 'Northwick HALDEN ＬＵＸ　１５ Water Heater')).toBeLessThan(
      scoreOf('lazada', 'Northwick HALDEN LUX 15 Water Heater'),
    );
    expect(scoreOf('lazada', 'Northwick Canvas Belt R')).toBeLessThan(scoreOf('lazada', 'Northwick Canvas Belt Rack'));
  });
});
