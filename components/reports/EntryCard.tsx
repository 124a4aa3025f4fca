import type { ReactNode } from 'react';
import { OutcomeMark } from '../ui/outcome';
import { useWords, type Words } from '../ui/words';
import { Columns, Puzzled } from './Columns';
import { Doubts } from './Doubts';
import { Effects } from './Effects';
import type { Entry, ReportsJob } from './job';
import { Left } from './Left';
import type { Reading } from './protocol';
import { Recognised } from './Recognised';
import { Storing } from './Storing';
import { Totals } from './Totals';
import { troubleText } from './trouble';

/** One report in the queue, from the first byte to the ledger. @param kept keys of the imports that the ledger has */
export function EntryCard({
  job,
  entry,
  kept,
  undoing,
}: {
  job: ReportsJob;
  entry: Entry;
  kept: ReadonlySet<string>;
  undoing: string | undefined;
}) {
  const words = useWords();
  const { t } = words;
  const { state } = entry;
  switch (state.name) {
    case 'waiting':
      return (
        <Card job={job} entry={entry} heading={t('reports.waiting', { name: entry.name })}>
          <Stop job={job} file={entry.file} />
        </Card>
      );
    case 'reading':
      return (
        <Card job={job} entry={entry} heading={t('bulk.reading', { name: entry.name })} busy>
          <progress className="bulk-bar" value={state.reading.bytes} max={Math.max(1, state.reading.of)} aria-label={t('bulk.progress')} />
          <div className="row apart">
            <span className="quiet number">{rateText(words, state.reading)}</span>
            <Stop job={job} file={entry.file} />
          </div>
        </Card>
      );
    case 'stopped':
      return (
        <Card job={job} entry={entry} heading={entry.name}>
          <div className="row">
            <span role="status">{t('reports.stopped')}</span>
            <button type="button" className="button" onClick={() => job.readAgain(entry)}>
              {t('reports.again')}
            </button>
          </div>
        </Card>
      );
    case 'refused':
      return (
        <Card job={job} entry={entry} heading={entry.name}>
          <p className="bulk-refused" role="alert">
            <OutcomeMark outcome="error" /> <span>{troubleText(words, state.trouble)}</span>
          </p>
          <p className="quiet">{t('reports.refused.nothing')}</p>
        </Card>
      );
    case 'puzzle':
      return (
        <Card job={job} entry={entry} heading={entry.name}>
          <Puzzled job={job} entry={entry} puzzle={state.puzzle} />
        </Card>
      );
    default:
      return (
        <Card job={job} entry={entry} heading={entry.name} busy={state.name === 'storing'}>
          {state.name === 'ready' && <Recognised job={job} entry={entry} summary={state.summary} />}
          <Totals summary={state.summary} />
          {state.name === 'ready' && (
            <>
              <Effects summary={state.summary} already={kept.has(state.summary.key)} />
              <Doubts summary={state.summary} />
              <Left summary={state.summary} file={entry.name} />
              <Columns job={job} entry={entry} summary={state.summary} />
            </>
          )}
          <Storing job={job} entry={entry} state={state} already={kept.has(state.summary.key)} undoing={undoing} />
        </Card>
      );
  }
}

function Card({
  job,
  entry,
  heading,
  busy = false,
  children,
}: {
  job: ReportsJob;
  entry: Entry;
  heading: string;
  busy?: boolean;
  children: ReactNode;
}) {
  const { t } = useWords();
  const { state } = entry;
  const leaves = state.name !== 'waiting' && state.name !== 'reading' && state.name !== 'storing';
  return (
    <section className="card stack report-entry" aria-label={entry.name} aria-busy={busy}>
      <div className="row apart">
        <h2>{heading}</h2>
        {leaves && (
          <button type="button" className="button plain" onClick={() => job.forget(entry)}>
            {t(state.name === 'stored' ? 'reports.close' : 'reports.forget')}
          </button>
        )}
      </div>
      {children}
    </section>
  );
}

function Stop({ job, file }: { job: ReportsJob; file: number }) {
  const { t } = useWords();
  return (
    <button type="button" className="button" onClick={() => job.stop(file)}>
      {t('panel.cancel')}
    </button>
  );
}

/** "12.3 / 100 MB · 450,000 行 · 每秒 210,000 行". */
function rateText(words: Words, { bytes, of, rows, elapsed }: Reading): string {
  const mega = (amount: number) => words.number(amount / 1024 ** 2, 1);
  const rate = elapsed < 300 ? undefined : Math.round((rows / elapsed) * 1000);
  const read = words.t('reports.reading', { done: mega(bytes), all: mega(of), rows });
  return rate === undefined ? read : `${read} · ${words.t('reports.rate', { n: rate })}`;
}
