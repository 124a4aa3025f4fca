import { type Entity, type Source, sourceKey } from '../ads/source';

/** What rows can be told apart by; an id and its name are one. */
export const DIMENSIONS = ['campaign', 'adGroup', 'item', 'sku', 'keyword', 'matchType', 'searchTerm', 'placement', 'creative'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** The fields of an entity that say one dimension, the one that decides first. */
export const FIELDS_OF: Readonly<Record<Dimension, readonly (keyof Entity)[]>> = {
  campaign: ['campaignId', 'campaign'],
  adGroup: ['adGroupId', 'adGroup'],
  item: ['itemId', 'item'],
  sku: ['sku'],
  keyword: ['keyword'],
  matchType: ['matchType'],
  searchTerm: ['searchTerm'],
  placement: ['placement'],
  creative: ['creative'],
};

/** The dimensions that these entities name. */
export function dimensionsOf(entities: Iterable<Entity>): Dimension[] {
  const found = new Set<Dimension>();
  for (const entity of entities) {
    for (const dimension of DIMENSIONS) if (FIELDS_OF[dimension].some((field) => entity[field] !== undefined)) found.add(dimension);
  }
  return DIMENSIONS.filter((dimension) => found.has(dimension));
}

/**
 * One text for a view of a source: the same source with rows told apart in the same way. Two views hold the same spend twice (goods of the shop,
 * goods by plan), so each is kept for itself and never added to the other.
 */
export function viewKey(source: Source, rowsBy: readonly Dimension[]): string {
  return JSON.stringify([sourceKey(source), rowsBy.join(' ')]);
}
