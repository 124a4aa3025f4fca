import { type Folded, fold } from '../text/fold';
import { showsProof } from './guards';
import type { Proof } from './rule';

/** A text up to this many units is folded as a whole when anything in it is looked at. */
const SHORT = 600;
/** What guards may look at on either side of a hit, and more. */
const MARGIN = 100;
/** How far a window reaches beyond the hit it was made for: the next hits may fall into it too. */
const REACH = 200;

/** A text that is folded only where something in it is looked at. */
export class FoldedText {
  readonly original: string;
  #whole: Folded | undefined;
  #window: Folded | undefined;
  #proofs: Map<Proof, boolean> | undefined;
  #from = 0;
  #to = 0;

  constructor(original: string) {
    this.original = original;
  }

  /** All of it, folded. */
  whole(): Folded {
    this.#whole ??= fold(this.original);
    return this.#whole;
  }

  /** The first of these proofs whose number stands in the text. */
  proof(kinds: readonly Proof[]): Proof | undefined {
    this.#proofs ??= new Map();
    const asked = this.#proofs;
    return kinds.find((kind) => {
      const known = asked.get(kind) ?? showsProof(this.whole().plain, kind);
      asked.set(kind, known);
      return known;
    });
  }

  /** A window with the stretch and what stands around it; offsets are those of the text. */
  around(start: number, end: number): Folded {
    if (this.original.length <= SHORT) return this.whole();
    const enough = this.#from <= Math.max(0, start - MARGIN) && this.#to >= Math.min(this.original.length, end + MARGIN);
    if (!this.#window || !enough) {
      this.#from = this.#unbroken(Math.max(0, start - MARGIN));
      this.#to = this.#unbroken(Math.min(this.original.length, end + REACH));
      this.#window = fold(this.original, this.#from, this.#to);
    }
    return this.#window;
  }

  /** An offset that parts no surrogate pair. */
  #unbroken(at: number): number {
    const low = this.original.charCodeAt(at);
    return low >= 0xdc00 && low <= 0xdfff ? at - 1 : at;
  }
}

/** Units of a folded text that stand for the stretch `start` to `end` of the original. */
export function unitsOf(folded: Folded, start: number, end: number): { from: number; to: number } {
  const from = firstAt(folded.starts, start);
  let to = from;
  while (to < folded.ends.length && (folded.ends[to] ?? 0) <= end) to++;
  return { from, to };
}

/** The first index whose offset is not below `least`; offsets rise. */
function firstAt(offsets: Int32Array, least: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
