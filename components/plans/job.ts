import { WorkerJob } from '../workbench/worker-job';
import type { Answer, Order, Question, Report } from './protocol';

export interface Told {
  /** The newest answer; it stays while the next one is worked out. */
  answer: Answer | undefined;
  /** What it is the answer to. */
  question: Question | undefined;
  busy: boolean;
  /** A bug ended the work. */
  broken: string | undefined;
}

/** Questions of the desk to the ledger. It outlives the desk, so that coming back shows what was there. */
export class PlansJob extends WorkerJob<Told, Order, Report> {
  #run = 0;
  #asked: Question | undefined;

  constructor() {
    super({ answer: undefined, question: undefined, busy: false, broken: undefined });
  }

  ask(question: Question): void {
    this.#run += 1;
    this.#asked = question;
    this.set({ busy: true, broken: undefined });
    this.order({ run: this.#run, question });
  }

  protected hire(): Worker {
    return new Worker(new URL('./plans.worker.ts', import.meta.url), { type: 'module' });
  }

  protected hear(report: Report): void {
    if (report.run !== this.#run) return;
    if ('bug' in report) this.broke(report.bug);
    else this.set({ answer: report.answer, question: this.#asked, busy: false });
  }

  protected broke(message: string): void {
    this.dismiss();
    this.set({ busy: false, broken: message });
  }
}
