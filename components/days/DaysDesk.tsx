import { useState } from 'react';
import type { LedgerViewRow } from '../../utils/history';
import { dayNumber } from '../../utils/ledger/day';
import { StoreGate } from '../history/StoreGate';
import { NoFigures } from '../profit/Empty';
import { Segments } from '../ui/Segments';
import { useWords } from '../ui/words';
import { useBench } from '../workbench/context';
import { useViews } from '../workbench/useAnswer';
import { DaySheets } from './DaySheets';
import { Periods } from './Periods';
import '../profit/profit.css';

/** One day of all reports, and two periods of one. */
export default function DaysDesk() {
  return (
    <StoreGate>
      <Desk />
    </StoreGate>
  );
}

function Desk() {
  const { t } = useWords();
  const views = useViews();
  if (!views) return null;
  const [first, ...rest] = views.filter((view) => view.days > 0).toSorted((a, b) => b.last - a.last || b.days - a.days);
  if (!first) return <NoFigures name={t('workbench.desk.days')} what={t(views.length > 0 ? 'days.empty.periods' : 'days.empty')} />;
  return <Shown views={[first, ...rest]} />;
}

type Part = 'day' | 'compare';

function Shown({ views }: { views: readonly [LedgerViewRow, ...LedgerViewRow[]] }) {
  const { t } = useWords();
  const { day } = useBench();
  const [part, setPart] = useState<Part>('day');
  const today = dayNumber(day);
  return (
    <div className="stack ads-desk">
      <section className="card stack tight">
        <h2>{t('workbench.desk.days')}</h2>
        <div className="row">
          <Segments<Part>
            label={t('workbench.desk.days')}
            value={part}
            options={[
              { value: 'day', text: t('days.part.day') },
              { value: 'compare', text: t('days.part.compare') },
            ]}
            onChange={setPart}
          />
        </div>
      </section>
      {part === 'day' ? <DaySheets views={views} today={today} /> : <Periods views={views} today={today} />}
    </div>
  );
}
