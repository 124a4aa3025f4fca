import type { CostLine } from '../../utils/ads/cost';
import { costLineId, readCosts, removeCosts, writeCosts } from '../../utils/history';
import { useWords } from '../ui/words';
import { useBench } from '../workbench/context';
import { type CostChange, reversed } from './sheet-rows';

/** A change made of the sheet as it is at that moment: what was typed a moment ago may still be on its way into it. */
export type Make = (stored: readonly CostLine[]) => CostChange;

/** One change after the other, whoever makes it. */
let queue: Promise<unknown> = Promise.resolve();

/** Writes changes of the sheet, says so, and offers the way back. */
export function useKeeping(): (make: Make, says: string) => Promise<boolean> {
  const { t } = useWords();
  const { say, complain } = useBench();
  const write = async ({ put, remove }: CostChange): Promise<boolean> => {
    const written = put.length === 0 ? undefined : await writeCosts(put, Date.now());
    const removed = remove.length === 0 || written?.ok === false ? undefined : await removeCosts(remove.map(costLineId));
    for (const done of [written, removed]) if (done?.ok === false) complain(t(`panel.store.${done.error}`));
    return written?.ok !== false && removed?.ok !== false;
  };
  return (make, says) => {
    const done = queue.then(async () => {
      const stored = await readCosts();
      const change = make(stored);
      const back = reversed(change, stored);
      if (!(await write(change))) return false;
      say(says, { label: t('bulk.undo'), act: () => void write(back), undoes: true });
      return true;
    });
    queue = done.catch(() => undefined);
    return done;
  };
}
