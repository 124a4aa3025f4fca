import { addDays, isDay } from './days';

/** Why a cell is no day. */
export type NoDay = 'noDate' | 'severalDays';

/** What the numbers of 03/04/2026 are; undefined where the column does not tell. */
export type DayOrder = 'dayFirst' | 'monthFirst' | undefined;

const SLASHED = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})\b/;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Day 0 of spreadsheets' calendar, and the stored days that can be meant: 2000 to 2100. */
const SHEET_EPOCH = '1899-12-30';
const SHEET_DAYS = [36_526, 73_050] as const;

/** Told by one cell whose first or second number is no month. */
export function dayOrderOf(cells: readonly string[]): DayOrder {
  for (const cell of cells) {
    const [, first, second] = SLASHED.exec(cell.trim()) ?? [];
    if (Number(first) > 12) return 'dayFirst';
    if (Number(second) > 12) return 'monthFirst';
  }
  return undefined;
}

/**
 * The day a cell names: 2026-11-01, 2026/11/1, 20261101, 2026年11月1日, Nov 1, 2026, 1 Nov 2026, a day as spreadsheets store it, 01/11/2026 where
 * the column says which number is the month. A time behind it is passed over. Two different days are a span, and no day.
 */
export function dayOf(cell: string, order: DayOrder): { ok: true; value: string } | { ok: false; error: NoDay } {
  const text = cell.trim();
  const named = [...text.matchAll(/(?<!\d)(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})(?!\d)/g)].map(([, year, month, day]) =>
    dayFrom(year, month, day),
  );
  const days = new Set(named);
  if (days.size > 1) return { ok: false, error: 'severalDays' };
  const [only] = named;
  return told(only ?? compactDay(text) ?? namedMonth(text) ?? slashed(text, order) ?? storedDay(text));
}

function told(day: string | undefined): ReturnType<typeof dayOf> {
  return day !== undefined && isDay(day) ? { ok: true, value: day } : { ok: false, error: 'noDate' };
}

function dayFrom(year = '', month = '', day = ''): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function compactDay(text: string): string | undefined {
  const [, year, month, day] = /^(20\d{2})(\d{2})(\d{2})$/.exec(text) ?? [];
  return year && dayFrom(year, month, day);
}

function namedMonth(text: string): string | undefined {
  const [, month, day, year] = /^([a-z]{3})[a-z]*\.? +(\d{1,2}),? +(\d{4})\b/i.exec(text) ?? [];
  const [, other, name, late] = /^(\d{1,2}) +([a-z]{3})[a-z]*\.?,? +(\d{4})\b/i.exec(text) ?? [];
  const number = MONTHS.indexOf((month ?? name ?? '').toLowerCase()) + 1;
  return number === 0 ? undefined : dayFrom(year ?? late, String(number), day ?? other);
}

function slashed(text: string, order: DayOrder): string | undefined {
  const [, first, second, year] = SLASHED.exec(text) ?? [];
  if (!year || !order) return undefined;
  return order === 'dayFirst' ? dayFrom(year, second, first) : dayFrom(year, first, second);
}

function storedDay(text: string): string | undefined {
  const stored = /^\d{5}(?:\.\d+)?$/.test(text) ? Math.floor(Number(text)) : 0;
  return stored >= SHEET_DAYS[0] && stored <= SHEET_DAYS[1] ? addDays(SHEET_EPOCH, stored) : undefined;
}

/** A cell that says there is no figure. */
export function isBlank(cell: string): boolean {
  return /^(?:[-–—]{0,2}|n\/?a|null|无)$/i.test(cell.trim());
}

const GROUPED = /^\d{1,3}(?:([,.’'\u00a0\u202f ])\d{3})(?:\1\d{3})*$/;

/** A whole number as reports print it: 11,269, 1.000.000, 19.0, 1.2万. undefined = it is none; fractions, shares and negatives are no counts. */
export function countOf(cell: string): number | undefined {
  const text = cell.trim();
  const [, amount, unit] = /^(\d+(?:\.\d+)?) ?(万|亿)$/.exec(text) ?? [];
  if (amount) return Math.round(Number(amount) * (unit === '万' ? 10_000 : 100_000_000));
  if (GROUPED.test(text)) return safe(text.replace(/\D/g, ''));
  return safe(/^(\d+)(?:[.,]0+)?$/.exec(text)?.[1]);
}

function safe(digits: string | undefined): number | undefined {
  const value = digits === undefined ? Number.NaN : Number(digits);
  return Number.isSafeInteger(value) ? value : undefined;
}

/** Currencies without a smaller unit (ISO 4217). */
const WHOLE = new Set(['JPY', 'KRW', 'VND', 'CLP', 'ISK', 'PYG', 'UGX', 'XAF', 'XOF']);

export function minorDigits(currency: string | undefined): number {
  return currency !== undefined && WHOLE.has(currency) ? 0 : 2;
}

const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/€|EUR/i, 'EUR'],
  [/£|GBP/i, 'GBP'],
  [/₫|VND/i, 'VND'],
  [/฿|THB/i, 'THB'],
  [/₱|PHP/i, 'PHP'],
  [/₽|RUB/i, 'RUB'],
  [/₹|INR/i, 'INR'],
  [/R\$|BRL/i, 'BRL'],
  [/\bRp\b|IDR/i, 'IDR'],
  [/\bRM\b|MYR/i, 'MYR'],
  [/S\$|SGD/i, 'SGD'],
  [/NT\$|TWD/i, 'TWD'],
  [/US\$|USD/i, 'USD'],
  [/人民币|CNY|RMB|\(元\)|（元）/i, 'CNY'],
  [/JPY/i, 'JPY'],
];

/** The currency that a header or a cell names; ¥ and a bare $ are several. */
export function currencyIn(text: string): string | undefined {
  return SIGNS.find(([sign]) => sign.test(text))?.[1];
}

/** How money is marked as money. Any other letter may be a factor (1.2K, 3 Mio) and makes the cell unreadable. */
const MARKED = /(?:US|NT|S|R|A|C|HK)?\p{Sc}|\b(?:[A-Z]{3}|Rp|RM)\b\.?|[元円]|\s/gu;

/** Money in minor units: ¥15,217.00, 5.255,61 €, 1.2万, (12.50) as a loss. undefined = it cannot be read. @param digits of the minor unit */
export function moneyOf(cell: string, digits: number): number | undefined {
  const text = cell.trim();
  const bare = text.replace(MARKED, '').replace(/^[(（](.*)[)）]$/, '$1');
  const [, rounded, factor] = /^(\d+(?:\.\d+)?)(万|亿)$/.exec(bare) ?? [];
  if (rounded) return Math.round(Number(rounded) * (factor === '万' ? 10_000 : 100_000_000) * 10 ** digits);
  const [, sign, whole = '', fraction = ''] = /^([-−]?)(\d[\d.,’']*?)(?:[.,](\d{1,2}))?$/.exec(bare) ?? [];
  if (whole === '' || !/^\d+$|^\d{1,3}(?:([.,’'])\d{3})(?:\1\d{3})*$/.test(whole)) return undefined;
  const minor = Number(whole.replace(/\D/g, '')) * 10 ** digits + Math.round(Number(`0.${fraction || '0'}`) * 10 ** digits);
  if (!Number.isSafeInteger(minor)) return undefined;
  return sign || /^[(（].*[)）]$/.test(text) ? -minor : minor;
}
