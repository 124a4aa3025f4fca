import { useObservable } from 'dexie-react-hooks';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { liveListing, liveTimeline, wholeReading } from '../../utils/history';
import { type Move, moving } from '../../utils/listing/moving';
import { ALL_MARKETPLACES, marketplaceById } from '../../utils/marketplaces';
import type { MarketplaceId } from '../../utils/marketplaces/ids';
import type { Reading } from '../../utils/reading/reading';
import { ListingPicker } from '../history/ListingPicker';
import { StoreGate } from '../history/StoreGate';
import { named, useWords } from '../ui/words';
import { useBench } from '../workbench/context';
import { go } from '../workbench/route';
import { useRules } from '../workbench/rules';
import { type Remembered, readingOf, remember, remembered } from './draft';
import { Moved } from './Moved';
import { PasteForm } from './PasteForm';
import './moving.css';

/** What stands behind the desk in the address while a draft is worked on. */
const PASTED = 'draft';

/** A listing on another marketplace: what fails there, and the fewest things to do about it. */
export default function MovingDesk() {
  const { t } = useWords();
  const { open } = useBench();
  const [kept, setKept] = useState(remembered);
  useEffect(() => remember(kept), [kept]);
  const target = { value: kept.target, choose: (site: MarketplaceId) => setKept((before) => ({ ...before, target: site })) };
  if (open === PASTED) return <Pasted kept={kept} onChange={setKept} target={target} />;
  if (open !== '') {
    return (
      <StoreGate>
        <Stored key={open} listing={open} target={target} />
      </StoreGate>
    );
  }
  return (
    <div className="stack">
      <section className="card stack">
        <h2>{t('moving.begin')}</h2>
        <p>{t('moving.begin.next')}</p>
        <div className="row">
          <button type="button" className="button main" onClick={() => go('moving', PASTED)}>
            {t('moving.paste')}
          </button>
        </div>
      </section>
      <StoreGate>
        <ListingPicker onPick={(listing) => go('moving', listing)} />
      </StoreGate>
    </div>
  );
}

interface Target {
  value: MarketplaceId;
  choose(site: MarketplaceId): void;
}

function Stored({ listing, target }: { listing: string; target: Target }) {
  const { t } = useWords();
  const row = useObservable(() => liveListing(listing), [listing]);
  const timeline = useObservable(() => liveTimeline(listing, 30), [listing]);
  const version = useMemo(() => {
    const versions = (timeline ?? []).flatMap((entry) => (entry.kind === 'version' ? [entry.version] : []));
    return versions.find(({ observation }) => observation === 'editor') ?? versions[0];
  }, [timeline]);
  // A version seen again is the same version; the ticks stay.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same id holds the same reading
  const reading = useMemo(() => version && wholeReading(version), [version?.id]);
  if (!timeline) return null;
  return (
    <div className="stack">
      <Heading text={row?.title || t('history.untitled')} />
      {reading ? <Journey reading={reading} target={target} /> : <p>{t('moving.noVersion')}</p>}
    </div>
  );
}

function Pasted({ kept, onChange, target }: { kept: Remembered; onChange(next: Remembered): void; target: Target }) {
  const { t } = useWords();
  const settled = useDeferredValue(kept.draft);
  const reading = useMemo(() => readingOf(settled), [settled]);
  return (
    <div className="stack">
      <Heading text={t('moving.pasted')} />
      <PasteForm draft={kept.draft} onChange={(draft) => onChange({ ...kept, draft })} />
      {reading ? <Journey reading={reading} target={target} /> : <p role="status">{t('moving.pasted.empty')}</p>}
    </div>
  );
}

function Heading({ text }: { text: string }) {
  const { t } = useWords();
  return (
    <div className="row apart">
      <h2 className="moving-title">{text}</h2>
      <button type="button" className="button" onClick={() => go('moving')}>
        {t('moving.other')}
      </button>
    </div>
  );
}

function Journey({ reading, target }: { reading: Reading; target: Target }) {
  const words = useWords();
  const { t } = words;
  const { day } = useBench();
  const { checker, kept } = useRules();
  const others = ALL_MARKETPLACES.filter(({ id }) => id !== reading.marketplace);
  const site = others.find(({ id }) => id === target.value) ?? others[0];
  const wanted = useDeferredValue(site);
  const move = useMemo<Move | undefined>(
    () =>
      wanted &&
      moving(reading, {
        source: marketplaceById(reading.marketplace),
        target: wanted,
        day,
        check: (one) => checker.checkReading(one, { day, held: kept.held }),
      }),
    [reading, wanted, day, checker, kept],
  );
  return (
    <>
      <section className="card row" aria-label={t('moving.target')}>
        <label className="row">
          {t('moving.target')}
          <select
            className="input"
            value={site?.id}
            onChange={(event) => {
              const chosen = others.find(({ id }) => id === event.target.value);
              if (chosen) target.choose(chosen.id);
            }}
          >
            {others.map(({ id }) => (
              <option key={id} value={id}>
                {named(words, 'panel.market', id)}
              </option>
            ))}
          </select>
        </label>
        {wanted !== site && <span className="quiet">{t('workbench.loading')}</span>}
      </section>
      {move && <Moved key={move.reading.marketplace} move={move} from={reading} />}
    </>
  );
}
