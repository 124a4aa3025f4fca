import { useEffect, useRef, useState } from 'react';
import type { SearchWordList } from '../../utils/shop/search-words';
import { TermTable } from '../listing/TermTable';
import { useWords } from '../ui/words';
import { type CoveredListing, coverShop, type ShopCoverageReport } from './coverage-run';

const MOST_NAMED = 60;
/** Listings drawn at once. */
const STEP = 50;

/** How the listings stored here cover a list; looked up when asked, because it reads them all. */
export function ShopCoverage({ list }: { list: SearchWordList }) {
  const { t } = useWords();
  const [report, setReport] = useState<ShopCoverageReport>();
  const [progress, setProgress] = useState<{ done: number; all: number }>();
  const stop = useRef<AbortController>(undefined);
  useEffect(() => () => stop.current?.abort(), []);

  async function run(): Promise<void> {
    const control = new AbortController();
    stop.current = control;
    setProgress({ done: 0, all: 0 });
    const found = await coverShop(list, (done, all) => setProgress({ done, all }), control.signal);
    setProgress(undefined);
    if (found) setReport(found);
  }

  return (
    <section className="card stack">
      <div className="row apart">
        <h2>{t('words.cover')}</h2>
        {progress ? (
          <span className="row">
            <span role="status" className="number">
              {t('words.cover.progress', progress)}
            </span>
            <button type="button" className="button" onClick={() => stop.current?.abort()}>
              {t('panel.cancel')}
            </button>
          </span>
        ) : (
          <button type="button" className="button" onClick={() => void run()}>
            {t('words.cover.run')}
          </button>
        )}
      </div>
      <p className="quiet">{t('words.cover.note')}</p>
      {report && <Told report={report} />}
    </section>
  );
}

function Told({ report }: { report: ShopCoverageReport }) {
  const { t } = useWords();
  const [shown, setShown] = useState(STEP);
  const { listings, nobody, fought, looked } = report;
  if (listings.length === 0) return <p role="status">{looked === 0 ? t('words.cover.empty') : t('words.cover.other', { n: looked })}</p>;
  return (
    <>
      <p role="status">{t('words.cover.looked', { n: listings.length, of: looked })}</p>
      {nobody.length > 0 && (
        <div>
          <h3>{t('words.cover.nobody', { n: nobody.length })}</h3>
          <p>{nobody.slice(0, MOST_NAMED).join(' · ')}</p>
        </div>
      )}
      {fought.length > 0 && (
        <details className="fold">
          <summary>{t('words.cover.fought', { n: fought.length })}</summary>
          <p className="quiet">{t('words.cover.fought.note')}</p>
          <ul className="plain-list">
            {fought.map(({ word, titles }) => (
              <li key={word}>
                <strong>{word}</strong>{' '}
                <span className="quiet">{t('words.cover.fought.by', { n: titles.length, title: titles.slice(0, 3).join(' / ') })}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      <h3>{t('words.cover.listings')}</h3>
      {listings.slice(0, shown).map((listing) => (
        <Listing key={listing.key} listing={listing} />
      ))}
      {shown < listings.length && (
        <p>
          <button type="button" className="button" onClick={() => setShown(shown + STEP)}>
            {t('words.more', { n: listings.length - shown })}
          </button>
        </p>
      )}
    </>
  );
}

function Listing({ listing: { title, key, coverage } }: { listing: CoveredListing }) {
  const [open, setOpen] = useState(false);
  return (
    <details className="fold" data-line open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span className="number">{Math.round(coverage.found * 100)}%</span> {title || key}
      </summary>
      {open && <TermTable coverage={coverage} />}
    </details>
  );
}
