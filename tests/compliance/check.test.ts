import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkReading, checkText, ruleById } from '../../utils/compliance';
import type { Finding } from '../../utils/findings/finding';
import type { Reading } from '../../utils/reading/reading';

const DAY = '2026-11-22';
const zh = (text: string, goodsCategory?: string) =>
  checkText(text, { day: DAY, language: 'zh', ...(goodsCategory ? { goodsCategory } : {}) });
const loud = (findings: readonly Finding[]) => findings.filter(({ outcome }) => outcome !== 'review');
const words = (findings: readonly Finding[]) => findings.flatMap(({ marks }) => marks.map(({ text }) => text));

describe('stays silent where the words only look like an offence', () => {
  test.each([
    '小夜灯 打开光源即亮',
    '本店公开运营情况见首页',
    '付款后第一时间打包，最快当天发出',
    '一级能效挂机 2匹',
    '绝对值编码器 2048线',
    '最 近 补货完成',
    '第①步 装入电池',
    '零售批发均可',
    '身高 仿古书柜',
    '山顶 级联水泵',
    '旺仔QQ糖 原味',
    '还原单反画质的手机滤镜',
    '软毛牙刷单支装',
    '水彩 加群青调色',
    '环保本册 B5',
    '面包会变硬，请尽快食用',
    '品牌 Dingji 鼎记 铸铁锅',
    '尺码S单肩包 通勤',
    '防走光打底短裤',
    '高仿真绿植 客厅摆放',
    '谨防加微信刷单诈骗',
    '客服不会要求您私下转账',
    '《最好的我们》精装小说',
  ])('%s', (text) => {
    expect(loud(zh(text))).toEqual([]);
  });

  test.each([
    'Epoxy cure time 24 hours',
    '#2 pencils, 12 pack',
    'A B C letter stickers',
    'L-E-D letters for walls',
    'Secure latch',
    'Chewy dog treats',
  ])('%s', (text) => {
    expect(loud(checkText(text, { day: DAY, language: 'en', marketplace: 'amazon' }))).toEqual([]);
  });
});

describe('finds the words however they are dressed', () => {
  test.each([
    ['国家级蚕丝被', '国家级'],
    ['国\u200b家\u200b级蚕丝被', '国\u200b家\u200b级'],
    ['國家級蠶絲被', '國家級'],
    ['国-家-级蚕丝被', '国-家-级'],
    ['国🔥家级蚕丝被', '国🔥家级'],
    ['guo家级蚕丝被', 'guo家级'],
    ['国家\n级蚕丝被', '国家\n级'],
  ])('%s', (text, hit) => {
    expect(words(loud(zh(text)))).toContain(hit);
  });

  test('a mark points at the original text, whatever stands around it', () => {
    const noise = fc.string({ unit: 'binary', maxLength: 30 });
    const insert = fc.constantFrom('', '\u200b', '*', '🔥', '·');
    fc.assert(
      fc.property(noise, noise, insert, insert, (front, back, one, two) => {
        const text = `${front}。独${one}一无${two}二。${back}`;
        const findings = zh(text);
        for (const finding of findings) {
          for (const mark of finding.marks) expect(text.slice(mark.start, mark.end)).toBe(mark.text);
          for (const fix of finding.fixes) expect(text.slice(fix.start, fix.end)).toBe(fix.expected);
        }
        expect(words(findings)).toContain(`独${one}一无${two}二`);
      }),
    );
  });

  test('ten thousand hits end', () => {
    expect(words(zh('国家级，'.repeat(10_000)))).toHaveLength(10_000);
  });
});

describe('goods and proof', () => {
  test.each([
    ['美容仪器 美白', '化妆品', 'warn'],
    ['美白精华 国妆特字G20230001', '化妆品', 'review'],
  ])('%s as %s says %s', (text, goods, outcome) => {
    expect(zh(text, goods).map((finding) => finding.outcome)).toContain(outcome);
  });

  test('unknown goods turn a rule that depends on them into a question', () => {
    expect(new Set(zh('黑芝麻丸 降血压').map(({ outcome }) => outcome))).toEqual(new Set(['review']));
    expect(loud(zh('黑芝麻丸 降血压', '食品'))).not.toEqual([]);
  });

  test('a law not yet in force says nothing', () => {
    const on = (day: string) => checkText('零添加花生酱', { day, language: 'zh', goodsCategory: '食品' }).map(({ rule }) => rule);
    expect(on('2027-03-15')).not.toContain('food-zero-additive');
    expect(on('2027-03-16')).toContain('food-zero-additive');
  });
});

describe('fixes', () => {
  const fixed = (text: string) => {
    const fix = zh(text)[0]?.fixes[0];
    return fix && text.slice(0, fix.start) + fix.replacement + text.slice(fix.end);
  };
  test.each([
    ['手工皂 全网最低价 玫瑰味', '手工皂 玫瑰味'],
    ['手工皂，全网最低价', '手工皂'],
    ['这口锅最好用', '这口锅好用'],
    ['顶级牛皮腰带', '优质牛皮腰带'],
  ])('%s', (text, result) => {
    expect(fixed(text)).toBe(result);
  });

  test('goods that may not be sold get none', () => {
    expect(zh('弹簧刀 折叠').flatMap(({ fixes }) => fixes)).toEqual([]);
  });
});

test('a reading is checked field by field, and the goods are taken from its category', () => {
  const field = (name: 'title' | 'bullet' | 'category' | 'price', text: string) => ({
    field: name,
    text,
    label: name,
    how: 'label' as const,
  });
  const reading: Reading = {
    schema: 1,
    marketplace: 'taobao',
    pageKind: 'listing-editor',
    url: 'https://item.upload.taobao.com/',
    language: 'zh',
    at: 0,
    fields: [
      field('category', '零食/坚果'),
      field('title', '手剥松子 国家级'),
      field('bullet', '每天一把'),
      field('bullet', '国家级'),
      field('price', '国家级'),
    ],
    notRead: [],
    tables: [],
    coverage: { read: 5, expected: 5 },
  };
  const found = checkReading(reading, { day: DAY }).filter(({ rule }) => rule === 'absolute-state-level');
  expect(found.map(({ place }) => place)).toEqual([{ field: 'title' }, { field: 'bullet', index: 1 }]);
  expect(ruleById('absolute-state-level')?.category).toBe('absolute');
});
