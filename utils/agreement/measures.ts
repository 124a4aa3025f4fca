/** What can be measured, and in which smallest unit its numbers are given here. */
export type Measured = 'length' | 'volume' | 'weight' | 'power' | 'voltage' | 'charge' | 'energy' | 'storage';

/** An amount in a text, in its smallest unit: mm, ml, g, W, V, mAh, Wh, GB. Two values are a range. */
export interface Amount {
  what: Measured;
  values: readonly [number] | readonly [from: number, to: number];
  start: number;
  end: number;
}

/** Sides in mm: 60x90cm, 20*30*40 mm. */
interface Sides {
  values: readonly number[];
  start: number;
  end: number;
}

const UNITS: Readonly<Record<string, readonly [what: Measured, factor: number]>> = {
  mm: ['length', 1],
  毫米: ['length', 1],
  cm: ['length', 10],
  厘米: ['length', 10],
  公分: ['length', 10],
  m: ['length', 1_000],
  米: ['length', 1_000],
  meter: ['length', 1_000],
  meters: ['length', 1_000],
  inch: ['length', 25.4],
  inches: ['length', 25.4],
  in: ['length', 25.4],
  '"': ['length', 25.4],
  '”': ['length', 25.4],
  '″': ['length', 25.4],
  "''": ['length', 25.4],
  英寸: ['length', 25.4],
  英吋: ['length', 25.4],
  ft: ['length', 304.8],
  feet: ['length', 304.8],
  ml: ['volume', 1],
  毫升: ['volume', 1],
  l: ['volume', 1_000],
  liter: ['volume', 1_000],
  liters: ['volume', 1_000],
  litre: ['volume', 1_000],
  升: ['volume', 1_000],
  'fl oz': ['volume', 29.57],
  'fl.oz': ['volume', 29.57],
  g: ['weight', 1],
  克: ['weight', 1],
  gram: ['weight', 1],
  grams: ['weight', 1],
  kg: ['weight', 1_000],
  千克: ['weight', 1_000],
  公斤: ['weight', 1_000],
  斤: ['weight', 500],
  lb: ['weight', 453.6],
  lbs: ['weight', 453.6],
  w: ['power', 1],
  瓦: ['power', 1],
  watt: ['power', 1],
  watts: ['power', 1],
  kw: ['power', 1_000],
  v: ['voltage', 1],
  伏: ['voltage', 1],
  volt: ['voltage', 1],
  volts: ['voltage', 1],
  mah: ['charge', 1],
  毫安: ['charge', 1],
  毫安时: ['charge', 1],
  ah: ['charge', 1_000],
  wh: ['energy', 1],
  gb: ['storage', 1],
  tb: ['storage', 1_000],
};

const alternatives = (units: readonly string[]) =>
  units
    .toSorted((a, b) => b.length - a.length)
    .map((unit) => unit.replace(/[.]/g, '\\.'))
    .join('|');
const LENGTHS = alternatives(Object.keys(UNITS).filter((unit) => UNITS[unit]?.[0] === 'length'));
/** "2 in 1" and "5 in a box" are no inches: `in` counts between sides only. */
const ALL = alternatives(Object.keys(UNITS).filter((unit) => unit !== 'in'));
const NUMBER = '(\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,3})?|\\d{1,6}(?:\\.\\d{1,3})?)';
/** 60cm(长), 90 W: which side a number is. */
const SIDE = '(?:\\s?[(（]?[LWHDT长宽高厚深][)）]?(?![a-z]))?';
const SIDED = `${NUMBER}(?:\\s?(${LENGTHS})(?![a-z]))?${SIDE}`;
const TIMES = '\\s?[x×*✕X]\\s?';
const SIDES = new RegExp(`(?<![\\dx×*.])${SIDED}${TIMES}${SIDED}(?:${TIMES}${SIDED})?(?![a-z\\d]|${TIMES}\\d)`, 'gi');
const AMOUNT = new RegExp(
  `(?<![\\d.#]|[a-z]-?|\\d\\s?[-~～–—至到/+]\\s?)(?:${NUMBER}\\s?(?:${ALL})?\\s?[-~～–—至到]\\s?)?${NUMBER}\\s?(${ALL})(?![a-z\\d²³]|\\s?/\\s?(?:m|㎡|平)|\\s?[x×*✕]\\s?\\d+(?:\\.\\d+)?\\s?(?:${LENGTHS}))`,
  'gi',
);

const number = (written: string) => Number(written.replaceAll(',', ''));

/** Everything measured in a text. */
export interface Measures {
  sides: readonly Sides[];
  amounts: readonly Amount[];
}

const NOTHING: Measures = { sides: [], amounts: [] };
/** Several kinds of facts are read from the same statement. */
const known = new WeakMap<{ readonly text: string }, Measures>();

/** The measures of a statement, worked out once. */
export function measuresOf(statement: { readonly text: string }): Measures {
  let measures = known.get(statement);
  if (!measures) {
    measures = /\d/.test(statement.text) ? measured(statement.text) : NOTHING;
    known.set(statement, measures);
  }
  return measures;
}

/** Sides joined by a times sign, in mm; a pair or triple without a unit at its end says nothing. Linear in the text. */
function sidesIn(text: string): Sides[] {
  return Array.from(text.matchAll(SIDES), (hit) => {
    const units = [hit[2], hit[4], hit[6]];
    // "50mm * 2" is two of them
    const unit = hit[5] === undefined ? units[1] : units[2];
    if (unit === undefined) return undefined;
    const values = [hit[1], hit[3], hit[5]].flatMap((side, at) => {
      if (side === undefined) return [];
      const [, factor] = UNITS[(units[at] ?? unit).toLowerCase()] ?? ['length', 1];
      return [number(side) * factor];
    });
    return { values, start: hit.index, end: hit.index + hit[0].trimEnd().length };
  }).filter((sides) => sides !== undefined);
}

function measured(text: string): Measures {
  const sides = sidesIn(text);
  return { sides, amounts: amountsIn(text, sides) };
}

/** Amounts with a unit, in the smallest unit of their kind. What stands in sides is no amount. Linear in the text. */
function amountsIn(text: string, sides: readonly Sides[]): Amount[] {
  return Array.from(text.matchAll(AMOUNT), (hit): Amount => {
    const [what, factor] = UNITS[(hit[3] ?? '').toLowerCase()] ?? ['length', 1];
    const to = number(hit[2] ?? '') * factor;
    const values: Amount['values'] = hit[1] === undefined ? [to] : [number(hit[1]) * factor, to];
    return { what, values, start: hit.index, end: hit.index + hit[0].length };
  }).filter((one) => sides.every((side) => side.end <= one.start || side.start >= one.end));
}

/** Two roundings of one number may differ by this share: 20 cm and 7.9 inches. */
const TOLERANCE = 0.03;

export function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= TOLERANCE * Math.max(a, b);
}
