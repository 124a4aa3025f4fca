import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CardDraft, cardOf, draftOf, EMPTY_DRAFT, linesOf } from '../../components/shop/card-draft';
import { compared } from '../../components/shop/coverage-run';
import { exampleDraft } from '../../components/shop/example-card';
import { makeWords } from '../../components/ui/words';
import { shopCardSchema } from '../../utils/history/shop-schemas';
import { coverageOf } from '../../utils/listing/terms/coverage';
import { loadTexts } from '../../utils/locales/language';
import { LANGUAGES } from '../../utils/locales/text';
import { CARD_CAPS, TONES } from '../../utils/shop/card';
import { readingWith } from '../listing/tester';

const of = (change: Partial<CardDraft>) => cardOf({ ...EMPTY_DRAFT, ...change }, 'all');
const persona = (change: Partial<CardDraft['personas'][number]>) => ({
  personas: [{ key: '1', name: '', worries: '', words: '', ...change }],
});
const many = (n: number) => Array.from({ length: n }, (_, at) => `词${at}`).join('\n');

describe('money as it is typed', () => {
  test.each<[string, number | undefined | 'trouble']>([
    ['', undefined],
    ['99', 9900],
    ['99.5', 9950],
    ['¥1,299', 129_900],
    ['９９元', 9900],
    ['$ 29.90', 2990],
    ['九十九', 'trouble'],
    ['99-199', 'trouble'],
    ['about 5', 'trouble'],
    ['-5', 'trouble'],
  ])('%j', (from, amount) => {
    const { card, troubles } = of({ from });
    expect(amount === 'trouble' ? troubles : card.priceBand.from).toEqual(amount === 'trouble' ? [{ what: 'from' }] : amount);
  });
});

test.each<[string, Partial<CardDraft>, unknown]>([
  ['from over to', { from: '200', to: '99' }, [{ what: 'fromOverTo' }]],
  ['the same price', { from: '99', to: '99' }, []],
  ['too many words to avoid', { avoid: many(61) }, [{ what: 'tooManyAvoid', n: 61, most: 60 }]],
  ['the same word again', { avoid: `${many(60)}\n词1` }, []],
  ['a persona without a name', persona({ worries: '掉色' }), [{ what: 'noName', at: 1 }]],
  ['an empty persona', persona({}), []],
  ['too many worries', persona({ name: 'a', worries: many(13) }), [{ what: 'tooManyWorries', at: 1, n: 13, most: 12 }]],
  ['too many words', persona({ name: 'a', words: many(41) }), [{ what: 'tooManyWords', at: 1, n: 41, most: 40 }]],
  ['a line too long', { avoid: '长'.repeat(121) }, [{ what: 'tooLong', entry: `${'长'.repeat(20)}…`, most: 120 }]],
])('%s', (_, change, troubles) => {
  expect(of(change).troubles).toEqual(troubles);
});

test('a card without troubles is one the store takes, and comes back as it was typed', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '词', ' ', '\n', '9'), maxLength: 60 });
  const draft = fc.record({
    buyer: fc.string({ maxLength: 140 }),
    currency: fc.constantFrom('CNY', 'USD'),
    from: fc.oneof(fc.constant(''), fc.nat().map(String), fc.string({ maxLength: 6 })),
    to: fc.oneof(fc.constant(''), fc.nat().map(String)),
    tone: fc.constantFrom(...TONES),
    avoid: text,
    personas: fc.array(fc.record({ key: fc.uuid(), name: fc.string({ maxLength: 8 }), worries: text, words: text }), { maxLength: 9 }),
  });
  fc.assert(
    fc.property(draft, (typed) => {
      const { card, troubles } = cardOf(typed, 'taobao');
      if (troubles.length > 0) return;
      expect(shopCardSchema.safeParse(card).success).toBe(true);
      expect(cardOf(draftOf(card), 'taobao')).toEqual({ card, troubles: [] });
    }),
  );
});

test('lines are entries, each once', () => {
  expect(linesOf(' a \n\nb\na\r\n')).toEqual(['a', 'b']);
});

test.each(LANGUAGES)('the example in %s is a card that could be kept', async (language) => {
  const { card, troubles } = cardOf(exampleDraft(makeWords(language, await loadTexts(language))), 'all');
  expect(troubles).toEqual([]);
  expect(card.personas.every(({ worries, words }) => worries.length > 0 && words.length <= CARD_CAPS.words)).toBe(true);
});

test('several listings beside one list: the least covered first, what nobody has, what several fight for', () => {
  const words = [
    { word: '风衣', volume: 600 },
    { word: '通勤', volume: 300 },
    { word: '羊毛大衣', volume: 100 },
  ];
  const listing = (key: string, title: string) => ({ key, title, coverage: coverageOf(readingWith({ title }).fields, words) });
  const { listings, nobody, fought } = compared([listing('a', '通勤风衣'), listing('b', '风衣女'), listing('c', '大衣')]);
  expect(listings.map(({ key }) => key)).toEqual(['c', 'b', 'a']);
  expect(nobody).toEqual(['羊毛大衣']);
  expect(fought).toEqual([{ word: '风衣', titles: ['通勤风衣', '风衣女'] }]);
});
