import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber, dayText, orderOf, readDay, turnedDay } from '../../utils/reports/understand/day-reader';
import { ExactSum, FigureReader, PARTS } from '../../utils/reports/understand/figure-reader';

const cents = (style: ConstructorParameters<typeof FigureReader>[0] = { point: '.' }, tens = 0) => new FigureReader(style, 2, tens);

describe('a cell as an integer of minor units', () => {
  test.each([
    ['12', 1200],
    ['12.3', 1230],
    ['-2.05', -205],
    ['1,234.56', 123_456],
    ['1,23,456.00', 12_345_600],
    ['$1,234.50', 123_450],
    ['(2.50)', -250],
    ['="12.30"', 1230],
    ['0.44999999999999996', 45],
    ['1.2E-1', 12],
    ['1.2万', 1_200_000],
    ['0', 0],
  ])('%s', (text, value) => {
    const reader = cents();
    expect(reader.read(text)).toBe(value);
    expect(reader).toMatchObject({ rest: 0, why: undefined });
  });

  test.each(['', ' ', '-', '--', 'N/A', '无'])('%j is no figure, and no fault', (text) => {
    const reader = cents();
    expect(reader.read(text)).toBeNaN();
    expect(reader.why).toBeUndefined();
  });

  test.each([
    ['=1+1', 'formula'],
    ['@SUM(A1)', 'formula'],
    ['10 ~ 20', 'range'],
    ['<5', 'range'],
    ['999+', 'range'],
    ['twelve', 'notANumber'],
    ['5%', 'notANumber'],
    ['12,5', 'ambiguousNumber'],
    ['12345678901234567', 'notANumber'],
    ['1,2345', 'ambiguousNumber'],
  ])('%s is refused: %s', (text, why) => {
    const reader = cents();
    expect(reader.read(text)).toBeNaN();
    expect(reader.why).toBe(why);
  });

  test('a third decimal is kept as parts, a separator that nothing explains is refused', () => {
    const reader = cents();
    expect(reader.read('0.125')).toBe(12);
    expect(reader.rest).toBe(PARTS / 2);
    const open = cents({});
    expect(open.read('1.234')).toBeNaN();
    expect(open.why).toBe('ambiguousNumber');
  });

  test('ten thousands of the header are not multiplied with those of the cell', () => {
    const reader = cents({ point: '.' }, 4);
    expect(reader.read('3.25')).toBe(3_250_000);
    expect(reader.read('1.2万')).toBe(1_200_000);
  });

  test('every amount of cents is read back, however it is printed', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }), fc.constantFrom('.', ','), (amount, point) => {
        const absolute = Math.abs(amount);
        const whole = Math.trunc(absolute / 100).toString();
        const decimals = String(absolute % 100).padStart(2, '0');
        const other = point === '.' ? ',' : '.';
        const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, other);
        const reader = cents({ point: point as '.' | ',' });
        const sign = amount < 0 ? '-' : '';
        for (const text of [
          `${sign}${whole}${point}${decimals}`,
          `${sign}${grouped}${point}${decimals}`,
          `${sign}¥${grouped}${point}${decimals}`,
        ])
          expect(reader.read(text) + 0).toBe(amount + 0);
      }),
    );
  });
});

describe('exact sums', () => {
  test('any decimals add up to what whole numbers add up to', () => {
    const amount = fc.record({ units: fc.integer({ min: -1_000_000, max: 1_000_000 }), millionths: fc.integer({ min: 0, max: 999_999 }) });
    fc.assert(
      fc.property(fc.array(amount, { maxLength: 60 }), (amounts) => {
        const sum = new ExactSum();
        const reader = cents();
        let expected = 0n;
        for (const { units, millionths } of amounts) {
          const sign = units < 0 ? -1n : 1n;
          expected += BigInt(units) * 1_000_000n + sign * BigInt(millionths);
          const value = reader.read(`${units}.${String(millionths).padStart(6, '0')}`);
          sum.add(value, reader.rest, 1);
        }
        const [, minus = '', whole = '', behind = ''] = /^(-?)(\d+)\.(\d+)$/.exec(sum.decimal(2)) ?? [];
        expect(BigInt(minus + whole + behind.padEnd(6, '0'))).toBe(expected);
      }),
    );
  });

  test('the currency’s decimals stand there at least', () => {
    const sum = new ExactSum();
    sum.add(12, PARTS / 2, 1);
    expect(sum.decimal(2)).toBe('0.125');
    sum.add(13, PARTS / 2, 1);
    expect(sum.decimal(2)).toBe('0.26');
    expect(new ExactSum().decimal(0)).toBe('0');
    const whole = new ExactSum();
    whole.add(-3000, 0, 1);
    expect([whole.decimal(0), whole.decimal(2), whole.decimal(3)]).toEqual(['-3000', '-30.00', '-3.000']);
  });
});

describe('days', () => {
  const day = fc.integer({ min: dayNumber('2001-01-01'), max: dayNumber('2049-12-31') }).map(dayText);

  test('every day is read back from every way of printing it', () => {
    fc.assert(
      fc.property(day, (text) => {
        const [year = '', month = '', date = ''] = text.split('-');
        for (const printed of [
          text,
          `${year}/${Number(month)}/${Number(date)}`,
          year + month + date,
          `${date}.${month}.${year}`,
          `${year}年${month}月${date}日`,
          `${text} 23:59:59`,
          `${text}T10:00:00+08:00`,
        ])
          expect(readDay(printed)).toEqual({ monthFirst: text, dayFirst: text });
        expect(readDay(`${month}/${date}/${year}`)?.monthFirst).toBe(text);
        expect(readDay(`${date}/${month}/${year}`)?.dayFirst).toBe(text);
        expect(readDay(String(dayNumber(text) + 25_569))).toEqual({ monthFirst: text, dayFirst: text });
      }),
    );
  });

  test('turned twice a day is itself', () => {
    fc.assert(
      fc.property(day, (text) => {
        const turned = turnedDay(dayNumber(text));
        if (turned !== undefined) expect(turnedDay(turned)).toBe(dayNumber(text));
      }),
    );
  });

  test.each([
    [['13/10/2026', '01/02/2026'], 'dayFirst'],
    [['10/13/2026', '01/02/2026'], 'monthFirst'],
    [['13/10/2026', '10/13/2026'], undefined],
    [['01/02/2026'], undefined],
    [['12/01/2026'], 'dayFirst'],
    [['10/01/2026', '10/02/2026', '10/03/2026'], 'monthFirst'],
    [['2026-10-01'], undefined],
  ])('%j: %s', (texts, order) => {
    expect(orderOf(texts, '2026-11-23')).toBe(order);
  });

  test.each(['', 'Total', '2026', '31.02.2026', '2026-13-01', '12', 'Oct'])('%j is no day', (text) => {
    expect(readDay(text)).toBeUndefined();
  });
});
