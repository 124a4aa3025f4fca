import type { Reading } from '../../reading/reading';
import type { Clash } from './clash';
import { markOf, type Statement, type Statements } from './statements';

/** A measure in a text: what is measured, in its smallest unit, with its place. */
interface Measure {
  what: string;
  values: readonly number[];
  start: number;
  end: number;
}

const UNITS: Readonly<Record<string, readonly [what: string, factor: number]>> = {
  mm: ['length', 1],
  毫米: ['length', 1],
  cm: ['length', 10],
  厘米: ['length', 10],
  m: ['length', 1_000],
  米: ['length', 1_000],
  inch: ['length', 25.4],
  inches: ['length', 25.4],
  in: ['length', 25.4],
  ml: ['volume', 1],
  毫升: ['volume', 1],
  l: ['volume', 1_000],
  升: ['volume', 1_000],
  g: ['weight', 1],
  克: ['weight', 1],
  kg: ['weight', 1_000],
  千克: ['weight', 1_000],
  公斤: ['weight', 1_000],
  斤: ['weight', 500],
};
const UNIT = Object.keys(UNITS)
  .toSorted((a, b) => b.length - a.length)
  .join('|');
const NUMBER = '(\\d{1,6}(?:\\.\\d{1,3})?)';
const AREA = new RegExp(
  `${NUMBER} ?(?:${UNIT})?\\s?[x×*✕]\\s?${NUMBER}(?: ?(?:${UNIT})?\\s?[x×*✕]\\s?${NUMBER})? ?(${UNIT})(?![a-z])`,
  'gi',
);
const AMOUNT = new RegExp(`(?<![\\dx×*.])${NUMBER} ?(毫升|升|千克|公斤|克|斤|ml|kg|l|g)(?![a-z\\d])(?!\\s?[x×*])`, 'gi');
const COUNT = /(\d{1,4}) ?(件套|件装|只装|个装|片装|包装|瓶装|袋装|支装|双装|条装|卷装|盒装|pack|packs|count|pcs|pieces|piece)(?![a-z])/gi;

/** Two roundings of one length may differ by this share. */
const TOLERANCE = 0.03;

/** Sizes, volumes and weights: one in the title, another in the form. */
export function sizeClash({ filled, worded }: Statements, reading: Reading): Clash | undefined {
  return clash(filled, worded, reading, ({ text }) => [...areas(text), ...amounts(text)]);
}

/** 6件套 in the title, 4 pieces in the form. */
export function quantityClash({ filled, worded }: Statements, reading: Reading): Clash | undefined {
  const bare = ({ text }: Statement): Measure[] => {
    const number = /^\s*(\d{1,4})\s*(?:件|只|个|片|包|瓶|袋|支|双|条|卷|盒|pcs|pieces|count|pack)?\s*$/i.exec(text);
    return number ? [{ what: 'count', values: [Number(number[1])], start: 0, end: text.length }] : counts(text);
  };
  return clash(filled, worded, reading, ({ text }) => counts(text), bare);
}

function clash(
  filled: readonly Statement[],
  worded: readonly Statement[],
  reading: Reading,
  read: (statement: Statement) => Measure[],
  readForm: (statement: Statement) => Measure[] = read,
): Clash | undefined {
  const variants = reading.fields.filter(({ field, text }) => field === 'sku' && text.trim() !== '').length;
  if (variants > 1) return undefined;
  for (const claim of worded) {
    const said = onlyOne(read(claim));
    for (const one of said) {
      for (const form of filled) {
        const stated = onlyOne(readForm(form)).find(({ what, values }) => what === one.what && values.length === one.values.length);
        if (stated && !same(one.values, stated.values)) {
          return { said: markOf(claim, one.start, one.end), against: markOf(form, stated.start, stated.end) };
        }
      }
    }
  }
  return undefined;
}

/** Measures of which a text states just one of their kind; several may be parts or variants. */
function onlyOne(measures: readonly Measure[]): Measure[] {
  return measures.filter((one) => measures.every((other) => other === one || other.what !== one.what));
}

function same(a: readonly number[], b: readonly number[]): boolean {
  const [left, right] = [a.toSorted((x, y) => x - y), b.toSorted((x, y) => x - y)];
  return left.every((value, at) => Math.abs(value - (right[at] ?? 0)) <= TOLERANCE * value);
}

function areas(text: string): Measure[] {
  return Array.from(text.matchAll(AREA), (hit) => {
    const [what, factor] = UNITS[(hit[4] ?? '').toLowerCase()] ?? ['', 1];
    const sides = [hit[1], hit[2], hit[3]].flatMap((side) => (side === undefined ? [] : [Number(side) * factor]));
    return { what: `sides of ${what}`, values: sides, start: hit.index, end: hit.index + hit[0].length };
  });
}

function amounts(text: string): Measure[] {
  return Array.from(text.matchAll(AMOUNT), (hit) => {
    const [what, factor] = UNITS[(hit[2] ?? '').toLowerCase()] ?? ['', 1];
    return { what, values: [Number(hit[1]) * factor], start: hit.index, end: hit.index + hit[0].length };
  });
}

function counts(text: string): Measure[] {
  return Array.from(text.matchAll(COUNT), (hit) => ({
    what: 'count',
    values: [Number(hit[1])],
    start: hit.index,
    end: hit.index + hit[0].length,
  }));
}
