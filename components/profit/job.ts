import { WorkerJob } from '../workbench/worker-job';
import type { Answer, Order, Question, Report } from './protocol';

export interface Asked {
  /** The newest answer; it stays while the next one is worked out. */
  answer: Answer | undefined;
  /** What it is the answer to. */
  question: Question | undefined;
  busy: boolean;
  /** A bug ended the work. */
  broken: string | undefined;
}

/** A desk's questions to the ledger. It outlives the desk, so that coming back shows what was there. */
export class AnalysisJob extends WorkerJob<Asked, Order, Report> {
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
    return new Worker(new URL('./analysis.worker.ts', import.meta.url), { type: 'module' });
  }

  protected hear(report: Report): void {
    if ('bug' in report) this.broke(report.bug);
    else if ('answer' in report && report.run === this.#run) this.set({ answer: report.answer, question: this.#asked, busy: false });
  }

  protected broke(message: string): void {
    this.dismiss();
    this.set({ busy: false, broken: message });
  }
}
