import { useMemo, useState } from 'react';
import { beforeAfter, type ComparedFigure, type ComparedRate, WINDOWS, type WindowDays } from '../../utils/shop/before-after';
import type { Figure, TrafficDay } from '../../utils/shop/traffic';
import { Segments } from '../ui/Segments';
import { useWords } from '../ui/words';
import { DailyBars } from './DailyBars';
import { points, shown, signed, verdictOf } from './figure-words';
import { IntervalBar, ratioScale } from './IntervalBar';

/** What of one product is compared. */
export interface Course {
  traffic: readonly TrafficDay[];
  /** Local days on which it was changed. */
  changes: readonly string[];
  /** Local day. */
  today: string;
}

/** The days before a change and those after it, folded until asked for: it is worked out then and not before. */
export function BeforeAfter({ day, course }: { day: string; course: Course }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <details className="fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('history.effect')}</summary>
      {open && <Opened day={day} course={course} />}
    </details>
  );
}

function Opened({ day, course }: { day: string; course: Course }) {
  const words = useWords();
  const { t } = words;
  const [window, setWindow] = useState<WindowDays>(7);
  const { traffic, changes, today } = course;
  const compared = useMemo(() => beforeAfter(traffic, day, window, today, changes), [traffic, day, window, today, changes]);
  const { figures, rates, missing, toCome, others, currency } = compared;
  const [asked, setAsked] = useState<Figure>('visitors');
  const drawn = figures.some(({ figure }) => figure === asked) ? asked : figures[0]?.figure;
  const list = words.language === 'en' ? ', ' : '、';
  return (
    <div className="stack effect">
      <div className="row apart">
        <strong className="number">{words.day(day)}</strong>
        <Segments<WindowDays>
          label={t('history.effect.window')}
          value={window}
          options={WINDOWS.map((value) => ({ value, text: t('history.effect.days', { n: value }) }))}
          onChange={setWindow}
        />
      </div>
      {figures.length === 0 ? (
        <p>{t('history.effect.none')}</p>
      ) : (
        <ul className="effect-list">
          {figures.map((one) => (
            <FigureLine key={one.figure} compared={one} currency={currency} />
          ))}
          {rates.map((one) => (
            <RateLine key={one.rate} compared={one} />
          ))}
        </ul>
      )}
      {drawn && (
        <>
          {figures.length > 1 && (
            <label className="row">
              {t('history.effect.draw')}
              <select
                className="input"
                value={drawn}
                onChange={(event) => setAsked(figures.find(({ figure }) => figure === event.target.value)?.figure ?? drawn)}
              >
                {figures.map(({ figure }) => (
                  <option key={figure} value={figure}>
                    {t(`traffic.column.${figure}`)}
                  </option>
                ))}
              </select>
            </label>
          )}
          <DailyBars traffic={traffic} day={day} window={window} figure={drawn} />
        </>
      )}
      <ul className="quiet effect-notes">
        {toCome > 0 && <li>{t('history.effect.toCome', { n: toCome })}</li>}
        {missing.before + missing.after > 0 && <li>{t('history.effect.missing', missing)}</li>}
        {others.length > 0 && (
          <li>
            <strong>{t('history.effect.others', { days: others.map((one) => words.day(one)).join(list) })}</strong>
          </li>
        )}
        <li>{t('history.effect.noProof')}</li>
        <li>{t('history.effect.how')}</li>
      </ul>
    </div>
  );
}

function FigureLine({ compared, currency }: { compared: ComparedFigure; currency: string | undefined }) {
  const words = useWords();
  const { figure, before, after, ratio, interval, verdict } = compared;
  const average = ({ total, days }: typeof before) => (days === 0 ? '—' : shown(words, figure, total / days, currency));
  return (
    <li className="effect-line">
      <span>
        <strong>{words.t(`traffic.column.${figure}`)}</strong>{' '}
        <span className="number">{words.t('history.effect.perDay', { before: average(before), after: average(after) })}</span>
      </span>
      {interval && (
        <span className="number">
          {ratio !== undefined && <strong>{signed(words, ratio - 1)}</strong>}{' '}
          <span className="quiet">
            {words.t('history.effect.interval', {
              low: signed(words, interval[0] - 1),
              high: Number.isFinite(interval[1]) ? signed(words, interval[1] - 1) : '∞',
            })}
          </span>
        </span>
      )}
      {interval && <IntervalBar value={ratio ?? 2} interval={interval} scale={ratioScale} />}
      <span className={`effect-verdict ${verdict}`}>{verdictOf(words, compared)}</span>
    </li>
  );
}

function RateLine({ compared }: { compared: ComparedRate }) {
  const words = useWords();
  const { rate, before, after, difference, interval, verdict } = compared;
  const share = ({ of, per }: typeof before) =>
    per === 0 ? '—' : (of / per).toLocaleString(words.language, { style: 'percent', maximumFractionDigits: 2 });
  const reach = Math.max(0.002, ...(interval ?? []).map(Math.abs));
  return (
    <li className="effect-line">
      <span>
        <strong>{words.t(`history.effect.${rate}`)}</strong>{' '}
        <span className="number">{words.t('history.effect.share', { before: share(before), after: share(after) })}</span>
      </span>
      {interval && difference !== undefined && (
        <span className="number">
          <strong>{points(words, difference)}</strong>{' '}
          <span className="quiet">
            {words.t('history.effect.interval', { low: points(words, interval[0]), high: points(words, interval[1]) })}
          </span>
        </span>
      )}
      {interval && difference !== undefined && <IntervalBar value={difference} interval={interval} scale={(one) => one / reach} />}
      <span className={`effect-verdict ${verdict}`}>{verdictOf(words, compared)}</span>
    </li>
  );
}
