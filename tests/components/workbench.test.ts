import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CellResult, type CheckText, checkTable, type Plan, pieces } from '../../components/bulk/checking';
import { ALL_SHOWN, notesOf, rulesIn, shownOf, tallyOf } from '../../components/bulk/view';
import { keepDraft, readDraft } from '../../components/texts/draft';
import { textOf } from '../../components/texts/dropped';
import { partsOf } from '../../components/texts/parts';
import { DESK_GROUPS, DESKS } from '../../components/workbench/desks';
import { type Hit, hitsOf, piecesOf } from '../../components/workbench/hits';
import { addressOf, routeOf } from '../../components/workbench/route';
import { checkText } from '../../utils/compliance';
import { tableOf } from '../../utils/reports';
import { finding } from './room';

const DAY = '2026-11-22';
const PLAN: Plan = {
  columns: [0],
  category: undefined,
  goods: '',
  marketplace: 'unknown',
  day: DAY,
  kept: { added: { packs: [], ownRules: [] }, held: [] },
};

function hit(start: number, end: number, outcome: Hit['outcome'] = 'fail', rule = 'r'): Hit {
  return { rule, outcome, message: { id: rule, values: {} }, cite: 'c', spans: [{ start, end }], fixes: [] };
}

function checked(rows: string[][], plan: Partial<Plan> = {}, check: CheckText = checkText): CellResult[] {
  return [...checkTable(tableOf(rows, false), { ...PLAN, ...plan }, check)].flatMap(({ found }) => found ?? []);
}

describe('the address of a desk', () => {
  test.each([
    ['', { desk: '', open: '' }],
    ['#bulk', { desk: 'bulk', open: '' }],
    ['#book/absolute-best', { desk: 'book', open: 'absolute-best' }],
    ['#book/%E6%9C%80/x', { desk: 'book', open: '最/x' }],
    ['#book/%zz', { desk: 'book', open: '%zz' }],
  ])('%j', (hash, route) => {
    expect(routeOf(hash)).toEqual(route);
  });

  test('leads back to what was open', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (open) => {
        fc.pre(open.isWellFormed());
        expect(routeOf(addressOf('book', open))).toEqual({ desk: 'book', open });
      }),
    );
  });
});

test('desks are listed group by group, so that the digits count down the column', () => {
  const groups = DESKS.map(({ group }) => DESK_GROUPS.indexOf(group));
  expect(groups).toEqual(groups.toSorted((a, b) => a - b));
  expect(new Set(DESKS.map(({ id }) => id)).size).toBe(DESKS.length);
});

describe('the stretches of a marked text', () => {
  const span = fc.tuple(fc.nat(40), fc.nat(40), fc.constantFrom('fail' as const, 'warn' as const, 'review' as const));
  test('joined are the text; a letter is marked exactly when a hit covers it, by the gravest that does', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.array(span, { maxLength: 6 }), (text, spans) => {
        const hits = spans.map(([a, b, outcome]) => hit(Math.min(a, b), Math.max(a, b), outcome));
        const drawn = piecesOf(text, hits);
        expect(drawn.map((piece) => piece.text).join('')).toBe(text);
        let at = 0;
        for (const piece of drawn) {
          for (let letter = at; letter < at + piece.text.length; letter++) {
            const covering = hits.filter(({ spans: own }) => own.some(({ start, end }) => start <= letter && letter < end));
            const gravest = (['fail', 'warn', 'review'] as const).find((outcome) => covering.some((one) => one.outcome === outcome));
            expect(piece.outcome).toBe(gravest);
          }
          at += piece.text.length;
        }
      }),
    );
  });
});

test('hits come gravest first, without what passed, moved by where their part begins', () => {
  const hits = hitsOf([finding({ outcome: 'review', rule: 'b' }), finding({ outcome: 'pass' }), finding({ rule: 'a' })], 10);
  expect(hits.map(({ rule, spans, fixes }) => [rule, spans[0]?.start, fixes[0]?.end])).toEqual([
    ['a', 12, 15],
    ['b', 12, 15],
  ]);
});

