import { TermShelf } from '../terms/shelf';
import { answerTo } from './answering';
import type { Order, Report } from './protocol';

/** The Worker in which the ledger is read and worked out, so that the page never waits. Orders are carried out one after the other. */
const page = self as unknown as {
  onmessage: ((event: MessageEvent<Order>) => void) | null;
  postMessage(report: Report): void;
};

const shelf = new TermShelf();
/** The newest order of each kind: of one that was given anew meanwhile nobody waits for the answer. */
const newest = new Map<string, Order>();
let work = Promise.resolve();

page.onmessage = ({ data }) => {
  newest.set(kindOf(data), data);
  work = work.then(() => carryOut(data));
};

function kindOf(order: Order): string {
  return 'run' in order ? 'question' : order.of.kind;
}

async function carryOut(order: Order): Promise<void> {
  // Lets in what was sent meanwhile: of ten letters typed the last is worth sorting for.
  await new Promise((resolve) => setTimeout(resolve));
  const stale = newest.get(kindOf(order)) !== order;
  try {
    if ('run' in order) {
      if (!stale) page.postMessage({ run: order.run, answer: await answerTo(order.question, shelf) });
    } else if (stale && order.of.kind !== 'copy' && order.of.kind !== 'save') page.postMessage({ ask: order.ask });
    else page.postMessage({ ask: order.ask, found: shelf.answer(order.of) });
  } catch (bug) {
    page.postMessage({ bug: String(bug) });
  }
}
