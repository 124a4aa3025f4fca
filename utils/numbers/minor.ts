import { THREE_DECIMALS, WHOLE_CURRENCIES } from './currencies';
import type { Decimal } from './decimal';

/** Decimals that money of a currency has in practice: shops of Indonesia and Vietnam print none. @param currency ISO 4217 */
export function decimalsOf(currency: string): number {
  return WHOLE_CURRENCIES.has(currency) ? 0 : THREE_DECIMALS.has(currency) ? 3 : 2;
}

const PARTS = /^(-?)(\d+)(?:\.(\d+))?$/;

/** Money in minor units, what is smaller rounded half away from zero. undefined: not digits. */
export function toMinor(decimal: Decimal, currency: string): number | undefined {
  const [, sign, whole = '', decimals = ''] = PARTS.exec(decimal) ?? [];
  if (sign === undefined) return undefined;
  const places = decimalsOf(currency);
  const kept = Number(whole + decimals.slice(0, places).padEnd(places, '0'));
  const minor = kept + (Number(decimals[places] ?? '0') >= 5 ? 1 : 0);
  return minor === 0 ? 0 : sign === '-' ? -minor : minor;
}

/** Exact sum of printed decimals: 0.1 and 0.2 are 0.3. undefined where one of them is not digits. */
export function sumDecimals(decimals: readonly Decimal[]): Decimal | undefined {
  const places = Math.max(0, ...decimals.map((decimal) => PARTS.exec(decimal)?.[3]?.length ?? 0));
  let sum = 0n;
  for (const decimal of decimals) {
    const [, sign, whole = '', right = ''] = PARTS.exec(decimal) ?? [];
    if (sign === undefined) return undefined;
    sum += BigInt(sign + whole + right.padEnd(places, '0'));
  }
  const digits = (sum < 0n ? -sum : sum).toString().padStart(places + 1, '0');
  const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  return sum < 0n ? `-${text}` : text;
}
