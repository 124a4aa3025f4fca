import type { Reading } from '../reading/reading';
import { brand } from './brand';
import type { Clash, ClashKind } from './clash';
import { colour } from './colour';
import { type Compared, compare } from './compare';
import { content } from './content';
import type { Listing } from './fact';
import { material } from './material';
import { model } from './model';
import { origin } from './origin';
import { people } from './people';
import { countsIn, quantity } from './quantity';
import { rating } from './rating';
import { season, year } from './season';
import { size } from './size';
import { sizes } from './sizes';
import { type Statement, statementsOf } from './statements';

export type { Clash, ClashKind } from './clash';
export { CLASH_KINDS } from './clash';

type Comparing = (statements: readonly Statement[], listing: Listing) => Compared;

const COMPARING: readonly (readonly [ClashKind, Comparing])[] = [
  ['size', (statements, listing) => compare(size, statements, listing)],
  ['size', (statements, listing) => compare(sizes, statements, listing)],
  ['content', (statements, listing) => compare(content, statements, listing)],
  ['rating', (statements, listing) => compare(rating, statements, listing)],
  ['quantity', (statements, listing) => compare(quantity, statements, listing)],
  ['material', (statements, listing) => compare(material, statements, listing)],
  ['colour', (statements, listing) => compare(colour, statements, listing)],
  ['model', (statements, listing) => compare(model, statements, listing)],
  ['origin', (statements, listing) => compare(origin, statements, listing)],
  ['brand', (statements, listing) => compare(brand, statements, listing)],
  ['people', (statements, listing) => compare(people, statements, listing)],
  ['season', (statements, listing) => compare(season, statements, listing)],
  ['year', (statements, listing) => compare(year, statements, listing)],
];

/** What a listing states in several places. */
export interface Agreement {
  /** In the order of CLASH_KINDS. */
  clashes: readonly Clash[];
  /** Kinds that were stated in two places at least; the others cannot agree or disagree. */
  compared: ReadonlySet<ClashKind>;
}

/** Worked out once a reading: law, several audits and the panel all ask. */
const known = new WeakMap<Reading, Agreement>();

/**
 * Where a reading contradicts itself. Only what is stated plainly is compared: ranges, likenesses, negations, parts, packing, what goods fit on
 * and what stands in several numbers stay unheard. Bounded work whatever the page holds (statements.ts), no clock, never throws.
 */
export function agreementOf(reading: Reading): Agreement {
  let agreement = known.get(reading);
  if (!agreement) {
    const statements = statementsOf(reading);
    const listing = { counts: countsIn(statements) };
    const results = COMPARING.map(([kind, comparing]) => ({ kind, ...comparing(statements, listing) }));
    agreement = {
      clashes: results.flatMap(({ clashes }) => clashes),
      compared: new Set(results.filter(({ compared }) => compared).map(({ kind }) => kind)),
    };
    known.set(reading, agreement);
  }
  return agreement;
}

/** The clashes alone. */
export function clashesIn(reading: Reading): readonly Clash[] {
  return agreementOf(reading).clashes;
}
