import { type HeaderPlace, readHeaders } from '../../figures/headers';
import { METRIC_UNITS } from '../../marketplaces/headers/metrics';
import type { DrawnColumn } from '../../reading/table';
import { type PrintedWindow, windowIn } from './attribution-days';

/** Of windows that as many figures have, the more usual one is taken. */
const PREFERRED_DAYS = [7, 14, 15, 30, 1];
/** What the window of an ad report is of. */
const ATTRIBUTED = /^(?:sales|orders|units)(?!.*_7d$)/;

export interface Windows {
  /** Columns that hold a figure of another window than the one taken. */
  others: ReadonlySet<number>;
  /** Days that the headers print, where they print several. */
  printed: readonly number[];
  taken: number | null;
}

/**
 * Which of several windows the figures are taken of: the one that is said above the table, else the one that most of sales, orders and units have. A
 * figure without a window stands before the same in one; days counted back from today are none of a table by days.
 *
 * @param said days of the window that the lines above the table name
 */
export function windowsOf(names: readonly string[], drawn: readonly DrawnColumn[], place: HeaderPlace, said: number | undefined): Windows {
  const others = new Set<number>();
  const windows = new Map<number, PrintedWindow>();
  for (const [index, name] of names.entries()) {
    const window = name === '' ? undefined : windowIn(name);
    if (window) windows.set(index, window);
  }
  if (windows.size === 0) return { others, printed: [], taken: null };
  // Each by itself: two columns of one name and two windows would be no figure at all.
  const metrics = drawn.map((column) => readHeaders([column], place)[0]?.metric);
  const dated = metrics.includes('date');
  for (const [index, { back }] of windows) {
    const metric = metrics[index];
    const counted = metric !== undefined && METRIC_UNITS.get(metric) !== 'text' && !/_\d+d$/.test(metric);
    const plainly = counted && metrics.some((other, at) => other === metric && !windows.has(at));
    if (plainly || (counted && dated && back)) others.add(index);
    if (!counted || others.has(index)) windows.delete(index);
  }
  const printed = [...new Set([...windows.values()].map(({ days }) => days))].toSorted((a, b) => a - b);
  const counts = (days: number) => [...windows].filter(([at, one]) => one.days === days && ATTRIBUTED.test(metrics[at] ?? '')).length;
  const [most] = PREFERRED_DAYS.filter((days) => printed.includes(days)).toSorted((a, b) => counts(b) - counts(a));
  const taken = said !== undefined && printed.includes(said) ? said : (most ?? null);
  for (const [index, { days }] of windows) if (days !== taken) others.add(index);
  return { others, printed, taken };
}

/** Days of the window of the figures taken, null where their headers print none. */
export function windowTaken(names: readonly string[], metrics: readonly (string | undefined)[], { others, taken }: Windows): number | null {
  const windowed = names.some((name, index) => {
    const window = !others.has(index) && ATTRIBUTED.test(metrics[index] ?? '') ? windowIn(name) : undefined;
    return window !== undefined && !window.back;
  });
  return windowed ? taken : null;
}
