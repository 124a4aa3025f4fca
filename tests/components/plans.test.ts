import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stepText } from '../../components/ads/Formula';
import { reasonText } from '../../components/ads/no-judgement';
import { typedMoney } from '../../components/plans/BidDraft';
import { clock, daysOfMonth } from '../../components/plans/Budget';
import { courseOf, daysOfPlan } from '../../components/plans/course';
import { judgedPlans, lookedAt } from '../../components/plans/judged';
import { shownPlans } from '../../components/plans/PlanList';
import { sightingsOf, spendToday } from '../../components/plans/sightings';
import { silentIn, viewsByPart } from '../../components/plans/silent';
import { changesOf, isOfPlan } from '../../components/plans/who';
import { changeText, sentenceOf, stepsOf } from '../../components/plans/words';
import { makeWords } from '../../components/ui/words';
import type { ChangeRow, LedgerViewRow } from '../../utils/history';
import { dayNumber } from '../../utils/ledger/day';
import chinese from '../../utils/locales/zh-CN.json' with { type: 'json' };
import { block, costs, SOURCE, TODAY, tally, viewOf } from './plans-room';

const words = makeWords('zh-CN', chinese);
const CLOSED = TODAY - 10;

const change = (day: number, more: Partial<ChangeRow> = {}): ChangeRow => ({
  id: `${day} ${JSON.stringify(more)}`,
  shop: '',
  marketplace: 'taobao',
  entity: { campaign: '杯' },
  what: 'bid',
  before: 100,
  after: 120,
  currency: 'CNY',
  at: new Date(day * 86_400_000).setHours(12),
  ...more,
});

describe('plans judged', () => {
  test('the dearest loss first, what is not known last; open days are counted and left out', () => {
    const view = viewOf(
      [
        { campaign: '赚', sku: 'A' },
        { campaign: '亏', sku: 'A' },
        { campaign: '没成本', sku: 'X' },
        { campaign: '新', sku: 'A' },
      ],
      ['campaign', 'sku'],
      [
        { from: CLOSED, rows: [tally(500, 50_000, 50, 500_000), tally(500, 50_000, 1, 10_000), tally(10, 900, 1, 9_000), undefined] },
        { from: TODAY - 1, rows: [tally(9, 9_000_000, 0, 0), undefined, undefined, tally(5, 400, 0, 0)] },
      ],
    );
    const plans = judgedPlans(view, [costs('A', 7_000), costs('X', null)], TODAY);
    expect(plans.map(({ name, verdict }) => [name, verdict.judgement, verdict.profit])).toEqual([
      ['亏', 'loses', -47_000],
      ['赚', 'earns', 100_000],
      ['没成本', 'unknown', null],
      ['新', 'unknown', null],
    ]);
    const [, earning, bare, fresh] = plans;
    expect(earning?.verdict).toMatchObject({ days: 1, immatureDays: 1 });
    expect(bare?.verdict.because).toEqual({ kind: 'cost', missing: ['goods'] });
    expect(fresh).toMatchObject({ spend: null, verdict: { because: { kind: 'immature', days: 1 } } });
  });

  test('a plan of several goods leaves what its goods leave together', () => {
    const amounts = fc.record({ spend: fc.integer({ min: 1, max: 99_999 }), sales: fc.integer({ min: 1, max: 999_999 }) });
    fc.assert(
      fc.property(amounts, amounts, fc.integer({ min: 0, max: 9_000 }), fc.integer({ min: 0, max: 9_000 }), (one, other, first, second) => {
        const view = viewOf(
          [
            { campaign: '杯', sku: 'A' },
            { campaign: '杯', sku: 'B' },
          ],
          ['campaign', 'sku'],
          [{ from: CLOSED, rows: [tally(100, one.spend, 9, one.sales), tally(100, other.spend, 9, other.sales)] }],
        );
        const [plan] = judgedPlans(view, [costs('A', first), costs('B', second)], TODAY);
        const left = one.sales * (1 - first / 10_000) + other.sales * (1 - second / 10_000) - one.spend - other.spend;
        expect(plan?.verdict.profit).toBeGreaterThanOrEqual(Math.floor(left - 0.5));
        expect(plan?.verdict.profit).toBeLessThanOrEqual(Math.ceil(left + 0.5));
      }),
    );
  });

  test.each([
    [900, true],
    [3_000, false],
  ])('%d of 10,000 spent on goods without costs: judged %s', (unknown, known) => {
    const view = viewOf(
      [
        { campaign: '杯', sku: 'A' },
        { campaign: '杯', sku: 'X' },
      ],
      ['campaign', 'sku'],
      [{ from: CLOSED, rows: [tally(100, 10_000 - unknown, 9, 90_000), tally(10, unknown, 1, 1_000)] }],
    );
    const [plan] = judgedPlans(view, [costs('A', 5_000), costs('X', null)], TODAY);
    expect(plan?.breakEven.known).toBe(known);
    expect(plan?.unknownShare).toBeCloseTo(unknown / 10_000, 10);
  });

  test('of whole periods the newest closed one stands, none is added, and days come before all', () => {
    const periods = [
      { from: CLOSED - 60, to: CLOSED - 31, rows: [tally(1, 1, 0, 0)] },
      { from: CLOSED - 30, to: CLOSED, rows: [tally(2, 2, 0, 0)] },
      { from: TODAY - 9, to: TODAY - 1, rows: [tally(4, 4, 0, 0)] },
    ];
    const view = viewOf([{ campaign: '杯' }], ['campaign'], periods);
    const looked = lookedAt(view, TODAY);
    expect(looked.period).toEqual({ from: CLOSED - 30, to: CLOSED });
    expect(judgedPlans(looked, [], TODAY)[0]).toMatchObject({ spend: 2, verdict: { days: 31, immatureDays: 0 } });
    const daily = viewOf([{ campaign: '杯' }], ['campaign'], [...periods, { from: CLOSED, rows: [tally(8, 8, 0, 0)] }]);
    expect(lookedAt(daily, TODAY).period).toBeUndefined();
    expect(lookedAt(viewOf([{ campaign: '杯' }], ['campaign'], periods.slice(2)), TODAY).days).toEqual([]);
  });

  test('a day on which nothing is printed of a plan is no day of it', () => {
    const days = [
      { from: CLOSED, rows: [tally(9, 900, 1, 9_000)] },
      { from: CLOSED - 1, rows: [{}] },
    ];
    const [plan] = judgedPlans(viewOf([{ campaign: '杯', sku: 'A' }], ['campaign', 'sku'], days), [costs('A', 5_000)], TODAY);
    expect(plan).toMatchObject({ spend: 900, verdict: { days: 1 } });
  });

  test('the list is narrowed by verdict and by part of a name', () => {
    const plans = (['loses', 'earns'] as const).map((judgement) => ({ name: `Cup ${judgement}`, verdict: { judgement } })) as never[];
    expect(shownPlans<{ name: string; verdict: never }>(plans, 'loses', '').map(({ name }) => name)).toEqual(['Cup loses']);
    expect(shownPlans<{ name: string; verdict: never }>(plans, 'all', ' EARNS ').map(({ name }) => name)).toEqual(['Cup earns']);
  });
});

