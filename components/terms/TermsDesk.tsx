import { useState } from 'react';
import type { LedgerViewRow } from '../../utils/history';
import { dayNumber } from '../../utils/ledger/day';
import { countingText, daysText } from '../ads/source-words';
import { StoreGate } from '../history/StoreGate';
import { NoFigures } from '../profit/Empty';
import { GroundNote } from '../profit/GroundNote';
import { type ChosenSpan, spanOf } from '../profit/spans';
import { SpanChoice, ViewSelect } from '../profit/Where';
import { useWords } from '../ui/words';
import { useBench } from '../workbench/context';
import { useAnswer, useViews } from '../workbench/useAnswer';
import { TermsJob } from './job';
import { Terms } from './Terms';
import '../ads/ads.css';
import '../profit/profit.css';
import './terms.css';

const FIGURES = ['spend', 'clicks', 'orders', 'sales'] as const;
const job = new TermsJob();

/** Search terms and keywords over their closed days: which to exclude, which belong into the title, and any question asked as a filter. */
export default function TermsDesk() {
  return (
    <StoreGate>
      <Desk />
    </StoreGate>
  );
}

const rank = ({ rowsBy }: LedgerViewRow) => Number(rowsBy.includes('searchTerm')) * 2 + Number(rowsBy.includes('keyword'));

function Desk() {
  const { t } = useWords();
  const views = useViews();
  if (!views) return null;
  const [first, ...rest] = views.filter((view) => rank(view) > 0).toSorted((a, b) => rank(b) - rank(a) || b.last - a.last);
  if (!first) return <NoFigures name={t('workbench.desk.terms')} what={t(views.length > 0 ? 'adTerms.empty.other' : 'adTerms.empty')} />;
  return <Shown views={[first, ...rest]} />;
}

function Shown({ views }: { views: readonly [LedgerViewRow, ...LedgerViewRow[]] }) {
  const words = useWords();
  const { t } = words;
  const { day } = useBench();
  const today = dayNumber(day);
  const [viewId, setView] = useState('');
  const [span, setSpan] = useState<ChosenSpan>({ stretch: 90, own: { from: today - 89, to: today } });
  const view = views.find(({ id }) => id === viewId) ?? views[0];
  const days = spanOf(span, view, today);
  const { answer, busy } = useAnswer(job, { kind: 'terms', view: view.id, ...days, today });
  const found = answer?.kind === 'terms' ? answer : undefined;
  return (
    <div className="stack ads-desk" aria-busy={busy}>
      <section className="card stack tight">
        <h2>{t('workbench.desk.terms')}</h2>
        <ViewSelect views={views} value={view.id} onChange={setView} />
        <SpanChoice chosen={span} span={days} onChange={setSpan} />
        {found && (
          <p className="quiet">
            {found.period
              ? t('adTerms.period', { days: daysText(found.period.from, found.period.to) })
              : t('profit.counted', { days: found.days, open: found.immatureDays })}{' '}
            · {countingText(words, found.source)}
            {found.left > 0 && ` · ${t('adTerms.left', { n: words.number(found.left) })}`}
          </p>
        )}
        {found && <GroundNote ground={found.ground} figures={FIGURES} sums={false} />}
      </section>
      {busy && !found && <p className="quiet">{t('profit.busy')}</p>}
      {found && found.rows === 0 && <p className="card">{t(found.immatureDays > 0 ? 'adTerms.allOpen' : 'profit.none')}</p>}
      {found && found.rows > 0 && <Terms job={job} answer={found} />}
    </div>
  );
}
