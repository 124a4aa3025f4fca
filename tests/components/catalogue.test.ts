import { describe, expect, test } from 'vitest';
import { copiesAmong } from '../../components/catalogue/copies';
import { exported } from '../../components/catalogue/exporting';
import { judge, judgedOf } from '../../components/catalogue/judging';
import type { Judged } from '../../components/catalogue/protocol';
import { BANDS, bandOf, Standing } from '../../components/catalogue/standing';
import { ALL_SHOWN, shownOf } from '../../components/catalogue/view';
import type { ShopFor } from '../../utils/shop/knowledge';
import { layListings, readListing } from '../../utils/shop/listing-table';

const judged = (at: number, change: Partial<Judged> = {}): Judged => ({
  at,
  row: at + 2,
  marketplace: 'taobao',
  title: `杯 ${at}`,
  score: 50,
  faults: [],
  ...change,
});
const fault = (rule: string, gain: number, outcome: 'fail' | 'warn' | 'review' = 'warn') => ({ rule, gain, outcome });

describe('the shop as a whole', () => {
  test.each([
    [0, 0],
    [9.4, 0],
    [9.5, 1],
    [69.9, 7],
    [99.4, 9],
    [100, 9],
  ])('%d points stand in band %d', (score, band) => {
    expect(bandOf(score)).toBe(band);
  });

  test('counts on as listings come in: bands, mean, and what each kind of fault costs', () => {
    const standing = new Standing();
    standing.add([
      judged(0, { score: 40, faults: [fault('a', 10), fault('b', 1)] }),
      judged(1, { score: null, faults: [fault('c', 0, 'review')] }),
    ]);
    standing.add([judged(2, { score: 80, faults: [fault('a', 4, 'fail')] })]);
    expect(standing.judged).toBe(3);
    expect(standing.scored).toBe(2);
    expect(standing.average).toBe(60);
    expect(standing.bands).toHaveLength(BANDS);
    expect([standing.bands[4], standing.bands[8]]).toEqual([1, 1]);
    const [most] = standing.costs();
    expect(most).toEqual({ rule: 'a', outcome: 'fail', listings: 2, gain: 14 });
    expect(most && standing.perListing(most)).toBe(7);
    expect(standing.costs().map(({ rule }) => rule)).toEqual(['a', 'b', 'c']);
  });

  test('nothing judged has no mean', () => {
    expect(new Standing().average).toBeUndefined();
    expect(new Standing().costs()).toEqual([]);
  });
});

describe('the list', () => {
  const results = [
    judged(0, { score: 70, title: '粗陶马克杯', faults: [fault('a', 2)] }),
    judged(1, { score: null, title: 'Walnut Tray' }),
    judged(2, { score: 30, itemId: 'AB12', faults: [fault('a', 9), fault('b', 3)] }),
  ];
  test.each([
    [{}, [2, 0, 1]],
    [{ order: 'best' }, [0, 2, 1]],
    [{ order: 'most' }, [2, 0, 1]],
    [{ order: 'gain', rule: 'a' }, [2, 0]],
    [{ order: 'row' }, [0, 1, 2]],
    [{ band: 7 }, [0]],
    [{ band: 'none' }, [1]],
    [{ rule: 'b' }, [2]],
    [{ query: 'walnut' }, [1]],
    [{ query: 'ab12' }, [2]],
    [{ query: 'nothing of it' }, []],
  ] as const)('%j', (shown, wanted) => {
    expect(shownOf(results, { ...ALL_SHOWN, ...shown }).map(({ at }) => at)).toEqual(wanted);
  });
});

describe('near copies', () => {
  test('come in groups, the largest first; other marketplaces are other shops', () => {
    const titles = [
      '山野粗陶马克杯带盖办公室水杯',
      '山野粗陶马克杯带盖办公室水杯',
      '竹纤维雨伞折叠黑色大号',
      '山野粗陶马克杯带盖办公室水杯大',
      '竹纤维雨伞折叠黑色大号',
      '',
      '',
    ];
    const results = titles.map((title, at) => judged(at, { title }));
    expect(copiesAmong(results)).toEqual([
      [0, 1, 3],
      [2, 4],
    ]);
    expect(copiesAmong(results.map((one, at) => ({ ...one, marketplace: at === 4 ? 'jd' : 'taobao' })))).toEqual([[0, 1, 3]]);
  });

  test('a shop of one and the same title is no quadrat of comparisons', () => {
    const results = Array.from({ length: 20_000 }, (_, at) => judged(at, { title: '山野粗陶马克杯带盖办公室水杯' }));
    expect(copiesAmong(results)[0]).toHaveLength(20_000);
  });

  test('a listing is no copy of itself, and one of another that is', () => {
    const rows = [
      ['商品ID', '标题'],
      ['1', '山野粗陶马克杯带盖办公室水杯'],
      ['2', '山野粗陶马克杯带盖办公室水杯'],
      ['3', '竹纤维雨伞折叠黑色大号'],
    ];
    const plan = { ...layListings(rows), marketplace: 'taobao' as const };
    const siblings = rows.slice(1).map(([id = '', title = '']) => ({ key: `taobao:${id}`, title }));
    const shopFor: ShopFor = () => ({ siblings });
    const outcomeOf = (row: number) => {
      const reading = readListing(rows[row] ?? [], plan);
      const report = reading && judge({ key: `taobao:${row}`, reading }, shopFor, '2026-11-22');
      return report?.findings.find(({ rule }) => rule === 'title-duplicate-in-shop')?.outcome;
    };
    expect([1, 2, 3].map(outcomeOf)).toEqual(['fail', 'fail', 'pass']);
  });
});

test('of a report the desk is sent what it lists: the faults, those that cost most first', () => {
  const rows = [
    ['标题', '描述', '材质'],
    ['新款 粗陶马克杯 马克杯', '容量四百五十毫升，可以机洗。', '陶'],
  ];
  const reading = readListing(rows[1] ?? [], { ...layListings(rows), marketplace: 'taobao' });
  if (!reading) throw new Error('no reading');
  const report = judge({ key: 'row:2', reading }, undefined, '2026-11-22');
  const small = judgedOf(0, { key: 'row:2', reading, row: 2 }, report);
  expect(small).toMatchObject({ title: '新款 粗陶马克杯 马克杯', row: 2, score: report.score });
  expect(small.faults.length).toBeGreaterThan(1);
  expect(small.faults.map(({ gain }) => gain)).toEqual(small.faults.map(({ gain }) => gain).toSorted((a, b) => b - a));
});

test('the export has a line for each, with the best three, all by name and the group', () => {
  const words = {
    headers: ['row', 'id', 'market', 'title', 'score', 'fail', 'warn', 'review', '1', '2', '3', 'all', 'group'],
    marketplaces: { taobao: '淘宝' },
    rules: { a: '标题太短' },
    outcomes: { fail: '必须改', warn: '建议改', review: '确认' },
    comma: '、',
  };
  const results = [judged(0, { score: 61.6, itemId: '7', faults: [fault('a', 4.4, 'fail'), fault('b', 0.2)] }), judged(1, { score: null })];
  expect([...exported(results, [[1, 5]], words)]).toEqual([
    words.headers,
    ['2', '7', '淘宝', '杯 0', '62', '1', '1', '0', '标题太短 +4', '', '', '标题太短(必须改)、b(建议改)', ''],
    ['3', '', '淘宝', '杯 1', '', '0', '0', '0', '', '', '', '', '1'],
  ]);
});
