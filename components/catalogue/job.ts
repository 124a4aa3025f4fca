import { MOST_BYTES, type Refusal } from '../../utils/reports';
import type { TableFormat } from '../ui/save';
import { WorkerJob } from '../workbench/worker-job';
import type { ExportWords, Judged, Opened, Order, Progress, Report, Settled, Summary } from './protocol';
import { Standing } from './standing';
import { ALL_SHOWN, type Shown } from './view';

/** Where the check of the shop is. */
export type Stage =
  | { name: 'empty'; refused?: Refusal | 'shut' }
  | { name: 'reading'; source: string }
  | { name: 'ready'; source: string; summary: Summary; looking: boolean }
  | Running;

interface Running {
  name: 'running' | 'done' | 'stopped';
  source: string;
  /** Absent where the listings come from the store. */
  summary?: Summary;
  progress: Progress;
  /** Listings to judge in all. */
  of: number;
}

export interface CatalogueState {
  stage: Stage;
  /** In the order they were judged; more of them while it runs. */
  results: readonly Judged[];
  /** What they come to together. Counted on, so a new state may hold the same one. */
  standing: Standing;
  /** Numbers of listings that are nearly the same; undefined until it was looked for. */
  groups: readonly (readonly number[])[] | undefined;
  /** Number of the listing looked at. */
  looking: number | undefined;
  /** That listing, once it was judged again; without a reading where it is gone. */
  opened: Opened | { at: number } | undefined;
  /** What of the list is shown: kept here, so that another desk and back changes nothing. */
  shown: Shown;
  page: number;
  writing: TableFormat | undefined;
  /** A bug ended the Worker. */
  broken: string | undefined;
}

export interface Written {
  format: TableFormat;
  bytes: Uint8Array<ArrayBuffer>;
}

const first = (): CatalogueState => ({
  stage: { name: 'empty' },
  results: [],
  standing: new Standing(),
  groups: undefined,
  looking: undefined,
  opened: undefined,
  shown: ALL_SHOWN,
  page: 0,
  writing: undefined,
  broken: undefined,
});

/** The check of a whole shop as the desk sees it. */
export class CatalogueJob extends WorkerJob<CatalogueState, Order, Report> {
  #run = 0;
  #onWritten: ((written: Written) => void) | undefined;

  constructor() {
    super(first());
  }

  /** Listings are being judged: another table has to wait. */
  readonly busy = (): boolean => this.get().stage.name === 'running';

  /** Reads a file or a pasted text; nothing is judged yet. @param name what to call it on the screen */
  read(source: File | string, name: string): void {
    const bytes = typeof source === 'string' ? source.length : source.size;
    if (bytes > MOST_BYTES) {
      this.set({ ...first(), stage: { name: 'empty', refused: 'tooLarge' } });
      return;
    }
    this.set({ ...first(), stage: { name: 'reading', source: name } });
    this.order({ type: 'read', source });
  }

  settle(settled: Settled): void {
    const { stage } = this.get();
    if (stage.name !== 'ready') return;
    this.set({ stage: { ...stage, summary: { ...stage.summary, ...settled }, looking: true } });
    this.order({ type: 'settle', settled });
  }

  /** Judges every listing of the table. */
  start(day: string): void {
    const { stage } = this.get();
    if (stage.name !== 'ready' || stage.looking) return;
    this.#judge('table', day, stage.source, stage.summary.good, stage.summary);
  }

  /** Judges every listing that was kept. @param name what to call them on the screen */
  startStored(day: string, name: string): void {
    this.#judge('store', day, name, 0);
  }

  /** Ends it; what is judged stays. */
  stop(): void {
    this.order({ type: 'stop' });
  }

  /** Back to what the columns are, with the same table. */
  choose(): void {
    const { stage } = this.get();
    if (!('summary' in stage) || !stage.summary) return;
    this.set({ ...first(), stage: { name: 'ready', source: stage.source, summary: stage.summary, looking: false } });
  }

  /** Puts the list away; it cannot be while it is being judged. @returns brings it back, once */
  clear(): () => void {
    if (this.busy()) return () => undefined;
    const before = this.get();
    const back = this.putAway();
    this.set(first());
    return () => {
      if (back()) this.set(before);
    };
  }

  show(change: Partial<Shown>): void {
    this.set({ shown: { ...this.get().shown, ...change }, page: 0 });
  }

  turn(page: number): void {
    this.set({ page });
  }

  open(at: number | undefined): void {
    this.set({ looking: at, opened: undefined });
    if (at !== undefined) this.order({ type: 'open', at });
  }

  write(format: TableFormat, words: ExportWords): Promise<Written> {
    this.set({ writing: format });
    return new Promise((resolve) => {
      this.#onWritten = resolve;
      this.order({ type: 'write', format, words });
    });
  }

  #judge(from: 'table' | 'store', day: string, source: string, of: number, summary?: Summary): void {
    this.#run += 1;
    const stage: Running = { name: 'running', source, progress: { done: 0, elapsed: 0 }, of, ...(summary ? { summary } : {}) };
    this.set({ ...first(), stage });
    this.order({ type: 'judge', from, run: this.#run, day });
  }

  protected hire(): Worker {
    return new Worker(new URL('./catalogue.worker.ts', import.meta.url), { type: 'module' });
  }

  protected broke(message: string): void {
    this.dismiss();
    this.set({ ...first(), broken: message });
  }

  protected hear(report: Report): void {
    if ('run' in report && report.run !== this.#run) return;
    const { stage } = this.get();
    switch (report.type) {
      case 'refused':
        this.set({ ...first(), stage: { name: 'empty', refused: report.error } });
        break;
      case 'shut':
        this.set({ ...first(), stage: { name: 'empty', refused: 'shut' } });
        break;
      case 'looked':
        if (stage.name === 'reading' || stage.name === 'ready') {
          this.set({ stage: { name: 'ready', source: stage.source, summary: report.summary, looking: false } });
        }
        break;
      case 'judged':
        if (stage.name === 'running') this.#take(stage, report);
        break;
      case 'copies':
        this.set({ groups: report.groups });
        break;
      case 'ended':
        if (stage.name === 'running') this.set({ stage: { ...stage, name: report.how } });
        break;
      case 'opened':
        this.set({ opened: report.opened });
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

  #take(stage: Running, { results: fresh, progress, of }: Extract<Report, { type: 'judged' }>): void {
    const { results, standing } = this.get();
    standing.add(fresh);
    this.set({ stage: { ...stage, progress, of }, ...(fresh.length > 0 ? { results: [...results, ...fresh] } : {}) });
  }
}
