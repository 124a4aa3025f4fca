/** Signs and words of currencies as shops print them, before or behind the amount; ISO 4217. Signs that several countries share have their most usual one here. */
export const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  '¥': 'CNY',
  'CN¥': 'CNY',
  'JP¥': 'JPY',
  RMB: 'CNY',
  元: 'CNY',
  圆: 'CNY',
  人民币: 'CNY',
  円: 'JPY',
  $: 'USD',
  US$: 'USD',
  'US $': 'USD',
  美元: 'USD',
  NT$: 'TWD',
  'NT $': 'TWD',
  HK$: 'HKD',
  S$: 'SGD',
  SG$: 'SGD',
  A$: 'AUD',
  AU$: 'AUD',
  'AU $': 'AUD',
  C$: 'CAD',
  CA$: 'CAD',
  'C $': 'CAD',
  MX$: 'MXN',
  R$: 'BRL',
  'R $': 'BRL',
  'S/': 'PEN',
  '€': 'EUR',
  '£': 'GBP',
  '₹': 'INR',
  'Rs.': 'INR',
  Rs: 'INR',
  Rp: 'IDR',
  'Rp.': 'IDR',
  RM: 'MYR',
  '₫': 'VND',
  đ: 'VND',
  '฿': 'THB',
  '₱': 'PHP',
  '₩': 'KRW',
  '₽': 'RUB',
  'руб.': 'RUB',
  руб: 'RUB',
  '₺': 'TRY',
  TL: 'TRY',
  zł: 'PLN',
  kr: 'SEK',
  'kr.': 'DKK',
  Kč: 'CZK',
  '₴': 'UAH',
  '₸': 'KZT',
  Br: 'BYN',
  Dhs: 'AED',
  Dh: 'AED',
};

/** Codes that stand for themselves. */
export const CURRENCY_CODES: ReadonlySet<string> = new Set(
  `AED ARS AUD BRL BYN CAD CHF CLP CNY COP CZK DKK EGP EUR GBP HKD HUF IDR ILS INR JPY KRW KWD KZT MXN MYR NOK NZD PEN PHP PLN QAR RON RUB SAR SEK SGD
  THB TRY TWD UAH USD UYU VND ZAR`.split(/\s+/),
);

/** Whose decimals nobody prints. ISO 4217 gives IDR and COP two; shops of both countries print none. */
export const WHOLE_CURRENCIES: ReadonlySet<string> = new Set(['CLP', 'COP', 'IDR', 'JPY', 'KRW', 'VND']);

/** With three decimals (ISO 4217): their 1.234 may be one and a bit. */
export const THREE_DECIMALS: ReadonlySet<string> = new Set(['BHD', 'JOD', 'KWD', 'OMR', 'TND']);

/** What a shared sign means in a language or country: most exact first. */
export const SHARED_SIGNS: readonly (readonly [locale: RegExp, signs: Readonly<Record<string, string>>])[] = [
  [/^ja\b/i, { '¥': 'JPY' }],
  [/^zh\b.*\b(?:TW|Hant)\b(?!.*\b(?:HK|MO)\b)/i, { $: 'TWD', 元: 'TWD', 圆: 'TWD' }],
  [/^(?:zh|en)\b.*\bHK\b/i, { $: 'HKD', 元: 'HKD' }],
  [/\bAU$/i, { $: 'AUD' }],
  [/\bCA$/i, { $: 'CAD' }],
  [/\bSG$/i, { $: 'SGD' }],
  [/\bNZ$/i, { $: 'NZD' }],
  [/\bMX$/i, { $: 'MXN' }],
  [/\bAR$/, { $: 'ARS' }],
  [/\bCL$/i, { $: 'CLP' }],
  [/\bCO$/, { $: 'COP' }],
  [/\bUY$/i, { $: 'UYU' }],
  [/^(?:nb|nn|no)\b/i, { kr: 'NOK', 'kr.': 'NOK' }],
  [/^da\b/i, { kr: 'DKK', 'kr.': 'DKK' }],
];
