import type { CostLine } from '../../utils/ads/cost';
import { costLineId, removeCosts, writeCosts } from '../../utils/history';
import { useWords } from '../ui/words';
import { useBench } from '../workbench/context';
import { type CostChange, reversed } from './sheet-rows';

/** Writes changes of the sheet, says so, and offers the way back. @param stored the sheet as it is */
export function useKeeping(stored: readonly CostLine[]): (change: CostChange, says: string) => Promise<boolean> {
  const { t } = useWords();
  const { say, complain } = useBench();
  const write = async ({ put, remove }: CostChange): Promise<boolean> => {
    const written = put.length === 0 ? undefined : await writeCosts(put, Date.now());
    const removed = remove.length === 0 || written?.ok === false ? undefined : await removeCosts(remove.map(costLineId));
    for (const done of [written, removed]) if (done?.ok === false) complain(t(`panel.store.${done.error}`));
    return written?.ok !== false && removed?.ok !== false;
  };
  return async (change, says) => {
    const back = reversed(change, stored);
    if (!(await write(change))) return false;
    say(says, { label: t('bulk.undo'), act: () => void write(back), undoes: true });
    return true;
  };
}
