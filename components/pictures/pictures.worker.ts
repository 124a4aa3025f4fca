import { measurePicture } from '../../utils/pictures';
import type { Looked, Order, Report } from './protocol';
import { sampleOf, unpacked } from './sampling';

/** Measures pictures, one at a time: one decoded picture may take 400 MB. */
const page = self as unknown as {
  onmessage: ((event: MessageEvent<Order>) => void) | null;
  postMessage(report: Report): void;
};

let before: Promise<void> = Promise.resolve();

page.onmessage = ({ data: { id, source } }) => {
  before = before.then(async () => {
    // What no memory is left for cannot be drawn either; the next picture may be smaller.
    const looked = await look(source).catch((): Looked => ({ state: { kind: 'notRead', reason: 'broken' } }));
    page.postMessage({ id, ...looked });
  });
};

async function look(source: Order['source']): Promise<Looked> {
  const sample = source instanceof Blob ? await sampleOf(source) : unpacked(source);
  if (typeof sample === 'string') return { state: { kind: 'notRead', reason: sample } };
  return { state: { kind: 'measured', measure: measurePicture(sample) }, small: sample.whole };
}
