import { MOST_BYTES, type Refusal } from '../../utils/reports';
import type { StoreTrouble } from '../shell/memory';
import { WorkerJob } from '../workbench/worker-job';
import type { Order, Report, Settled, Summary, Tally } from './protocol';

/** Where the import is. */
export type Stage =
  | { name: 'empty'; refused?: Refusal }
  | { name: 'reading'; source: string }
  | { name: 'ready'; source: string; summary: Summary; looking: boolean }
  | { name: 'running' | 'done' | 'stopped' | 'undoing'; source: string; summary: Summary; tally: Tally }
  | { name: 'undone'; source: string; rows: number };

export interface JobState {
  stage: Stage;
  /** The store did not take it. */
  trouble: StoreTrouble | undefined;
  /** A bug ended the Worker. */
  broken: string | undefined;
}

const FIRST: JobState = { stage: { name: 'empty' }, trouble: undefined, broken: undefined };
const NONE: Tally = { done: 0, new: 0, same: 0, changed: 0 };

/** The import of a report as the desk sees it. */
export class TrafficJob extends WorkerJob<JobState, Order, Report> {
  readonly #today: () => string;

  constructor(today: () => string) {
    super(FIRST);
    this.#today = today;
  }

  /** Rows are being written: another report has to wait. */
  readonly busy = (): boolean => ['running', 'undoing'].includes(this.get().stage.name);

  /** Reads a file or a pasted text; nothing is written yet. @param name what to call it on the screen */
  read(source: File | string, name: string): void {
    const bytes = typeof source === 'string' ? source.length : source.size;
    if (bytes > MOST_BYTES) {
      this.set({ ...FIRST, stage: { name: 'empty', refused: 'tooLarge' } });
      return;
    }
    this.set({ ...FIRST, stage: { name: 'reading', source: name } });
    this.order({ type: 'read', source, name, today: this.#today() });
  }

  settle(settled: Settled): void {
    const { stage } = this.get();
    if (stage.name !== 'ready') return;
    this.set({ stage: { ...stage, summary: { ...stage.summary, ...settled }, looking: true } });
    this.order({ type: 'settle', settled });
  }

  start(): void {
    const { stage } = this.get();
    if (stage.name !== 'ready' || stage.looking) return;
    this.set({ trouble: undefined, stage: { name: 'running', source: stage.source, summary: stage.summary, tally: NONE } });
    this.order({ type: 'import' });
  }

  /** Ends the import; what is written stays and can be undone. */
  stop(): void {
    this.order({ type: 'stop' });
  }

  undo(): void {
    const { stage } = this.get();
    if (stage.name !== 'done' && stage.name !== 'stopped') return;
    this.set({ stage: { ...stage, name: 'undoing' } });
    this.order({ type: 'undo' });
  }

  /** Puts the report away, unless it is being written. @returns brings it back */
  clear(): () => void {
    if (this.busy()) return () => undefined;
    const { stage } = this.get();
    this.set(FIRST);
    return () => this.set({ stage });
  }

  protected hire(): Worker {
    return new Worker(new URL('./traffic.worker.ts', import.meta.url), { type: 'module' });
  }

  protected broke(message: string): void {
    this.dismiss();
    this.set({ ...FIRST, broken: message });
  }

  protected hear(report: Report): void {
    const { stage } = this.get();
    const written = 'tally' in stage ? stage : undefined;
    switch (report.type) {
      case 'refused':
        this.set({ ...FIRST, stage: { name: 'empty', refused: report.error } });
        break;
      case 'looked':
        if (stage.name === 'reading' || stage.name === 'ready') {
          this.set({ stage: { name: 'ready', source: stage.source, summary: report.summary, looking: false } });
        }
        break;
      case 'written':
        if (written) this.set({ stage: { ...written, tally: report.tally } });
        break;
      case 'ended':
        if (written) this.set({ stage: { ...written, name: report.how, tally: report.tally } });
        break;
      case 'undone':
        if (written) this.set({ stage: { name: 'undone', source: written.source, rows: report.rows } });
        break;
      case 'store':
        this.set({ trouble: report.error, ...(written ? { stage: { ...written, name: 'stopped' } } : {}) });
        break;
      case 'bug':
        this.broke(report.message);
    }
  }
}
