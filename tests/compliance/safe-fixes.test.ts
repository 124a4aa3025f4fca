import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkReading } from '../../utils/compliance';
import { type SafeFixes, safeFixes, withFixes } from '../../utils/compliance/safe-fixes';
import { breakAt } from '../../utils/compliance/sentence';
import type { Finding, Place } from '../../utils/findings/finding';
import type { ReadField, Reading } from '../../utils/reading/reading';

function page(text: string, more: readonly ReadField[] = []): Reading {
  const field: ReadField = { field: 'title', label: '宝贝标题', text, how: 'label', control: 'c1', writable: true };
  return {
    schema: 1,
    marketplace: 'taobao',
    pageKind: 'listing-editor',
    url: 'https://item.upload.taobao.com/sell/v2/publish.htm',
    language: 'zh',
    at: 0,
    fields: [field, ...more],
    notRead: [],
    tables: [],
    coverage: { read: 1, expected: 1 },
  };
}

const at = (reading: Reading) => (place: Place) => reading.fields.find(({ field }) => field === place.field);

/** Rules that find words, wherever they stand, and offer one replacement for each. */
function rules(words: Readonly<Record<string, string>>, outcome: Finding['outcome'] = 'fail') {
  return (reading: Reading): Finding[] =>
    reading.fields.flatMap(({ field, text }) =>
      Object.entries(words).flatMap(([word, replacement]) => {
        const starts: number[] = [];
        for (let from = text.indexOf(word); from >= 0; from = text.indexOf(word, from + 1)) starts.push(from);
        if (starts.length === 0) return [];
        const place = { field };
        const spans = starts.map((start) => ({ place, start, end: start + word.length }));
        return [
          {
            rule: `no-${word}`,
            kind: 'law' as const,
            group: 'title' as const,
            outcome,
            score: null,
            weight: 0,
            gain: 0,
            place,
            marks: spans.map((span) => ({ ...span, text: word })),
            message: { id: 'finding.hits', values: {} },
            reasons: [],
            fixes: spans.map((span) => ({ ...span, expected: word, replacement })),
          },
        ];
      }),
    );
}

function plan(text: string, words: Readonly<Record<string, string>>, unwanted: readonly string[] = []): SafeFixes {
  const reading = page(text);
  const check = rules(words);
  return safeFixes(reading, check(reading), at(reading), check, new Set(unwanted));
}

const became = ({ fields }: SafeFixes): string | undefined => fields[0]?.after;
const reasons = ({ leftOut }: SafeFixes) => leftOut.map(({ fix, reason }) => [fix.expected, reason]);

describe('a sentence after a removal', () => {
  test.each([
    ['全网最低价|羽绒服女新款', undefined],
    ['采用|顶级|白鸭绒', undefined],
    ['面料好。|全网销量第一', undefined],
    ['轻薄羽绒服， |全网最低|，百搭', 'broken'],
    ['|全网销量第一|！面料好', 'broken'],
    ['面料好，|全网第一', 'broken'],
    ['能|治疗肩颈酸痛|，很舒服', 'broken'],
    ['这是|最好|的面料', 'broken'],
    ['|最好|的面料', 'broken'],
    ['羽绒服（|最低价|）女', 'broken'],
    ['羽绒服|（最低价|）女', 'broken'],
    ['羽绒服|（最低价）|女', undefined],
    ['|全网最低价|', 'empty'],
    ['【|最低价|】', 'empty'],
    ['只要|最低价|99元起', undefined],
    ['an |amazing |shirt', 'broken'],
    ['a |great |shirt', undefined],
    ['a |great |offer', 'broken'],
    ['one of the |best', 'broken'],
    ['soft|best|shirt', 'broken'],
    ['soft |best| shirt', 'broken'],
    ['Best|-selling| shirt', undefined],
    ['|Best|-selling shirt', 'broken'],
    ['|顶级|地毯', undefined],
    ['|顶级|过滤壶', undefined],
  ])('%s: %s', (drawn, expected) => {
    const [before = '', taken = '', rest = ''] = drawn.split('|');
    expect(breakAt(before + rest, before.length, before.length, taken)).toBe(expected);
  });
});

