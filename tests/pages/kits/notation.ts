/** How a page prints figures. Money text comes in grouped and without sign; the page adds its currency. */
export interface Notation {
  /** ISO 4217 */
  currency: string;
  thousands: string;
  decimal: string;
  /** Digits after the point of an amount of money. */
  cents: 0 | 2;
  money: (digits: string) => string;
  /** 12,34,567 instead of 1,234,567. */
  indian?: true;
  /** Between the figure and its percent sign. */
  percentGap?: string;
  /** Percentages and ratios with a point whatever the language of the rest. */
  ratioPoint?: true;
  /** Negative amounts in brackets instead of with a minus. */
  brackets?: true;
}

const before = (sign: string) => (digits: string) => `${sign}${digits}`;
const after = (sign: string) => (digits: string) => `${digits}${sign}`;
const english = { thousands: ',', decimal: '.', cents: 2 } as const;
const continental = { thousands: '.', decimal: ',', cents: 2 } as const;

export const NOTATIONS = {
  us: { ...english, currency: 'USD', money: before('$') },
  usAccounting: { ...english, currency: 'USD', money: before('$'), brackets: true },
  usLong: { ...english, currency: 'USD', money: before('US$') },
  uk: { ...english, currency: 'GBP', money: before('£') },
  india: { ...english, currency: 'INR', money: before('₹'), indian: true },
  singapore: { ...english, currency: 'SGD', money: before('S$') },
  philippines: { ...english, currency: 'PHP', money: before('₱') },
  thailand: { ...english, currency: 'THB', money: before('฿') },
  malaysia: { ...english, currency: 'MYR', money: before('RM') },
  saudi: { ...english, currency: 'SAR', money: before('SAR\u00a0') },
  china: { ...english, currency: 'CNY', money: before('¥') },
  germany: { ...continental, currency: 'EUR', money: after('\u00a0€'), percentGap: '\u00a0' },
  brazil: { ...continental, currency: 'BRL', money: before('R$\u00a0') },
  argentina: { ...continental, currency: 'ARS', money: before('$\u00a0') },
  indonesia: { ...continental, currency: 'IDR', cents: 0, money: before('Rp'), ratioPoint: true },
  vietnam: { ...continental, currency: 'VND', cents: 0, money: before('₫') },
  russia: { thousands: '\u00a0', decimal: ',', cents: 2, currency: 'RUB', money: after('\u00a0₽'), percentGap: '\u00a0' },
} satisfies Record<string, Notation>;

function grouped(digits: string, { thousands, indian }: Notation): string {
  const tail = digits.slice(-3);
  const head = digits.slice(0, -3);
  if (head === '') return tail;
  return `${head.replace(indian ? /\B(?=(?:\d{2})+$)/g : /\B(?=(?:\d{3})+$)/g, thousands)}${thousands}${tail}`;
}

function fixed(value: number, places: number, notation: Notation, decimal = notation.decimal): string {
  const [whole = '0', fraction] = Math.abs(value).toFixed(places).split('.');
  return grouped(whole, notation) + (fraction === undefined ? '' : decimal + fraction);
}

export function printCount(value: number, notation: Notation): string {
  return `${value < 0 ? '-' : ''}${fixed(value, 0, notation)}`;
}

/** An amount with its currency. */
export function printMoney(value: number, notation: Notation): string {
  const text = notation.money(fixed(value, notation.cents, notation));
  if (value >= 0) return text;
  return notation.brackets ? `(${text})` : `-${text}`;
}

/** An amount without its currency, as where the header names it. */
export function printBare(value: number, notation: Notation): string {
  return `${value < 0 ? '-' : ''}${fixed(value, notation.cents, notation)}`;
}

/** A ratio such as ROAS. */
export function printRatio(value: number, notation: Notation): string {
  return fixed(value, 2, notation, notation.ratioPoint ? '.' : notation.decimal);
}

/** 0.0123 as 1.23%. */
export function printPercent(value: number, notation: Notation): string {
  const decimal = notation.ratioPoint ? '.' : notation.decimal;
  return `${value < 0 ? '-' : ''}${fixed(value * 100, 2, notation, decimal)}${notation.percentGap ?? ''}%`;
}
