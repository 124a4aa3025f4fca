import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { auditListing } from '../../utils/listing';
import { marketplaceById } from '../../utils/marketplaces';
import { MARKETPLACES, type MarketplaceId } from '../../utils/marketplaces/ids';
import { FIELDS } from '../../utils/reading/fields';
import type { ReadField, Reading } from '../../utils/reading/reading';
import { expectSound } from './invariants';
import { attribute, bullet, DAY, description, pictures, readingWith, type Sample } from './tester';

const judge = (reading: Reading) => {
  const report = auditListing(reading, {
    marketplace: reading.marketplace === 'unknown' ? undefined : marketplaceById(reading.marketplace),
    day: DAY,
  });
  expectSound(report, reading);
  return report;
};

/** Judged as a listing of a Chinese marketplace, of Amazon and of none known; the report on Amazon's comes back. */
function report(sample: Sample) {
  for (const marketplace of ['taobao', 'etsy'] as const) judge(readingWith({ ...sample, marketplace }));
  judge({ ...readingWith(sample), marketplace: 'unknown' });
  const found = judge(readingWith({ ...sample, marketplace: 'amazon' }));
  return (rule: string) => {
    const finding = found.findings.find((entry) => entry.rule === rule);
    if (!finding) throw new Error(`no audit ${rule}`);
    return finding;
  };
}

const FAMILY = '👨‍👩‍👧‍👦';
const MEGABYTE = 1_000_000;

describe('texts', () => {
  test('every field is there and empty', () => {
    const empty = report({
      title: '',
      fields: FIELDS.filter((field) => field !== 'title').map((field) => ({ field, text: '', images: [] })),
    });
    expect([empty('title-present').outcome, empty('title-over-limit').outcome, empty('description-present').outcome]).toEqual([
      'fail',
      'notApplicable',
      'fail',
    ]);
    expect([empty('images-count').score, empty('images-size').outcome, empty('price-present').outcome]).toEqual([
      0,
      'notApplicable',
      'notApplicable',
    ]);
  });

  test.each([
    ['blanks', '   \n\t   '],
    ['wide blanks', '\u3000\u00a0\u2003'],
  ])('only %s: no title', (_, title) => {
    const blank = report({ title });
    expect([blank('title-present').outcome, blank('title-length-band').outcome]).toEqual(['fail', 'notApplicable']);
  });

  test.each([
    ['punctuation', '!!!???...---'],
    ['full-width punctuation', '，。、！？【】《》'],
    ['zero-width characters', '\u200b\u200d\ufeff\u2060'],
    ['direction marks', '\u202e\u202d\u2066\u2069\u200f'],
    ['lone surrogates', '\ud83d\ude00\ud83d\udc00\udc00'.slice(1)],
    ['combining marks', '\u0301\u0302\u0303'.repeat(50)],
    ['emoji families', FAMILY.repeat(30)],
    ['flags and skin tones', '🇨🇳🇩🇪👍🏽👩🏿‍🚀'],
    ['private use', '\ue000\uf8ff\u{10fffd}'],
    ['digits', '0123456789'.repeat(40)],
    ['one sign for ever', '('.repeat(10_000)],
  ])('only %s is judged and never takes full marks for length', (_, title) => {
    const odd = report({ title, fields: [bullet(title), description(title), attribute(title.slice(0, 50), title)] });
    expect(odd('title-length-band').outcome).not.toBe('pass');
  });

  test.each([
    ['a title of 10,000 letters', 'a'.repeat(10_000)],
    ['a title of 10,000 Han', '胡桃木边几'.repeat(2_000)],
    ['a title of 10,000 in words', 'Walnut Table '.repeat(770)],
  ])('%s is too long, and says by how much', (_, title) => {
    const found = report({ title })('title-over-limit');
    expect([found.outcome, found.message.values.over]).toEqual(['fail', [...title].length - 75]);
  });

  test('scripts side by side, right to left among them', () => {
    report({ title: 'Walnut 胡桃木 стол طاولة שולחן โต๊ะ 테이블 テーブル τραπέζι', language: 'ar' });
    report({ title: 'طاولة جانبية من خشب الجوز بدرجين', language: 'ar', fields: [description('مصنوعة من خشب الجوز. 45 × 40 × 60 سم')] });
    report({ title: '\u202eelbaT tunlaW\u202c شاحن \u2067USB\u2069 65W', language: 'ar' });
  });

  test('a family is one sign of decoration, marked whole', () => {
    const family = report({ title: `Walnut Side Table ${FAMILY} with Drawer` })('title-emoji');
    expect(family.marks.map(({ text }) => text)).toEqual([FAMILY]);
  });

  test('a description of a megabyte ends, and says that only its start was looked at', () => {
    const text = '胡桃木 Walnut side table, 45 cm. '.repeat(MEGABYTE / 30);
    const found = report({ title: 'Northwick Walnut Side Table 45 cm', fields: [description(text)] })('description-contact');
    expect(found.reasons.map(({ id }) => id)).toContain('listing.headOnly');
  });
});

