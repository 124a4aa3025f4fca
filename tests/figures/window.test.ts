import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attributionOf } from '../../utils/figures/attribution';
import { windowOf } from '../../utils/figures/window';
import type { SaidFact } from '../../utils/reading/table';
import { addDays } from '../../utils/shop/days';

/** Midday of 24 June 2026 in Shanghai. */
const AT = Date.UTC(2026, 5, 24, 4);
const ZONE = 'Asia/Shanghai';

const dates = (text: string, from: SaidFact['from'] = 'control'): SaidFact => ({ of: 'dates', label: '', text, from });
const span = (texts: string | SaidFact[], locale?: string) => {
  const window = windowOf(typeof texts === 'string' ? [dates(texts)] : texts, AT, ZONE, locale);
  return window && `${window.from} ${window.to}`;
};

test.each([
  '2026/06/17 ~ 2026/06/23',
  '2026-06-17 ~ 2026-06-23',
  '2026-06-17 00:00:00 ~ 2026-06-23 23:59:59',
  '2026-06-17 - 2026-06-23',
  '2026.06.17–2026.06.23',
  '2026-06-17至2026-06-23',
  '2026年6月17日 至 2026年6月23日',
  '6月17日 ~ 6月23日',
  '06-17 ~ 06-23',
  '2026-06-17 ~ 06-23',
  '20260617 ~ 20260623',
  'Jun 17 - Jun 23, 2026',
  'Jun 17, 2026 – Jun 23, 2026',
  'June 17 - 23, 2026',
  '17 - 23 Jun 2026',
  '17 Jun 2026 - 23 Jun 2026',
  '17. Juni 2026 – 23. Juni 2026',
  '17 de junio de 2026 - 23 de junio de 2026',
  '17 thg 6, 2026 - 23 thg 6, 2026',
  '17 июня 2026 – 23 июня 2026',
  '17.06.2026 - 23.06.2026',
  '17/06/2026 - 23/06/2026',
  '06/17/2026 - 06/23/2026',
  '２０２６/０６/１７ ～ ２０２６/０６/２３',
  '1781625600000 ~ 1782230399000',
  '近7天',
  '最近 7 天',
  'Last 7 days',
  'Últimos 7 días',
  '7 hari terakhir',
])('%j is the week before', (text) => {
  expect(span(text)).toBe('2026-06-17 2026-06-23');
});

test.each([
  ['昨日', '2026-06-23 2026-06-23'],
  ['Yesterday', '2026-06-23 2026-06-23'],
  ['今日', '2026-06-24 2026-06-24'],
  ['近30天', '2026-05-25 2026-06-23'],
  ['本月', '2026-06-01 2026-06-24'],
  ['上月', '2026-05-01 2026-05-31'],
  ['本周', '2026-06-22 2026-06-24'],
  ['上周', '2026-06-15 2026-06-21'],
  ['2026-06-23', '2026-06-23 2026-06-23'],
  ['2026年5月', '2026-05-01 2026-05-31'],
  ['2026-06', '2026-06-01 2026-06-24'],
  ['Dec 28 - Jan 3, 2026', '2025-12-28 2026-01-03'],
  ['12月28日 ~ 12月31日', '2025-12-28 2025-12-31'],
])('%j is %s', (text, days) => {
  expect(span(text)).toBe(days);
});

test.each([
  '',
  '全部',
  'Last week',
  '2026-02-30 ~ 2026-03-02',
  '2026-06-23 ~ 2026-06-17',
  '2026-07-01 ~ 2026-07-07',
  '14:03 ~ 15:00',
  '1.2 ~ 3.4',
  'v1.2.3',
  '__proto__ 1, 2026',
])('%j is no window', (text) => {
  expect(span(text)).toBeUndefined();
});

test('where day and month could stand either way, the language settles it, or what is possible, or nothing', () => {
  expect(span('03/04/2026 - 05/04/2026')).toBeUndefined();
  expect(span('03/04/2026 - 05/04/2026', 'en')).toBeUndefined();
  expect(span('03/04/2026 - 05/04/2026', 'en-US')).toBe('2026-03-04 2026-05-04');
  expect(span('03/04/2026 - 05/04/2026', 'fr')).toBe('2026-04-03 2026-04-05');
  // One end tells for both.
  expect(span('12/05/2026 - 18/05/2026')).toBe('2026-05-12 2026-05-18');
  expect(span('05/12/2026 - 05/18/2026', 'de')).toBe('2026-05-12 2026-05-18');
  // Read the other way it would lie ahead.
  expect(span('01/06/2026 - 09/06/2026', 'en')).toBe('2026-06-01 2026-06-09');
  expect(span('01/06/2026 - 09/06/2026', 'en-US')).toBeUndefined();
  expect(span('10/06/2026 - 12/06/2026', 'en')).toBe('2026-06-10 2026-06-12');
});

