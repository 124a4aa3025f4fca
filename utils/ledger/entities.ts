import type { Entity } from '../ads/source';
import { type Dimension, FIELDS_OF } from './view';

/** Entities of a view by number. Append-only: a number means the same entity for ever. */
export interface Entities {
  readonly size: number;
  /** Who a number is; {} for a number there is none of. */
  entity(number: number): Entity;
  /** Which group each entity belongs to, told apart by these dimensions alone (by id where there is one, else by name). */
  groups(by: readonly Dimension[]): Groups;
}

export interface Groups {
  /** By entity number; groups count from 0 in the order of their first entity. */
  of: Uint32Array;
  /** The number of each group's first entity. */
  first: Uint32Array;
  /** Each group's dimensions, with the names its last entity has. */
  names: readonly Entity[];
}

/** Entities from `start` on as they are stored: each text once. */
export interface EntityPiece {
  start: number;
  rows: number;
  /** By field: its texts, and which of them each entity has, -1 for none. */
  fields: readonly { field: string; texts: readonly string[]; of: readonly number[] }[];
}

/** Entities of one piece; few enough that one more entity is cheap to write, enough that a hundred thousand are quick to read. */
export const PIECE_ROWS = 1_024;

export const ENTITY_FIELDS = [
  'campaign',
  'campaignId',
  'adGroup',
  'adGroupId',
  'item',
  'itemId',
  'sku',
  'keyword',
  'matchType',
  'searchTerm',
  'placement',
  'creative',
] as const satisfies readonly (keyof Entity)[];

/** One field of all entities: its texts, and which of them each has, -1 for none. */
class Texts {
  readonly texts: string[] = [];
  readonly of: number[] = [];
  readonly #known = new Map<string, number>();

  code(text: string): number {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    this.#known.set(text, this.texts.length);
    this.texts.push(text);
    return this.texts.length - 1;
  }
}

/** Entities by columns. */
export class EntityTable implements Entities {
  #size = 0;
  readonly #columns = new Map<keyof Entity, Texts>();

  static from(pieces: Iterable<EntityPiece>): EntityTable {
    const table = new EntityTable();
    for (const piece of pieces) {
      for (const { field, texts, of } of piece.fields) {
        const name = ENTITY_FIELDS.find((known) => known === field);
        if (!name) continue;
        const column = table.#column(name);
        const codes = texts.map((text) => column.code(text));
        for (let row = 0; row < piece.rows; row += 1) column.of[piece.start + row] = codes[of[row] ?? -1] ?? -1;
      }
      table.#size = Math.max(table.#size, piece.start + piece.rows);
    }
    return table;
  }

  get size(): number {
    return this.#size;
  }

  entity(number: number): Entity {
    const entity: Entity = {};
    for (const [field, { of, texts }] of this.#columns) {
      const text = texts[of[number] ?? -1];
      if (text !== undefined) entity[field] = text;
    }
    return entity;
  }

  text(number: number, field: keyof Entity): string | undefined {
    const column = this.#columns.get(field);
    return column?.texts[column.of[number] ?? -1];
  }

  /** @returns its number */
  add(entity: Entity): number {
    this.#size += 1;
    this.put(this.#size - 1, entity);
    return this.#size - 1;
  }

  /** Gives a known entity these texts; what it has beside them stays. @returns whether anything is other than before */
  put(number: number, entity: Entity): boolean {
    let changed = false;
    for (const field of ENTITY_FIELDS) {
      const text = entity[field];
      if (text === undefined || this.text(number, field) === text) continue;
      const column = this.#column(field);
      column.of[number] = column.code(text);
      changed = true;
    }
    return changed;
  }

  /** As it is stored. @param start of the piece, a multiple of PIECE_ROWS */
  piece(start: number): EntityPiece {
    const rows = Math.min(PIECE_ROWS, this.#size - start);
    const fields = [...this.#columns].flatMap(([field, column]) => {
      const own = new Texts();
      const of = Array.from({ length: rows }, (_, row) => {
        const text = column.texts[column.of[start + row] ?? -1];
        return text === undefined ? -1 : own.code(text);
      });
      return own.texts.length === 0 ? [] : [{ field, texts: own.texts, of }];
    });
    return { start, rows, fields };
  }

  groups(by: readonly Dimension[]): Groups {
    const of = new Uint32Array(this.#size);
    let groups = 1;
    for (const dimension of by) {
      const finer = new Map<number, number>();
      const columns = FIELDS_OF[dimension].map((field) => this.#column(field));
      const codes = columns.reduce((most, { texts }) => Math.max(most, texts.length), 0) + 1;
      for (let number = 0; number < this.#size; number += 1) {
        const field = columns.findIndex((column) => (column.of[number] ?? -1) >= 0);
        const code = field < 0 ? 0 : field * codes + (columns[field]?.of[number] ?? 0) + 1;
        const key = (of[number] ?? 0) * codes * (columns.length + 1) + code;
        let group = finer.get(key);
        if (group === undefined) {
          group = finer.size;
          finer.set(key, group);
        }
        of[number] = group;
      }
      groups = finer.size;
    }
    if (this.#size === 0) groups = 0;
    const first = new Uint32Array(groups);
    const last = new Uint32Array(groups);
    for (let number = this.#size - 1; number >= 0; number -= 1) first[of[number] ?? 0] = number;
    for (let number = 0; number < this.#size; number += 1) last[of[number] ?? 0] = number;
    const fields = new Set(by.flatMap((dimension) => FIELDS_OF[dimension]));
    const names = Array.from(last, (number) => {
      const entity = Object.entries(this.entity(number)).filter(([field]) => fields.has(field as keyof Entity));
      return Object.fromEntries(entity) as Entity;
    });
    return { of, first, names };
  }

  #column(field: keyof Entity): Texts {
    const known = this.#columns.get(field);
    if (known) return known;
    const column = new Texts();
    this.#columns.set(field, column);
    return column;
  }
}