describe('markup', () => {
  const withHtml = (html: string) => report({ title: 'Walnut Side Table', fields: [{ ...description('Solid walnut, 45 cm.'), html }] });

  test.each([
    ['unclosed tags', '<div><p><b>Solid <i>walnut<table><tr><td>45 cm'],
    ['tables in tables, five hundred deep', '<table><tr><td>'.repeat(500)],
    ['a tag that never ends', `<p ${'a'.repeat(200_000)}`],
    ['brackets', '<'.repeat(200_000)],
    ['entities', '&amp;'.repeat(50_000)],
    ['attributes without end', `<p ${'x="y" '.repeat(100_000)}>`],
  ])('%s is judged, whatever it is worth', (_, html) => {
    expect(withHtml(html)('description-html').score).not.toBeNull();
  });

  test.each([
    ['a script', '<p>Solid walnut</p><script>steal()</script>'],
    ['a script in an attribute', '<img src=x onerror=alert(1)>'],
    ['a script in a link', '<a href="javascript:alert(1)">more</a>'],
    ['a frame', '<iframe src="https://elsewhere.test"></iframe>'],
  ])('%s is named', (_, html) => {
    expect(withHtml(html)('description-html').outcome).not.toBe('pass');
  });

  test('tags in the text itself are marked as they stand', () => {
    const found = report({ title: 'Walnut Side Table', fields: [description('Solid <b>walnut</b> table &amp; two drawers')] })(
      'description-html',
    );
    expect(found.marks.map(({ text }) => text)).toEqual(['<b>', '</b>', '&amp;']);
  });
});

describe('pictures', () => {
  const sized = (width: number, height: number) => report({ title: 'Walnut Side Table', fields: [pictures(6, width, height)] });

  test('whose size is not known: nothing is said of size and ratio', () => {
    const found = report({ title: 'Walnut Side Table', fields: [pictures(6)] });
    expect([found('images-size').outcome, found('images-ratio').outcome, found('images-count').outcome]).toEqual([
      'notApplicable',
      'notApplicable',
      'pass',
    ]);
  });

  test('of 0 by 0: never loaded, so no size', () => {
    expect(sized(0, 0)('images-size').outcome).toBe('notApplicable');
  });

  test('of 20,000 px: large enough, and square', () => {
    expect([sized(20_000, 20_000)('images-ratio').outcome, sized(20_000, 20_000)('images-size').score]).not.toContain(null);
  });

  test('of one pixel, and of one line', () => {
    expect(sized(1, 1)('images-size').outcome).toBe('fail');
    sized(20_000, 1);
  });

  test('as data: addresses of megabytes are no copies of one another', () => {
    const images = Array.from({ length: 6 }, (_, at) => ({ src: `data:image/png;base64,${String(at).repeat(2_000_000)}` }));
    const found = report({ title: 'Walnut Side Table', fields: [{ field: 'images', images }] });
    expect(['pass', 'notApplicable', 'notRead']).toContain(found('images-duplicates').outcome);
  });

  test('with broken addresses', () => {
    const images = ['', ' ', 'javascript:alert(1)', '%%%', 'http://[', '//', '\ud800'].map((src) => ({ src }));
    report({ title: 'Walnut Side Table', fields: [{ field: 'images', images }] });
  });
});

describe('too many', () => {
  test('five thousand attributes', () => {
    const fields = Array.from({ length: 5_000 }, (_, at) => attribute(`Name ${at}`, at % 3 === 0 ? '' : `Value ${at}`));
    const found = report({ title: 'Walnut Side Table', fields })('attributes-filled');
    expect([found.outcome, found.message.values.of]).toEqual(['warn', 5_000]);
  });

  test('five thousand bullets, tags and variants', () => {
    const many = (field: 'bullet' | 'tags' | 'sku') => Array.from({ length: 5_000 }, (_, at) => ({ field, text: `${field} ${at}` }));
    report({ title: 'Walnut Side Table', fields: [...many('bullet'), ...many('tags'), ...many('sku')] });
  });
});

const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '',
    ' ',
    '胡桃木边几 45cm',
    'Walnut Side Table',
    '59 ~ 89',
    '¥12.90',
    '<b>',
    FAMILY,
    '\ud83d',
    '最',
    '0',
    '加微信abc123',
    'a'.repeat(300),
  ),
);
const images = fc.array(fc.record({ src: texts, width: fc.nat(30_000), height: fc.nat(30_000), alt: texts }, { requiredKeys: ['src'] }), {
  maxLength: 4,
});
const field: fc.Arbitrary<ReadField> = fc.record(
  {
    field: fc.constantFrom(...FIELDS),
    text: texts,
    label: texts,
    how: fc.constantFrom('attribute', 'label', 'row', 'pasted'),
    name: texts,
    html: texts,
    images,
    slots: fc.nat(12),
    required: fc.boolean(),
    stale: fc.boolean(),
    limit: fc.record(
      {
        max: fc.nat(300),
        used: fc.nat(300),
        unit: fc.constantFrom('characters', 'width', 'bytes'),
        from: fc.constantFrom('maxlength', 'counter', 'hint'),
      },
      { requiredKeys: ['max', 'from'] },
    ),
  },
  { requiredKeys: ['field', 'text', 'label', 'how'] },
);
const anyReading: fc.Arbitrary<Reading> = fc.record({
  schema: fc.constant(1 as const),
  marketplace: fc.constantFrom<MarketplaceId | 'unknown'>(...MARKETPLACES, 'unknown'),
  pageKind: fc.constant('listing-editor' as const),
  url: texts,
  language: fc.oneof(texts, fc.constantFrom('zh', 'en', 'ru', 'ar')),
  at: fc.nat(),
  fields: fc.array(field, { maxLength: 14 }),
  notRead: fc.array(fc.record({ field: fc.constantFrom(...FIELDS), reason: fc.constantFrom('loading', 'tooLarge', 'ambiguous') }), {
    maxLength: 4,
  }),
  tables: fc.constant([]),
  coverage: fc.constant({ read: 0, expected: 0 }),
});

test('whatever was read: no audit breaks, every mark stands on its text, every figure is one, and twice the same is said', () => {
  fc.assert(
    fc.property(anyReading, (reading) => {
      expect(judge(structuredClone(reading))).toEqual(judge(reading));
    }),
    { numRuns: 400 },
  );
});