describe('the words of a verdict', () => {
  const judged = (figures: ReturnType<typeof tally>, lines = [costs('A', 7_000)]) => {
    const [plan] = judgedPlans(
      viewOf([{ campaign: '杯', sku: 'A' }], ['campaign', 'sku'], [{ from: CLOSED, rows: [figures] }]),
      lines,
      TODAY,
    );
    if (!plan) throw new Error('no plan');
    return plan;
  };

  test('one sentence says what it brings, what it needs, how sure that is', () => {
    expect(sentenceOf(words, judged(tally(312, 50_000, 11, 105_000)))).toMatch(
      /^亏：花 1 元回 2\.10，保本要 3\.33；95% 区间 \d\.\d\d–\d\.\d\d，312 次点击$/,
    );
    expect(sentenceOf(words, judged(tally(500, 50_000, 50, 500_000)))).toMatch(/^赚：花 1 元回 10\.00/);
    expect(sentenceOf(words, judged(tally(20, 2_000, 1, 9_000)))).toMatch(/^说不准：花 1 元回 4\.50/);
    expect(sentenceOf(words, judged(tally(20, 2_000, 1, 9_000), []))).toBe('算不了：成本表里没有这个计划卖的商品。');
    expect(sentenceOf(words, judged(tally(20, 2_000, 1, 9_000), [costs('A', 12_000)]))).toBe('亏：卖一单亏一单，怎么投都亏。');
    expect(reasonText(words, { kind: 'tooFew', clicksNeeded: null }, 'plans')).toContain('保本线');
  });

  test('every number of the formula has its name', () => {
    const steps = stepsOf(judged(tally(300, 30_000, 11, 105_000)));
    expect(stepText(words, steps[0] ?? expect.fail(), 'CNY')).toBe('平均点击花费 = 花费 ¥300.00 ÷ 点击 300 = ¥1.00');
    const interval = steps.find(({ id }) => id === 'rateInterval');
    expect(stepText(words, interval ?? expect.fail(), 'CNY')).toMatch(/^转化率的 95% 区间 = 成交笔数 11 ÷ 点击 300 = [\d.]+% – [\d.]+%$/);
    expect(steps.map((step) => stepText(words, step, 'CNY')).filter((text) => /ads\.|undefined|NaN/.test(text))).toEqual([]);
  });

  test('changes read as the page had them', () => {
    expect(changeText(words, change(1))).toBe('出价 ¥1.00 → ¥1.20');
    expect(changeText(words, change(1, { what: 'target', before: null, after: 2.5, entity: { campaign: '杯', keyword: '陶杯' } }))).toBe(
      '目标投产 没设 → 2.50（陶杯）',
    );
    expect(changeText(words, change(1, { what: 'state', before: '推广中', after: '暂停' }))).toBe('状态 推广中 → 暂停');
  });
});

