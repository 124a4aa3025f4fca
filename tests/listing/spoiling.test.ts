import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { auditListing } from '../../utils/listing';
import { marketplaceById } from '../../utils/marketplaces';
import type { MarketplaceId } from '../../utils/marketplaces/ids';
import { goodChinese, goodElsewhere, goodLatin, OPERATIONS } from './spoilings';
import { attribute, DAY, description, pictures, readingWith } from './tester';

const REST = [description('Size 45 cm. Made of walnut. Package includes felt feet.'), pictures(3, 900, 900), attribute('Model', 'NW-45')];

function scoreOf(marketplace: MarketplaceId, title: string, fields = REST, language = 'en'): number {
  const report = auditListing(readingWith({ marketplace, language, title, fields }), {
    marketplace: marketplaceById(marketplace),
    day: DAY,
  });
  return report.score ?? Number.NaN;
}

const latinShops = fc.constantFrom('amazon', 'lazada', 'shopee', 'walmart', 'ebay', 'etsy', 'tiktok_shop', 'aliexpress');
const chineseShops = fc.constantFrom('taobao', 'pinduoduo', 'douyin', 'jd');

/** Numbers below a bound, from a seed that fast-check can shrink. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const seed = fc.integer({ min: 0, max: 2 ** 31 - 1 });

/** The title alone, and the title among the rest of a listing: neither may gain. */
function expectNoGain(marketplace: MarketplaceId, title: string, spoilt: string): void {
  // The page's language does not change with the title.
  const language = marketplaceById(marketplace)?.language ?? 'en';
  for (const rest of [REST, []]) {
    expect(scoreOf(marketplace, spoilt, rest, language), `${title} > ${spoilt}`).toBeLessThanOrEqual(
      scoreOf(marketplace, title, rest, language) + 1e-9,
    );
  }
}

/** Faults that are read off English words: a Malay title with them is still a Malay title, and no list of ours knows its small letters or slips. */
const ENGLISH_ONLY: ReadonlySet<string> = new Set(['synonyms piled up', 'a seam', 'a word torn']);

const names = (writing: 'latin' | 'chinese') =>
  Object.entries(OPERATIONS).filter(([, operation]) => operation.in === writing || operation.in === 'both');

describe('a fault put into a good title never raises the score', () => {
  test.each(names('latin'))('English: %s', (_, { spoil }) => {
    fc.assert(
      fc.property(latinShops, goodLatin, seed, (marketplace, title, from) => {
        const spoilt = spoil(title, randomFrom(from));
        fc.pre(spoilt !== undefined && spoilt !== title);
        expectNoGain(marketplace, title, spoilt);
      }),
      { numRuns: 120 },
    );
  });

  test.each(names('chinese'))('Chinese: %s', (_, { spoil }) => {
    fc.assert(
      fc.property(chineseShops, goodChinese, seed, (marketplace, title, from) => {
        const spoilt = spoil(title, randomFrom(from));
        fc.pre(spoilt !== undefined && spoilt !== title);
        expectNoGain(marketplace, title, spoilt);
      }),
      { numRuns: 120 },
    );
  });

  test.each(names('latin').filter(([name]) => !ENGLISH_ONLY.has(name)))('other languages: %s', (_, { spoil }) => {
    fc.assert(
      fc.property(latinShops, goodElsewhere, seed, (marketplace, title, from) => {
        const spoilt = spoil(title, randomFrom(from));
        fc.pre(spoilt !== undefined && spoilt !== title);
        expectNoGain(marketplace, title, spoilt);
      }),
      { numRuns: 60 },
    );
  });
});

test('two faults are no better than one', () => {
  const both = names('latin').map(([, operation]) => operation);
  fc.assert(
    fc.property(
      latinShops,
      goodLatin,
      seed,
      fc.constantFrom(...both),
      fc.constantFrom(...both),
      (marketplace, title, from, first, second) => {
        const once = first.spoil(title, randomFrom(from));
        const twice = once === undefined ? undefined : second.spoil(once, randomFrom(from + 1));
        fc.pre(once !== undefined && twice !== undefined);
        expectNoGain(marketplace, title, twice);
      },
    ),
    { numRuns: 600 },
  );
});

test('of rule-covered faults nearly every one lowers the score', () => {
  const seen = { below: 0, all: 0 };
  for (const [, { spoil }] of names('latin')) {
    for (const [index, title] of fc.sample(goodLatin, { numRuns: 25, seed: 7 }).entries()) {
      const spoilt = spoil(title, randomFrom(index * 7_919));
      if (spoilt === undefined || spoilt === title) continue;
      seen.all += 1;
      if (scoreOf('lazada', spoilt, []) < scoreOf('lazada', title, []) - 0.01) seen.below += 1;
    }
  }
  expect(seen.all).toBeGreaterThan(800);
  expect(seen.below / seen.all).toBeGreaterThan(0.95);
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
