import { useObservable } from 'dexie-react-hooks';
import { useMemo, useState } from 'react';
import type { Source } from '../../utils/ads/source';
import { type LedgerViewRow, liveChanges } from '../../utils/history';
import { dayNumber } from '../../utils/ledger/day';
import { countingText, daysText } from '../ads/source-words';
import { StoreGate } from '../history/StoreGate';
import { NoFigures } from '../profit/Empty';
import { type ChosenSpan, spanOf } from '../profit/spans';
import { SpanChoice, ViewSelect } from '../profit/Where';
import { useWords } from '../ui/words';
import { useBench } from '../workbench/context';
import { addressOf } from '../workbench/route';
import { useAnswer, useViews } from '../workbench/useAnswer';
import { PlansJob } from './job';
import type { PlanLine } from './judged';
import { PlanList } from './PlanList';
import { PlanView } from './PlanView';
import type { Asked, ListAnswer } from './protocol';
import { changesOf } from './who';
import '../profit/profit.css';
import './plans.css';

/** Two, so that a plan is worked out while the list of another span is. */
const listJob = new PlansJob();
const planJob = new PlansJob();

/** Plan by plan: does it earn, how sure is that, and what is there to do. Nothing is done for the operator. */
export default function PlansDesk() {
  return (
    <StoreGate>
      <Desk />
    </StoreGate>
  );
}

/** Reports of words hold a part of the spend only, so they come last; of the others the one with most days. */
function byUse(a: LedgerViewRow, b: LedgerViewRow): number {
  const words = ({ rowsBy }: LedgerViewRow) => Number(rowsBy.includes('searchTerm') || rowsBy.includes('keyword'));
  return words(a) - words(b) || b.days - a.days || b.last - a.last;
}

function Desk() {
  const { t } = useWords();
  const views = useViews();
  if (!views) return null;
  const [first, ...rest] = views.filter(({ rowsBy }) => rowsBy.includes('campaign')).toSorted(byUse);
  if (!first) return <NoFigures name={t('workbench.desk.plans')} what={t(views.length > 0 ? 'plans.empty.other' : 'plans.empty')} />;
  return <Shown views={[first, ...rest]} />;
}

function Shown({ views }: { views: readonly [LedgerViewRow, ...LedgerViewRow[]] }) {
  const words = useWords();
  const { t } = words;
  const { day, open } = useBench();
  const today = dayNumber(day);
  const [viewId, setView] = useState('');
  const [span, setSpan] = useState<ChosenSpan>({ stretch: 30, own: { from: today - 29, to: today } });
  const view = views.find(({ id }) => id === viewId) ?? views[0];
  const days = spanOf(span, view, today);
  const asked: Asked = { view: view.id, ...days, today };
  const told = useAnswer(listJob, { kind: 'list', ...asked });
  const answer = told.answer?.kind === 'list' && told.question?.view === view.id ? told.answer : undefined;
  const plan = answer?.plans.find(({ id }) => id === open) ?? (open === '' ? answer?.plans[0] : undefined);
  return (
    <div className="stack ads-desk plans-desk" aria-busy={told.busy}>
      <section className="card stack tight">
        <h2>{t('workbench.desk.plans')}</h2>
        <ViewSelect views={views} value={view.id} onChange={setView} />
        <SpanChoice chosen={span} span={days} onChange={setSpan} />
        {answer && <Counted answer={answer} />}
      </section>
      {told.busy && !answer && <p className="quiet">{t('profit.busy')}</p>}
      {answer && answer.plans.length === 0 && <p className="card">{t('plans.none')}</p>}
      {answer && answer.plans.length > 0 && (
        <div className={open === '' ? 'plans-sides' : 'plans-sides one'}>
          <PlanList answer={answer} current={plan?.id} />
          <div className="plans-side stack">
            {plan ? (
              <OnePlan key={plan.id} asked={asked} plan={plan} source={answer.source} />
            ) : (
              <section className="card stack">
                <p>{t('plans.gone')}</p>
                <p>
                  <a href={addressOf('plans')}>{t('plans.back')}</a>
                </p>
              </section>
            )}
          </div>
        </div>
      )}
    </div>
  );
}

function Counted({ answer }: { answer: ListAnswer }) {
  const words = useWords();
  const { t } = words;
  const { period, days, matureDays, partDays, source } = answer;
  return (
    <>
      <p className="quiet">
        {period
          ? t('adTerms.period', { days: daysText(period.from, period.to) })
          : t('profit.counted', { days: matureDays, open: days - matureDays })}{' '}
        · {countingText(words, source)}
      </p>
      {partDays > 0 && <p className="quiet">{t('profit.part', { n: partDays })}</p>}
    </>
  );
}

/** Changes further back than the ledger is read for have nothing to be compared with. */
const CHANGES_SINCE = 200 * 86_400_000;

function OnePlan({ asked, plan, source }: { asked: Asked; plan: PlanLine; source: Source }) {
  const { t } = useWords();
  const [since] = useState(() => Date.now() - CHANGES_SINCE);
  const changes = useObservable(() => liveChanges(since), [since]);
  const own = useMemo(() => changes && changesOf(changes, plan.entity, source), [changes, plan.entity, source]);
  const told = useAnswer(planJob, own && { kind: 'plan', ...asked, plan: plan.id, changes: own });
  const { answer } = told;
  const same = told.question?.kind === 'plan' && told.question.plan === plan.id && told.question.view === asked.view;
  if (!same || answer?.kind !== 'plan') return <p className="card quiet">{t(same && answer ? 'plans.gone' : 'profit.busy')}</p>;
  return <PlanView answer={answer} name={plan.name} />;
}
