import { currencyOf } from '../marketplaces/currency';
import { isoOf } from '../numbers/amount';
import { CURRENCY_CODES, CURRENCY_SIGNS } from '../numbers/currencies';
import type { Reading } from '../reading/reading';

const CODE = /(?<![A-Za-z])[A-Z]{3}(?![A-Za-z])/g;

/** ISO 4217 of a currency as a page's own switch or note names it: "USD", "人民币 (CNY)", "US$"; undefined where it names none, or two. */
function named(text: string): string | undefined {
  const codes = new Set((text.match(CODE) ?? []).filter((code) => CURRENCY_CODES.has(code)));
  const [code] = codes;
  if (code !== undefined) return codes.size === 1 ? code : undefined;
  const sign = text.replace(/^[^:：]*[:：]/, '').trim();
  return Object.hasOwn(CURRENCY_SIGNS, sign) ? isoOf(sign) : undefined;
}

/**
 * Currency of the page's money: what the page says, else that of the country in its address. Where the page has a switch of its own for the country
 * the address proves nothing: one console shows the shops of several countries.
 */
export function pageCurrency({ said = [], marketplace, url }: Reading): string | undefined {
  const told = new Set(said.flatMap(({ of, text }) => (of === 'currency' ? (named(text) ?? []) : [])));
  const [currency] = told;
  if (currency !== undefined) return told.size === 1 ? currency : undefined;
  const switched = said.some(({ of }) => of === 'account');
  const byAddress = currencyOf(marketplace, url);
  return switched && marketplace !== 'unknown' && currencyOf(marketplace, '') === undefined ? undefined : byAddress;
}
