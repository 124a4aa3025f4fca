import { MOST_BYTES, type Refusal } from '../../utils/reports';
import type { TableFormat } from '../ui/save';
import { WorkerJob } from '../workbench/worker-job';
import type { CellResult, Plan } from './checking';
import type { Order, Progress, Report, Summary } from './protocol';

/** Where the bulk check is. */
export type Stage =
  | { name: 'empty'; refused: Refusal | undefined }
  | { name: 'reading'; source: string }
  | { name: 'ready'; source: string; summary: Summary }
  | { name: 'running' | 'done' | 'stopped'; source: string; summary: Summary; plan: Plan; progress: Progress };

export interface JobState {
  stage: Stage;
  /** Cells with hits, in the order of the table; more of them while a check runs. */
  results: readonly CellResult[];
  writing: TableFormat | undefined;
  /** A bug ended the Worker. */
  broken: string | undefined;
}

export interface Written {
  format: TableFormat;
  bytes: Uint8Array<ArrayBuffer>;
}

const FIRST: JobState = { stage: { name: 'empty', refused: undefined }, results: [], writing: undefined, broken: undefined };

/** The bulk check as the desk sees it. */
export class BulkJob extends WorkerJob<JobState, Order, Report> {
  #run = 0;
  #onWritten: ((written: Written) => void) | undefined;

  constructor() {
    super(FIRST);
  }

  /** Reads a file or a pasted text. @param name what to call it on the screen */
  read(source: File | string, name: string): void {
    const bytes = typeof source === 'string' ? source.length : source.size;
    if (bytes > MOST_BYTES) {
      this.set({ ...FIRST, stage: { name: 'empty', refused: 'tooLarge' } });
      return;
    }
    this.set({ ...FIRST, stage: { name: 'reading', source: name } });
    this.order({ type: 'read', source });
  }

  setHeader(headed: boolean): void {
    this.order({ type: 'header', headed });
  }

  check(plan: Plan): void {
    const { stage } = this.get();
    if (!('summary' in stage)) return;
    const { source, summary } = stage;
    this.set({ ...FIRST, stage: { name: 'running', source, summary, plan, progress: { rows: 0, share: 0, elapsed: 0 } } });
    this.#run += 1;
    this.order({ type: 'check', run: this.#run, plan });
  }

  /** Ends the check; what was found stays. */
  stop(): void {
    this.order({ type: 'stop' });
  }

  /** Back to choosing columns, with the same table. */
  choose(): void {
    const { stage } = this.get();
    if (!('summary' in stage)) return;
    this.stop();
    this.set({ ...FIRST, stage: { name: 'ready', source: stage.source, summary: stage.summary } });
  }

  /** Puts the table away; a check that is running ends. @returns puts everything back as it was, once */
  clear(): () => void {
    if (this.get().stage.name === 'empty') return () => undefined;
    this.stop();
    const { stage } = this.get();
    const before: JobState = stage.name === 'running' ? { ...this.get(), stage: { ...stage, name: 'stopped' } } : this.get();
    const back = this.putAway();
    this.set(FIRST);
    return () => {
      if (back()) this.set(before);
    };
  }

  write(order: Omit<Extract<Order, { type: 'write' }>, 'type'>): Promise<Written> {
    this.set({ writing: order.format });
    return new Promise((resolve) => {
      this.#onWritten = resolve;
      this.order({ type: 'write', ...order });
    });
  }

  protected hire(): Worker {
    return new Worker(new URL('./bulk.worker.ts', import.meta.url), { type: 'module' });
  }

  protected broke(message: string): void {
    this.dismiss();
    this.set({ ...FIRST, broken: message });
  }

  protected hear(report: Report): void {
    const { stage } = this.get();
    switch (report.type) {
      case 'table':
        this.set({ stage: { name: 'ready', source: 'source' in stage ? stage.source : '', summary: report.summary } });
        break;
      case 'refused':
        this.set({ ...FIRST, stage: { name: 'empty', refused: report.error } });
        break;
      case 'found':
        if (stage.name !== 'running' || report.run !== this.#run) break;
        this.set({ stage: { ...stage, progress: report.progress }, results: [...this.get().results, ...report.results] });
        break;
      case 'ended':
        if (stage.name === 'running' && report.run === this.#run) this.set({ stage: { ...stage, name: report.how } });
        break;
      case 'written':
        this.set({ writing: undefined });
        this.#onWritten?.(report);
        this.#onWritten = undefined;
        break;
      case 'bug':
        this.broke(report.message);
    }
  }
}
