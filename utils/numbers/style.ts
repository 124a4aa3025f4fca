import { plain, printedNumber } from './amount';
import { SHARED_SIGNS } from './currencies';
import type { NumberStyle } from './number';
import type { Digits, Point } from './separators';

/** Cells looked at; a column prints all its numbers in one way. */
const MOST_CELLS = 2_000;

const PART = /[~〜–—]|至|到|\bto\b/;

/**
 * How a column prints its numbers, from all its cells: a repeated separator or one with two digits behind proves what it is; separators with three
 * digits behind are thousands where numbers below a thousand stand without any. The language decides only where the cells leave it open.
 *
 * @param texts the cells, of which the first line counts
 * @param locale BCP 47 language of the page ('zh', 'en-US')
 */
export function columnStyle(texts: readonly string[], locale?: string): NumberStyle {
  const seen = texts.slice(0, MOST_CELLS).flatMap(digitsIn);
  const points = new Set(seen.flatMap((digits) => (digits.kind === 'read' && digits.point ? [digits.point] : [])));
  const either = seen.flatMap((digits) => (digits.kind === 'either' ? [digits] : []));
  const custom = customsOf(locale);
  const [proven] = points;
  const point = points.size > 1 ? undefined : (proven ?? bySmall(seen, either, custom.point) ?? custom.point);
  const signs = SHARED_SIGNS.find(([language]) => locale !== undefined && language.test(locale))?.[1];
  const ambiguous = points.size > 1 ? 'both' : point === undefined && either.length > 0 ? 'either' : undefined;
  return {
    ...(point ? { point } : {}),
    ...(custom.blanks ? { blanks: true } : {}),
    ...(signs ? { signs } : {}),
    ...(ambiguous ? { ambiguous } : {}),
  };
}

function digitsIn(text: string): Digits[] {
  const line = plain(text.trim().split('\n', 1)[0] ?? '');
  return line.split(PART, 2).flatMap((part) => {
    const digits = printedNumber(part.trim())?.digits;
    return digits ? [digits] : [];
  });
}

type Either = Extract<Digits, { kind: 'either' }>;

/**
 * 845 beside 1,200: with fixed decimals it would stand as 845,000, so the separator parts thousands. Asked only against a language with decimal
 * commas or where no language is known: pages print English numbers in German, never German ones in English.
 */
function bySmall(seen: readonly Digits[], either: readonly Either[], custom: Point | undefined): Point | undefined {
  const separators = new Set(either.map(({ separator }) => separator));
  const [separator] = separators;
  if (separator === undefined || separators.size > 1 || custom === '.') return undefined;
  const small = seen.some((digits) => digits.kind === 'read' && !digits.point && Number(digits.decimal) > 0 && digits.decimal.length <= 3);
  return small ? (separator === ',' ? '.' : ',') : undefined;
}

/** Decimal sign and blank of a language, as the browser's own tables have them. */
function customsOf(locale: string | undefined): { point?: Point; blanks: boolean } {
  if (!locale) return { blanks: false };
  try {
    const parts = new Intl.NumberFormat(locale, { useGrouping: true }).formatToParts(1_234_567.5);
    const sign = parts.find(({ type }) => type === 'decimal')?.value;
    const group = parts.find(({ type }) => type === 'group')?.value ?? '';
    return { ...(sign === '.' || sign === ',' ? { point: sign } : {}), blanks: /^\s$/.test(group) };
  } catch {
    // The page names its own language, and may name one that is none.
    return { blanks: false };
  }
}
