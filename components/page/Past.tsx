import { useObservable } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import type { Figures } from '../../utils/figures/figures';
import { type HealthRow, liveHealth, livePageFigures, openStore, type PageFiguresRow } from '../../utils/history';
import type { Reading } from '../../utils/reading/reading';
import { OutcomeMark } from '../ui/outcome';
import { useWords } from '../ui/words';
import { listed } from './cells';

/** A change of headers is told this long, in milliseconds. */
const NEWS = 3 * 86_400_000;

/** What is known of this page from before: that its headers changed, and what is kept where this reading is worse. */
export function Past(props: { reading: Reading; figures: Figures }) {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    let gone = false;
    void openStore().then((opened) => !gone && setOpen(opened.ok));
    return () => {
      gone = true;
    };
  }, []);
  return open && <Known {...props} />;
}

function Known({ reading, figures }: { reading: Reading; figures: Figures }) {
  const { marketplace, pageKind, url } = reading;
  const health = useObservable(() => liveHealth(), []);
  const kept = useObservable(() => livePageFigures({ marketplace, pageKind, url }), [marketplace, pageKind, url]);
  return (
    <>
      <Changed reading={reading} figures={figures} health={health ?? []} />
      <Kept figures={figures} rows={kept ?? []} />
    </>
  );
}

function Changed({ reading, figures, health }: { reading: Reading; figures: Figures; health: readonly HealthRow[] }) {
  const words = useWords();
  const { t } = words;
  const here = new Set(figures.tables.map(({ signature }) => signature));
  const changes = health
    .filter((row) => row.marketplace === reading.marketplace && row.pageKind === reading.pageKind && row.at > reading.at - NEWS)
    .flatMap(({ headers }) => headers)
    .flatMap(({ url, signature, changed }) => (changed && url === reading.url && here.has(signature) ? changed : []));
  const [change] = changes.slice(-1);
  if (!change) return null;
  return (
    <div className="changed">
      <p className="row">
        <OutcomeMark outcome="review" /> <strong>{t('page.changed')}</strong>
      </p>
      {change.added.length > 0 && <p>{t('page.changed.added', { headers: listed(words.language, change.added) })}</p>}
      {change.gone.length > 0 && <p>{t('page.changed.gone', { headers: listed(words.language, change.gone) })}</p>}
      <p className="quiet">{t('page.changed.note')}</p>
    </div>
  );
}

/** Said only where what is kept is better than what is on the screen. */
function Kept({ figures, rows }: { figures: Figures; rows: readonly PageFiguresRow[] }) {
  const { t, moment, number } = useWords();
  const best = rows.find((row) => row.signature !== 'cards' && (row.complete || row.rows > 0));
  const now = figures.tables.find(({ signature }) => signature === best?.signature);
  const better = best && (!now || now.rows.length < best.rows || (best.complete && !now.complete) || now.doubts.length > 0);
  if (!best || !better) return null;
  return (
    <p className="quiet number">
      {t('page.kept')}: {t(best.complete ? 'page.kept.whole' : 'page.kept.part', { when: moment(best.at), n: number(best.rows) })}
    </p>
  );
}
