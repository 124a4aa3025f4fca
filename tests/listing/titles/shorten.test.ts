import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Rewrite } from '../../../utils/findings/finding';
import { auditListing } from '../../../utils/listing';
import { rewritesOf } from '../../../utils/listing/titles';
import { shorten } from '../../../utils/listing/titles/shorten';
import { mainCore } from '../../../utils/listing/titles/worth';
import type { MarketplaceId } from '../../../utils/marketplaces/ids';
import { lengthIn } from '../../../utils/text/length';
import { anyFields, anyTitle, attribute, cut, type Field } from './sample';

const brand = (text: string): Field => ({ field: 'brand', text });
const LONG =
  'Hydrova Insulated Water Bottle with Straw Lid 2 x 500 ml, Double Walled Stainless Steel (BPA Free) for Gym and Hiking, Free Shipping, Gift for Men';

describe('an over-long title', () => {
  test.each<[string, Field[], number, 'characters' | 'width' | 'bytes', string]>([
    [LONG, [brand('Hydrova')], 75, 'characters', 'Hydrova Insulated Water Bottle with Straw Lid 2 x 500 ml, Stainless Steel'],
    ['Garlic Press Garlic Press Stainless Steel Best Seller Heavy Duty', [], 40, 'characters', 'Garlic Press Stainless Steel Heavy Duty'],
    [
      'Shockproof Case Cover for iPhone 14 Pro Max, iPhone 13, iPhone 12 with Ring Stand Black/Blue Pack of 3',
      [],
      75,
      'characters',
      'Shockproof Case for iPhone 14 Pro Max with Ring Stand Black/Blue Pack of 3',
    ],
    [
      '【包邮】沃莱斯2026新款不锈钢炒锅家用平底锅电磁炉通用大号32cm',
      [brand('沃莱斯'), attribute('材质', '不锈钢')],
      30,
      'width',
      '沃莱斯不锈钢炒锅通用大号32cm',
    ],
    ['苏瓷陶瓷茶壶家用茶壶过滤', [brand('苏瓷')], 30, 'bytes', '苏瓷陶瓷茶壶家用过滤'],
  ])('%s', (title, fields, max, unit, expected) => {
    const { parts, facts } = cut(title, fields);
    expect(shorten(parts, facts, { max, unit })?.title).toBe(expected);
  });

  test('says of every part where it went and why; what says something goes to the highlights behind what stands there', () => {
    const { parts, facts } = cut(LONG, [brand('Hydrova')]);
    const overflow = { field: 'item_highlights' as const, text: 'Keeps cold 24 hours', max: 125, unit: 'characters' as const };
    const result = shorten(parts, facts, { max: 75, unit: 'characters' }, overflow);
    expect(result?.overflow).toBe('Keeps cold 24 hours, Double Walled, (BPA Free) for Gym and Hiking, Gift for Men');
    expect(result?.removed.map(({ part, why, to }) => `${part.words}: ${why}, ${to}`)).toEqual([
      'Double Walled: room, overflow',
      '(BPA Free): room, overflow',
      'for Gym and Hiking: room, overflow',
      'Free Shipping: promotion, gone',
      'Gift: room, overflow',
      'for Men: room, overflow',
    ]);
    const tight = shorten(parts, facts, { max: 75, unit: 'characters' }, { ...overflow, max: 34 });
    expect(tight?.overflow).toBe('Keeps cold 24 hours, Double Walled');
    expect(tight?.removed.filter(({ to }) => to === 'elsewhere')).toHaveLength(4);
  });

  test('nothing is said twice: what the highlights hold already is not put there again', () => {
    const { parts, facts } = cut(LONG, [brand('Hydrova')]);
    const overflow = {
      field: 'item_highlights' as const,
      text: 'Double-walled, BPA free, for the gym and hiking; a gift for men',
      max: 125,
      unit: 'characters' as const,
    };
    const result = shorten(parts, facts, { max: 75, unit: 'characters' }, overflow);
    expect(result?.title).toBe('Hydrova Insulated Water Bottle with Straw Lid 2 x 500 ml, Stainless Steel');
    expect(result?.overflow).toBeUndefined();
  });

  test('is left alone where brand and goods alone are too long', () => {
    const { parts, facts } = cut(LONG, [brand('Hydrova')]);
    expect(shorten(parts, facts, { max: 20, unit: 'characters' })).toBeUndefined();
  });

  const units = fc.constantFrom('characters' as const, 'width' as const, 'bytes' as const);

  test('keeps the limit, the brand, the goods and the order, and every word of the result is the title’s own', () => {
    fc.assert(
      fc.property(
        anyTitle,
        anyFields,
        fc.integer({ min: 4, max: 90 }),
        units,
        fc.integer({ min: 0, max: 60 }),
        (title, fields, max, unit, more) => {
          fc.pre(title.trim() !== '');
          const { parts, facts } = cut(title, fields);
          const overflow = { field: 'item_highlights' as const, text: 'as it stood', max: 11 + more, unit };
          const result = shorten(parts, facts, { max, unit }, overflow);
          if (!result) return;
          expect(lengthIn(result.title, unit)).toBeLessThanOrEqual(max);
          expect(result.kept.map(({ start }) => start)).toEqual(result.kept.map(({ start }) => start).toSorted((a, b) => a - b));
          const core = mainCore(parts, facts);
          if (core) expect(result.kept).toContain(core);
          for (const part of parts) expect(result.kept.includes(part)).toBe(!result.removed.some((gone) => gone.part === part));
          let at = 0;
          for (const { words } of result.kept) {
            const stands = words
              .trimEnd()
              .replace(/[\s,;:|/&+，、；：｜·•–—([{（【「-]+$/u, '')
              .trimStart();
            at = result.title.indexOf(stands, at);
            expect(at).toBeGreaterThanOrEqual(0);
            at += stands.length;
          }
          if (result.overflow === undefined) return;
          expect(result.overflow.startsWith('as it stood')).toBe(true);
          expect(lengthIn(result.overflow, unit)).toBeLessThanOrEqual(11 + more);
          let rest = result.overflow.slice('as it stood'.length);
          for (const { part, to } of result.removed) if (to === 'overflow') rest = rest.replace(part.words, '');
          expect(rest.replace(/[\s,，]/g, '')).toBe('');
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe('the finding about the limit offers it', () => {
  const offers = (title: string, fields: Field[], marketplace: MarketplaceId = 'amazon') => {
    const { reading, context } = cut(title, fields, marketplace);
    const found = auditListing(reading, context).findings.find(({ rule }) => rule === 'title-over-limit');
    return found ? rewritesOf(found, reading, context) : [];
  };
  const told = (rewrites: readonly Rewrite[]) =>
    rewrites.map(({ message, changes }) => [message.id, ...changes.map(({ place }) => place.field)]);

  test('with the highlights in one go where the page has them, and without', () => {
    const found = offers(LONG, [brand('Hydrova'), { field: 'item_highlights', text: '' }]);
    expect(found.map(({ message, changes }) => [message.id, changes.map(({ place, start, end }) => [place.field, start, end])])).toEqual([
      [
        'listing.titles.shortenMove',
        [
          ['title', 0, LONG.length],
          ['item_highlights', 0, 0],
        ],
      ],
      ['listing.titles.shorten', [['title', 0, LONG.length]]],
    ]);
    expect(told(offers(LONG, []))).toEqual([['listing.titles.shorten', 'title']]);
  });

  test('and names what found no place', () => {
    expect(offers(LONG, [])[0]?.note).toEqual({
      id: 'listing.titles.rest',
      values: { words: 'Double Walled、(BPA Free)、for Gym and Hiking、Gift、for Men' },
    });
  });

  test('the subtitle takes the rest where it is empty; one that costs money is the second choice and says so', () => {
    const long = `${LONG}, Keeps Cold`;
    const [plain, paid] = offers(long, [brand('Hydrova'), { field: 'subtitle', text: '' }], 'ebay');
    expect(told([plain, paid].filter((one) => one !== undefined))).toEqual([
      ['listing.titles.shorten', 'title'],
      ['listing.titles.shortenSubtitle', 'title', 'subtitle'],
    ]);
    expect(paid?.note?.id).toBe('listing.titles.paid');
    expect(told(offers(long, [brand('Hydrova'), { field: 'subtitle', text: 'Mine' }], 'ebay'))).toEqual([
      ['listing.titles.shorten', 'title'],
    ]);
  });

  test('a short title gets the rest with the goods, within its own limit', () => {
    const title = '沃莱斯316不锈钢保温杯大容量男士女士便携车载水杯学生运动户外水壶1000ml带吸管夏季新款';
    const [moving] = offers(title, [brand('沃莱斯'), { field: 'short_title', text: '' }], 'douyin');
    expect(moving?.message.id).toBe('listing.titles.shortenShort');
    expect(moving?.changes[1]?.replacement).toContain('保温杯');
    expect([...(moving?.changes[1]?.replacement ?? '')].length).toBeLessThanOrEqual(12);
  });

  test('nothing where the title fits, and nothing for any other finding', () => {
    expect(offers('Hydrova Insulated Water Bottle with Straw Lid', [])).toEqual([]);
    const { reading, context } = cut(LONG, [], 'amazon');
    expect(rewritesOf({ rule: 'title-case', outcome: 'fail' }, reading, context)).toEqual([]);
    expect(rewritesOf({ rule: 'title-over-limit', outcome: 'pass' }, reading, context)).toEqual([]);
  });
});
