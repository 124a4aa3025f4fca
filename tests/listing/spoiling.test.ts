import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { auditListing } from '../../utils/listing';
import { marketplaceById } from '../../utils/marketplaces';
import type { MarketplaceId } from '../../utils/marketplaces/ids';
import { attribute, DAY, description, pictures, readingWith } from './tester';

const REST = [description('Size 45 cm. Made of walnut. Package includes felt feet.'), pictures(3, 900, 900), attribute('Model', 'NW-45')];

function scoreOf(marketplace: MarketplaceId, title: string, fields = REST): number {
  const report = auditListing(readingWith({ marketplace, title, fields }), { marketplace: marketplaceById(marketplace), day: DAY });
  return report.score ?? Number.NaN;
}

const LATIN_WORDS = 'Northwick Walnut Side Lamp Drawer Oak Brass 45cm 60W Bedroom Reading Storage Shelf Round Blue'.split(' ');
// No measure here: one may stand in a title twice.
const CHINESE_WORDS = '胡桃木 桌子 客厅 台灯 黄铜 收纳架 卧室 蓝色 方形 阅读'.split(' ');
const latinTitle = fc.subarray(LATIN_WORDS).map((words) => ['Table', ...words].join(' '));
const chineseTitle = fc.subarray(CHINESE_WORDS).map((words) => ['边几', ...words].join(''));

type Spoil = (title: string) => string;
const BOTH: Record<string, Spoil> = {
  'nothing left': () => '',
  emoji: (title) => `${title}😀`,
  ornaments: (title) => `★★${title}★★`,
  'a call': (title) => `${title}!`,
  'many calls': (title) => `${title}!!!!!!!!`,
  money: (title) => `${title} $$`,
  'an entity': (title) => `${title} &amp;`,
  'a tag': (title) => `${title}<br>`,
  'a replacement character': (title) => `${title}\ufffd`,
  'blanks at the end': (title) => `${title}   `,
};
const LATIN: Record<string, Spoil> = {
  ...BOTH,
  'the first word again': (title) => `${title} ${title.split(' ')[0]}`,
  'everything again': (title) => `${title} ${title}`,
  shipping: (title) => `${title} Free Shipping`,
  'a row of offers': (title) => `Hot Sale ${title}, Best Price, Order Now`,
  'a claim': (title) => `Best ${title}`,
  capitals: (title) => title.toUpperCase(),
  'contact data': (title) => `${title} WhatsApp +60 12 345 6789`,
};
const CHINESE: Record<string, Spoil> = {
  ...BOTH,
  'the first word again': (title) => title + title.slice(0, 2),
  'everything again': (title) => title + title,
  shipping: (title) => `${title}包邮`,
  'a row of offers': (title) => `秒杀${title}包邮特价清仓`,
  'a claim': (title) => `顶级${title}`,
  'contact data': (title) => `${title}加微信abc12345`,
};

const CASES = [
  ...Object.keys(LATIN).map((name) => ['Latin', name, latinTitle, LATIN[name]] as const),
  ...Object.keys(CHINESE).map((name) => ['Chinese', name, chineseTitle, CHINESE[name]] as const),
];
const SHOPS = { Latin: fc.constantFrom('amazon', 'lazada', 'ebay'), Chinese: fc.constantFrom('taobao', 'pinduoduo', 'douyin') } as const;

describe('a fault put into a title never raises the score', () => {
  test.each(CASES)('%s: %s', (writing, _, titles, spoil) => {
    fc.assert(
      fc.property(SHOPS[writing], titles, (marketplace, title) => {
        const spoilt = spoil?.(title) ?? title;
        expect(scoreOf(marketplace, spoilt), spoilt).toBeLessThanOrEqual(scoreOf(marketplace, title) + 1e-9);
      }),
      { numRuns: 150 },
    );
  });
});

describe('taking away what a listing has never raises the score', () => {
  const [text, shown, filled] = REST;
  test.each([
    ['the description', [description(''), shown, filled]],
    ['the pictures', [text, pictures(0), filled]],
    ['two of the pictures', [text, pictures(1, 900, 900), filled]],
    ['the value of an attribute', [text, shown, attribute('Model', '')]],
  ])('%s', (_, rest) => {
    const left = rest.filter((field) => field !== undefined);
    for (const title of ['Northwick Walnut Side Table 45cm', 'BEST table table FREE SHIPPING!!! ★★ call +60 12 345 6789']) {
      expect(scoreOf('amazon', title, left)).toBeLessThan(scoreOf('amazon', title));
    }
  });
});
