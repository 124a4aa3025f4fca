import { midpoints, type Scorecard } from './scorecard';

const END = Number.POSITIVE_INFINITY;

const LENGTH = [
  { from: 0, to: 19, share: 0.54 },
  { from: 20, to: 29, share: 0.84 },
  { from: 30, to: 39, share: 0.93 },
  { from: 40, to: 49, share: 0.91 },
  { from: 50, to: 59, share: 0.88 },
  { from: 60, to: 69, share: 0.8 },
  { from: 70, to: 79, share: 0.67 },
  { from: 80, to: 89, share: 0.61 },
  { from: 90, to: 99, share: 0.54 },
  { from: 100, to: 119, share: 0.44 },
  { from: 120, to: 149, share: 0.27 },
  { from: 150, to: END, share: 0.15 },
];

/** Shares for none, one, two, three and more of a thing. */
function byCount(shares: readonly [number, number, number, number]) {
  return shares.map((share, count) => ({ from: count, to: count === 3 ? END : count, share }));
}

const REPEATS = byCount([0.78, 0.45, 0.27, 0.14]);
const STYLE = byCount([0.73, 0.45, 0.32, 0.18]);
const PROMOTION = byCount([0.74, 0.63, 0.47, 0.25]);
const AUDIENCE = byCount([0.75, 0.47, 0.23, 0.11]);

/** Beyond what was printed the share keeps falling, so that more of it never costs nothing. */
const worse = (count: number, share: number) => [count, share] as const;

/**
 * Share called concise: "short, yet holding all necessary information". Labels of the marketplace's own quality staff, Lazada, three countries, 2017,
 * n = 36,283; base rate and rates by trait as measured on them.
 */
export const CONCISENESS: Scorecard = {
  base: 0.6853,
  features: [
    { trait: 'length', rates: [worse(3, 0.2), ...midpoints(LENGTH, { first: 10, last: 180 }), worse(300, 0.05)], printed: LENGTH },
    { trait: 'repeats', rates: [...midpoints(REPEATS, { last: 3 }), worse(6, 0.06), worse(20, 0.02)], printed: REPEATS },
    { trait: 'style', rates: [...midpoints(STYLE, { last: 3 }), worse(6, 0.08), worse(20, 0.02)], printed: STYLE },
    { trait: 'promotion', rates: [...midpoints(PROMOTION, { last: 3 }), worse(6, 0.08), worse(20, 0.02)], printed: PROMOTION },
    { trait: 'audience', rates: [...midpoints(AUDIENCE, { last: 3 }), worse(6, 0.05), worse(20, 0.02)], printed: AUDIENCE },
  ],
};
