import { describe, expect, test } from 'vitest';
import { CONCISENESS } from '../../utils/listing/scorecard/conciseness';
import { bestOf, estimate } from '../../utils/listing/scorecard/scorecard';
import { findingOf, tableOf } from './tester';

const LONG = 'Northwick Walnut Side Table with Drawer and Lower Shelf for Bedroom, Hall and Office, 45 x 40 x 60 cm';

tableOf('title-model-conciseness', {
  valid: ['Northwick Walnut Side Table, 45 cm', 'Northwick Stoneware Mug 350 ml with Lid, Blue'],
  invalid: [
    { title: LONG, outcome: 'warn' },
    { title: 'Mug', outcome: 'warn' },
    { title: 'Northwick Mug Mugs Coffee Mug Stoneware Mug', outcome: 'warn' },
    { title: 'Elegant Fashion Sexy Dress for Women Ladies Girls Free Shipping Hot Sale', outcome: 'warn' },
  ],
  // The labels are of English titles.
  silent: [
    '胡桃木边几',
    'Sepatu Sukan Lelaki untuk Larian, Hitam',
    { title: 'Beistelltisch aus Nussbaum mit Schublade, 45 cm', language: 'de' },
  ],
});

describe('the reasons of the estimate', () => {
  test('are the three traits that took most, each with the rate that was measured', () => {
    const { reasons, source, message } = findingOf('title-model-conciseness', {
      title: 'Northwick Elegant Fashion Dress Dress for Women Ladies with Pockets and Belt, Free Shipping, Hot Sale, Blue, Size 38',
    });
    expect(reasons.map(({ id, values }) => [id.split('.').at(-1), values.range, values.share])).toEqual([
      ['audience', '2', '23%'],
      ['style', '2', '32%'],
      ['length', '100–119', '44%'],
      ['why', undefined, undefined],
    ]);
    expect(source?.cite).toContain('36,283');
    expect(message.values.share).toBe('7%');
  });

  test('name no range where none was printed', () => {
    const { reasons } = findingOf('title-model-conciseness', { title: 'Northwick Walnut Side Table, 45 cm' });
    expect(reasons).toEqual([]);
  });
});

describe('the scorecard', () => {
  const none = { length: 36, telling: 36, repeats: 0, style: 0, promotion: 0, audience: 0, known: 3 };
  test.each(['repeats', 'style', 'promotion', 'audience'] as const)('more %s never raises the estimate', (trait) => {
    const shares = [0, 1, 2, 3, 4, 8, 30].map((count) => estimate(CONCISENESS, { ...none, [trait]: count }).share);
    expect(shares).toEqual(shares.toSorted((a, b) => b - a));
  });

  test('a short title is not made longer by what says nothing', () => {
    const bare = estimate(CONCISENESS, { ...none, length: 15, telling: 15 }).share;
    expect(estimate(CONCISENESS, { ...none, length: 40, telling: 15 }).share).toBe(bare);
  });

  test('no title is better than the best', () => {
    expect(bestOf(CONCISENESS)).toBeCloseTo(estimate(CONCISENESS, { ...none, length: 34.5, telling: 34.5 }).share, 6);
  });
});