describe('a table', () => {
  test('is checked cell by cell, with the goods and the field of each', () => {
    const asked: unknown[] = [];
    const table = tableOf([
      ['宝贝标题', '类目', '卖点'],
      ['纯棉T恤', '女装', '透气'],
      ['蜂蜜', '食品'],
    ]);
    const plan = { ...PLAN, columns: [0, 2], category: 1 };
    const ask: CheckText = (text, { field, goodsCategory }) => {
      asked.push([text, field, goodsCategory]);
      return [];
    };
    const steps = [...checkTable(table, plan, ask)];
    expect(asked).toEqual([
      ['纯棉T恤', 'title', '女装'],
      ['透气', 'bullet', '女装'],
      ['蜂蜜', 'title', '食品'],
      ['', 'bullet', '食品'],
    ]);
    expect(steps.at(-1)).toMatchObject({ rows: 2, characters: 8 });
  });

  test('every place named in a result holds the words it is about, in whatever text', () => {
    const word = fc.constantFrom(
      '全网最低价',
      '最 佳',
      '👕',
      '好评返现',
      ' ',
      '。',
      '\n',
      'ab',
      '治失眠',
      '\ud83d',
      '第一时间',
      '加微信 abc123',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const text = words.join('');
        const alone = checkText(text, { day: DAY, field: 'title', marketplace: 'unknown' });
        const spans = (marks: readonly { start: number; end: number }[]) => marks.map(({ start, end }) => text.slice(start, end));
        const steps = checkTable(tableOf([['标题'], [text]], true), PLAN, checkText);
        for (const { hits } of [...steps].flatMap(({ found }) => found ?? [])) {
          expect(hits.flatMap((one) => spans(one.spans)).sort()).toEqual(
            alone.flatMap(({ marks }) => marks.map((mark) => mark.text)).sort(),
          );
          for (const one of hits) for (const fix of one.fixes) expect(text.slice(fix.start, fix.end)).toBe(fix.expected);
        }
      }),
    );
  });

  test('an enormous cell is checked in pieces, and its hits point into the whole', () => {
    const text = `${'普通的一句话。'.repeat(1_500)}全网最低价${'，结束'.repeat(900)}好评返现`;
    const [result] = checked([[text]]);
    const words = result?.hits.flatMap(({ spans }) => spans.map(({ start, end }) => text.slice(start, end)));
    expect(words).toEqual(expect.arrayContaining(['全网最低价', '好评返现']));
    expect([...checkTable(tableOf([[text]], false), PLAN, () => [])].length).toBeGreaterThan(3);
  });

  test('pieces joined are the text, none too long, no character torn', () => {
    const sign = fc.constantFrom('字', '。', '\n', ' ', 'a', '👕');
    fc.assert(
      fc.property(fc.array(fc.tuple(sign, fc.integer({ min: 1, max: 5_000 })), { maxLength: 4 }), (runs) => {
        const text = runs.map(([one, times]) => one.repeat(times)).join('');
        let at = 0;
        for (const { from, piece } of pieces(text)) {
          expect(from).toBe(at);
          expect(piece.length).toBeLessThanOrEqual(4_000);
          expect(piece.isWellFormed()).toBe(true);
          at += piece.length;
        }
        expect(at).toBe(text.length);
      }),
    );
  });

  test('a text is reworded where that takes no reading, and not at all where the rest would be no sentence', () => {
    const [best] = checked([['这款最好用的炒锅，送货上门']]);
    expect(best?.reworded).toBe('这款好用的炒锅，送货上门');
    expect(checked([['全网最低价']])[0]?.reworded).toBeUndefined();
  });
});

