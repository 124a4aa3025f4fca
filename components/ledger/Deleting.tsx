import { useState } from 'react';
import { countFacts, deleteFacts, type FactRange, type FactSize, type LedgerViewRow } from '../../utils/history';
import { dayNumber, dayText } from '../../utils/ledger/day';
import { isDay } from '../../utils/shop/days';
import { Ask } from '../ui/Ask';
import { useWords } from '../ui/words';
import { useBench } from '../workbench/context';

/** Deleting by shop and days: how much it is first, then asked, because nothing brings it back but the files themselves. */
export function Deleting({ views }: { views: readonly LedgerViewRow[] }) {
  const { t } = useWords();
  const { say, complain } = useBench();
  const shops = [...new Set(views.map(({ source }) => source.shop))].sort();
  const [shop, setShop] = useState<string>();
  const [from, setFrom] = useState(() => dayText(Math.min(...views.map((view) => view.first))));
  const [to, setTo] = useState(() => dayText(Math.max(...views.map((view) => view.last))));
  const [counted, setCounted] = useState<FactSize>();
  const fits = isDay(from) && isDay(to) && from <= to;
  const range = (): FactRange => ({ from: dayNumber(from), to: dayNumber(to), ...(shop === undefined ? {} : { shop }) });
  const count = async (): Promise<void> => {
    const found = await countFacts(range());
    if (!found.ok) complain(t(`panel.store.${found.error}`));
    else if (found.value.blocks === 0) say(t('ledger.delete.none'));
    else setCounted(found.value);
  };
  const remove = async (): Promise<void> => {
    const done = await deleteFacts(range());
    if (done.ok) say(t('ledger.deleted', { rows: done.value.rows }));
    else complain(t(`panel.store.${done.error}`));
  };
  return (
    <section className="card stack" aria-label={t('ledger.delete')}>
      <h2>{t('ledger.delete')}</h2>
      <form
        className="row"
        onSubmit={(event) => {
          event.preventDefault();
          if (fits) void count();
        }}
      >
        {shops.length > 1 && (
          <label className="row">
            {t('ads.shop')}
            <select
              className="input"
              value={shop ?? ALL}
              onChange={(event) => setShop(event.target.value === ALL ? undefined : event.target.value)}
            >
              <option value={ALL}>{t('ledger.delete.all')}</option>
              {shops.map((name) => (
                <option key={name} value={name}>
                  {name || t('ads.shop.none')}
                </option>
              ))}
            </select>
          </label>
        )}
        <input
          type="date"
          className="input ledger-day"
          aria-label={t('reports.period.from')}
          value={from}
          onChange={(event) => setFrom(event.target.value)}
        />
        –
        <input
          type="date"
          className="input ledger-day"
          aria-label={t('reports.period.to')}
          value={to}
          onChange={(event) => setTo(event.target.value)}
        />
        <button type="submit" className="button" disabled={!fits}>
          {t('ledger.delete.count')}
        </button>
      </form>
      <p className="quiet">{t('ledger.delete.note')}</p>
      <Ask
        open={counted !== undefined}
        title={t('ledger.delete.ask', { rows: counted?.rows ?? 0 })}
        text={t('ledger.delete.what', {
          shop: shop === undefined ? t('ledger.delete.all') : shop || t('ads.shop.none'),
          from,
          to,
          rows: counted?.rows ?? 0,
          blocks: counted?.blocks ?? 0,
        })}
        confirm={t('ledger.delete.confirm')}
        onConfirm={() => void remove()}
        onClose={() => setCounted(undefined)}
      />
    </section>
  );
}

/** No shop can be called this. */
const ALL = '\u0000';
