import { useObservable } from 'dexie-react-hooks';
import { lazy, Suspense, useMemo, useState } from 'react';
import { liveDifferences, liveListing, liveScoreLine, liveTimeline, type TimelineEntry } from '../../utils/history';
import { request } from '../../utils/messages/client';
import { useRuleName } from '../rules/rule-name';
import { usePanel } from '../shell/context';
import { Ask } from '../ui/Ask';
import { Segments } from '../ui/Segments';
import { useWords } from '../ui/words';
import { Differences } from './Differences';
import { Entry } from './Entry';

const ScoreChart = lazy(() => import('./ScoreChart'));

const RANGES = [7, 30, 90] as const;
const DAY = 86_400_000;

/** The history of one product: did anything change that I did not do, how the score went, and every version and action by time. */
export function ListingHistory({ listing, onAll }: { listing: string; onAll(): void }) {
  const { t } = useWords();
  const { session } = usePanel();
  const [days, setDays] = useState<(typeof RANGES)[number]>(30);
  const [mineOnly, setMineOnly] = useState(false);
  const [asking, setAsking] = useState(false);
  const from = useMemo(() => Date.now() - days * DAY, [days]);
  const row = useObservable(() => liveListing(listing), [listing]);
  const differences = useObservable(() => liveDifferences(listing), [listing]);
  const points = useObservable(() => liveScoreLine(listing, from), [listing, from]);
  const nameOf = useRuleName();
  const timeline = useObservable(() => liveTimeline(listing), [listing]);
  if (!timeline || !differences || !points) return null;
  const entries = timeline.filter((entry) => entry.at >= from && (!mineOnly || isMine(entry, timeline)));
  const undone = new Set(timeline.flatMap((entry) => (entry.kind === 'action' && entry.action.undoes ? [entry.action.undoes] : [])));
  return (
    <>
      <section className="card stack">
        <div className="row apart">
          <h2>{listing === session.listing ? t('history.this') : row?.title || t('history.untitled')}</h2>
          <button type="button" className="button" onClick={onAll}>
            {t('history.all')}
          </button>
        </div>
        {timeline.length === 0 ? <p>{t('history.none.here')}</p> : <Differences differences={differences} />}
      </section>
      {timeline.length > 0 && (
        <>
          <section className="card stack">
            <div className="row apart">
              <h2>{t('history.chart')}</h2>
              <Segments<(typeof RANGES)[number]>
                label={t('history.range')}
                value={days}
                options={RANGES.map((value) => ({ value, text: t('history.days', { n: value }) }))}
                onChange={setDays}
              />
            </div>
            <Suspense fallback={<div className="chart" />}>
              <ScoreChart points={points} />
            </Suspense>
          </section>
          <section className="card stack">
            <label className="choice">
              <input type="checkbox" checked={mineOnly} onChange={(event) => setMineOnly(event.target.checked)} />
              {t('history.mine')}
            </label>
            {entries.length === 0 && <p>{t('history.none.range')}</p>}
            <ol className="timeline">
              {entries.map((entry) => (
                <Entry key={entry.id} entry={entry} listing={listing} undone={undone.has(entry.id)} nameOf={nameOf} />
              ))}
            </ol>
            <div className="row">
              <button type="button" className="button plain" onClick={() => setAsking(true)}>
                {t('history.forget')}…
              </button>
            </div>
          </section>
          <Ask
            open={asking}
            title={t('history.forget')}
            text={t('history.forget.ask')}
            confirm={t('history.forget.confirm')}
            onClose={() => setAsking(false)}
            onConfirm={() => {
              void request('listing.forget', { listing }).then((answer) => {
                if (!answer.ok) session.complain(t(`panel.store.${answer.error}`));
              });
            }}
          />
        </>
      )}
    </>
  );
}

/** What the operator did: applied or decided, or typed in the editor during one visit. A change found on arrival is nobody's until said. */
function isMine(entry: TimelineEntry, timeline: readonly TimelineEntry[]): boolean {
  if (entry.kind === 'action') return true;
  if (entry.kind === 'difference') return entry.difference.state === 'mine';
  const { version } = entry;
  const before = timeline.find(
    (other) => other.kind === 'version' && other.version.observation === version.observation && other.at < entry.at,
  );
  return version.observation === 'editor' && before?.kind === 'version' && before.version.visit === version.visit;
}
