import { Fragment, useState } from 'react';
import type { Ground } from '../../utils/ads/analysis/ground';
import { relativeChange } from '../../utils/ads/ratios';
import { firstOpenDay } from '../../utils/ads/settled';
import type { Tally } from '../../utils/ads/tally';
import { TALLY_MEASURES } from '../../utils/ads/tally';
import type { LedgerViewRow } from '../../utils/history';
import { shifted } from '../../utils/numbers/decimal';
import { decimalsOf, useMoney } from '../ads/money';
import { countingText, daysText } from '../ads/source-words';
import { GroundNote } from '../profit/GroundNote';
import { AnalysisJob } from '../profit/job';
import type { CompareAnswer, Span } from '../profit/protocol';
import { SaveTable } from '../profit/SaveTable';
import { SpanFields, ViewSelect } from '../profit/Where';
import { useWords, type Words } from '../ui/words';
import { useAnswer } from '../workbench/useAnswer';
import { changeText } from './Sheet';

const job = new AnalysisJob();
const FIGURES = ['spend', 'clicks', 'orders', 'sales'] as const;
const WEEK = 7;

function hasDoubt({ missing, part, older, unknown }: Ground): boolean {
  return missing.length + part + older + unknown.length > 0;
}

/** Two periods of one report: what sales, spend and profit did, and what moved sales. */
export function Periods({ views, today }: { views: readonly [LedgerViewRow, ...LedgerViewRow[]]; today: number }) {
  const { t } = useWords();
  const [viewId, setView] = useState('');
  const view = views.find(({ id }) => id === viewId) ?? views[0];
  // The last days whose window is closed: two weeks of open days could only be refused.
  const last = Math.min(view.last, firstOpenDay(today, view.source.window) - 1);
  const [chosen, setChosen] = useState<{ before: Span; after: Span }>();
  const spans = chosen ?? { before: { from: last - 2 * WEEK + 1, to: last - WEEK }, after: { from: last - WEEK + 1, to: last } };
  const { answer, busy } = useAnswer(job, { kind: 'compare', view: view.id, ...spans, today });
  const found = answer?.kind === 'compare' ? answer : undefined;
  return (
    <div className="stack" aria-busy={busy}>
      <section className="card stack tight">
        <ViewSelect
          views={views}
          value={view.id}
          onChange={(id) => {
            setView(id);
            setChosen(undefined);
          }}
        />
        {(['before', 'after'] as const).map((side) => (
          <fieldset key={side} className="row days-side">
            <legend>{t(`days.${side}Period`)}</legend>
            <SpanFields span={spans[side]} onChange={(span) => setChosen({ ...spans, [side]: span })} />
          </fieldset>
        ))}
      </section>
      {busy && !found && <p className="quiet">{t('profit.busy')}</p>}
      {found && <Compared found={found} />}
    </div>
  );
}

function refusal(words: Words, { result, overlap }: CompareAnswer): string | undefined {
  const { t } = words;
  if (overlap) return t('days.refused.overlap');
  if (result.ok) return undefined;
  const period = 'period' in result ? t(`days.${result.period}Period`) : '';
  switch (result.why) {
    case 'source':
      return t('days.refused.source');
    case 'figure':
      return t('days.refused.figure', { period, figure: t(`adTerms.column.${result.missing}`) });
    case 'noDays':
      return t('days.refused.noDays', { period });
    case 'impossible':
      return t('days.refused.impossible', { period });
  }
}

function Compared({ found }: { found: CompareAnswer }) {
  const words = useWords();
  const money = useMoney();
  const { t } = words;
  const { before, after, source, result } = found;
  const { currency } = source;
  const refused = refusal(words, found);
  const isMoney = (measure: keyof Tally) => measure === 'spend' || measure === 'sales';
  const text = (measure: keyof Tally, value: number | null) =>
    value === null ? t('profit.unknown') : isMoney(measure) ? money(value, currency) : words.number(value);
  const cell = (measure: keyof Tally, value: number | null) =>
    value === null ? '' : isMoney(measure) ? shifted(String(value), -decimalsOf(currency)) : String(value);
  const shown = TALLY_MEASURES.filter((measure) => before.tally[measure] !== null || after.tally[measure] !== null);
  const perDay = before.days !== after.days && before.days > 0 && after.days > 0;
  const change = (measure: keyof Tally) => {
    const [first, second] = [before.tally[measure], after.tally[measure]];
    return refused || first === null || second === null ? null : relativeChange(second / after.days, first / before.days);
  };
  const rows = function* (): Generator<readonly string[]> {
    yield [t('days.figure'), daysText(before.from, before.to), daysText(after.from, after.to), t('days.change')];
    for (const measure of shown)
      yield [
        t(`days.measure.${measure}`),
        cell(measure, before.tally[measure]),
        cell(measure, after.tally[measure]),
        changeText(words.language, change(measure)) ?? '',
      ];
  };
  const signed = (value: number) => `${value > 0 ? '+' : ''}${money(value, currency)}`;
  return (
    <section className="card stack tight">
      <h3>{t('days.compared')}</h3>
      <p className="quiet">{countingText(words, source)}</p>
      {refused && <p className="ads-note">{refused}</p>}
      {[before, after].map((side, at) => (
        <Fragment key={at === 0 ? 'before' : 'after'}>
          {hasDoubt(side.ground) && <h4>{t(at === 0 ? 'days.beforePeriod' : 'days.afterPeriod')}</h4>}
          <GroundNote ground={side.ground} figures={FIGURES} sums />
        </Fragment>
      ))}
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('days.figure')}</th>
            {[before, after].map((side) => (
              <th key={side.from} scope="col" className="number days-head">
                {daysText(side.from, side.to)}
                <br />
                {t('days.used', { days: side.days, open: side.immatureDays })}
              </th>
            ))}
            <th scope="col" className="number">
              {t(perDay ? 'days.change.perDay' : 'days.change')}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((measure) => (
            <tr key={measure}>
              <th scope="row">{t(`days.measure.${measure}`)}</th>
              <td className="number">{text(measure, before.tally[measure])}</td>
              <td className="number">{text(measure, after.tally[measure])}</td>
              <td className="number">{changeText(words.language, change(measure)) ?? '--'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {result.ok && !refused && (
        <>
          <h4>{t('days.why', { amount: signed(result.sales) })}</h4>
          <table className="table">
            <caption className="unseen">{t('days.why', { amount: signed(result.sales) })}</caption>
            <tbody>
              {(['clicks', 'rate', 'orderValue'] as const).map((part) => (
                <tr key={part}>
                  <th scope="row">{t(`days.part.${part}`)}</th>
                  <td className={`number ${result.changes[part] < 0 ? 'ads-down' : 'ads-up'}`}>{signed(result.changes[part])}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className="quiet">
            {t('days.left', { amount: signed(result.left) })} {t('days.noProof')}
          </p>
          {result.perDay && <p className="quiet">{t('days.perDay', { n: after.days })}</p>}
        </>
      )}
      <div className="row">
        <SaveTable rows={rows} name={t('days.file')} />
      </div>
    </section>
  );
}
