import { useObservable } from 'dexie-react-hooks';
import { useEffect, useMemo, useState } from 'react';
import { type LedgerViewRow, liveLedger, type StorageUse, storageUse } from '../../utils/history';
import { countingText, daysText } from '../ads/source-words';
import { StoreGate } from '../history/StoreGate';
import { named, useWords, type Words } from '../ui/words';
import { addressOf } from '../workbench/route';
import { Deleting } from './Deleting';
import { Retention } from './Retention';
import { Strip } from './Strip';
import './ledger.css';

/** What the ledger holds: shop by shop and source by source, which days are there, how much room they take. */
export default function LedgerDesk() {
  return (
    <StoreGate>
      <Desk />
    </StoreGate>
  );
}

function Desk() {
  const words = useWords();
  const { t } = words;
  const views = useObservable(useMemo(() => liveLedger(), []));
  if (!views) return null;
  if (views.length === 0) {
    return (
      <section className="card stack">
        <h2>{t('ledger.empty')}</h2>
        <p>{t('ledger.empty.next')}</p>
        <p>
          <a className="button main" href={addressOf('reports')}>
            {t('workbench.desk.reports')}
          </a>
        </p>
      </section>
    );
  }
  return (
    <div className="stack">
      <Room views={views} />
      {[...byShop(views)].map(([key, own]) => (
        <Shop key={key} views={own} />
      ))}
      <Deleting views={views} />
    </div>
  );
}

function byShop(views: readonly LedgerViewRow[]): Map<string, LedgerViewRow[]> {
  const shops = new Map<string, LedgerViewRow[]>();
  for (const view of views) {
    const key = JSON.stringify([view.source.shop, view.source.marketplace]);
    shops.set(key, [...(shops.get(key) ?? []), view]);
  }
  return shops;
}

const sumOf = (views: readonly LedgerViewRow[], of: 'rows' | 'bytes'): number => views.reduce((sum, view) => sum + view[of], 0);

/** A view below the name of its shop: what its rows are, and of which ad product. */
const viewName = ({ t }: Words, { source: { product, level } }: LedgerViewRow): string =>
  [product, t(`ads.level.${level}`)].filter((part) => part !== '').join(' · ');

function megaText(words: Words, bytes: number): string {
  return bytes < 100_000 ? `${words.number(bytes / 1024, 1)} KB` : `${words.number(bytes / 1024 ** 2, 1)} MB`;
}

/** Room that the ledger takes, and what the browser allows. */
function Room({ views }: { views: readonly LedgerViewRow[] }) {
  const words = useWords();
  const { t } = words;
  const [use, setUse] = useState<StorageUse>();
  useEffect(() => {
    let gone = false;
    void storageUse().then((found) => !gone && setUse(found));
    return () => {
      gone = true;
    };
  }, []);
  return (
    <section className="card stack">
      <h2>{t('ledger.room', { rows: sumOf(views, 'rows'), size: megaText(words, sumOf(views, 'bytes')) })}</h2>
      {use && use.state !== 'unknown' && (
        <p className={use.state === 'fine' ? 'quiet' : 'ledger-full'}>
          {t('ledger.room.browser', { used: megaText(words, use.used), quota: megaText(words, use.quota) })}
        </p>
      )}
      <p className="quiet">{t('ledger.keeps')}</p>
      <Retention />
    </section>
  );
}

function Shop({ views }: { views: readonly LedgerViewRow[] }) {
  const words = useWords();
  const { t } = words;
  const [first] = views;
  if (!first) return null;
  const { shop, marketplace } = first.source;
  const name = [shop, named(words, 'panel.market', marketplace)].filter((part) => part !== '').join(' · ');
  return (
    <section className="card stack" aria-label={name}>
      <div className="row apart">
        <h2>{name}</h2>
        <span className="quiet number">
          {t('ledger.size', { rows: sumOf(views, 'rows'), size: megaText(words, sumOf(views, 'bytes')) })}
        </span>
      </div>
      {views.length > 1 && <p className="quiet">{t('ledger.views.note')}</p>}
      <ul className="stack">
        {views.map((view) => (
          <li key={view.id} className="ledger-view stack tight">
            <h3>
              {viewName(words, view)} <span className="quiet">{`${view.source.currency} · ${countingText(words, view.source)}`}</span>
            </h3>
            <p className="number">
              {daysText(view.first, view.last)}
              {t('ledger.days', { n: view.days, whole: view.completeDays })}
              {view.periods > 0 && ` · ${t('ledger.periods', { n: view.periods })}`}
              {` · ${t('ledger.size', { rows: view.rows, size: megaText(words, view.bytes) })}`}
            </p>
            {view.days > 0 && <Strip view={view} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
