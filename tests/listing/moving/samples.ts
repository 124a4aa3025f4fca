import { checkReading } from '../../../utils/compliance';
import { type Move, moving } from '../../../utils/listing/moving';
import { ALL_MARKETPLACES, marketplaceById } from '../../../utils/marketplaces';
import type { MarketplaceId } from '../../../utils/marketplaces/ids';
import type { Reading } from '../../../utils/reading/reading';
import { bullet, DAY, description, readingWith, type Sample } from '../tester';

const images = (count: number, side: number) => ({
  field: 'images' as const,
  images: Array.from({ length: count }, (_, at) => ({ src: `https://img.test/${at}.jpg`, width: side, height: side })),
});

/** Invented goods of both languages. */
export const LISTINGS = {
  shirt: {
    marketplace: 'taobao',
    title: '棉朵纯棉短袖T恤女宽松圆领上衣学生半袖打底衫',
    fields: [
      { field: 'brand', text: '棉朵' },
      { field: 'guide_title', text: '纯棉短袖' },
      description(
        '• 精梳棉面料，亲肤透气\n• 五码可选 S-2XL\n• 机洗不变形\n尺码偏大，喜欢宽松的拍平时的码，喜欢合身的拍小一码；收到不合适七天内可换，吊牌和包装请先留着，洗过的不换。衣服是平铺手量，误差在两厘米以内。',
      ),
      { field: 'attributes', name: '材质', text: '棉100%' },
      { field: 'price', text: '59.00' },
      images(5, 1_200),
    ],
  },
  bottle: {
    marketplace: 'lazada',
    title:
      'Northwick Stainless Steel Vacuum Insulated Water Bottle 750ml with Bamboo Lid Leakproof Wide Mouth for Gym Office and Travel BPA Free Double Wall Flask with Carry Loop',
    fields: [
      { field: 'brand', text: 'Northwick' },
      bullet('Keeps drinks cold for 24 hours with double wall vacuum insulation'),
      bullet('Wide mouth takes ice cubes and is easy to clean'),
      description('Double wall bottle of stainless steel. Size: 7 x 26 cm. Wash by hand. Includes one lid.'),
      { field: 'attributes', name: 'Material', text: 'Stainless steel' },
      { field: 'price', text: '24.90' },
      images(3, 1_000),
    ],
  },
  lamp: {
    marketplace: 'amazon',
    title: 'Oakline Desk Lamp with Wireless Charger, Dimmable, Wood and Steel, 45 cm',
    fields: [
      { field: 'brand', text: 'Oakline' },
      { field: 'item_highlights', text: 'Five colour temperatures and a timer' },
      bullet('Charges a phone on its foot while you read under even light'),
      bullet('Arm turns to both sides and folds flat for a small desk'),
      bullet('Five colour temperatures from warm evening light to clear day'),
      { field: 'search_terms', text: 'reading light bedside office study' },
      description('A lamp for the desk. Size: 45 x 20 cm. Clean with a dry cloth. Includes cable and manual.'),
      { field: 'price', text: '39.00' },
      images(6, 1_600),
    ],
  },
} as const satisfies Readonly<Record<string, Sample>>;

export function moved(sample: Sample | Reading, target: MarketplaceId): Move {
  const reading = 'schema' in sample ? sample : readingWith(sample);
  const there = marketplaceById(target) ?? ALL_MARKETPLACES[0];
  if (!there) throw new Error('no marketplace');
  return moving(reading, {
    source: marketplaceById(reading.marketplace),
    target: there,
    day: DAY,
    check: (one) => checkReading(one, { day: DAY }),
  });
}
