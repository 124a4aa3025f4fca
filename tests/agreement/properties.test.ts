import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreementOf, CLASH_KINDS, clashesIn } from '../../utils/agreement';
import type { Mark } from '../../utils/findings/finding';
import type { Reading } from '../../utils/reading/reading';
import { field, listingOf } from './listings';

const WORDS = [
  '纯棉',
  '聚酯纤维',
  '60x90cm',
  '50*80cm',
  '500ml',
  '1L',
  '6件套',
  'pack of 4',
  '黑色',
  'red',
  'iPhone 15',
  'iPhone 14 Pro',
  'S-3XL',
  'XL',
  '日本进口',
  'made in Italy',
  '65W',
  '20000mAh',
  '男士',
  'women',
  '儿童',
  '2026新款',
  '冬季',
  'KB-8721',
  '长30cm',
  ' ',
  '\n',
  '：',
  '材质：',
  '尺寸: ',
  '\u202e',
  '👨‍👩‍👧',
  '\ud800',
  '%',
  '60%',
  '/',
  '-',
];
const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 14 }).map((parts) => parts.join(' '));
const LABELS = ['材质', '尺寸', '颜色', '型号', '适用型号', '数量', '净含量', '功率', 'Gender', '季节', '产地', '品牌', '', '\ud800'];
const reading: fc.Arbitrary<Reading> = fc
  .record({
    title: text,
    attributes: fc.array(fc.tuple(fc.constantFrom(...LABELS), text), { maxLength: 6 }),
    bullets: fc.array(text, { maxLength: 3 }),
    variants: fc.array(text, { maxLength: 3 }),
    description: text,
  })
  .map(({ title, attributes, bullets, variants, description }) => ({
    ...listingOf(''),
    fields: [
      field('title', title),
      ...attributes.map(([label, value]) => field('attributes', value, label)),
      ...bullets.map((bullet) => field('bullet', bullet)),
      ...variants.map((variant) => field('sku', `${variant} | 9 | 1`)),
      field('description', description),
    ],
  }));

function textAt({ fields }: Reading, { place }: Mark): string | undefined {
  return fields.filter((one) => one.field === place.field)[place.index ?? 0]?.text;
}

describe('every clash', () => {
  test('slices both places to its words, and the two are different stretches', () => {
    fc.assert(
      fc.property(reading, (one) => {
        for (const { said, against, kind } of clashesIn(one)) {
          expect(CLASH_KINDS).toContain(kind);
          for (const mark of [said, against]) {
            expect(textAt(one, mark)?.slice(mark.start, mark.end)).toBe(mark.text);
            expect(mark.text).not.toBe('');
          }
          expect([said.place, said.start]).not.toEqual([against.place, against.start]);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('does not hang on the order of the fields of different names', () => {
    fc.assert(
      fc.property(reading, (one) => {
        const grouped = Object.values(Object.groupBy(one.fields, (each) => each.field))
          .toReversed()
          .flat();
        expect(clashesIn({ ...one, fields: grouped })).toEqual(clashesIn(one));
      }),
    );
  });

  test('is of a kind that was compared', () => {
    fc.assert(
      fc.property(reading, (one) => {
        const { clashes, compared } = agreementOf(one);
        for (const { kind } of clashes) expect(compared).toContain(kind);
      }),
    );
  });
});

test('a listing repeated in every field agrees with itself', () => {
  fc.assert(
    fc.property(text, (same) => {
      const fields = [field('title', same), field('short_title', same), field('guide_title', same)];
      expect(clashesIn({ ...listingOf(''), fields })).toEqual([]);
    }),
  );
});

test('work is bounded: what stands beyond the first lines, variants and characters is not looked at', () => {
  const far = `${'softly woven, '.repeat(80_000)}\nSize: 50 x 80 cm`;
  const attributes = Array.from({ length: 500 }, (_, at) => field('attributes', `60 x ${at + 10} cm, 60% 棉`.repeat(20), `规格 ${at}`));
  const fields = [field('title', 'Rug 60 x 90 cm'), ...attributes, field('description', far)];
  expect(clashesIn({ ...listingOf(''), fields })).toEqual([]);
  const near = [field('title', 'Rug 60 x 90 cm'), field('description', `Softly woven\nSize: 50 x 80 cm\n${far}`)];
  expect(clashesIn({ ...listingOf(''), fields: near })).toHaveLength(1);
});

test('nothing is found in nothing', () => {
  expect(agreementOf({ ...listingOf(''), fields: [] })).toEqual({ clashes: [], compared: new Set() });
});