test('the date field counts before the address and the text, printed days before words', () => {
  const own = dates('2026-06-17 ~ 2026-06-23');
  expect(span([dates('2026-06-01 ~ 2026-06-07', 'text'), own])).toBe('2026-06-17 2026-06-23');
  expect(span([dates('近30天'), dates('2026-06-17 ~ 2026-06-23', 'text')])).toBe('2026-06-17 2026-06-23');
  expect(span([dates('2026-06-01 ~ 2026-06-07', 'text'), dates('2026-06-17 ~ 2026-06-23', 'address')])).toBe('2026-06-17 2026-06-23');
});

test('two windows from equally good places are none', () => {
  expect(span([dates('2026-06-17 ~ 2026-06-23'), dates('2026-06-10 ~ 2026-06-16')])).toBeUndefined();
  expect(span([dates('2026-06-17 ~ 2026-06-23'), dates('2026/06/17 - 2026/06/23')])).toBe('2026-06-17 2026-06-23');
});

test('words are counted from the local day of the reading', () => {
  const late = Date.UTC(2026, 5, 23, 20);
  expect(windowOf([dates('昨日')], late, 'Asia/Shanghai')).toEqual({ from: '2026-06-23', to: '2026-06-23', text: '昨日' });
  expect(windowOf([dates('昨日')], late, 'America/New_York')?.from).toBe('2026-06-22');
});

test('a span printed in any customary way comes back', () => {
  const print: ((day: string) => string)[] = [
    (day) => day,
    (day) => day.replaceAll('-', '/'),
    (day) => day.replaceAll('-', ''),
    (day) => day.split('-').reverse().join('.'),
    ...['en-US', 'de', 'fr', 'es', 'pt-BR', 'it', 'id', 'ru', 'zh-CN', 'ja'].map(
      (locale) => (day: string) => new Date(`${day}T00:00:00Z`).toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' }),
    ),
  ];
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2_000 }), fc.integer({ min: 0, max: 400 }), fc.constantFrom(...print), (back, length, write) => {
      const to = addDays('2026-06-24', -back);
      const from = addDays(to, -length);
      // fr and ru write "1er", "г.": taken as pages print them.
      const text = `${write(from)} ~ ${write(to)}`.replaceAll('1er', '1').replaceAll(' г.', '');
      expect(span(text)).toBe(`${from} ${to}`);
    }),
  );
});

const setting = (label: string, text: string): SaidFact => ({ of: 'attribution', label, text, from: 'control' });

test.each([
  ['转化周期', '15天', { days: 15 }],
  ['', '转化周期15天', { days: 15 }],
  ['归因周期', '7 天', { days: 7 }],
  ['', '15天点击归因', { days: 15, basis: 'click' }],
  ['', '7-day click', { days: 7, basis: 'click' }],
  ['', '7-day click, 1-day view', { days: 7, basis: 'click' }],
  ['', '1 day view', { days: 1, basis: 'view' }],
  ['统计口径', '按成交日期', { dayOf: 'order' }],
  ['统计口径', '按点击日期', { dayOf: 'click' }],
  ['Attribution window', '14 days', { days: 14 }],
  ['', '15天 按下单日期', { days: 15, dayOf: 'order' }],
])('%s %s', (label, text, expected) => {
  expect(attributionOf([setting(label, text)])).toEqual({ ...expected, text });
});

test('several settings add up, contradictions say nothing', () => {
  expect(attributionOf([setting('转化周期', '15天'), setting('口径', '按点击日期')])).toEqual({
    days: 15,
    dayOf: 'click',
    text: '15天 · 按点击日期',
  });
  expect(attributionOf([setting('转化周期', '15天'), setting('转化周期', '7天')])).toBeUndefined();
  expect(attributionOf([setting('', '全部')])).toBeUndefined();
  expect(attributionOf([])).toBeUndefined();
});
