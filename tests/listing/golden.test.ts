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
    "score 86.81, 36 of 38 audits
    title 90.8 (partial), bullets -, description 70.5, images 84.0, video - (partial), attributes 85.0, terms -, price 40.0
    warn title-length-band +0.83
    notRead title-brand +0.00
    warn title-attribute-coverage +0.98
    warn title-repeat-gram-zh +1.29 边几
    warn title-promo-words +1.76 包邮
    fail title-time-words +1.45 2017|新款
    warn description-facts +0.73
    fail description-contact +2.44 加微信table123
    review images-count +1.56
    notRead video-present +0.00
    warn attributes-filled +1.10
    review price-outlier +0.88 9999"
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
    "score 82.80, 51 of 52 audits
    title 86.8, bullets 65.3, description 85.2, images 80.7, video -, attributes 66.3, terms 81.3, price - (partial)
    fail title-over-limit +2.51  Free Shipping!
    warn title-length-band +1.19
    warn title-repeat-word +1.42 Table
    warn title-promo-words +1.35 Free Shipping
    fail title-forbidden-chars +1.47 !
    review bullets-count +1.35
    fail bullets-forbidden +1.32 money-back
    warn bullets-lead +0.38 s
    warn bullets-new-info +0.21
    fail description-length +1.53
    warn images-count +1.00
    warn images-size +0.45
    warn attributes-filled +0.85
    fail attributes-identifier +1.05
    warn terms-waste +0.56 table|hall
    notRead price-outlier +0.00"
  `);
});
