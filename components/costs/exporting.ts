import type { CostLine } from '../../utils/ads/cost';
import { COST_FIGURES, isRate, typedFigure } from './figures';
import { hasAlways } from './sheet-rows';

/** The sheet as rows of a table that can be brought back as it is. @param headers of shop, SKU, first day, currency, then the figures */
export function* exportedCosts(lines: readonly CostLine[], headers: readonly string[]): Generator<readonly string[]> {
  yield headers;
  for (const line of lines) {
    const figures = COST_FIGURES.map((figure) => {
      const typed = typedFigure(line[figure], figure, line.currency);
      return isRate(figure) && typed !== '' ? `${typed}%` : typed;
    });
    yield [line.shop, line.sku, hasAlways(line) ? '' : line.from, line.currency, ...figures];
  }
}