describe('whose rows and changes are whose', () => {
  test.each([
    [{ campaign: '杯' }, { campaign: '杯', campaignId: '7' }, true],
    [{ campaign: '旧名', campaignId: '7' }, { campaign: '新名', campaignId: '7' }, true],
    [{ campaign: '杯', campaignId: '7' }, { campaign: '杯', campaignId: '8' }, false],
    [{}, {}, false],
  ])('%j and %j: %s', (plan, other, same) => expect(isOfPlan(plan, other)).toBe(same));

  test('changes of another shop or marketplace are none of the plan; a page does not name its shop', () => {
    const all = [change(1), change(2, { shop: 'A' }), change(3, { shop: 'B' }), change(4, { marketplace: 'jd' })];
    expect(changesOf(all, { campaign: '杯' }, SOURCE)).toEqual(all.slice(0, 2));
  });
});

describe('spend without a sale', () => {
  const terms = viewOf(
    [
      { campaign: '杯', campaignId: '7', searchTerm: '陶杯' },
      { campaign: '杯', campaignId: '7', searchTerm: '塑料杯' },
      { campaign: '杯', campaignId: '7', searchTerm: '杯盖' },
      { campaign: '灯', campaignId: '8', searchTerm: '台灯' },
    ],
    ['campaign', 'searchTerm'],
    [
      { from: CLOSED, rows: [tally(50, 5_000, 5, 50_000), tally(60, 6_000, 0, 0), tally(2, 200, 0, 0), tally(9, 9_000, 0, 0)] },
      { from: TODAY - 1, rows: [undefined, undefined, tally(90, 9_000, 0, 0), undefined] },
    ],
  );

  test('only of this plan and of closed days, dearest first, with the clicks a sale is due in', () => {
    expect(silentIn(terms, 'searchTerm', { campaign: '杯' }, TODAY)).toEqual({
      by: 'searchTerm',
      rows: [
        { name: '塑料杯', spend: 6_000, clicks: 60 },
        { name: '杯盖', spend: 200, clicks: 2 },
      ],
      count: 2,
      spend: 6_200,
      share: 6_200 / 11_200,
      unknown: 0,
      clicksToSell: 66,
      days: 1,
      openDays: 1,
    });
    expect(silentIn(terms, 'searchTerm', { campaign: '别的' }, TODAY)).toBeUndefined();
  });

  test('a row whose spend is not printed is neither silent nor without spend', () => {
    const blank = viewOf(
      [{ campaign: '杯', keyword: '陶杯' }],
      ['campaign', 'keyword'],
      [{ from: CLOSED, rows: [{ clicks: 3, orders: 0 }] }],
    );
    expect(silentIn(blank, 'keyword', { campaign: '杯' }, TODAY)).toMatchObject({ count: 0, share: null, unknown: 1 });
  });

  test('of two reports of the same words one is taken: the newer; another shop, currency or a report without plans is not', () => {
    const view = (id: string, rowsBy: LedgerViewRow['rowsBy'], last: number, source = {}) =>
      ({ id, rowsBy, last, days: 1, source: { ...SOURCE, ...source } }) as LedgerViewRow;
    const views = [
      view('old', ['campaign', 'keyword'], 1),
      view('new', ['campaign', 'keyword', 'matchType'], 2),
      view('usd', ['campaign', 'keyword'], 3, { currency: 'USD' }),
      view('goods', ['item'], 3),
    ];
    expect(viewsByPart(views, { source: SOURCE })).toEqual([{ by: 'keyword', view: 'new' }]);
  });
});

