import { ADDITIVE, type Metric } from '../marketplaces/headers/metrics';
import type { ReadCell } from './cells';
import type { TableDoubt, Unit } from './figures';

/** A column as the checks see it. */
export interface CheckedColumn {
  header: string;
  metric?: string;
  unit?: Unit;
  cells: readonly ReadCell[];
}

export interface SumCheck {
  column: CheckedColumn;
  sum: number;
  printed: number;
  agrees: boolean;
  /** Neither side is shortened, and there is something to add. */
  exact: boolean;
}

/** How far sum and total may be apart by rounding of each row: four standard deviations, and the total's own step. */
function allowance(steps: readonly number[], total: number): number {
  const squares = steps.reduce((sum, step) => sum + step * step, 0);
  return 4 * Math.sqrt(squares / 12) + total + 1e-6;
}

/** A whole number is counted, not rounded, unless it is shortened. */
const roundedBy = ({ step = 0, approximate }: ReadCell) => (step < 1 || approximate ? step : 0);

const addable = ({ metric }: CheckedColumn) => metric !== undefined && ADDITIVE.has(metric as Metric);
/** Nobody knows whether its rows add up: that they do is evidence, that they do not is none. */
const unknown = ({ metric, unit }: CheckedColumn) => metric === undefined && (unit === 'count' || unit === 'money');

/** Columns whose rows add up (money and pieces, never people or shares), each compared with what the totals row prints. */
export function checkSums(columns: readonly CheckedColumn[], totals: readonly ReadCell[]): SumCheck[] {
  const checks: SumCheck[] = [];
  for (const [index, column] of columns.entries()) {
    const total = totals[index];
    if (!(addable(column) || unknown(column)) || typeof total?.value !== 'number' || total.step === undefined) continue;
    const figures = column.cells.filter(({ value }) => value !== null);
    if (figures.some(({ value, step }) => typeof value !== 'number' || step === undefined)) continue;
    const sum = figures.reduce((whole, { value }) => whole + (value as number), 0);
    const off = Math.abs(sum - total.value);
    const agrees = off <= allowance(figures.map(roundedBy), roundedBy(total)) + Math.abs(sum) * 1e-12;
    if (!agrees && unknown(column)) continue;
    checks.push({
      column,
      sum: Number(sum.toPrecision(12)),
      printed: total.value,
      agrees,
      exact: sum > 0 && !total.approximate && figures.every(({ approximate }) => !approximate),
    });
  }
  return checks;
}

export function totalsDoubts(checks: readonly SumCheck[]): TableDoubt[] {
  return checks
    .filter(({ agrees }) => !agrees)
    .map(({ column, sum, printed }) => ({ kind: 'totals', column: column.header, sum, printed }));
}

/**
 * The row at an edge, without a name or a label, that is the sum of all the others on two columns at least: some reports print "-" where others
 * print 合计. @returns its index among the rows
 */
export function unlabelledTotals(columns: readonly CheckedColumn[], named: (row: number) => boolean): number | undefined {
  const rows = columns[0]?.cells.length ?? 0;
  if (rows < 3) return undefined;
  for (const row of [rows - 1, 0]) {
    if (named(row)) continue;
    const others = columns.map((column) => ({ ...column, cells: column.cells.filter((_, index) => index !== row) }));
    const checks = checkSums(
      others,
      columns.map(({ cells }) => cells[row] ?? { value: null }),
    );
    if (checks.every(({ agrees }) => agrees) && checks.filter(({ exact }) => exact).length >= 2) return row;
  }
  return undefined;
}
