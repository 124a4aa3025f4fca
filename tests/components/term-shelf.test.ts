import { strFromU8 } from 'fflate';
import { expect, test } from 'vitest';
import type { TermsAsked, TermsFound, Wanted } from '../../components/terms/asked';
import { TermShelf } from '../../components/terms/shelf';
import { termRows } from '../../utils/ads/analysis/terms';
import { parseFilter } from '../../utils/ads/filter/parse';
import { loadTexts } from '../../utils/locales/language';
import { LAMP, tallyOf } from '../ads/goods';

const rows = termRows(
  Array.from({ length: 1_000 }, (_, at) => ({
    entity: { campaign: 'a', searchTerm: `lamp ${at}` },
    tally: tallyOf(at, at === 999 ? 0 : Math.floor(at / 20)),
    days: 30,
    immatureDays: 0,
    breakEven: LAMP,
  })),
  { currency: 'CNY', state: 'paid' },
);
const shelf = new TermShelf();
shelf.fill(rows, 'CNY');

function wanted(filter: string, descending = true): Wanted {
  const parsed = parseFilter(filter);
  if (!parsed.ok) throw new Error(filter);
  return { condition: parsed.condition, order: { by: 'spend', descending } };
}

function ask<Kind extends TermsAsked['kind']>(asked: TermsAsked & { kind: Kind }): Extract<TermsFound, { kind: Kind }> {
  return shelf.answer(asked) as Extract<TermsFound, { kind: Kind }>;
}

test('of a thousand rows those in sight are given, with the count and sums of all that are wanted', () => {
  const { seen } = ask({ kind: 'look', wanted: wanted('点击 >= 900'), from: 10, to: 13 });
  expect(seen).toMatchObject({ all: 1_000, count: 100, from: 10, sums: { clicks: 94_950 } });
  expect(seen.rows.map(({ entity }) => entity.searchTerm)).toEqual(['lamp 989', 'lamp 988', 'lamp 987']);
  expect(ask({ kind: 'look', wanted: wanted('', false), from: 999, to: 1_199 }).seen.rows.map(({ key }) => key)).toEqual([
    JSON.stringify({ campaign: 'a', searchTerm: 'lamp 999' }),
  ]);
});

test('a term keeps its key in another order, and a new table is another', () => {
  const keyOf = (order: Wanted) => ask({ kind: 'look', wanted: order, from: 0, to: 1_000 }).seen.rows.map(({ key }) => key);
  expect(keyOf(wanted('')).toReversed()).toEqual(keyOf(wanted('', false)));
  const other = new TermShelf();
  other.fill(rows, 'CNY');
  other.answer({ kind: 'look', wanted: wanted(''), from: 0, to: 1 });
  other.fill(rows.slice(0, 3), 'CNY');
  expect(other.answer({ kind: 'look', wanted: wanted(''), from: 0, to: 9 })).toMatchObject({ seen: { all: 3, count: 3 } });
});

test('the lists have their calculations, and the files all rows in the order shown', async () => {
  const { list } = ask({ kind: 'negate' });
  expect(list.rows[0]).toMatchObject({ term: 'lamp 999', spend: 99_900 });
  expect(list.rows[0]?.steps.map(({ id }) => id)).toContain('clicksToSell');
  expect(ask({ kind: 'copy', list: 'negate', titleWords: [] }).text.split('\n')).toHaveLength(list.count);
  const texts = await loadTexts('en');
  const file = { kind: 'save', format: 'csv', language: 'en', texts, titleWords: [] } as const;
  const lines = strFromU8(ask({ ...file, what: 'table', wanted: wanted('点击 >= 900') }).bytes)
    .trim()
    .split('\r\n');
  expect([lines.length, lines[1]?.startsWith('lamp 999,')]).toEqual([101, true]);
});
