import { describe, expect, test } from 'vitest';
import { EVERYTHING, entriesOf, find, piecesOf } from '../../components/rulebook/book';
import { makeWords } from '../../components/ui/words';
import { checkText } from '../../utils/compliance';
import { GOODS } from '../../utils/compliance/rule';
import { PACKS } from '../../utils/compliance/rules';
import { LANGUAGES, loadTexts } from '../../utils/locales/language';

const DAY = '2026-11-22';
const texts = Object.fromEntries(await Promise.all(LANGUAGES.map(async (language) => [language, await loadTexts(language)] as const)));
const book = (language: (typeof LANGUAGES)[number]) => entriesOf(PACKS, makeWords(language, texts[language] ?? {}));
const chinese = book('zh-CN');
const ids = (wanted: Partial<typeof EVERYTHING>, entries = chinese) =>
  find(entries, { ...EVERYTHING, ...wanted }, DAY, checkText).map(({ entry }) => entry.rule.id);

describe.each(LANGUAGES)('the book in %s', (language) => {
  const entries = book(language);
  test('names every rule, its offence, the goods and situations it speaks of', () => {
    const unnamed = entries.filter(({ title, why, category }) =>
      [title, why, category].some((text) => /^(compliance|rulebook)\./.test(text)),
    );
    expect(unnamed.map(({ rule }) => rule.id)).toEqual([]);
    const words = texts[language] ?? {};
    const situations = entries.flatMap(({ rule }) => (rule.situations ?? []).map((one) => `rulebook.situation.${one}`));
    const labels = [
      ...GOODS.map((id) => `rulebook.goods.${id}`),
      ...situations,
      ...entries.map(({ rule }) => `rulebook.category.${rule.category}`),
    ];
    expect([...new Set(labels)].filter((id) => !words[id])).toEqual([]);
  });

  test('prints no placeholder of a title or a reason', () => {
    expect(entries.filter(({ title, why }) => /\{\w+\}/.test(title + why)).map(({ rule }) => rule.id)).toEqual([]);
  });
});

describe('the search', () => {
  test('finds the rule for words that break it first, in whatever spelling', () => {
    expect(ids({ query: '全网最低价' })[0]).toBe('absolute-lowest-price');
    expect(find(chinese, { ...EVERYTHING, query: '最 佳' }, DAY, checkText)[0]).toMatchObject({ fires: true });
  });

  test('finds by article, by id, by every word of several, and nothing by nonsense', () => {
    expect(ids({ query: '广告法第9条' }).length).toBeGreaterThan(3);
    expect(ids({ query: 'ABSOLUTE-best' })).toContain('absolute-best');
    expect(ids({ query: '广告法第9条 最字头' })).toContain('absolute-best');
    expect(ids({ query: 'qqzzxx' })).toEqual([]);
  });

  test.each([
    [{ outcome: 'review' as const }, ({ rule }: (typeof chinese)[number]) => rule.outcome === 'review'],
    [{ language: 'en' as const }, ({ pack }: (typeof chinese)[number]) => pack.language === 'en'],
    [{ category: 'medical' as const }, ({ rule }: (typeof chinese)[number]) => rule.category === 'medical'],
    [{ marketplace: 'amazon' as const }, ({ rule }: (typeof chinese)[number]) => rule.marketplaces?.includes('amazon') !== false],
    [
      { goods: 'alcohol' as const },
      ({ rule }: (typeof chinese)[number]) => rule.goods?.only?.includes('alcohol') !== false && !rule.goods?.except?.includes('alcohol'),
    ],
  ])('narrowed to %j leaves exactly those', (wanted, fits) => {
    const expected = chinese.filter(fits).map(({ rule }) => rule.id);
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.length).toBeLessThan(chinese.length);
    expect(ids(wanted)).toEqual(expected);
  });
});

test.each([
  [
    '这款⟦最好用⟧的锅',
    [
      ['这款', false],
      ['最好用', true],
      ['的锅', false],
    ],
  ],
  [
    '⟦a⟧⟦b⟧',
    [
      ['a', true],
      ['b', true],
    ],
  ],
  ['plain', [['plain', false]]],
] as const)('the example %j is drawn in pieces', (example, expected) => {
  expect(piecesOf(example).map(({ text, hit }) => [text, hit])).toEqual(expected);
});
