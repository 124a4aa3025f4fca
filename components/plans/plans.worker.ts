import type { Answering, Asking } from '../workbench/asking-job';
import { answerTo } from './answering';
import type { Answer, Question } from './protocol';

/** The Worker in which the ledger is read and plans are judged, so that the page never waits. Questions are answered one after the other. */
const page = self as unknown as {
  onmessage: ((event: MessageEvent<Asking<Question>>) => void) | null;
  postMessage(report: Answering<Answer>): void;
};

let newest = 0;
let work = Promise.resolve();

page.onmessage = ({ data }) => {
  newest = data.run;
  work = work.then(() => answer(data));
};

async function answer({ run, question }: Asking<Question>): Promise<void> {
  // A question that was asked anew meanwhile has no reader any more.
  if (run !== newest) return;
  try {
    page.postMessage({ run, answer: await answerTo(question) });
  } catch (bug) {
    page.postMessage({ bug: String(bug) });
  }
}
