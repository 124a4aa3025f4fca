import type { Entity } from '../ads/source';
import { type EntityTable, PIECE_ROWS } from './entities';
import { type Dimension, FIELDS_OF } from './view';

/** Several entities have this name: it leads to none of them. */
const AMBIGUOUS = -1;

/**
 * Finds entities of reports among the known ones. Ids decide; where one of the two reports has no id, the name does, if only one entity has it.
 * Pieces that are other than they were are remembered.
 */
export class EntityIndex {
  readonly #ids = new Map<string, number>();
  readonly #names = new Map<string, number>();
  readonly #changed = new Set<number>();

  constructor(
    readonly table: EntityTable,
    readonly rowsBy: readonly Dimension[],
  ) {
    for (let number = 0; number < table.size; number += 1) this.#register(number, table.entity(number));
  }

  /**
   * The number of an entity, a new one where it was never seen.
   *
   * @param newest its names hold from now on; otherwise those known stay
   */
  number(entity: Entity, newest: boolean): number {
    const known = this.#ids.get(this.#key(entity, true)) ?? this.#byName(entity);
    if (known === undefined) {
      const number = this.table.add(entity);
      this.#register(number, entity);
      this.#touch(number);
      return number;
    }
    const before = this.table.entity(known);
    if (this.table.put(known, newest ? entity : { ...entity, ...before })) {
      this.#register(known, this.table.entity(known));
      this.#touch(known);
    }
    return known;
  }

  /** Starts of the pieces that have to be written. */
  changed(): number[] {
    return [...this.#changed].sort((a, b) => a - b);
  }

  #byName(entity: Entity): number | undefined {
    const number = this.#names.get(this.#key(entity, false));
    if (number === undefined || number === AMBIGUOUS) return undefined;
    const clash = this.rowsBy.some((dimension) => {
      const [id, name] = FIELDS_OF[dimension];
      const known = id === undefined || name === undefined ? undefined : this.table.text(number, id);
      return known !== undefined && id !== undefined && entity[id] !== undefined && entity[id] !== known;
    });
    return clash ? undefined : number;
  }

  #register(number: number, entity: Entity): void {
    this.#ids.set(this.#key(entity, true), number);
    const name = this.#key(entity, false);
    const known = this.#names.get(name);
    this.#names.set(name, known === undefined || known === number ? number : AMBIGUOUS);
  }

  #touch(number: number): void {
    this.#changed.add(number - (number % PIECE_ROWS));
  }

  /** Lengths stand before texts, so that no text can pose as two. */
  #key(entity: Entity, idFirst: boolean): string {
    let key = '';
    for (const dimension of this.rowsBy) {
      const [id, name] = FIELDS_OF[dimension];
      const text = idFirst ? ((id && entity[id]) ?? (name && entity[name])) : ((name && entity[name]) ?? (id && entity[id]));
      key += text === undefined ? '-' : `${text.length}:${text}`;
    }
    return key;
  }
}
