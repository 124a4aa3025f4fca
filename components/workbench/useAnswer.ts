import { useObservable } from 'dexie-react-hooks';
import { useEffect, useSyncExternalStore } from 'react';
import { type LedgerViewRow, liveCosts, liveLedger } from '../../utils/history';
import { useWords } from '../ui/words';
import type { Asked, AskingJob } from './asking-job';
import { useBench } from './context';

/** What the ledger covers, by view; undefined until it is known. */
export function useViews(): readonly LedgerViewRow[] | undefined {
  return useObservable(() => liveLedger(), []);
}

/** Asks, and asks again when the ledger or the cost sheet is another. @param question undefined: there is nothing to ask */
export function useAnswer<Question, Answer, Order, Report>(
  job: AskingJob<Question, Answer, Order, Report>,
  question: Question | undefined,
): Asked<Question, Answer> {
  const { t } = useWords();
  const { complain } = useBench();
  const views = useViews();
  const costs = useObservable(() => liveCosts(), []);
  const asked = useSyncExternalStore(job.subscribe, job.get);
  const ledger = views?.map(({ id, rows, bytes, newestAt }) => [id, rows, bytes, newestAt]);
  const state = JSON.stringify([question, ledger, costs?.map(({ id, at }) => [id, at])]);
  const ready = views !== undefined && costs !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `state` says whether the question or what it is asked of is another
  useEffect(() => {
    if (question && ready) job.ask(question);
  }, [job, state, ready]);
  const { broken } = asked;
  useEffect(() => {
    if (broken !== undefined) complain(t('profit.broken', { detail: broken }));
  }, [broken, complain, t]);
  return asked;
}
