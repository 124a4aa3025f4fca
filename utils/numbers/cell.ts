/** What a table cell shows: a number, a range, a text, or nothing. */
export type CellValue = string | number | readonly [number, number] | null;

const PLAIN = String.raw`[-−]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;
const ONE = new RegExp(`^[¥￥$]?\\s*(${PLAIN})\\s*(万|亿|%)?$`);
const RANGE = new RegExp(`^[¥￥$]?\\s*(${PLAIN})\\s*(?:[~～]|至|-)\\s*[¥￥$]?\\s*(${PLAIN})$`);
/** A figure with the page's own words behind it: "8000 修改库存", "19.99～29.99 修改价格". */
const WORDS_BEHIND = /^([\d.,¥￥$~～万亿%\s]*\d[万亿%]?)\s+[^\d\s~～¥￥$-].*$/;

const FACTOR = new Map([
  ['万', 10_000],
  ['亿', 100_000_000],
  ['%', 0.01],
]);

function amount(digits: string, unit = ''): number {
  const value = Number(digits.replaceAll(',', '').replace('−', '-')) * (FACTOR.get(unit) ?? 1);
  // 0.07859999999999999 is no percentage anyone printed.
  return Number(value.toPrecision(12));
}

/**
 * Value of a cell as printed by a Chinese back-office: "1,234.56", "1.2万" (approximate), "5.14%" as the fraction 0.0514, "￥9.80 ~ ￥15.80" as
 * [9.8, 15.8], "-" and '' as null. Digit runs longer than 15 (ids) and everything else stay text. Of stacked lines the first counts.
 */
export function cellValue(text: string): CellValue {
  const line = text.trim().split('\n', 1)[0]?.trim() ?? '';
  if (/^[-–—]{0,2}$/.test(line)) return null;
  const shown = WORDS_BEHIND.exec(line)?.[1]?.trim() ?? line;
  if (/\d{16,}/.test(shown)) return line;
  const range = RANGE.exec(shown);
  if (range?.[1] && range[2]) return [amount(range[1]), amount(range[2])];
  const one = ONE.exec(shown);
  return one?.[1] ? amount(one[1], one[2]) : line;
}
