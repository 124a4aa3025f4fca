import { describe, expect, test } from 'vitest';
import { auditListing } from '../../utils/listing';
import { marketplaceById } from '../../utils/marketplaces';
import { MARKETPLACES, type MarketplaceId } from '../../utils/marketplaces/ids';
import type { FieldName } from '../../utils/reading/fields';
import { CHINESE } from './golden/chinese';
import { FOREIGN } from './golden/foreign';
import { expectSound } from './invariants';
import { DAY, readingWith, type Sample } from './tester';

/** What a whole listing is made of, as far as the marketplace has it. */
const PARTS: readonly FieldName[] = [
  'short_title',
  'guide_title',
  'subtitle',
  'item_highlights',
  'seo_title',
  'seo_description',
  'bullet',
  'description',
  'description_images',
  'images',
  'images_3x4',
  'image_white',
  'video',
  'category',
  'product_type',
  'brand',
  'attributes',
  'sku',
  'price',
  'single_price',
  'list_price',
  'search_terms',
  'tags',
];

function listingOf(id: MarketplaceId): Sample {
  const listing = CHINESE[id] ?? FOREIGN[id];
  if (!listing) throw new Error(`no listing for ${id}`);
  return { ...listing, marketplace: id };
}

/** The whole report as text: every audit with outcome, score, weight, gain and marks. */
function reportOf(id: MarketplaceId): string {
  const reading = readingWith(listingOf(id));
  const report = auditListing(reading, { marketplace: marketplaceById(id), day: DAY });
  expectSound(report, reading);
  const lines = report.findings.map(({ outcome, rule, score, weight, fault, gain, source, marks }) => {
    const points = score === null ? '' : ` ${score.toFixed(3)} of ${weight}${fault ? ' if found' : ''}`;
    const brings = gain > 0 ? `, +${gain.toFixed(2)}` : '';
    const where = marks.length > 0 ? ` «${marks.map(({ text }) => text).join('|')}»` : '';
    return `${outcome.padEnd(13)} ${rule}${points}${brings}${source ? ` (${source.confidence})` : ''}${where}`;
  });
  const groups = report.groups.map(({ group, score, partial }) => `${group} ${score?.toFixed(1) ?? '-'}${partial ? ' (partial)' : ''}`);
  const head = `score ${report.score?.toFixed(2)}, ${report.coverage.read} of ${report.coverage.expected} audits, best: ${report.best.map(({ rule }) => rule).join(', ')}`;
  return `${[head, groups.join('\n'), ...lines].join('\n')}\n`;
}

/** One whole report a marketplace, so that every change of scoring shows in a diff. */
describe.each(MARKETPLACES)('%s', (id) => {
  test('the listing has every part the form has', () => {
    const has = new Set(listingOf(id).fields?.map(({ field }) => field));
    const form = new Set(marketplaceById(id)?.fields.map(({ field }) => field));
    expect(PARTS.filter((field) => form.has(field) && !has.has(field))).toEqual([]);
  });

  test('the report stands as it stood', async () => {
    await expect(reportOf(id)).toMatchFileSnapshot(`golden/${id}.txt`);
  });
});
