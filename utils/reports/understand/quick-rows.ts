import type { Block } from '../block';

const SEPARATOR = 1;
/** Two hashes of 32 bits make one number that is exact. */
const LOW_BITS = 0x1fffff;
const HIGH = 0x200000;

/** Texts remembered: more are read the slow way, so that a million names do not fill the memory twice. */
const MOST_LEARNT = 400_000;

/** Texts of some columns met before, and what was made of them: looked up in a block without making strings of its cells. */
export class MetTexts<Value> {
  private readonly known = new Map<number, { key: string; value: Value }>();

  /** @param columns their indices, in order */
  constructor(private readonly columns: readonly number[]) {}

  /** What was learnt of these very texts; undefined = not met, or printed with quotes inside. */
  of(block: Block, row: number): Value | undefined {
    const hash = this.hash(block, row);
    const found = hash === undefined ? undefined : this.known.get(hash);
    return found && this.same(block, row, found.key) ? found.value : undefined;
  }

  /** @param cells the cells of that row */
  learn(block: Block, row: number, cells: readonly string[], value: Value): void {
    const hash = this.hash(block, row);
    if (hash === undefined || this.known.size >= MOST_LEARNT || this.known.has(hash)) return;
    let key = '';
    for (const index of this.columns) key += `${cells[index] ?? ''}\u0001`;
    this.known.set(hash, { key, value });
  }

  private hash({ text, heads, starts, ends }: Block, row: number): number | undefined {
    const first = heads[row] ?? 0;
    let low = 0x811c9dc5;
    let high = 0x1000193;
    for (const column of this.columns) {
      const start = starts[first + column] ?? 0;
      const end = ends[first + column] ?? 0;
      if (start < 0) return undefined;
      for (let at = start; at < end; at += 1) {
        const code = text.charCodeAt(at);
        low = Math.imul(low ^ code, 0x01000193);
        high = Math.imul(high + code, 0x85ebca6b) ^ (high >>> 13);
      }
      low = Math.imul(low ^ SEPARATOR, 0x01000193);
      high = Math.imul(high + SEPARATOR, 0x85ebca6b) ^ (high >>> 13);
    }
    return (low >>> 0) * HIGH + ((high >>> 0) & LOW_BITS);
  }

  /** Two texts may have one hash. */
  private same({ text, heads, starts, ends }: Block, row: number, key: string): boolean {
    const first = heads[row] ?? 0;
    let behind = 0;
    for (const column of this.columns) {
      const start = starts[first + column] ?? 0;
      const end = ends[first + column] ?? 0;
      for (let at = start; at < end; at += 1) {
        if (key.charCodeAt(behind) !== text.charCodeAt(at)) return false;
        behind += 1;
      }
      if (key.charCodeAt(behind) !== SEPARATOR) return false;
      behind += 1;
    }
    return behind === key.length;
  }
}
