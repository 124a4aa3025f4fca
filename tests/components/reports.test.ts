import { describe, expect, test } from 'vitest';
import { coverageOf, gapsOf } from '../../components/ledger/coverage';
import { askedOf, isStorable } from '../../components/reports/asked';
import { effectOf, type KeptView, touchedViews, viewOf } from '../../components/reports/comparing';
import { factKey } from '../../components/reports/fact-key';
import { isGarbled } from '../../components/reports/garbled';
import { mappingOf, readsAlike, saidByHand, sharedOf } from '../../components/reports/hand';
import { ReportsJob } from '../../components/reports/job';
import type { Order, Report, Summary } from '../../components/reports/protocol';
import { readReport } from '../../components/reports/reading';
import { troubleText } from '../../components/reports/trouble';
import { makeWords } from '../../components/ui/words';
import type { Level, Source } from '../../utils/ads/source';
import type { LedgerViewRow, RollUpRow } from '../../utils/history';
import type { FactBatch } from '../../utils/ledger/batch';
import chinese from '../../utils/locales/zh-CN.json' with { type: 'json' };
import { openReports } from '../../utils/reports/open';
import type { Mapping } from '../../utils/reports/understand';

const TODAY = '2026-11-23';
const NOW = Date.UTC(2026, 10, 23);
const words = makeWords('zh-CN', chinese);
const source = (change: Partial<Source> = {}): Source => ({
  shop: '',
  marketplace: 'taobao',
  level: 'campaign',
  product: '',
  currency: 'CNY',
  window: 15,
  basis: 'click',
  state: 'paid',
  scope: 'shop',
  ...change,
});

/** Rows of [first day, last day, spend]. */
function batch(rows: readonly (readonly [from: number, to: number, spend: number])[], level: Level = 'campaign'): FactBatch {
  return {
    source: source({ level }),
    rows: rows.length,
    from: Int32Array.from(rows, ([from]) => from),
    to: Int32Array.from(rows, ([, to]) => to),
    entity: Uint32Array.from(rows, (_, at) => at),
    entities: rows.map((_, at) => ({ campaign: `计划 ${at}` })),
    measures: { spend: Float64Array.from(rows, ([, , spend]) => spend) },
  };
}

function kept(of: FactBatch, days: readonly (readonly [day: number, spend: number])[]): KeptView {
  const id = viewOf(of);
  const at = days.map(([day]) => day);
  const row: LedgerViewRow = {
    id,
    source: of.source,
    rowsBy: ['campaign'],
    entities: 1,
    days: days.length,
    completeDays: days.length,
    periods: 0,
    first: Math.min(...at),
    last: Math.max(...at),
    newestAt: 0,
    rows: days.length,
    bytes: 100,
  };
  const sums = days.map(
    ([day, spend]): RollUpRow => ({
      id: `${id}|${day}`,
      view: id,
      from: day,
      to: day,
      rows: 1,
      bytes: 10,
      complete: true,
      observedAt: 0,
      older: 0,
      totals: { spend: { sum: spend, unknown: 0 } },
      plans: { entity: new Uint32Array(), sums: {} },
    }),
  );
  return { row, sums };
}

describe('what an import would do', () => {
  const report = batch([
    [100, 100, 500],
    [100, 100, 250],
    [101, 101, 300],
    [102, 102, 400],
    [90, 99, 9000],
  ]);

  test('days are new, the same, or have other figures; a period is no day', () => {
    const effect = effectOf(
      report,
      [
        kept(report, [
          [100, 700],
          [101, 300],
        ]),
      ],
      NOW,
    );
    expect(effect).toMatchObject({
      fresh: { days: 1, periods: 1 },
      same: { days: 1, periods: 0 },
      restated: [{ from: 100, to: 100, before: 700, after: 750 }],
      beside: [],
    });
  });

  test.each([
    [
      'the same spend',
      [
        [100, 750],
        [101, 300],
        [102, 400],
      ],
      [{ sure: true, first: 100, last: 102 }],
    ],
    ['one day that agrees', [[101, 300]], [{ sure: false, first: 101, last: 101 }]],
    ['no day to tell by', [[95, 5]], [{ sure: false, first: 95, last: 95 }]],
    [
      'other spend',
      [
        [100, 10],
        [101, 20],
        [102, 30],
      ],
      [],
    ],
  ] as const)('a product report of %s is told as a view beside it: %#', (_, days, beside) => {
    const other = kept(batch([[100, 100, 1]], 'item'), days);
    expect(effectOf(report, [other], NOW).beside).toMatchObject(beside);
    expect(effectOf(report, [other], NOW).beside).toHaveLength(beside.length);
  });

  test.each([
    ['older than', NOW + 1, 1, 0],
    ['as old as', NOW, 0, 1],
    ['newer than', NOW - 1, 0, 1],
  ])('other figures of a file %s the ledger: those of the newer one count', (_, seen, older, restated) => {
    const { row, sums } = kept(report, [[100, 700]]);
    const effect = effectOf(report, [{ row, sums: sums.map((one) => ({ ...one, observedAt: seen })) }], NOW);
    expect(effect.older).toBe(older);
    expect(effect.restated).toHaveLength(restated);
    expect(effect.fresh).toEqual({ days: 2, periods: 1 });
  });

  test('views of other shops, marketplaces and days are not asked about', () => {
    const { row } = kept(report, [[100, 1]]);
    const others = [
      { ...row, source: source({ shop: '二店' }) },
      { ...row, source: source({ marketplace: 'jd' }) },
      { ...row, first: 103, last: 120 },
    ];
    expect(touchedViews(report, [...others, row])).toEqual([row]);
  });
});

