import { useState } from 'react';
import type { LedgerViewRow } from '../../utils/history';
import { dayNumber, dayText } from '../../utils/ledger/day';
import type { Dimension } from '../../utils/ledger/view';
import { useMoney } from '../ads/money';
import { gapNames } from '../ads/no-judgement';
import { countingText } from '../ads/source-words';
import { StoreGate } from '../history/StoreGate';
import { useWords } from '../ui/words';
import { useBench } from '../workbench/context';
import { addressOf } from '../workbench/route';
import { useAnswer, useViews } from '../workbench/useAnswer';
import { DayTable } from './DayTable';
import { NoFigures } from './Empty';
import { GroundNote } from './GroundNote';
import { HeatMap } from './HeatMap';
import { AnalysisJob } from './job';
import { ProfitChart } from './ProfitChart';
import type { ProfitAnswer } from './protocol';
import { ScatterPlot } from './ScatterPlot';
import { viewWords } from './source-words';
import { type ChosenSpan, spanOf } from './spans';
import { WaterfallBars } from './WaterfallBars';
import { SpanChoice, ViewSelect } from './Where';
import './profit.css';

const FIGURES = ['spend', 'sales'] as const;
const job = new AnalysisJob();

/** What the ads left after all costs: by day, by plan, step by step, and which plan surely earns. */
export default function ProfitDesk() {
  return (
    <StoreGate>
      <Desk />
    </StoreGate>
  );
}

/** Rows that name goods come first: they have costs of their own. Of those the one with most days. */
function byUse(a: LedgerViewRow, b: LedgerViewRow): number {
  const goods = ({ rowsBy }: LedgerViewRow) => Number(rowsBy.includes('sku') || rowsBy.includes('item'));
  return goods(b) - goods(a) || b.days - a.days || b.last - a.last;
}

/** What rows can be told apart by; a plan before all else. */
function dimensionOf({ rowsBy }: LedgerViewRow): Dimension | undefined {
  return rowsBy.includes('campaign') ? 'campaign' : rowsBy[0];
}

function Desk() {
  const { t } = useWords();
  const views = useViews();
  if (!views) return null;
  const [first, ...rest] = views.filter((view) => view.days > 0 && view.rowsBy.length > 0).toSorted(byUse);
  if (!first) return <NoFigures name={t('workbench.desk.profit')} what={t(views.length > 0 ? 'profit.empty.periods' : 'profit.empty')} />;
  return <Shown views={[first, ...rest]} />;
}

function Shown({ views }: { views: readonly [LedgerViewRow, ...LedgerViewRow[]] }) {
  const words = useWords();
  const { t } = words;
  const { day } = useBench();
  const today = dayNumber(day);
  const [viewId, setView] = useState('');
  const [span, setSpan] = useState<ChosenSpan>({ stretch: 30, own: { from: today - 29, to: today } });
  const view = views.find(({ id }) => id === viewId) ?? views[0];
  const [chosenBy, setBy] = useState<Dimension>();
  const by = chosenBy && view.rowsBy.includes(chosenBy) ? chosenBy : dimensionOf(view);
  const days = spanOf(span, view, today);
  const asked = useAnswer(job, by ? { kind: 'profit', view: view.id, by, ...days, today } : undefined);
  const answer = asked.answer?.kind === 'profit' ? asked.answer : undefined;
  return (
    <div className="stack ads-desk" aria-busy={asked.busy}>
      <section className="card stack tight">
        <h2>{t('workbench.desk.profit')}</h2>
        <ViewSelect views={views} value={view.id} onChange={setView} />
        <SpanChoice chosen={span} span={days} onChange={setSpan} />
        {view.rowsBy.length > 1 && (
          <label className="row">
            {t('profit.by')}
            <select
              className="input"
              value={by ?? ''}
              onChange={({ target }) => setBy(view.rowsBy.find((dimension) => dimension === target.value))}
            >
              {view.rowsBy.map((dimension) => (
                <option key={dimension} value={dimension}>
                  {t(`profit.by.${dimension}`)}
                </option>
              ))}
            </select>
          </label>
        )}
      </section>
      {asked.busy && !answer && <p className="quiet">{t('profit.busy')}</p>}
      {answer && answer.days === 0 && <p className="card">{t(answer.periods > 0 ? 'profit.none.periods' : 'profit.none')}</p>}
      {answer && answer.days > 0 && <Figures answer={answer} name={viewWords(words, answer.source, view.rowsBy)} />}
    </div>
  );
}

function Figures({ answer, name }: { answer: ProfitAnswer; name: string }) {
  const words = useWords();
  const money = useMoney();
  const { t } = words;
  const { source, all, series, matureDays, openDays } = answer;
  const { currency } = source;
  const amount = (value: number | null) => (value === null ? t('profit.unknown') : money(value, currency));
  const counted = [t('profit.counted', { days: matureDays, open: openDays }), countingText(words, source)].join(' · ');
  return (
    <>
      <section className="card stack tight">
        {matureDays === 0 && <p>{t('profit.none.whole')}</p>}
        <dl className="ads-sums" hidden={matureDays === 0}>
          {(
            [
              ['profit', all.profit],
              ['spend', all.spend],
              ['sales', all.sales],
            ] as const
          ).map(([figure, value]) => (
            <div key={figure}>
              <dt className="quiet">{t(`profit.column.${figure}`)}</dt>
              <dd className={`number ads-sum${figure === 'profit' && value !== null ? (value < 0 ? ' loses' : ' earns') : ''}`}>
                {amount(value)}
              </dd>
            </div>
          ))}
        </dl>
        <p className="quiet">{counted}</p>
        <GroundNote ground={answer.ground} figures={FIGURES} sums />
        <CostNote answer={answer} />
      </section>
      <section className="card stack tight" aria-labelledby="series-name">
        <h3 id="series-name">{t('profit.series')}</h3>
        <ProfitChart
          series={series}
          currency={currency}
          name={`${name} · ${words.day(dayText(series[0]?.day ?? 0))}–${words.day(dayText(series.at(-1)?.day ?? 0))}`}
        />
        <DayTable series={series} part={answer.partDays} currency={currency} name={name} />
      </section>
      {matureDays > 0 && answer.waterfall.unknown.sales < answer.waterfall.sales && (
        <WaterfallBars waterfall={answer.waterfall} currency={currency} />
      )}
      <HeatMap heat={answer.heat} currency={currency} />
      <ScatterPlot scatter={answer.scatter} judged={answer.judged} more={answer.morePoints} currency={currency} window={counted} />
    </>
  );
}

/** What the profit rests on, and what to do where a cost is missing. */
function CostNote({ answer }: { answer: ProfitAnswer }) {
  const words = useWords();
  const { t } = words;
  const { by, missing } = answer.costs;
  const { unknownShare } = answer.all;
  return (
    <>
      {by.shop > 0 && (
        <p className="ads-note">
          {t('profit.costs.shop')} <a href={addressOf('costs')}>{t('profit.goCosts')}</a>
        </p>
      )}
      {unknownShare > 0 && (
        <p className="ads-note">
          {t('profit.costs.unknown', {
            share: words.number(unknownShare * 100, 1),
            missing: gapNames(words, missing),
          })}{' '}
          <a href={addressOf('costs')}>{t('profit.goCosts')}</a>
        </p>
      )}
    </>
  );
}
