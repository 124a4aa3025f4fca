import { MOST_BYTES, type Refusal, readFile, readText } from '../../utils/reports';
import { DeskState } from '../workbench/desk-state';
import { ALWAYS } from './sheet-rows';
import { type Assigned, type CostLayout, type CostPlan, layCosts, unclearRates } from './table';

/** A sheet of costs is typed by people: larger ones are something else. */
const MOST_COST_BYTES = MOST_BYTES / 8;

/** Where the bringing of a table is. */
export type Stage =
  | { name: 'empty'; refused?: Refusal; source?: string }
  | { name: 'reading'; source: string }
  | { name: 'ready'; source: string; rows: readonly (readonly string[])[]; layout: CostLayout; plan: CostPlan };

/** What is settled where a table does not say. */
export type Defaults = Pick<CostPlan, 'shop' | 'currency' | 'language'>;

/** A pasted or dropped table on its way into the sheet. Nothing is written before the operator says so. */
export class Bringing extends DeskState<{ stage: Stage }> {
  #defaults: Defaults = { shop: '', currency: 'CNY', language: 'zh-CN' };
  #run = 0;

  constructor() {
    super({ stage: { name: 'empty' } });
  }

  /** What a table is taken to mean where it does not say. */
  suppose(defaults: Defaults): void {
    this.#defaults = defaults;
  }

  read(source: File | string, name: string): void {
    this.#run += 1;
    const run = this.#run;
    const bytes = typeof source === 'string' ? source.length : source.size;
    if (bytes > MOST_COST_BYTES) {
      this.set({ stage: { name: 'empty', refused: 'tooLarge', source: name } });
      return;
    }
    this.set({ stage: { name: 'reading', source: name } });
    void this.#take(source, name).then((stage) => run === this.#run && this.set({ stage }));
  }

  settle(change: Partial<CostPlan>): void {
    const { stage } = this.get();
    if (stage.name === 'ready') this.set({ stage: { ...stage, plan: { ...stage.plan, ...change } } });
  }

  /** Says what a column is; what was that before is nothing any more. */
  assign(at: number, meaning: keyof Assigned | undefined): void {
    const { stage } = this.get();
    if (stage.name !== 'ready') return;
    const others = Object.entries(stage.plan.assigned).filter(([column, index]) => column !== meaning && index !== at);
    this.settle({ assigned: { ...Object.fromEntries(others), ...(meaning === undefined ? {} : { [meaning]: at }) } });
  }

  /** Puts the table away. @returns brings it back */
  clear(): () => void {
    this.#run += 1;
    const { stage } = this.get();
    this.set({ stage: { name: 'empty' } });
    return () => this.set({ stage });
  }

  async #take(source: File | string, name: string): Promise<Stage> {
    const bytes = typeof source === 'string' ? undefined : await source.arrayBuffer().catch(() => undefined);
    if (typeof source !== 'string' && !bytes) return { name: 'empty', refused: 'unreadable', source: name };
    const read = typeof source === 'string' ? readText(source) : readFile(new Uint8Array(bytes ?? new ArrayBuffer()));
    if (!read.ok) return { name: 'empty', refused: read.error, source: name };
    const { rows } = read.value;
    const layout = layCosts(rows);
    const { header, assigned } = layout;
    return { name: 'ready', source: name, rows, layout, plan: { ...this.#defaults, header, assigned, from: ALWAYS, fractions: {} } };
  }
}

/** Columns of rates that the operator has to say more about before anything can be written. */
export function unsettledRates({ rows, plan }: Extract<Stage, { name: 'ready' }>): ReturnType<typeof unclearRates> {
  return unclearRates(rows, plan).filter((figure) => plan.fractions[figure] === undefined);
}
