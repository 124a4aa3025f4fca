import { useObservable } from 'dexie-react-hooks';
import { useEffect, useSyncExternalStore } from 'react';
import { type LedgerViewRow, liveCosts } from '../../utils/history';
import { useWords } from '../ui/words';
import { useBench } from '../workbench/context';
import type { PlansJob, Told } from './job';
import type { Question } from './protocol';

/** Asks, and asks again when the ledger or the cost sheet is another. @param question undefined: there is nothing to ask */
export function useTold(job: PlansJob, question: Question | undefined, views: readonly LedgerViewRow[]): Told {
  const { t } = useWords();
  const { complain } = useBench();
  const costs = useObservable(() => liveCosts(), []);
  const told = useSyncExternalStore(job.subscribe, job.get);
  const ledger = views.map(({ id, rows, bytes, newestAt }) => [id, rows, bytes, newestAt]);
  const state = JSON.stringify([question, ledger, costs?.map(({ id, at }) => [id, at])]);
  const ready = costs !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `state` says whether the question or what it is asked of is another
  useEffect(() => {
    if (question && ready) job.ask(question);
  }, [job, state, ready]);
  const { broken } = told;
  useEffect(() => {
    if (broken !== undefined) complain(t('profit.broken', { detail: broken }));
  }, [broken, complain, t]);
  return told;
}
