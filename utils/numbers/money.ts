/** A number as shops print money: digits with separators, or groups of three parted by blanks. Bounded, so that no text makes it slow. */
const NUMBER = /\d{1,3}(?:[ \u00a0\u202f]\d{3}){1,4}(?:[.,]\d{1,2})?(?!\d)|\d[\d.,]{0,17}/g;

/** Most amounts taken from one text. */
const MOST = 200;

/**
 * The amounts in a text, in minor units (hundredths), whatever the currency: "¥1,299.5" is [129950], "59 ~ 89,90 €" is [5900, 8990]. One or
 * two digits after the last separator are the minor units. A run of digits too long for money is left out.
 */
export function amountsIn(text: string): number[] {
  const amounts: number[] = [];
  for (const [found] of text.matchAll(NUMBER)) {
    if (amounts.length === MOST) break;
    const number = found.replace(/[ \u00a0\u202f]/g, '').replace(/[.,]+$/, '');
    const [, whole = '', decimals = ''] = /^([\d.,]*?)(?:[.,](\d{1,2}))?$/.exec(number) ?? [];
    const digits = whole.replace(/[.,]/g, '');
    if (digits.length <= 12) amounts.push(Number(digits + decimals.padEnd(2, '0')));
  }
  return amounts;
}