describe('results', () => {
  const cell = (row: number, text: string, ...hits: Hit[]): CellResult => ({ row, column: 0, text, hits, reworded: undefined });
  const results = [
    cell(0, 'aa', hit(0, 1, 'review', 'x')),
    cell(1, 'bb', hit(0, 1, 'warn', 'y'), hit(1, 2, 'warn', 'x')),
    cell(2, 'cc', hit(0, 1, 'fail', 'x')),
    cell(3, 'Dd', hit(0, 1, 'fail', 'x'), hit(1, 2, 'review', 'z')),
  ];
  const rows = (shown: Partial<typeof ALL_SHOWN>) => shownOf(results, { ...ALL_SHOWN, ...shown }).map(({ row }) => row);

  test.each([
    [{}, [3, 2, 1, 0]],
    [{ order: 'row' as const }, [0, 1, 2, 3]],
    [{ order: 'most' as const }, [1, 3, 0, 2]],
    [{ outcome: 'review' as const }, [3, 0]],
    [{ rule: 'y' }, [1]],
    [{ query: 'dD' }, [3]],
  ])('%j are shown as rows %j', (shown, expected) => {
    expect(rows(shown)).toEqual(expected);
  });

  test('are counted by their gravest hit, and by rule', () => {
    expect(tallyOf(results)).toEqual({ fail: 2, warn: 1, review: 1 });
    expect(rulesIn(results).map(({ rule, cells, outcome }) => [rule, cells, outcome])).toEqual([
      ['x', 4, 'fail'],
      ['y', 1, 'warn'],
      ['z', 1, 'review'],
    ]);
  });

  test('are written behind their rows: how grave, counts, words, rules, each column reworded', () => {
    const words = { outcome: (one: string) => one, say: ({ rule }: Hit) => `rule ${rule}`, comma: '、' };
    const two = [
      { ...cell(3, 'Dd', hit(0, 1, 'fail', 'x'), hit(1, 2, 'review', 'z')), reworded: 'd' },
      { ...cell(3, 'ee', hit(0, 1, 'warn', 'x')), column: 2 },
    ];
    expect(notesOf(two, [0, 2], words)).toEqual([[3, ['fail', '1', '1', '1', 'D、d、e', 'rule x〔c〕、rule z〔c〕', 'd', '']]]);
  });
});

describe('the parts of a pasted text', () => {
  test.each([
    ['lines', 'a\n\n  b c \r\nd', ['a', 'b c', 'd']],
    ['paragraphs', 'a\nb\n\nc\r\n \r\n\r\nd\n', ['a\nb', 'c', 'd']],
    ['lines', ' \n\t\n', []],
  ] as const)('by %s', (division, text, expected) => {
    expect(partsOf(text, division).map((part) => part.text)).toEqual(expected);
  });

  test('stand where they say they stand, and leave nothing out', () => {
    const sign = fc.constantFrom('a', '字', ' ', '\n', '\r\n', '\t', '\u3000', '👕');
    fc.assert(
      fc.property(fc.array(sign), fc.constantFrom('lines' as const, 'paragraphs' as const), (signs, division) => {
        const text = signs.join('');
        const parts = partsOf(text, division);
        for (const part of parts) expect(text.slice(part.start, part.start + part.text.length)).toBe(part.text);
        expect(parts.map((part) => part.text.replace(/\s/g, '')).join('')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});

test('a draft comes back as it was kept, and anything unreadable as an empty one', () => {
  let kept = '';
  keepDraft(
    { text: '字', kind: 'script', division: 'paragraphs', marketplace: 'taobao', goods: '蜂蜜' },
    {
      setItem: (_, value) => {
        kept = value;
      },
    },
  );
  expect(readDraft({ getItem: () => kept })).toMatchObject({
    text: '字',
    kind: 'script',
    division: 'paragraphs',
    marketplace: 'taobao',
    goods: '蜂蜜',
  });
  for (const broken of ['', '{', 'null', '[]', '{"text":7,"kind":"x"}']) {
    expect(readDraft({ getItem: () => broken })).toMatchObject({ text: '', kind: 'reply' });
  }
});

test.each([
  [
    'names of pictures',
    [new File(['x'], '主图_销量第一.jpg', { type: 'image/jpeg' }), new File(['x'], 'b.png', { type: 'image/png' })],
    '主图_销量第一.jpg\nb.png',
  ],
  ['a text file', [new File(['亲，在的\n'], 'a.txt', { type: 'text/plain' })], '亲，在的'],
  ['a program', [new File(['x'], 'a.exe', { type: 'application/x-msdownload' })], 'notText'],
  ['bytes without a kind', [new File(['a\0b'], 'a')], 'notText'],
  ['a huge file', [new File(['x'.repeat(1024 * 1024 + 1)], 'a.csv', { type: 'text/csv' })], 'tooLarge'],
])('%s dropped on the texts', async (_what, files, text) => {
  const dropped = await textOf(files);
  expect(dropped.ok ? dropped.text : dropped.error).toBe(text);
});
