import { WorkerJob } from './worker-job';

/** What a Worker was asked, and what it answered. */
export interface Asked<Question, Answer> {
  /** The newest answer; it stays while the next one is worked out. */
  answer: Answer | undefined;
  /** What it is the answer to. */
  question: Question | undefined;
  busy: boolean;
  /** A bug ended the work. */
  broken: string | undefined;
}

/** To the Worker; a later run makes the one before it stale. */
export interface Asking<Question> {
  run: number;
  question: Question;
}

/** From the Worker. */
export type Answering<Answer> = { run: number; answer: Answer } | { bug: string };

/** A desk's questions to the ledger. It outlives the desk, so that coming back shows what was there. */
export abstract class AskingJob<Question, Answer, Order, Report> extends WorkerJob<
  Asked<Question, Answer>,
  Asking<Question> | Order,
  Report
> {
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

  protected answered(report: Answering<Answer>): void {
    if ('bug' in report) this.broke(report.bug);
    else if (report.run === this.#run) this.set({ answer: report.answer, question: this.#asked, busy: false });
  }

  protected broke(message: string): void {
    this.dismiss();
    this.set({ busy: false, broken: message });
  }
}
