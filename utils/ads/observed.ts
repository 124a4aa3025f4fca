/** A figure of an entity's day, and when it was seen. */
export interface Observed {
  entity: string;
  day: string;
  seen: string;
}

/** The newest observation of every entity and day: what was seen twice is corrected, not added (facts 2). Of two of one moment the later in the list. */
export function newest<Row extends Observed>(rows: readonly Row[]): Row[] {
  const kept = new Map<string, Row>();
  for (const row of rows) {
    const key = JSON.stringify([row.entity, row.day]);
    const before = kept.get(key);
    if (!before || Date.parse(row.seen) >= Date.parse(before.seen)) kept.set(key, row);
  }
  return [...kept.values()];
}
