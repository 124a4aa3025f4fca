import { along, type Knots } from '../curve';

/**
 * A hand-set estimate of how staff would label a title. It follows rates that were measured on labels and printed (docs of the source below); nothing in
 * it was fitted, and no label and no labelled title is part of the product.
 */
export interface Scorecard {
  /** Share of all labelled titles that bear the label. */
  base: number;
  features: readonly Feature[];
}

/** What is counted of a title. */
export type Trait = 'length' | 'repeats' | 'style' | 'promotion' | 'audience' | 'known';

interface Feature {
  trait: Trait;
  /** Share that bears the label, by the value of the trait. */
  rates: Knots;
  /** Ranges whose share was printed, both ends inside: only these are quoted. */
  printed: readonly { from: number; to: number; share: number }[];
}

/** What a title counts. `length` in characters; `telling` the same without what says nothing of the goods. */
export type Counts = Record<Trait, number> & { telling: number };

/** What one trait adds to or takes from the log odds of the base rate. */
export interface Part {
  trait: Trait;
  value: number;
  points: number;
}

/**
 * How alike any two traits are taken to be, as a correlation. Long titles repeat more, praise more and name more people, so adding up the log odds of
 * every trait would count the same thing several times. The sum over n traits is divided by 1 + (n - 1) x .25, which is how much n such traits say
 * together. .25 was chosen so that the mean estimate over 3,000 unlabelled titles of the same marketplace meets the printed rates by length.
 */
const ALIKE = 0.25;

const oddsOf = (share: number): number => Math.log(share / (1 - share));

/**
 * @returns the estimated share of titles like this that would bear the label, 0 to 1, and what each trait did to it, the most harmful first
 */
export function estimate(card: Scorecard, counts: Counts): { share: number; parts: readonly Part[] } {
  const base = oddsOf(card.base);
  const shrink = 1 / (1 + (card.features.length - 1) * ALIKE);
  const parts = card.features.map(({ trait, rates }): Part => {
    const whole = along(rates, counts[trait]);
    // A short title is not made longer by words that say nothing.
    const bare = trait === 'length' ? along(rates, counts.telling) : whole;
    const value = bare < whole ? counts.telling : counts[trait];
    return { trait, value, points: shrink * (oddsOf(Math.min(whole, bare)) - base) };
  });
  const odds = parts.reduce((sum, part) => sum + part.points, base);
  return { share: 1 / (1 + Math.exp(-odds)), parts: parts.toSorted((a, b) => a.points - b.points) };
}

/** The highest share the scorecard gives any title: every trait at its best. */
export function bestOf(card: Scorecard): number {
  const best: Counts = { length: 0, telling: 0, repeats: 0, style: 0, promotion: 0, audience: 0, known: 0 };
  for (const { trait, rates } of card.features)
    best[trait] = rates.reduce((top, knot) => (knot[1] > top[1] ? knot : top), [0, 0] as const)[0];
  return estimate(card, { ...best, telling: best.length }).share;
}

/** The printed range a value falls into; undefined where no rate was printed for it. */
export function printedFor(card: Scorecard, part: Part): { from: number; to: number; share: number } | undefined {
  const feature = card.features.find((known) => known.trait === part.trait);
  return feature?.printed.find((range) => range.from <= part.value && part.value <= range.to);
}

/** Knots at the middle of each printed range, so that the estimate does not jump while a title is typed. */
export function midpoints(printed: Feature['printed'], ends: { first?: number; last?: number } = {}): Knots {
  return printed.map(({ from, to, share }) => {
    const low = from === 0 ? (ends.first ?? from) : from;
    const middle = Number.isFinite(to) ? (low + to) / 2 : (ends.last ?? from);
    return [middle, share] as const;
  });
}