describe('safe fixes', () => {
  test('are all that is offered where nothing stands against it', () => {
    const made = plan('全网最低价羽绒服女 顶级白鸭绒', { 全网最低价: '', 顶级: '优质' });
    expect(became(made)).toBe('羽绒服女 优质白鸭绒');
    expect(made.leftOut).toEqual([]);
  });

  test('never overlap: the longer of two goes first', () => {
    const made = plan('全网最低价羽绒服女冬季', { 最低价: '优惠价', 全网最低价: '' });
    expect(became(made)).toBe('羽绒服女冬季');
    expect(reasons(made)).toEqual([['最低价', 'overlaps']]);
  });

  test('that cross are both left to the operator', () => {
    const made = plan('羽绒服女款加微信好友领券', { 加微信: '', 微信好友: '' });
    expect(made.fields).toEqual([]);
    expect(reasons(made)).toEqual([
      ['微信好友', 'overlaps'],
      ['加微信', 'overlaps'],
    ]);
  });

  test('never empty a field, nor take more than half of it', () => {
    expect(reasons(plan('全网最低价', { 全网最低价: '' }))).toEqual([['全网最低价', 'empty']]);
    expect(reasons(plan('全网最低价女装', { 全网最低价: '' }))).toEqual([['全网最低价', 'tooMuch']]);
  });

  test('never lead to another finding, not even two of them together', () => {
    // Taken alone each is fine; both together would leave 最好.
    const words = { 甲: '', 乙: '', 最好: '' };
    const made = plan('羽绒服女款最甲乙好看短款', words);
    expect(made.fields.flatMap(({ fixes }) => fixes.map(({ fix }) => fix.expected))).toEqual(['甲']);
    expect(reasons(made)).toEqual([['乙', 'worsens']]);
    expect(plan('羽绒服女款最甲好看', words).leftOut[0]?.reason).toBe('worsens');
  });

  test('never lead to one more of what is there already', () => {
    const made = plan('羽绒服最好的短款女最甲好看', { 甲: '', 最好: '' });
    expect(made.fields).toEqual([]);
    expect(reasons(made)).toContainEqual(['甲', 'worsens']);
  });

  test('never make a finding graver that stays', () => {
    const reading = page('羽绒服甲女款冬季稀有短款');
    const check = (other: Reading) => [
      ...rules({ 甲: '' })(other),
      ...rules({ 稀有: '稀有' }, other.fields[0]?.text.includes('甲') ? 'review' : 'fail')(other),
    ];
    expect(reasons(safeFixes(reading, check(reading), at(reading), check))).toEqual([['甲', 'worsens']]);
  });

  test('leave the text alone where the replacement is found again', () => {
    expect(reasons(plan('顶级羽绒服女冬季短款', { 顶级: '顶级级' }))).toEqual([['顶级', 'worsens']]);
  });

  test('say what cannot be written and what has moved on', () => {
    const reading = page('全网最低价羽绒服女冬季', [
      { field: 'description', label: '描述', text: '全网最低价。面料好。', how: 'frame', control: 'c2', writable: false },
    ]);
    const check = rules({ 全网最低价: '' });
    const found = check(reading);
    const moved = { ...reading, fields: reading.fields.map((field) => ({ ...field, text: `新${field.text}` })) };
    expect(reasons(safeFixes(reading, found, at(reading), check))).toEqual([['全网最低价', 'notWritable']]);
    expect(safeFixes(moved, found, at(moved), check).leftOut.map(({ reason }) => reason)).toEqual(['changed', 'notWritable']);
  });

  test('leave a claim to the operator that proof would settle', () => {
    const reading = page('专利技术羽绒服女短款');
    const check = (other: Reading) =>
      rules({ 专利技术: '' }, 'warn')(other).map((each) => ({ ...each, reasons: [{ id: 'compliance.proof.patent', values: {} }] }));
    expect(reasons(safeFixes(reading, check(reading), at(reading), check))).toEqual([['专利技术', 'provable']]);
  });

  test('are weighed again without those switched off', () => {
    const whole = plan('全网最低价羽绒服女 顶级白鸭绒', { 全网最低价: '', 顶级: '优质' });
    const [first] = whole.fields[0]?.fixes ?? [];
    const less = plan('全网最低价羽绒服女 顶级白鸭绒', { 全网最低价: '', 顶级: '优质' }, [first?.id ?? '']);
    expect(became(less)).toBe('全网最低价羽绒服女 优质白鸭绒');
    expect(less.fields[0]?.fixes[0]?.id).toBe(whole.fields[0]?.fixes[1]?.id);
  });

  test('are none where a person must decide', () => {
    const reading = page('全网最低价羽绒服女冬季');
    const check = rules({ 全网最低价: '' }, 'review');
    expect(safeFixes(reading, check(reading), at(reading), check)).toEqual({ fields: [], leftOut: [] });
  });

  test('weigh a few times, not once a change, where all is well', () => {
    const reading = page(Array.from({ length: 300 }, (_, i) => `款式${i}顶级白鸭绒`).join(' '));
    const check = rules({ 顶级: '优质' });
    let weighed = 0;
    const made = safeFixes(reading, check(reading), at(reading), (other) => {
      weighed += 1;
      return check(other);
    });
    expect(made.fields[0]?.fixes).toHaveLength(300);
    expect(weighed).toBe(2);
  });

  const piece = fc.constantFrom(
    '顶级',
    '最低价',
    '羽绒服',
    '女',
    ' ',
    '，',
    '。',
    '最',
    '好',
    '的',
    '（',
    '）',
    '新款',
    'best',
    'a ',
    '\ud83d\udc4d',
  );
  const words = { 顶级: '优质', 最低价: '', 最好: '', best: 'fine' };

  test('keep every offset and every other letter, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const made = plan(text, words);
        for (const { before, after: done, fixes } of made.fields) {
          expect(before).toBe(text);
          const spans = fixes.map(({ fix }) => fix);
          for (const fix of spans) expect(before.slice(fix.start, fix.end)).toBe(fix.expected);
          for (const [index, fix] of spans.entries()) expect(fix.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
          // From the end to the beginning, one at a time, is another way to the same text.
          const oneByOne = spans.toReversed().reduce((now, fix) => now.slice(0, fix.start) + fix.replacement + now.slice(fix.end), before);
          expect(done).toBe(oneByOne);
          expect(withFixes(before, spans.toReversed())).toBe(done);
          expect(done).toMatch(/[\p{L}\p{N}]/u);
        }
      }),
    );
  });

  test('leave no more hits of any kind than there were', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const count = (of: string) => new Map(rules(words)(page(of)).map(({ rule, marks }) => [rule, marks.length]));
        const before = count(text);
        for (const [rule, n] of count(became(plan(text, words)) ?? text)) expect(n).toBeLessThanOrEqual(before.get(rule) ?? 0);
      }),
    );
  });
});

describe('with the real rules', () => {
  const day = '2026-11-22';
  const made = (text: string) => {
    const reading = page(text);
    const check = (other: Reading) => checkReading(other, { day });
    return safeFixes(reading, check(reading), at(reading), check);
  };

  test('a title loses what the law forbids and keeps the goods', () => {
    const { fields } = made('全网最低价t恤女夏季新款短袖女装宽松t恤女短袖');
    expect(fields[0]?.after).toBe('t恤女夏季新款短袖女装宽松t恤女短袖');
  });

  test('what is left has no finding that was not there before', () => {
    const texts = ['国家级面料检测羽绒服女短款', '顶级白鸭绒 全网销量第一 轻薄羽绒服', '绝对正品羽绒服，假一赔万，全网最低价'];
    const count = (text: string) => checkReading(page(text), { day }).filter(({ outcome }) => outcome === 'fail').length;
    for (const text of texts) expect(count(made(text).fields[0]?.after ?? text)).toBeLessThanOrEqual(count(text));
  });
});
