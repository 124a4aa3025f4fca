import { answerTo } from './answering';
import type { Order, Report } from './protocol';

/** The Worker in which the ledger is read and plans are judged, so that the page never waits. Questions are answered one after the other. */
const page = self as unknown as {
  onmessage: ((event: MessageEvent<Order>) => void) | null;
  postMessage(report: Report): void;
};

let newest = 0;
let work = Promise.resolve();

page.onmessage = ({ data }) => {
  newest = data.run;
  work = work.then(() => answer(data));
};

async function answer({ run, question }: Order): Promise<void> {
  // A question that was asked anew meanwhile has no reader any more.
  if (run !== newest) return;
  try {
    page.postMessage({ run, answer: await answerTo(question) });
  } catch (bug) {
    page.postMessage({ run, bug: String(bug) });
  }
}
