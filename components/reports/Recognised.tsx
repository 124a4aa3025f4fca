import { useState } from 'react';
import { LEVELS } from '../../utils/ads/source';
import { MARKETPLACES, type MarketplaceId } from '../../utils/marketplaces/ids';
import type { Mapping, Period } from '../../utils/reports/understand';
import { isDay } from '../../utils/shop/days';
import { CurrencySelect } from '../ads/CurrencySelect';
import { countingText } from '../ads/source-words';
import { OutcomeMark } from '../ui/outcome';
import { named, useWords } from '../ui/words';
import { askedOf } from './asked';
import type { Entry, ReportsJob } from './job';
import type { Summary } from './protocol';

/** What a report was recognised as, and what has to be asked: marketplace, shop, currency, days, the order of day and month. */
export function Recognised({ job, entry, summary }: { job: ReportsJob; entry: Entry; summary: Summary }) {
  const words = useWords();
  const { t } = words;
  const { layout, read, said } = summary;
  const asked = askedOf(summary);
  const settle = (change: Partial<Mapping>): void => job.settle(entry, { ...said, mapping: { ...said.mapping, ...change } });
  return (
    <>
      <p>
        <OutcomeMark outcome={layout.profile === null || asked.length > 0 || read.refusedRows > 0 ? 'review' : 'pass'} />{' '}
        {layout.profile === null ? t('reports.unknownReport') : t('reports.report', { name: reportName(layout.profile) })}{' '}
        <span className="quiet">
          {t(`ads.level.${layout.level}`)}
          {layout.product !== '' && ` · ${layout.product}`} · {countingText(words, layout)}
          {summary.encoding !== undefined && ` · ${summary.encoding}`}
        </span>
      </p>
      <p>
        {read.dates === null
          ? t('reports.dates.none', { rows: read.rows })
          : t('reports.dates', { rows: read.rows, days: daysBetween(read.dates) })}
      </p>
      <div className="row report-said">
        <MarketplaceAsked value={layout.marketplace} onChange={(marketplace) => settle({ marketplace })} />
        <ShopName key={said.shop} value={said.shop} onChange={(shop) => job.settle(entry, { ...said, shop })} />
        <CurrencySelect
          value={read.currency ?? layout.currency ?? said.mapping.currency ?? ''}
          onChange={(currency) => settle({ currency })}
        />
      </div>
      {(asked.includes('period') || said.mapping.period) && (
        <PeriodAsked period={said.mapping.period} onChange={(period) => settle({ period })} />
      )}
      {(asked.includes('dateOrder') || said.mapping.dateOrder) && (
        <OrderAsked summary={summary} onChange={(dateOrder) => settle({ dateOrder })} />
      )}
    </>
  );
}

/** A profile names marketplace and level as the product does inside; both stand beside it in the operator's words. */
function reportName(profile: string): string {
  const inside = new Set<string>([...MARKETPLACES, ...LEVELS]);
  return profile
    .split(' · ')
    .filter((part) => !inside.has(part))
    .join(' · ');
}

const daysBetween = ({ from, to }: Period): string => (from === to ? from : `${from} – ${to}`);

function MarketplaceAsked({ value, onChange }: { value: MarketplaceId | null; onChange(chosen: MarketplaceId): void }) {
  const words = useWords();
  return (
    <label className="row">
      {words.t('bulk.marketplace')}
      <select
        className="input"
        value={value ?? ''}
        onChange={(event) => {
          const chosen = MARKETPLACES.find((id) => id === event.target.value);
          if (chosen) onChange(chosen);
        }}
      >
        {value === null && <option value="">{words.t('ads.choose')}</option>}
        {MARKETPLACES.map((id) => (
          <option key={id} value={id}>
            {named(words, 'panel.market', id)}
          </option>
        ))}
      </select>
    </label>
  );
}

function ShopName({ value, onChange }: { value: string; onChange(shop: string): void }) {
  const { t } = useWords();
  const [typed, setTyped] = useState(value);
  const commit = (): void => {
    if (typed.trim() !== value) onChange(typed.trim());
  };
  return (
    <label className="row">
      {t('ads.shop')}
      <input
        className="input report-shop"
        value={typed}
        placeholder={t('reports.shop.one')}
        maxLength={60}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) commit();
          else if (event.key === 'Escape') setTyped(value);
        }}
      />
    </label>
  );
}

function PeriodAsked({ period, onChange }: { period: Mapping['period']; onChange(period: NonNullable<Mapping['period']>): void }) {
  const { t } = useWords();
  const [from, setFrom] = useState(period?.from ?? '');
  const [to, setTo] = useState(period?.to ?? '');
  const fits = isDay(from) && isDay(to) && from <= to;
  return (
    <form
      className="row"
      onSubmit={(event) => {
        event.preventDefault();
        if (fits) onChange({ from, to });
      }}
    >
      <span>{t('reports.period')}</span>
      <input
        type="date"
        className="input report-day"
        aria-label={t('reports.period.from')}
        value={from}
        onChange={(event) => setFrom(event.target.value)}
      />
      –
      <input
        type="date"
        className="input report-day"
        aria-label={t('reports.period.to')}
        value={to}
        onChange={(event) => setTo(event.target.value)}
      />
      <button type="submit" className="button" disabled={!fits || (period?.from === from && period.to === to)}>
        {t('reports.period.set')}
      </button>
      <span className="quiet">{t('reports.period.note')}</span>
    </form>
  );
}

function OrderAsked({ summary, onChange }: { summary: Summary; onChange(order: NonNullable<Mapping['dateOrder']>): void }) {
  const { t } = useWords();
  const cell = summary.read.refused.find(({ why }) => why === 'ambiguousDay')?.text ?? '';
  const chosen = summary.said.mapping.dateOrder;
  return (
    <div className="row">
      <span>{cell === '' ? t('reports.order') : t('reports.order.cell', { cell })}</span>
      {(['monthFirst', 'dayFirst'] as const).map((order) => (
        <button key={order} type="button" className="button" aria-pressed={chosen === order} onClick={() => onChange(order)}>
          {t(`reports.order.${order}`)}
        </button>
      ))}
    </div>
  );
}
