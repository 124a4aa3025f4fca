import { browser } from 'wxt/browser';
import { REFUSALS, type Refusal, type RefusalCounts } from './protocol';

const KEY = 'refused';

let counting: Promise<void> = Promise.resolve();

/** Messages turned away since the browser was started. Kept in the session's memory, so the worker may be stopped in between. */
export async function refusalCounts(): Promise<RefusalCounts> {
  const stored: unknown = (await browser.storage.session.get(KEY))[KEY];
  const known = new Map(stored instanceof Object ? Object.entries(stored) : []);
  const count = (refusal: Refusal) => (typeof known.get(refusal) === 'number' ? (known.get(refusal) as number) : 0);
  return Object.fromEntries(REFUSALS.map((refusal) => [refusal, count(refusal)])) as RefusalCounts;
}

/** Counts one more; one after the other, so that two at once are two. */
export function countRefusal(refusal: Refusal): Promise<void> {
  const count = async () => {
    const counts = await refusalCounts();
    await browser.storage.session.set({ [KEY]: { ...counts, [refusal]: counts[refusal] + 1 } });
  };
  counting = counting.then(count, count);
  return counting;
}
