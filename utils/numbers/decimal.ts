/** A number as its digits: '-1234.50', without grouping, `.` before the decimals. Exact, where a floating-point number would not be. */
export type Decimal = string;

/** The same digits with the point moved: 2 makes 1.5 to 150, -2 makes it to 0.015. Decimals stay as printed, zeros at the end too. */
export function shifted(decimal: Decimal, places: number): Decimal {
  const [, sign = '', whole = '', decimals = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal) ?? [];
  const digits = (places < 0 ? '0'.repeat(-places) : '') + whole + decimals.padEnd(Math.max(places, 0), '0');
  const point = digits.length - Math.max(decimals.length - places, 0);
  const left = digits.slice(0, point).replace(/^0+(?=\d)/, '') || '0';
  const right = digits.slice(point);
  return sign + left + (right === '' ? '' : `.${right}`);
}

/** An amount of money in minor units, as an integer. @param places decimals of the currency @returns undefined where it has smaller parts, or is too large to be exact */
export function minorUnits(decimal: Decimal, places = 2): number | undefined {
  const minor = Number(shifted(decimal, places));
  return Number.isSafeInteger(minor) ? minor : undefined;
}
