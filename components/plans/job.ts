import { type Answering, AskingJob } from '../workbench/asking-job';
import type { Answer, Question } from './protocol';

/** Questions of the desk of plans. */
export class PlansJob extends AskingJob<Question, Answer, never, Answering<Answer>> {
  protected hire(): Worker {
    return new Worker(new URL('./plans.worker.ts', import.meta.url), { type: 'module' });
  }

  protected hear(report: Answering<Answer>): void {
    this.answered(report);
  }
}
