import { gravity, type Problem } from '../../utils/findings/outcome';
import type { Judged } from './protocol';

/** Bands of ten points; 100 stands in the last. */
export const BANDS = 10;

export function bandOf(score: number): number {
  return Math.min(BANDS - 1, Math.floor(Math.round(score) / (100 / BANDS)));
}

/** One kind of fault over the whole shop. */
export interface Cost {
  rule: string;
  /** The gravest of it anywhere. */
  outcome: Problem;
  listings: number;
  /** Points that repairing it alone would bring each listing, added up. */
  gain: number;
}

/** What the judged listings come to together. Counted on as they come in: thousands are never gone through again. */
export class Standing {
  readonly bands: number[] = Array.from({ length: BANDS }, () => 0);
  readonly #costs = new Map<string, Cost>();
  judged = 0;
  /** Listings that have a score. */
  scored = 0;
  #sum = 0;

  add(results: readonly Judged[]): void {
    for (const { score, faults } of results) {
      this.judged += 1;
      if (score !== null) {
        this.scored += 1;
        this.#sum += score;
        const band = bandOf(score);
        this.bands[band] = (this.bands[band] ?? 0) + 1;
      }
      for (const { rule, outcome, gain } of faults) {
        const known = this.#costs.get(rule);
        if (!known) this.#costs.set(rule, { rule, outcome, gain, listings: 1 });
        else {
          known.listings += 1;
          known.gain += gain;
          if (gravity(outcome) < gravity(known.outcome)) known.outcome = outcome;
        }
      }
    }
  }

  /** Mean score; undefined where nothing was scored. */
  get average(): number | undefined {
    return this.scored === 0 ? undefined : this.#sum / this.scored;
  }

  /** Faults by what they cost the shop, most first. */
  costs(): Cost[] {
    return [...this.#costs.values()].map((cost) => ({ ...cost })).sort((a, b) => b.gain - a.gain || b.listings - a.listings);
  }

  /** Points that the shop's mean score would rise by. */
  perListing({ gain }: Cost): number {
    return this.scored === 0 ? 0 : gain / this.scored;
  }
}
