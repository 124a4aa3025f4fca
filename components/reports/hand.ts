import type { Mapping } from '../../utils/reports/understand';

/** What the operator has said of one file by hand; what is absent is as the files of the same header are read. */
export type Hand = Partial<Mapping>;

/** What changed between what a report was read with and what the operator says now, beside what was said before. */
export function saidByHand(hand: Hand, before: Mapping, now: Mapping): Hand {
  const asBefore = new Map(Object.entries(before).map(([field, value]) => [field, JSON.stringify(value)]));
  const changed = Object.entries(now).filter(([field, value]) => asBefore.get(field) !== JSON.stringify(value));
  return { ...hand, ...Object.fromEntries(changed) };
}

/** How a file is read: as the others of its header, except for what was said of itself. @param shared what holds for its header */
export function mappingOf(shared: Mapping | undefined, hand: Hand): Mapping {
  return { columns: {}, ...shared, ...hand };
}

/** What of a mapping holds for every file of the same header: its days are its own, and the rows above the header may be more or fewer. */
export function sharedOf({ period: _, headerRow: __, ...mapping }: Mapping): Mapping {
  return mapping;
}

/** Whether a mapping says anything. */
export function saysAnything({ columns, ...others }: Mapping): boolean {
  return Object.keys(columns).length > 0 || Object.keys(others).length > 0;
}

/** Whether two mappings have a file read alike. */
export function readsAlike(one: Mapping, other: Mapping): boolean {
  const text = (mapping: Mapping) => JSON.stringify(Object.entries(mapping).sort(([a], [b]) => (a < b ? -1 : 1)));
  return text(one) === text(other);
}
