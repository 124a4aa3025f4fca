/** Unit of a length limit: characters (code points), width (CJK and full-width 2, other 1), UTF-8 bytes. */
export type LengthUnit = 'characters' | 'width' | 'bytes';

/**
 * Code point ranges that count 2: East Asian Wide and Fullwidth (Unicode UAX 11, 16.0), taken together where only unassigned points lie between.
 * Emoji with default emoji presentation are Wide there, so a plain emoji counts 2.
 */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x231a, 0x231b],
  [0x23e9, 0x23ec],
  [0x2614, 0x2615],
  [0x2648, 0x2653],
  [0x26bd, 0x26be],
  [0x2728, 0x2728],
  [0x274c, 0x274c],
  [0x2753, 0x2755],
  [0x2757, 0x2757],
  [0x2795, 0x2797],
  [0x2b50, 0x2b50],
  [0x2b55, 0x2b55],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xa960, 0xa97c],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x18dff],
  [0x1aff0, 0x1b2fb],
  [0x1f004, 0x1f004],
  [0x1f0cf, 0x1f0cf],
  [0x1f18e, 0x1f18e],
  [0x1f191, 0x1f19a],
  [0x1f1e6, 0x1f202],
  [0x1f210, 0x1f320],
  [0x1f32d, 0x1f335],
  [0x1f337, 0x1f37c],
  [0x1f37e, 0x1f393],
  [0x1f3a0, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f7e0, 0x1f7eb],
  [0x1f90c, 0x1faff],
  [0x20000, 0x3fffd],
];

/** Combining marks, joiners, variation selectors, direction marks: they draw on or steer their neighbour and take no width of their own. */
const ZERO = /[\p{Mn}\p{Me}\p{Cf}\u200b]/u;

function isWide(code: number): boolean {
  if (code < 0x1100) return false;
  let low = 0;
  let high = WIDE.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const range = WIDE[middle];
    if (!range) return false;
    if (code < range[0]) high = middle - 1;
    else if (code > range[1]) low = middle + 1;
    else return true;
  }
  return false;
}

/** Width of one code point: 2, 1, or 0 for a mark without width of its own. */
function codePointWidth(code: number): 0 | 1 | 2 {
  if (code < 0x300) return code === 0xad ? 0 : 1;
  if (isWide(code)) return 2;
  return ZERO.test(String.fromCodePoint(code)) ? 0 : 1;
}

/**
 * Length of a text in a marketplace's unit.
 * `characters`: code points; a lone surrogate is one. `width`: CJK, full-width and emoji 2, combining marks and joiners 0, everything else 1; an
 * emoji joined of several (family, flag) counts each drawn part, as the seller pages' own counters do. `bytes`: UTF-8; a lone surrogate is 3,
 * as the replacement character it is sent as.
 */
export function lengthIn(text: string, unit: LengthUnit): number {
  let sum = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.codePointAt(index) ?? 0;
    if (code > 0xffff) index++;
    if (unit === 'characters') sum += 1;
    else if (unit === 'width') sum += codePointWidth(code);
    else sum += code < 0x80 ? 1 : code < 0x800 ? 2 : code > 0xffff ? 4 : 3;
  }
  return sum;
}

/** UTF-16 offset at which the text reaches `limit` units: `text.slice(0, offset)` is the longest start that fits, never half a character. */
export function offsetAt(text: string, limit: number, unit: LengthUnit): number {
  let sum = 0;
  let index = 0;
  while (index < text.length) {
    const code = text.codePointAt(index) ?? 0;
    const step = code > 0xffff ? 2 : 1;
    sum += unit === 'characters' ? 1 : unit === 'width' ? codePointWidth(code) : code < 0x80 ? 1 : code < 0x800 ? 2 : code > 0xffff ? 4 : 3;
    if (sum > limit) return index;
    index += step;
  }
  return text.length;
}
