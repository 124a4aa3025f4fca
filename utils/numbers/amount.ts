import { CURRENCY_CODES, CURRENCY_SIGNS } from './currencies';
import { SCALES } from './scales';
import { type Digits, digitsOf } from './separators';

/** What a sign behind a number makes of it: a share of a hundred or a thousand, or so many times (倍). */
export type NumberUnit = 'percent' | 'permille' | 'times';

const UNITS: Readonly<Record<string, NumberUnit>> = { '%': 'percent', '‰': 'permille', 倍: 'times' };

/** One number as printed, before it is settled what its separators mean. */
export interface Printed {
  digits: Digits;
  negative: boolean;
  /** The sign or word of the currency as printed. */
  currency?: string;
  /** Power of ten of a word behind it: 4 for 万. */
  scale: number;
  unit?: NumberUnit;
  bound?: 'upper' | 'lower';
  about: boolean;
}

/** Longest text that can be a number. */
const MOST_TEXT = 48;

const literal = (word: string) => word.replace(/[.$/\\]/g, '\\$&');
const oneOf = (words: readonly string[]) =>
  words
    .toSorted((a, b) => b.length - a.length)
    .map(literal)
    .join('|');

const CURRENCY = oneOf([...Object.keys(CURRENCY_SIGNS), ...CURRENCY_CODES]);
const BODY = String.raw`\d(?:[\d.,'’ \u00a0\u202f\u2009]*\d)?`;
const NUMBER = new RegExp(
  String.raw`^(?<bound><=?|>=?|[≤≥])?(?<about>约|≈)?\s*(?<open>\()?\s*(?<sign>[-−–+])?\s*(?<before>${CURRENCY})?\s*(?<inner>[-−–])?\s*` +
    String.raw`(?<body>${BODY})\s*(?<scale>${oneOf(Object.keys(SCALES))})?\s*(?<unit>[%‰倍])?(?<plus>\+)?\s*(?<after>${CURRENCY})?(?<more>\+|以上|以下|起)?\s*(?<close>\))?(?<behind>[-−])?$`,
  'u',
);

/** Full-width signs and digits to plain ones, the many blanks and marks without a shape away. Not NFKC: that would make a number of 5². */
export function plain(text: string): string {
  return text
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replaceAll('￥', '¥')
    .replaceAll('\u3000', ' ')
    .trim();
}

/** @param text already plain @returns undefined where it is not one number and nothing else */
export function printedNumber(text: string): Printed | undefined {
  if (text.length > MOST_TEXT || !/\d/.test(text)) return undefined;
  const found = NUMBER.exec(text)?.groups;
  if (!found) return undefined;
  const { bound, about, open, sign, before, inner, body = '', scale, unit, plus, after, more, close, behind } = found;
  // One sign at most, and brackets are one: (123), -123, ¥-123 and 123- as accounts print it.
  if (
    (open === undefined) !== (close === undefined) ||
    [open, sign, inner, behind].filter(Boolean).length > 1 ||
    (before && after && isoOf(before) !== isoOf(after))
  )
    return undefined;
  const digits = digitsOf(body);
  if (digits.kind === 'malformed') return undefined;
  const currency = before ?? after;
  const limit = boundOf(bound, plus ?? more);
  return {
    digits,
    negative: open !== undefined || (sign !== undefined && sign !== '+') || inner !== undefined || behind !== undefined,
    scale: SCALES[scale ?? ''] ?? 0,
    about: about !== undefined,
    ...(unit === undefined ? {} : { unit: UNITS[unit] as NumberUnit }),
    ...(currency === undefined ? {} : { currency }),
    ...(limit === undefined ? {} : { bound: limit }),
  };
}

function boundOf(before: string | undefined, behind: string | undefined): Printed['bound'] {
  if (before) return /[<≤]/.test(before) ? 'upper' : 'lower';
  if (behind) return behind === '以下' ? 'upper' : 'lower';
  return undefined;
}

/** ISO 4217 of a printed sign or code. @param signs what shared signs mean here */
export function isoOf(printed: string, signs: Readonly<Record<string, string>> = {}): string {
  return signs[printed] ?? CURRENCY_SIGNS[printed] ?? printed;
}
