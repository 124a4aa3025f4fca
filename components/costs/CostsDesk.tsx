import { useObservable } from 'dexie-react-hooks';
import { useEffect, useId, useMemo, useState, useSyncExternalStore } from 'react';
import { breakEvenOf } from '../../utils/ads/break-even';
import type { CostLine } from '../../utils/ads/cost';
import { liveCosts, liveListings } from '../../utils/history';
import { Calculator } from '../ads/Calculator';
import { CurrencySelect } from '../ads/CurrencySelect';
import { useMoney } from '../ads/money';
import { useIncoming } from '../bulk/incoming';
import { StoreGate } from '../history/StoreGate';
import { OutcomeMark } from '../ui/outcome';
import { PickFile } from '../ui/PickFile';
import { useWords } from '../ui/words';
import { useBench } from '../workbench/context';
import { Brought } from './Brought';
import { Bringing } from './bringing';
import { ExportCosts } from './ExportCosts';
import { useKeeping } from './keeping';
import { Sheet, type ShownRow } from './Sheet';
import { blankLine, rowsOf, skuKey } from './sheet-rows';
import { useSpending } from './spending';
import '../bulk/bulk.css';
import './costs.css';

/** One table at a time on its way into the sheet; it waits while another desk is looked at. */
const job = new Bringing();

/** What every SKU costs: typed, pasted or brought as a file; with break-even beside it. */
export default function CostsDesk() {
  return (
    <StoreGate>
      <Desk />
    </StoreGate>
  );
}

function Desk() {
  const words = useWords();
  const { t } = words;
  const stored = useObservable(useMemo(() => liveCosts(), []));
  const { stage } = useSyncExternalStore(job.subscribe, job.get);
  const over = useIncoming(job);
  const { rows, shops, shop, setShop, currency, setCurrency } = useSheet(stored);
  useEffect(() => job.suppose({ shop, currency, language: words.language }), [shop, currency, words.language]);
  const [query, setQuery] = useState('');
  if (!stored) return null;
  const wanted = query.trim().toLocaleLowerCase();
  const shown = rows.filter(({ sku, title }) => `${sku} ${title ?? ''}`.toLocaleLowerCase().includes(wanted));
  return (
    <div className={over ? 'stack cost-desk over' : 'stack cost-desk'}>
      {stage.name === 'ready' && <Brought job={job} stage={stage} stored={stored} />}
      {stage.name === 'reading' && <p role="status">{t('bulk.reading', { name: stage.source })}</p>}
      {stage.name === 'empty' && stage.refused && (
        <p className="bulk-refused" role="alert">
          <OutcomeMark outcome="error" /> <span>{`${stage.source}: ${t(`bulk.refused.${stage.refused}`)}`}</span>
        </p>
      )}
      <section className="card stack">
        <div className="row apart">
          <h2>{t('costs.heading', { n: rows.filter(({ versions }) => versions.length > 0).length })}</h2>
          <div className="row">
            <PickFile
              label={t('costs.pick')}
              accept=".csv,.tsv,.txt,.xlsx,text/plain,text/csv"
              onPick={(file) => job.read(file, file.name)}
            />
            {stored.length > 0 && <ExportCosts stored={stored} />}
          </div>
        </div>
        <p className="quiet">{t('costs.note')}</p>
        <Uncosted rows={rows} />
        <div className="row">
          {shops.length > 1 && (
            <label className="row">
              {t('ads.shop')}
              <select className="input" value={shop} onChange={(event) => setShop(event.target.value)}>
                {shops.map((name) => (
                  <option key={name} value={name}>
                    {name || t('ads.shop.none')}
                  </option>
                ))}
              </select>
            </label>
          )}
          <CurrencySelect value={currency} onChange={setCurrency} />
          <AddSku stored={stored} shop={shop} currency={currency} />
          {rows.length > 8 && (
            <input
              type="search"
              className="input bulk-search"
              value={query}
              placeholder={t('costs.search')}
              aria-label={t('costs.search')}
              onChange={(event) => setQuery(event.target.value)}
            />
          )}
        </div>
        {rows.length === 0 ? <p>{t('costs.empty')}</p> : <Sheet rows={shown} />}
      </section>
      <details className="card fold">
        <summary>{t('calculator.name')}</summary>
        <Calculator key={currency} currency={currency} />
      </details>
    </div>
  );
}