describe('the key of facts', () => {
  test('is the same for the same facts, whatever the file, and another for another figure, shop or day they were seen on', async () => {
    const facts = [batch([[100, 100, 500]])];
    const key = await factKey(facts, TODAY);
    expect(await factKey([batch([[100, 100, 500]])], TODAY)).toBe(key);
    const others = [
      factKey([batch([[100, 100, 501]])], TODAY),
      factKey([batch([[100, 101, 500]])], TODAY),
      factKey([batch([[100, 100, 500]], 'item')], TODAY),
      factKey(
        facts.map((one) => ({ ...one, source: { ...one.source, shop: '二店' } })),
        TODAY,
      ),
      factKey(facts, '2026-11-24'),
    ];
    expect(new Set([key, ...(await Promise.all(others))]).size).toBe(6);
  });
});

describe('reading a report', () => {
  const never = async () => undefined;
  const HEADERS = '日期,计划名称,展现量,点击量,花费(元),总成交笔数,总成交金额(元)';

  async function look(text: string, mapping?: Mapping, remembered: (signature: string) => Promise<Mapping | undefined> = never) {
    for await (const opened of openReports([new File([text], '推广.csv')])) {
      if (!opened.ok) return { kind: 'refused' as const, trouble: opened.refusal };
      return await readReport(opened.report, { name: '推广.csv', today: TODAY, ...(mapping ? { mapping } : {}) }, remembered);
    }
    throw new Error('no report was opened');
  }

  test('gives its sums to the cent, more rows than its columns are learnt from', async () => {
    const rows = Array.from({ length: 4_000 }, (_, at) => `2026-11-0${1 + (at % 5)},计划${Math.floor(at / 5)},100,5,0.07,1,1.10`);
    const looked = await look([HEADERS, ...rows].join('\n'));
    if (looked.kind !== 'read') throw new Error(looked.kind);
    expect(looked.read).toMatchObject({ rows: 4_000, refusedRows: 0, totals: { spend: '280.00', sales: '4400.00', clicks: '20000' } });
    expect(looked.samples[1]).toBe('计划0');
  });

  test('what was said of its header before is asked for, and what is said now comes first', async () => {
    const text = 'Tag,Plan,Kost\n2026-11-01,A,1.10\n2026-11-02,B,2.20';
    const mapping: Mapping = { columns: { 0: 'date', 1: 'campaign', 2: 'spend' }, currency: 'EUR', marketplace: 'ebay' };
    const asked: string[] = [];
    const memory = async (signature: string) => {
      asked.push(signature);
      return mapping;
    };
    const looked = await look(text, undefined, memory);
    expect(looked).toMatchObject({ kind: 'read', read: { rows: 2, currency: 'EUR', totals: { spend: '3.30' } } });
    expect(asked).toHaveLength(1);
    expect(await look(text, mapping, memory)).toMatchObject({ kind: 'read', read: { rows: 2 } });
    expect(asked).toHaveLength(1);
  });

  test('a file without any known column is a puzzle that shows its rows', async () => {
    const looked = await look('甲,乙,丙\n子,丑,寅\n卯,辰,巳');
    expect(looked).toMatchObject({
      kind: 'puzzle',
      head: [
        ['甲', '乙', '丙'],
        ['子', '丑', '寅'],
        ['卯', '辰', '巳'],
      ],
    });
  });

  test('a file whose end is missing is refused, with its place', async () => {
    const looked = await look(`${HEADERS}\n2026-11-01,"计划`);
    if (looked.kind !== 'refused') throw new Error(looked.kind);
    const line = troubleText(words, looked.trouble);
    expect(line).toContain('推广.csv');
    expect(line).toContain(chinese[`reports.refused.${looked.trouble.error}`]);
  });
});

