import { useState } from 'react';
import type { LedgerViewRow } from '../../utils/history';
import { dayNumber, dayText } from '../../utils/ledger/day';
import { AnalysisJob } from '../profit/job';
import { useWords } from '../ui/words';
import { useAnswer } from '../workbench/useAnswer';
import { Sheet } from './Sheet';

const job = new AnalysisJob();

/** A day of one shop: a sheet for every report that has it. Reports are views of one spend, so nothing is added over them. */
export function DaySheets({ views, today }: { views: readonly [LedgerViewRow, ...LedgerViewRow[]]; today: number }) {
  const words = useWords();
  const { t } = words;
  const shops = [...new Set(views.map(({ source }) => source.shop))];
  const [chosenShop, setShop] = useState<string>();
  const shop = shops.find((one) => one === chosenShop) ?? views[0].source.shop;
  const last = Math.min(today - 1, Math.max(...views.filter(({ source }) => source.shop === shop).map((view) => view.last)));
  const [chosenDay, setDay] = useState<number>();
  const day = chosenDay ?? last;
  const { answer, busy } = useAnswer(job, { kind: 'day', shop, day, today });
  const found = answer?.kind === 'day' ? answer : undefined;
  return (
    <div className="stack" aria-busy={busy}>
      <section className="card row">
        {shops.length > 1 && (
          <label className="row">
            {t('ads.shop')}
            <select className="input" value={shop} onChange={({ target }) => setShop(target.value)}>
              {shops.map((one) => (
                <option key={one} value={one}>
                  {one || t('ads.shop.none')}
                </option>
              ))}
            </select>
          </label>
        )}
        <button type="button" className="button" onClick={() => setDay(day - 1)}>
          {t('days.before')}
        </button>
        <label className="row">
          <span className="unseen">{t('profit.column.day')}</span>
          <input
            type="date"
            className="input ads-day"
            value={dayText(day)}
            onChange={({ target }) => {
              if (target.value !== '') setDay(dayNumber(target.value));
            }}
          />
        </label>
        <button type="button" className="button" disabled={day >= today} onClick={() => setDay(day + 1)}>
          {t('days.after')}
        </button>
        <span className="quiet">{t('days.weekday', { day: words.day(dayText(day - 7)) })}</span>
      </section>
      {busy && !found && <p className="quiet">{t('profit.busy')}</p>}
      {found && found.sheets.length === 0 && <p className="card">{t('days.none', { day: words.day(dayText(found.day)) })}</p>}
      {found?.sheets.map((sheet) => (
        <Sheet key={sheet.view} found={sheet} day={found.day} />
      ))}
      {found && found.sheets.length > 1 && <p className="quiet">{t('days.notAdded')}</p>}
    </div>
  );
}
