/** Sales as visitors x rate x value of an order. */
export interface SalesParts {
  visitors: number;
  cvr: number;
  aov: number;
}

const PARTS = ['visitors', 'cvr', 'aov'] as const satisfies readonly (keyof SalesParts)[];
const product = ({ visitors, cvr, aov }: SalesParts) => visitors * cvr * aov;

/**
 * What each part has in the change of sales, by Shapley: its mean contribution over all six orders of change. Works with zeros; the three add up to
 * the change (Shapley 1953, Shorrocks 2013).
 */
export function shapley(before: SalesParts, after: SalesParts): SalesParts {
  const share = (part: keyof SalesParts) => {
    const [one, other] = PARTS.filter((name) => name !== part) as [keyof SalesParts, keyof SalesParts];
    const change = after[part] - before[part];
    // Both others before, both after: two orders each of six; one of each: one order.
    const weight =
      2 * before[one] * before[other] + 2 * after[one] * after[other] + before[one] * after[other] + after[one] * before[other];
    return (change * weight) / 6;
  };
  return { visitors: share('visitors'), cvr: share('cvr'), aov: share('aov') };
}

/** The same by logarithmic means (LMDI, Ang 2004), as a cross-check: all figures have to be above 0. */
export function lmdi(before: SalesParts, after: SalesParts): SalesParts | { error: 'lmdi_needs_positive' } {
  if (PARTS.some((part) => !(before[part] > 0 && after[part] > 0))) return { error: 'lmdi_needs_positive' };
  const mean = logarithmicMean(product(before), product(after));
  const share = (part: keyof SalesParts) => mean * Math.log(after[part] / before[part]);
  return { visitors: share('visitors'), cvr: share('cvr'), aov: share('aov') };
}

function logarithmicMean(first: number, second: number): number {
  if (first === second) return first;
  const change = (second - first) / first;
  // Between near equals the quotient of logarithms loses its digits; log1p keeps them.
  return (second - first) / (Math.abs(change) < 0.5 ? Math.log1p(change) : Math.log(second / first));
}
