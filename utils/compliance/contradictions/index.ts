import type { Reading } from '../../reading/reading';
import type { Contradiction } from '../rule';
import { brandClash } from './brand';
import type { Clash } from './clash';
import { materialClash } from './material';
import { quantityClash, sizeClash } from './measure';
import { originClash } from './origin';
import { type Statements, statementsOf } from './statements';

const CLASHES: Record<Contradiction, (statements: Statements, reading: Reading) => Clash | undefined> = {
  material: materialClash,
  origin: originClash,
  brand: brandClash,
  quantity: quantityClash,
  size: sizeClash,
};

/**
 * The first two places of a listing that state different facts of one kind. Only what is stated plainly on both sides is compared; a listing with
 * several variants may state several sizes and quantities, so there nothing is said of them.
 */
export function contradictionIn(reading: Reading, kind: Contradiction): Clash | undefined {
  return CLASHES[kind](statementsOf(reading, kind), reading);
}
