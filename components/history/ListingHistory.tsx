import { useObservable } from 'dexie-react-hooks';
import { lazy, Suspense, useMemo, useState } from 'react';
import { liveDifferences, liveListing, liveScoreLine, liveTimeline, liveTraffic, type TimelineEntry } from '../../utils/history';
import { request } from '../../utils/messages/client';
import { localDay } from '../../utils/numbers/day';
import { useRuleName } from '../rules/rule-name';
import { usePanel } from '../shell/context';
import { Ask } from '../ui/Ask';
import { Segments } from '../ui/Segments';
import { useWords } from '../ui/words';
import { Differences } from './Differences';
import { Entry } from './Entry';
import { fieldsIn } from './figure-words';

const ScoreChart = lazy(() => import('./ScoreChart'));

const RANGES = [7, 30, 90] as const;
const DAY = 86_400_000;

/** The history of one product: did anything change that I did not do, how the score went, and every version and action by time. */
export function ListingHistory({ listing, onAll }: { listing: string; onAll(): void }) {
  const words = useWords();
  const { t } = words;
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
  const traffic = useObservable(() => liveTraffic(listing), [listing]);
  const edits = useMemo(() => (timeline ?? []).filter(isEdit), [timeline]);
  const changed = useMemo(() => new Map(edits.map((entry) => [entry.id, fieldsIn(words, entry)])), [edits, words]);
  const course = useMemo(
    () => ({ traffic: traffic ?? [], changes: edits.map(({ at }) => localDay(at)), today: localDay(Date.now()) }),
    [traffic, edits],
  );
  if (!timeline || !differences || !points || !traffic) return null;
  const comparable = lastOfDays(edits);
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
              <ScoreChart points={points} changed={changed} onOpen={showVersion} />
            </Suspense>
            {traffic.length === 0 && edits.length > 0 && <NoTraffic />}
          </section>
          <section className="card stack">
            <label className="choice">
              <input type="checkbox" checked={mineOnly} onChange={(event) => setMineOnly(event.target.checked)} />
              {t('history.mine')}
            </label>
            {entries.length === 0 && <p>{t('history.none.range')}</p>}
            <ol className="timeline">
              {entries.map((entry) => (
                <Entry
                  key={entry.id}
                  entry={entry}
                  listing={listing}
                  undone={undone.has(entry.id)}
                  nameOf={nameOf}
                  {...(traffic.length > 0 && comparable.has(entry.id) ? { course } : {})}
                />
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

type Edit = Extract<TimelineEntry, { kind: 'version' }>;

/** A version that the editor showed and that changed something. */
function isEdit(entry: TimelineEntry): entry is Edit {
  return entry.kind === 'version' && entry.version.observation === 'editor' && entry.changes.length > 0;
}

/** Figures are by day, so all that was changed on one day is one change: it stands under the last version of that day. @param edits newest first */
function lastOfDays(edits: readonly Edit[]): ReadonlySet<string> {
  const last = new Map<string, string>();
  for (const { at, id } of edits) if (!last.has(localDay(at))) last.set(localDay(at), id);
  return new Set(last.values());
}

/** Brings a version of the list below into view and into focus. */
function showVersion(version: string): void {
  const line = document.querySelector<HTMLElement>(`[data-version="${CSS.escape(version)}"]`);
  line?.scrollIntoView({ block: 'center' });
  line?.focus({ preventScroll: true });
}

function NoTraffic() {
  const { t } = useWords();
  return (
    <p className="quiet">
      {t('history.effect.empty')}{' '}
      <a href="/workbench.html#traffic" target="workbench">
        {t('history.effect.import')}
      </a>
    </p>
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
