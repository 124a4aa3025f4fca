/** Money of a currency, in any unit that all of them share. */
export interface Amounted {
  value: number;
  /** ISO 4217 */
  currency: string;
}

/** Amounts of different currencies are not added without a rate. */
export interface MixedCurrency {
  error: 'mixed_currency';
}

/** Sum of amounts of one currency. */
export function sumOfOne(amounts: readonly Amounted[]): number | MixedCurrency {
  return new Set(amounts.map(({ currency }) => currency)).size > 1
    ? { error: 'mixed_currency' }
    : amounts.reduce((sum, { value }) => sum + value, 0);
}

/** Sum in `to`, each amount at the rate given for its currency; one without a rate refuses the sum. @param rates units of `to` for one of the currency */
export function sumAtRates(amounts: readonly Amounted[], to: string, rates: Readonly<Record<string, number>>): number | MixedCurrency {
  let sum = 0;
  for (const { value, currency } of amounts) {
    const rate = currency === to ? 1 : Object.hasOwn(rates, currency) ? rates[currency] : undefined;
    if (rate === undefined) return { error: 'mixed_currency' };
    sum += value * rate;
  }
  return sum;
}
