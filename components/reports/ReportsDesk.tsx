import { useObservable } from 'dexie-react-hooks';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { liveImports } from '../../utils/history';
import { localDay } from '../../utils/numbers/day';
import { useIncoming } from '../bulk/incoming';
import { StoreGate } from '../history/StoreGate';
import { useWords } from '../ui/words';
import { useBench } from '../workbench/context';
import { TableSource } from '../workbench/TableSource';
import { isStorable } from './asked';
import { EntryCard } from './EntryCard';
import { Journal } from './Journal';
import { type Entry, ReportsJob } from './job';
import '../bulk/bulk.css';
import './reports.css';

/** One queue a page: it goes on while another desk is looked at. */
const job = new ReportsJob(() => ({ today: localDay(Date.now()), language: document.documentElement.lang }));

/** Report files into the ledger: what each was understood as first, then what is stored, and the way back. */
export default function ReportsDesk() {
  return (
    <StoreGate>
      <Desk />
    </StoreGate>
  );
}

function Desk() {
  const { t } = useWords();
  const { complain, say } = useBench();
  const state = useSyncExternalStore(job.subscribe, job.get);
  const { entries, broken, undone } = state;
  const over = useIncoming(job);
  const imports = useObservable(useMemo(() => liveImports(), [])) ?? [];
  useEffect(() => {
    if (broken !== undefined) complain(t('reports.broken', { detail: broken }));
  }, [broken, complain, t]);
  useEffect(() => {
    if (!undone) return;
    const { error } = undone;
    if (error === undefined) say(t('reports.undone'));
    else
      complain(
        error === 'notHere' || error === 'tooOld' || error === 'changedSince' ? t(`reports.undo.${error}`) : t(`panel.store.${error}`),
      );
  }, [undone, say, complain, t]);
  const kept = new Set(imports.flatMap(({ id, state: how }) => (how === 'here' || how === 'kept' ? [id] : [])));
  const ready = entries.filter((entry) => isStorable(entry) && !(entry.state.name === 'ready' && kept.has(entry.state.summary.key)));
  const storeAll = (which: readonly Entry[]): void => {
    for (const entry of which) job.store(entry);
  };
  return (
    <div className="stack">
      {entries.map((entry) => (
        <EntryCard key={`${entry.file}.${entry.part}`} job={job} entry={entry} kept={kept} undoing={state.undoing} />
      ))}
      {ready.length > 1 && (
        <div className="row">
          <button type="button" className="button main" onClick={() => storeAll(ready)}>
            {t('reports.store.all', { n: ready.length })}
          </button>
        </div>
      )}
      <TableSource
        labels={{
          heading: t(entries.length === 0 ? 'reports.empty' : 'reports.more'),
          next: t('reports.empty.next'),
          paste: t('traffic.paste'),
          hint: t('reports.paste.hint'),
        }}
        reading={undefined}
        refused={undefined}
        over={over}
        accept=".csv,.tsv,.txt,.xlsx,.xlsm,.zip,text/plain,text/csv,application/zip"
        notes={[t('reports.where'), t('reports.limits')]}
        onRead={(source, name) => (typeof source === 'string' ? job.readText(source, name) : job.readFiles([source]))}
        onFiles={(files) => job.readFiles(files)}
      />
      <Journal job={job} imports={imports} undoing={state.undoing} />
    </div>
  );
}
