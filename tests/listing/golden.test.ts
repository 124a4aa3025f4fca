import { expect, test } from 'vitest';
import { auditListing } from '../../utils/listing';
import { marketplaceById } from '../../utils/marketplaces';
import type { MarketplaceId } from '../../utils/marketplaces/ids';
import { attribute, bullet, DAY, description, pictures, readingWith, type Sample } from './tester';

/** One whole report a marketplace, so that every change of scoring shows in a diff. */
function summary(marketplace: MarketplaceId, sample: Sample): string {
  const report = auditListing(readingWith({ ...sample, marketplace }), { marketplace: marketplaceById(marketplace), day: DAY });
  const lines = report.findings
    .filter((finding) => finding.outcome !== 'notApplicable' && finding.outcome !== 'pass')
    .map((finding) =>
      `${finding.outcome} ${finding.rule} +${finding.gain.toFixed(2)} ${finding.marks.map((mark) => mark.text).join('|')}`.trimEnd(),
    );
  const groups = report.groups.map(({ group, score, partial }) => `${group} ${score?.toFixed(1) ?? '-'}${partial ? ' (partial)' : ''}`);
  return [
    `score ${report.score?.toFixed(2)}, ${report.coverage.read} of ${report.coverage.expected} audits`,
    groups.join(', '),
    ...lines,
  ].join('\n');
}

test('淘宝', () => {
  expect(
    summary('taobao', {
      title: '包邮胡桃木边几小桌子客厅边几2017新款',
      fields: [
        description('材质：胡桃木。尺寸 45cm。加微信table123'),
        pictures(3, 800, 800),
        attribute('材质', '胡桃木'),
        attribute('颜色', ''),
        { field: 'category', text: '住宅家具>边几' },
        { field: 'price', text: '9999' },
      ],
    }),
  ).toMatchInlineSnapshot(`
    "score 65.49, 37 of 39 audits
    title 69.9 (partial), bullets -, description 54.0, images 73.3, video - (partial), attributes 62.5, consistency 100.0, terms -, price 40.0
    warn title-length-band +1.60
    notRead title-brand +0.00
    warn title-attribute-coverage +1.87
    warn title-repeat-gram-zh +2.01 边几
    warn title-promo-words +3.49 包邮
    fail title-time-words +2.37 2017|新款
    warn description-facts +1.40
    fail description-contact +6.77 加微信table123
    review images-count +4.49
    notRead video-present +0.00
    warn attributes-filled +2.11
    review price-outlier +1.69 9999"
  `);
});

test('Amazon', () => {
  expect(
    summary('amazon', {
      title: 'NORTHWICK walnut Side Table with Drawer Table for Bedroom Hall Living Room, Free Shipping!',
      fields: [
        bullet('solid walnut, oiled by hand'),
        bullet('Two drawers with a money-back promise'),
        description('A side table of solid walnut. 45 x 40 x 60 cm. Package includes felt feet.'),
        pictures(4, 1200, 1200),
        attribute('Material', 'Walnut'),
        attribute('Model Number', ''),
        { field: 'brand', text: 'Northwick' },
        { field: 'search_terms', text: 'bedside table hall desk' },
      ],
    }),
  ).toMatchInlineSnapshot(`
    "score 58.01, 52 of 56 audits
    title 52.0, bullets 32.9, description 80.9, images 71.1, video -, attributes 49.5, consistency -, terms 75.0, price - (partial)
    fail title-over-limit +6.12  Free Shipping!
    fail title-length-band +5.24
    warn title-model-conciseness +2.09
    warn title-repeat-word +1.98 Table
    warn title-promo-words +2.13 Free Shipping
    fail title-forbidden-chars +2.05 !
    fail bullets-count +2.36
    fail bullets-forbidden +1.64 money-back
    warn bullets-lead +0.58 s
    warn bullets-new-info +0.37
    fail description-length +2.67
    warn images-count +2.62
    warn images-size +0.79
    warn attributes-filled +1.47
    fail attributes-identifier +1.83
    warn terms-waste +0.77 table|hall
    notRead price-present +0.00
    notRead price-outlier +0.00
    notRead price-reference +0.00
    notRead price-spread +0.00"
  `);
});
