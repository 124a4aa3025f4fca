/** How a cell's number is to be read, by its format: a number, a day, or a time that has run up. */
export type NumberKind = 'number' | 'date' | 'elapsed';

/** Formats every spreadsheet program knows by number: dates and times, those of East Asian programs among them (ECMA-376 part 1, 18.8.30). */
export function builtinKind(id: number): NumberKind {
  if (id === 46) return 'elapsed';
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || id === 45 || id === 47 || (id >= 50 && id <= 58) ? 'date' : 'number';
}

/** By the letters of a format code that are neither quoted, nor escaped, nor in brackets: `[$-409]mmm dd, yyyy` is a date, `0.00" days"` is not. */
export function kindOfFormat(code: string): NumberKind {
  if (/^general$/i.test(code)) return 'number';
  const [section = ''] = code.replace(/"[^"]*"|\\.|_.|\*./g, '').split(';');
  if (/\[(?:h+|m+|s+)\]/i.test(section)) return 'elapsed';
  return /[ymdhs]/i.test(section.replace(/\[[^\]]*\]/g, '').replace(/am\/pm|a\/p/gi, 'h')) ? 'date' : 'number';
}

const DAY = 86_400;
/** 9999-12-31, the last day that spreadsheets know. */
const LAST = 2_958_465;
/** Days from 1970-01-01 back to day 0 of each system. */
const DAY_0 = { from1900: 25_569, from1904: 24_107 };

/**
 * A stored number as text. Dates become `YYYY-MM-DD`, with `THH:mm:ss` where the number holds a time of day, a time of day alone `HH:mm:ss`, and time
 * that has run up `[h]:mm:ss`; what no calendar has stays a number.
 * @param from1904 the workbook counts days from 1904-01-01
 */
export function storedText(value: string, kind: NumberKind, from1904: boolean): string {
  const number = Number(value);
  if (kind === 'number' || value.trim() === '' || !(number >= 0 && number < LAST + 1)) return numberText(value);
  const seconds = Math.round(number * DAY);
  if (kind === 'elapsed') return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  const days = Math.floor(seconds / DAY);
  const time = seconds % DAY;
  const clock = `${two(Math.floor(time / 3600))}:${two(Math.floor(time / 60) % 60)}:${two(time % 60)}`;
  if (days === 0 && !from1904) return clock;
  // Day 60 is 1900-02-29, which never was: Lotus 1-2-3 thought so, and Excel has followed it ever since.
  const real = from1904 ? days - DAY_0.from1904 : days - DAY_0.from1900 + (days < 60 ? 1 : 0);
  const day = new Date(real * DAY * 1000).toISOString().slice(0, 10);
  return time === 0 ? day : `${day}T${clock}`;
}

const two = (number: number) => String(number).padStart(2, '0');

/**
 * A number as it is stored: whole ones digit by digit, others as the shortest decimal of the same double (Excel writes 0.1 with 17 digits). One that
 * is written with fewer digits than it is long (1.44383E+14), or is beyond what a double holds, keeps that form: it may have been an id, and its last
 * digits are lost.
 */
function numberText(value: string): string {
  if (/^-?\d+$/.test(value)) return value;
  const parts = /^([-+]?)(\d+)(?:\.(\d*))?(?:e([-+]?)(\d+))?$/i.exec(value);
  const number = Number(value);
  if (!parts || !Number.isFinite(number)) return value;
  const [, , whole = '', fraction = '', sign = '', exponent = '0'] = parts;
  const long = sign !== '-' && whole.length + Number(exponent) >= 12;
  const damaged = long && (Math.abs(number) > Number.MAX_SAFE_INTEGER || (sign === '+' && fraction.length < Number(exponent)));
  return damaged ? value : decimal(number);
}

/** The shortest decimal of a double, never with an exponent. */
function decimal(number: number): string {
  const text = String(number);
  const parts = /^(-?)(\d)(?:\.(\d+))?e([-+]\d+)$/.exec(text);
  if (!parts) return text;
  const [, minus = '', first = '', rest = '', exponent = '0'] = parts;
  const digits = first + rest;
  const point = 1 + Number(exponent);
  return point <= 0 ? `${minus}0.${'0'.repeat(-point)}${digits}` : `${minus}${digits.padEnd(point, '0')}`;
}
