import type { Decimal } from './decimal';

/** What parts the decimals; the other of the two parts thousands. */
export type Point = '.' | ',';

/** Digits with their separators, understood as far as they tell by themselves. */
export type Digits =
  /** `point`: these digits prove what parts decimals */
  | { kind: 'read'; decimal: Decimal; point?: Point }
  /** one separator with three digits behind it: thousands by one custom, decimals by the other */
  | { kind: 'either'; separator: Point; grouped: Decimal; parted: Decimal }
  /** groups of three parted by one blank, which may be two numbers beside each other */
  | { kind: 'spaced'; decimal: Decimal }
  | { kind: 'malformed' };

const MALFORMED: Digits = { kind: 'malformed' };

/** Whole digits a number may have: more are an id, and no longer exact as a number. */
const MOST_DIGITS = 15;
const MOST_DECIMALS = 12;

/** Western groups of three, and Indian ones: the last of three, those before of two. */
const GROUPED = /^\d{1,3}(?:,\d{3})+$|^\d{1,2}(?:,\d{2})+,\d{3}$/;

function whole(digits: string): boolean {
  return /^(?:0|[1-9]\d*)$/.test(digits) && digits.length <= MOST_DIGITS;
}

function read(left: string, right: string, point?: Point): Digits {
  if (!whole(left) || right.length > MOST_DECIMALS) return MALFORMED;
  return { kind: 'read', decimal: right === '' ? left : `${left}.${right}`, ...(point ? { point } : {}) };
}

/** @param body digits with . , ' or blanks between them, beginning and ending with a digit */
export function digitsOf(body: string): Digits {
  if (/[ \u00a0\u202f\u2009'’]/.test(body)) return spaced(body);
  const [first, ...more] = body.match(/[.,]/g) ?? [];
  if (first === undefined) return read(body, '');
  const separator: Point = first === '.' ? '.' : ',';
  const other: Point = separator === '.' ? ',' : '.';
  if (more.length === 0) return once(body, separator);
  const last = more.at(-1) === '.' ? '.' : ',';
  if (last !== separator) {
    // Both kinds: the last one parts the decimals, and stands once.
    const at = body.lastIndexOf(last);
    return more.filter((sign) => sign === last).length === 1 ? grouped(body.slice(0, at), separator, body.slice(at + 1), last) : MALFORMED;
  }
  return more.every((sign) => sign === separator) ? grouped(body, separator, '', other) : MALFORMED;
}

function grouped(left: string, separator: Point, right: string, point: Point): Digits {
  return GROUPED.test(left.replaceAll(separator, ',')) ? read(left.replaceAll(separator, ''), right, point) : MALFORMED;
}

function once(body: string, separator: Point): Digits {
  const [left = '', right = ''] = body.split(separator);
  if (right.length !== 3 || left.length > 3 || left === '0') return read(left, right, separator);
  return whole(left) ? { kind: 'either', separator, grouped: left + right, parted: `${left}.${right}` } : MALFORMED;
}

/** Groups parted by blanks or apostrophes: one kind of them, three digits each; then one . or , may part the decimals. */
function spaced(body: string): Digits {
  const [, groups = '', sign = '', right = ''] = /^([\d \u00a0\u202f\u2009'’]+)(?:([.,])(\d+))?$/.exec(body) ?? [];
  const blanks = groups.match(/\D/g) ?? [];
  if (!/^\d{1,3}(?:\D\d{3})+$/.test(groups) || new Set(blanks).size !== 1) return MALFORMED;
  const digits = read(groups.replace(/\D/g, ''), right, sign === '.' || sign === ',' ? sign : undefined);
  const certain = digits.kind !== 'read' || blanks[0] !== ' ' || blanks.length > 1 || sign !== '';
  return certain ? digits : { kind: 'spaced', decimal: digits.decimal };
}
