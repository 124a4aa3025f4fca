/** From a day to a day, both included, YYYY-MM-DD. */
export type DaySpan = readonly [from: string, to: string];

/** Whether two of them share a day: snapshots of periods that overlap must not be added. */
export function overlapping(spans: readonly DaySpan[]): boolean {
  const sorted = spans.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return sorted.some(([from], index) => {
    const before = sorted[index - 1];
    return before !== undefined && from <= before[1];
  });
}
