import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ALL_MARKETPLACES, marketplaceById } from '../../../utils/marketplaces';
import type { MarketplaceId } from '../../../utils/marketplaces/ids';
import { lengthIn } from '../../../utils/text/length';
import { readingWith } from '../tester';
import { LISTINGS, moved } from './samples';

type Name = keyof typeof LISTINGS;

/** A pair: where fields go that do not stay what they are, what is missing there, what fails there for a limit, whether a person translates. */
const PAIRS: readonly (readonly [
  Name,
  MarketplaceId,
  { put: string[]; missing: string[]; unread: string[]; limits: string[]; translate: boolean },
])[] = [
  [
    'shirt',
    'amazon',
    {
      put: ['price>nowhere', 'guide_title>nowhere', 'description>bullet'],
      missing: ['item_highlights', 'search_terms'],
      unread: [],
      limits: [],
      translate: true,
    },
  ],
  [
    'shirt',
    'pinduoduo',
    {
      put: ['guide_title>short_title', 'description>nowhere'],
      missing: ['description_images'],
      unread: ['image_white', 'image_long', 'video'],
      limits: [],
      translate: false,
    },
  ],
  ['shirt', 'jd', { put: ['guide_title>nowhere'], missing: ['subtitle'], unread: ['image_white', 'video'], limits: [], translate: false }],
  [
    'bottle',
    'amazon',
    { put: [], missing: ['item_highlights', 'search_terms'], unread: [], limits: ['title-over-limit 167→75 characters'], translate: false },
  ],
  [
    'bottle',
    'ebay',
    { put: ['bullet>description'], missing: ['subtitle'], unread: [], limits: ['title-over-limit 167→80 characters'], translate: false },
  ],
  [
    'bottle',
    'etsy',
    {
      put: ['brand>nowhere', 'bullet>description'],
      missing: ['tags'],
      unread: [],
      limits: ['title-over-limit 167→140 characters'],
      translate: false,
    },
  ],
  [
    'lamp',
    'etsy',
    {
      put: ['brand>nowhere', 'item_highlights>description', 'bullet>description', 'search_terms>tags'],
      missing: [],
      unread: [],
      limits: [],
      translate: false,
    },
  ],
  [
    'lamp',
    'taobao',
    {
      put: ['item_highlights>description', 'bullet>description', 'search_terms>nowhere', 'price>nowhere'],
      missing: ['guide_title', 'images_3x4', 'image_white', 'image_long', 'video'],
      unread: [],
      limits: ['title-over-limit 72→60 width'],
      translate: true,
    },
  ],
];

describe.each(PAIRS)('%s to %s', (name, target, wanted) => {
  const move = moved(LISTINGS[name], target);
  test('fields go where there is a place for them, and what nobody has filled in is named', () => {
    expect(
      move.put
        .filter(({ from, to }) => from !== to)
        .map(({ from, to }) => `${from}>${to}`)
        .sort(),
    ).toEqual(wanted.put.toSorted());
    expect(move.missing).toEqual(wanted.missing);
    expect(move.unread).toEqual(wanted.unread);
    expect(move.reading.notRead.map(({ field }) => field)).toEqual(wanted.unread);
    expect(move.reading.marketplace).toBe(target);
    expect(move.reading.fields.every(({ control, limit }) => control === undefined && limit === undefined)).toBe(true);
  });
  test('limits come first, with their numbers', () => {
    const over = move.needed.repairs.filter(({ rule }) => /over-limit|under-minimum/.test(rule));
    expect(over.map(({ rule, number }) => `${rule} ${number?.from}→${number?.to} ${number?.unit}`)).toEqual(wanted.limits);
    expect(move.needed.repairs.findIndex(({ kind }) => kind === 'language')).toBe(wanted.translate ? 0 : -1);
  });
  test('after the repairs nothing fails, and the second list brings the score of here', () => {
    expect(move.needed.reached).toBe(true);
    expect(move.after(move.needed.repairs).failing).toEqual([]);
    if (move.catchUp.reached) expect(move.after(move.catchUp.repairs).score).toBeGreaterThanOrEqual(move.here.score ?? 0);
  });
});