describe('what was said of one file', () => {
  const before: Mapping = { columns: { 0: 'date' }, currency: 'EUR' };

  test('holds for the others of its header, but for its days and the rows above its header', () => {
    const hand = saidByHand({}, before, {
      ...before,
      columns: { 0: 'date', 2: 'spend' },
      headerRow: 3,
      period: { from: TODAY, to: TODAY },
    });
    expect(hand).toEqual({ columns: { 0: 'date', 2: 'spend' }, headerRow: 3, period: { from: TODAY, to: TODAY } });
    expect(sharedOf(mappingOf(undefined, hand))).toEqual({ columns: { 0: 'date', 2: 'spend' } });
  });

  test('gives way to what was said of the other file itself', () => {
    const period = { from: TODAY, to: TODAY };
    const hand = saidByHand({}, before, { ...before, period });
    const read = mappingOf({ columns: { 2: 'spend' }, currency: 'USD' }, hand);
    expect(read).toEqual({ columns: { 2: 'spend' }, currency: 'USD', period });
    expect(mappingOf({ columns: { 2: 'spend' } }, { columns: { 1: 'clicks' } })).toEqual({ columns: { 1: 'clicks' } });
    expect(readsAlike(read, { period, currency: 'USD', columns: { 2: 'spend' } })).toBe(true);
    expect(readsAlike(read, before)).toBe(false);
  });
});

describe('a file that is called off', () => {
  class Job extends ReportsJob {
    readonly orders: Order[] = [];

    protected override order(order: Order): void {
      this.orders.push(order);
    }

    override hear(report: Report): void {
      super.hear(report);
    }
  }

  test('stays in the list as stopped, waiting or half read, and can be read again', () => {
    const job = new Job(() => ({ today: TODAY, language: 'zh-CN' }));
    job.readFiles([new File(['a'], '一.csv'), new File(['b'], '二.csv')]);
    const states = () => job.get().entries.map(({ state }) => state.name);
    job.hear({
      type: 'entry',
      file: 1,
      part: 0,
      name: '一.csv',
      state: { name: 'reading', reading: { bytes: 0, of: 1, rows: 0, elapsed: 0 } },
    });
    job.stop(2);
    expect(states()).toEqual(['reading', 'stopped']);
    job.stop(1);
    job.hear({ type: 'stopped', file: 1 });
    expect(states()).toEqual(['stopped', 'stopped']);
    for (const entry of job.get().entries.slice(0, 1)) job.readAgain(entry);
    expect(states()).toEqual(['waiting', 'stopped']);
    expect(job.orders.at(-1)).toEqual({ type: 'again', file: 1, part: 0 });
  });
});

describe('names of columns that were saved in a wrong encoding', () => {
  test.each([
    [['ÈÕÆÚ', '¼Æ»®ID', '»¨·Ñ', 'Õ¹ÏÖÁ¿'], true],
    [['\ufffd\ufffd\ufffd\ufffd', 'ID', '\ufffd\ufffd\ufffd\ufffd'], true],
    [['日期', '计划ID', '花费'], false],
    [['Date', 'Coût', 'Dépenses publicitaires', 'Nombre de clics reçus'], false],
    [['Größe', 'Übersicht', 'Käufe'], false],
    [['é'], false],
  ])('%j: %j', (names, garbled) => {
    expect(isGarbled(names)).toBe(garbled);
  });
});

describe('what is asked before storing', () => {
  const summary = (change: { doubts?: Summary['layout']['doubts']; marketplace?: null; why?: 'ambiguousDay'; additive?: false }): Summary =>
    ({
      layout: {
        columns: [{ additive: false }, { additive: change.additive ?? true }],
        marketplace: change.marketplace === null ? null : 'taobao',
        dateOrder: null,
        doubts: change.doubts ?? [],
      },
      read: { rows: 2, refusedRows: change.why ? 1 : 0, refused: change.why ? [{ why: change.why }] : [], doubts: [] },
    }) as unknown as Summary;

  test.each([
    [{}, []],
    [{ marketplace: null }, ['marketplace']],
    [{ doubts: [{ kind: 'noCurrency' }, { kind: 'noPeriod' }] }, ['currency', 'period']],
    [{ why: 'ambiguousDay' }, ['dateOrder']],
    [{ additive: false }, ['figures']],
  ] as const)('%j: %j', (change, asked) => {
    const one = summary(change as Parameters<typeof summary>[0]);
    expect(askedOf(one)).toEqual(asked);
    expect(isStorable({ file: 1, part: 0, name: '', state: { name: 'ready', summary: one } })).toBe(asked.length === 0);
  });
});

describe('the calendar of the ledger', () => {
  test('days are whole, in part or missing; periods are no days; gaps come newest first', () => {
    const sums = [
      { from: 100, to: 100, complete: true },
      { from: 102, to: 102, complete: false },
      { from: 103, to: 105, complete: true },
      { from: 106, to: 106, complete: true },
      { from: 99, to: 99, complete: true },
    ];
    const days = coverageOf(sums, 100, 106);
    expect(days).toEqual(['whole', 'none', 'part', 'none', 'none', 'none', 'whole']);
    expect(gapsOf(days, 100)).toEqual([
      { from: 103, to: 105 },
      { from: 101, to: 101 },
    ]);
  });
});
