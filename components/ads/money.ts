import { decimalsOf } from '../../utils/numbers/minor';
import { numberFormat } from '../ui/number-format';
import { useWords, type Words } from '../ui/words';

export { decimalsOf };

/** Money as the reader's language prints it: 1234 minor units of CNY are ¥12.34. What is no currency code is printed behind the amount. */
export function moneyText({ language }: Pick<Words, 'language'>, minor: number, currency: string): string {
  const digits = decimalsOf(currency);
  const amount = minor / 10 ** digits;
  const fixed = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  if (!/^[A-Z]{3}$/.test(currency)) return `${numberFormat(language, fixed).format(amount)} ${currency}`.trim();
  return numberFormat(language, { style: 'currency', currency, currencyDisplay: 'narrowSymbol', ...fixed }).format(amount);
}

export function useMoney(): (minor: number, currency: string) => string {
  const words = useWords();
  return (minor, currency) => moneyText(words, minor, currency);
}

/** A ratio of two amounts as the trade prints it: 投产比 2.35. */
export function ratio(words: Words, value: number): string {
  return numberFormat(words.language, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(value);
}
