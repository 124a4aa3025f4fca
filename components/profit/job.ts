import { AskingJob } from '../workbench/asking-job';
import type { Answer, Order, Question, Report } from './protocol';

/** Questions of the desks of profit, terms and days. */
export class AnalysisJob extends AskingJob<Question, Answer, Order, Report> {
  protected hire(): Worker {
    return new Worker(new URL('./analysis.worker.ts', import.meta.url), { type: 'module' });
  }

  protected hear(report: Report): void {
    if (!('ask' in report)) this.answered(report);
  }
}