describe('the course', () => {
  const asked = { to: TODAY, today: TODAY, window: 7, currency: 'CNY', margin: 0.3 };
  const days = (make: (back: number) => Parameters<typeof block>[0]['rows'], length = 140) =>
    viewOf(
      [{ campaign: '杯' }, { campaign: '灯' }],
      ['campaign'],
      Array.from({ length }, (_, index) => ({ from: TODAY - length + 1 + index, rows: make(length - 1 - index) })),
    );
  const other = tally(1, 1, 0, 0);

  test('weeks are whole and closed; a day without a row of the plan spent nothing, a day not seen ends the week', () => {
    const view = days((back) => [back % 2 === 0 ? tally(1, 100, 0, 300) : undefined, other], 36);
    const course = courseOf(daysOfPlan(view, '杯'), asked, []);
    // 36 days less 8 open ones are 28: four weeks.
    expect(course.weeks.map(({ spend, sales }) => [spend, sales])).toEqual([
      [300, 900],
      [400, 1_200],
      [300, 900],
      [400, 1_200],
    ]);
    const gap = { ...view, days: view.days.filter(({ from }) => from !== TODAY - 10) };
    expect(courseOf(daysOfPlan(gap, '杯'), asked, []).weeks).toHaveLength(3);
    expect(course.more).toEqual({ ok: false, why: 'fewPoints', points: 4, needed: 8 });
    expect(courseOf([], { ...asked, margin: undefined }, []).more).toEqual({ ok: false, why: 'noCosts' });
  });

  test('the last eight weeks with open days marked; sales of open days are never unusual, spend of them is', () => {
    const view = days((back) => [
      tally(10 + (back % 3), (1_000 + (back % 5)) * (back === 2 ? 9 : 1), 2, back === 2 ? 0 : 9_000 + (back % 5)),
      other,
    ]);
    const course = courseOf(daysOfPlan(view, '杯'), asked, []);
    expect(course.days).toHaveLength(56);
    expect(course.days.filter(({ open }) => open)).toHaveLength(8);
    expect(course.unusual.map(({ day, figure }) => [day, figure])).toEqual([[TODAY - 2, 'spend']]);
  });

  test('changes of one day stand together, each day beside the others; what follows is never a proof', () => {
    const view = days((back) => [tally(50, 5_000 + (back % 7), back < 30 ? 8 : 4, (back < 30 ? 80_000 : 40_000) + (back % 7)), other]);
    const changes = [change(TODAY - 3), change(TODAY - 30, { what: 'budget' }), change(TODAY - 30)];
    const { followed } = courseOf(daysOfPlan(view, '杯'), asked, changes);
    expect(followed.map(({ day, changes: own }) => [day, own.length])).toEqual([
      [TODAY - 3, 1],
      [TODAY - 30, 2],
    ]);
    expect(followed[0]?.effect).toMatchObject({ toCome: 7, proof: false });
    expect(followed[1]?.effect.roas).toMatchObject({ verdict: 'rose' });
    expect(followed[1]?.effect.roas?.ratio).toBeCloseTo(2, 2);
  });
});

describe('today', () => {
  const day = dayNumber('2026-11-20');
  const at = (back: number, hour: number) => new Date(2026, 10, 20 - back, hour, 30).getTime();
  const seen = (back: number, hour: number, spend: number, of = back, key = 'page x') =>
    block({ from: day - of, rows: [{ spend }], seen: { key, at: at(back, hour) } });
  const { entities } = viewOf([{ campaign: '杯' }], ['campaign'], []);

  test('hours are learned from pages, totals from what was seen later; the last sighting of today stands', () => {
    const past = Array.from({ length: 8 }, (_, index) => index + 1).flatMap((back) => [
      ...[6, 10, 14, 18, 22].map((hour) => seen(back, hour, hour * 40)),
      seen(back - 1, 1, 1_000, back),
    ]);
    const found = spendToday(
      sightingsOf([...past, seen(0, 9, 300), seen(0, 12, 480), seen(0, 15, 900, 0, 'file')], entities, { campaign: '杯' }),
      new Map(),
      day,
    );
    expect(found.profile).toMatchObject({ learned: true, days: 8 });
    expect(found.today).toEqual({ spent: 480, at: at(0, 12) });
    expect(found.month).toEqual({ spentBefore: 8_000, missing: 11 });
  });

  test('without sightings the day is even and today not known', () => {
    const found = spendToday(sightingsOf([seen(0, 9, 300)], entities, { campaign: '灯' }), new Map([[day - 1, 70]]), day);
    expect(found).toMatchObject({ profile: { learned: false, days: 0 }, month: { spentBefore: 70, missing: 18 } });
    expect(found.today).toBeUndefined();
  });

  test.each([
    [0, '00:00'],
    [18.5, '18:30'],
    [9.9999, '10:00'],
    [24, '24:00'],
  ])('%d is %s', (hour, text) => expect(clock(hour)).toBe(text));

  test.each([
    ['2026-02-10', 28],
    ['2028-02-01', 29],
    ['2026-12-31', 31],
  ])('%s is in a month of %d days', (text, length) => expect(daysOfMonth(text)).toBe(length));

  test.each([
    [123, 'CNY', '1.23'],
    [500, 'JPY', '500'],
  ])('%d of %s is typed %s', (minor, currency, text) => expect(typedMoney(minor, currency)).toBe(text));
});
