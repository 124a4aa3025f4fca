import type { Entity } from '../ads/source';

/** Entities of a view by number. Append-only: a number means the same entity for ever. */
export interface Entities {
  readonly size: number;
  /** Who a number is; {} for a number there is none of. */
  entity(number: number): Entity;
  /** Which group each entity belongs to, by these fields together, and each group's entity with these fields alone. Groups count from 0. */
  groups(fields: readonly (keyof Entity)[]): Groups;
}

export interface Groups {
  /** By entity number. */
  of: Uint32Array;
  names: readonly Entity[];
}