/** The sheet of one shop: SKUs with spend and no break-even first, for as long as the desk is looked at, then the others. */
function useSheet(stored: readonly CostLine[] | undefined) {
  const { day } = useBench();
  const spending = useSpending();
  const listings = useObservable(useMemo(() => liveListings(), []));
  const [chosen, setShop] = useState<string>();
  const [currencyChosen, setCurrency] = useState<string>();
  const [seenMissing] = useState(() => new Set<string>());
  const shops = useMemo(
    () => [...new Set([...(stored ?? []).map(({ shop }) => shop), ...spending.map(({ shop }) => shop)])].sort(),
    [stored, spending],
  );
  const shop = chosen ?? spending[0]?.shop ?? shops[0] ?? '';
  const currency =
    currencyChosen ??
    stored?.find((line) => line.shop === shop)?.currency ??
    spending.find((item) => item.shop === shop)?.currency ??
    'CNY';
  const titles = useMemo(() => new Map((listings ?? []).flatMap(({ itemId, title }) => (itemId ? [[itemId, title]] : []))), [listings]);
  const rows = useMemo((): ShownRow[] => {
    const own = spending.filter((item) => item.shop === shop);
    const spent = new Map(own.flatMap((item) => item.names.map((name) => [name.toLowerCase(), item])));
    const kept = rowsOf(
      (stored ?? []).filter((line) => line.shop === shop),
      day,
    );
    const costed = new Set(kept.map(({ sku }) => spent.get(sku.toLowerCase())));
    const bare = own
      .filter((item) => !costed.has(item))
      .map((item) => ({ shop, sku: item.sku, line: blankLine(shop, item.sku, item.currency), versions: [] }));
    const all = [...bare, ...kept].map((row): ShownRow => {
      const item = spent.get(row.sku.toLowerCase());
      return { ...row, title: titles.get(row.sku) ?? item?.title, spending: item };
    });
    for (const row of all) if (row.spending && !breakEvenOf(row.line, row.line.currency).known) seenMissing.add(skuKey(row));
    const first = all.filter((row) => seenMissing.has(skuKey(row))).sort((a, b) => (b.spending?.spend ?? 0) - (a.spending?.spend ?? 0));
    return [...first, ...all.filter((row) => !seenMissing.has(skuKey(row)))];
  }, [stored, spending, shop, titles, day, seenMissing]);
  return { rows, shops, shop, setShop, currency, setCurrency };
}

/** What was spent on SKUs whose break-even nobody can know, because the sheet does not say what they cost. */
function Uncosted({ rows }: { rows: readonly ShownRow[] }) {
  const { t } = useWords();
  const money = useMoney();
  const spent = new Map<string, { n: number; spend: number }>();
  for (const { spending, line } of rows) {
    if (!spending || breakEvenOf(line, line.currency).known) continue;
    const { n, spend } = spent.get(spending.currency) ?? { n: 0, spend: 0 };
    spent.set(spending.currency, { n: n + 1, spend: spend + spending.spend });
  }
  return [...spent].map(([currency, { n, spend }]) => (
    <p key={currency} className="row" role="status">
      <OutcomeMark outcome="warn" /> <strong>{t('costs.uncosted', { n, spend: money(spend, currency) })}</strong>
    </p>
  ));
}

/** A new SKU by its name; its figures are typed in its line. */
function AddSku({ stored, shop, currency }: { stored: readonly CostLine[]; shop: string; currency: string }) {
  const { t } = useWords();
  const keep = useKeeping();
  const id = useId();
  const [typed, setTyped] = useState('');
  const sku = typed.trim();
  const known = stored.some((line) => line.shop === shop && line.sku === sku);
  const add = async (): Promise<void> => {
    if (sku === '' || known) return;
    if (await keep(() => ({ put: [blankLine(shop, sku, currency)], remove: [] }), t('costs.added', { sku }))) setTyped('');
  };
  return (
    <form
      className="row"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <label htmlFor={id}>{t('costs.sku')}</label>
      <input id={id} className="input cost-add" value={typed} onChange={(event) => setTyped(event.target.value)} autoComplete="off" />
      <button type="submit" className="button" disabled={sku === '' || known}>
        {t('costs.add')}
      </button>
      {known && <span className="quiet">{t('costs.add.known')}</span>}
    </form>
  );
}
