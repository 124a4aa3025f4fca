import type { CostLine } from '../../utils/ads/cost';
import { costLineId } from '../../utils/history';
import { COST_FIGURES, type CostFigure, unsaid } from './figures';

/** First day of a line that has always held: spend of any day finds it. */
export const ALWAYS = '1970-01-01';

/** Whether a line has no day of its own to begin on. */
export const hasAlways = ({ from }: Pick<CostLine, 'from'>): boolean => from === ALWAYS;

/** One SKU of the sheet: the line that holds today, and all its lines, the newest first. */
export interface SheetRow {
  shop: string;
  sku: string;
  line: CostLine;
  versions: readonly CostLine[];
}

/** One text for a SKU of a shop. */
export const skuKey = ({ shop, sku }: Pick<CostLine, 'shop' | 'sku'>): string => JSON.stringify([shop, sku]);

/** The line that holds on a day; undefined = none had begun. @param versions newest first */
export function holding(versions: readonly CostLine[], day: string): CostLine | undefined {
  return versions.find(({ from }) => from <= day);
}

/** The sheet, SKU by SKU in the order of their names. One that only begins later is shown by its first line. */
export function rowsOf(lines: readonly CostLine[], day: string): SheetRow[] {
  const bySku = new Map<string, CostLine[]>();
  for (const line of lines) {
    const key = skuKey(line);
    const known = bySku.get(key);
    if (known) known.push(line);
    else bySku.set(key, [line]);
  }
  return [...bySku.values()]
    .flatMap((all): SheetRow[] => {
      const versions = all.toSorted((a, b) => (a.from < b.from ? 1 : -1));
      const line = holding(versions, day) ?? versions.at(-1);
      return line ? [{ shop: line.shop, sku: line.sku, line, versions }] : [];
    })
    .sort((a, b) => a.shop.localeCompare(b.shop) || a.sku.localeCompare(b.sku, undefined, { numeric: true }));
}

/** A line that says nothing yet. */
export function blankLine(shop: string, sku: string, currency: string, from = ALWAYS): CostLine {
  const figures = Object.fromEntries(COST_FIGURES.map((figure) => [figure, unsaid(figure)])) as Pick<CostLine, CostFigure>;
  return { shop, sku, from, currency, ...figures };
}

/** Lines to write, and keys of lines to take away. */
export interface CostChange {
  put: readonly CostLine[];
  remove: readonly Pick<CostLine, 'shop' | 'sku' | 'from'>[];
}

/** The change that makes another one undone. @param stored all lines as they are before it */
export function reversed({ put, remove }: CostChange, stored: readonly CostLine[]): CostChange {
  const before = new Map(stored.map((line) => [costLineId(line), line]));
  return {
    put: [...put, ...remove].flatMap((line) => before.get(costLineId(line)) ?? []),
    remove: put.filter((line) => !before.has(costLineId(line))),
  };
}