test('a title over the limit is shortened from its own words, and the number is kept', () => {
  const move = moved(LISTINGS.bottle, 'ebay');
  const [repair] = move.needed.repairs;
  expect(repair?.changes).toBeDefined();
  const title = move.after(move.needed.repairs).reading.fields.find(({ field }) => field === 'title')?.text ?? '';
  expect(lengthIn(title, 'characters')).toBeLessThanOrEqual(80);
  const words = new Set(LISTINGS.bottle.title.toLowerCase().split(/\W+/));
  expect(
    title
      .toLowerCase()
      .split(/\W+/)
      .filter((word) => !words.has(word)),
  ).toEqual([]);
});

test('selling points become lines of the description, and list lines selling points', () => {
  const etsy = moved(LISTINGS.lamp, 'etsy').reading;
  expect(
    etsy.fields
      .find(({ field }) => field === 'description')
      ?.text.split('\n')
      .slice(0, 2),
  ).toEqual(['• Five colour temperatures and a timer', '• Charges a phone on its foot while you read under even light']);
  const amazon = moved(LISTINGS.shirt, 'amazon').reading;
  expect(amazon.fields.filter(({ field }) => field === 'bullet').map(({ text }) => text)).toEqual([
    '精梳棉面料，亲肤透气',
    '五码可选 S-2XL',
    '机洗不变形',
  ]);
  expect(amazon.fields.find(({ field }) => field === 'description')?.text).toMatch(/^尺码偏大/);
});

test('what fails there is told from what failed here already', () => {
  const move = moved(LISTINGS.bottle, 'amazon');
  expect(move.failing.find(({ finding }) => finding.rule === 'title-over-limit')?.here).toBe('pass');
});

test('another language is told by its writing, and by what the page says where the letters are the same', () => {
  expect(moved(LISTINGS.lamp, 'wildberries').translate).toBe(true);
  expect(moved({ ...LISTINGS.lamp, marketplace: 'ozon', language: 'ru' }, 'wildberries').translate).toBe(false);
  expect(moved(LISTINGS.lamp, 'shopee').translate).toBe(false);
  expect(moved({ title: '' }, 'taobao').translate).toBe(false);
});

test('a law of the marketplace there is a repair too', () => {
  const move = moved({ ...LISTINGS.shirt, title: `全网最低价${LISTINGS.shirt.title}` }, 'jd');
  expect(move.needed.repairs.some(({ kind }) => kind === 'law')).toBe(true);
  expect(move.after(move.needed.repairs).failing).toEqual([]);
});

test('an empty listing, and one of nothing but a title, can be moved', () => {
  for (const target of ALL_MARKETPLACES) {
    expect(moved(readingWith({}), target.id).needed.reached).toBe(true);
    expect(moved({ title: 'Lamp' }, target.id).reading.fields[0]?.text).toBe('Lamp');
  }
});

const WORDS = [
  '纯棉',
  '四件套',
  'free shipping',
  'Lamp',
  'Oak',
  '全网最低',
  '100%',
  '45 cm',
  '加厚',
  'SALE!!!',
  '⭐',
  'best',
  'for women',
  '\n• soft and warm',
  '热水袋',
];
const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 18 }).map((words) => words.join(' '));

test('after the repairs that are promised nothing fails and the score is reached, whatever is moved where', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...ALL_MARKETPLACES.map(({ id }) => id)),
      fc.constantFrom(...ALL_MARKETPLACES.map(({ id }) => id)),
      text,
      text,
      fc.array(text, { maxLength: 3 }),
      (from, to, title, written, bullets) => {
        const fields = [
          { field: 'description' as const, text: written },
          ...bullets.map((one) => ({ field: 'bullet' as const, text: one })),
        ];
        const move = moved({ marketplace: from, title, fields }, to);
        if (move.needed.reached) expect(move.after(move.needed.repairs).failing).toEqual([]);
        if (move.catchUp.reached) expect(move.after(move.catchUp.repairs).score ?? 100).toBeGreaterThanOrEqual(move.here.score ?? 0);
        expect(move.after([]).score).toBe(move.there.score);
        expect(marketplaceById(move.reading.marketplace)?.id).toBe(to);
      },
    ),
    { numRuns: 40 },
  );
});
