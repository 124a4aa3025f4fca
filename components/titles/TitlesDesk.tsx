import { useObservable } from 'dexie-react-hooks';
import { useEffect, useMemo, useState } from 'react';
import { liveListing, liveTimeline, readShop, type TimelineEntry, wholeReading } from '../../utils/history';
import { marketplaceById } from '../../utils/marketplaces';
import type { Reading } from '../../utils/reading/reading';
import type { ShopFor } from '../../utils/shop/knowledge';
import { ListingPicker } from '../history/ListingPicker';
import { StoreGate } from '../history/StoreGate';
import { judgeListing } from '../shell/judge';
import { WordChange } from '../ui/WordChange';
import { useWords } from '../ui/words';
import { useBench } from '../workbench/context';
import { go } from '../workbench/route';
import { useRules } from '../workbench/rules';
import { judgeTitle, type Source } from './source';
import { TitleBench } from './TitleBench';

type VersionRow = Extract<TimelineEntry, { kind: 'version' }>['version'];

/** The title bench for any listing that was kept, beside any version of it. */
export default function TitlesDesk() {
  const { open } = useBench();
  return (
    <StoreGate>
      {open === '' ? <ListingPicker onPick={(listing) => go('titles', listing)} /> : <OfListing key={open} listing={open} />}
    </StoreGate>
  );
}

function OfListing({ listing }: { listing: string }) {
  const words = useWords();
  const { t } = words;
  const row = useObservable(() => liveListing(listing), [listing]);
  const timeline = useObservable(() => liveTimeline(listing), [listing]);
  if (!timeline) return null;
  const versions = timeline.flatMap((entry) => (entry.kind === 'version' ? [entry.version] : []));
  const base = versions.find(({ observation }) => observation === 'editor') ?? versions[0];
  return (
    <div className="stack">
      <div className="row apart">
        <h2>{row?.title || t('history.untitled')}</h2>
        <button type="button" className="button" onClick={() => go('titles')}>
          {t('history.all')}
        </button>
      </div>
      {base ? <Bench base={base} versions={versions} /> : <p>{t('titles.noVersion')}</p>}
    </div>
  );
}

const titleOf = ({ fields }: Reading): string => fields.find(({ field, text }) => field === 'title' && text.trim() !== '')?.text ?? '';

function Bench({ base, versions }: { base: VersionRow; versions: readonly VersionRow[] }) {
  const { t } = useWords();
  const { day, copy } = useBench();
  const rules = useRules();
  // A version seen again is the same version; the work on its title goes on.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same id holds the same reading
  const reading = useMemo(() => wholeReading(base), [base.id]);
  const shopFor = useShop(reading);
  const source = useMemo(() => sourceFrom(reading, day, shopFor, rules), [reading, day, shopFor, rules]);
  const title = titleOf(reading);
  if (title === '') return <p>{t('titles.noTitle')}</p>;
  return (
    <section className="card stack" aria-label={t('titles.name')}>
      <TitleBench
        source={source}
        began={title}
        before={title}
        copy={copy}
        beside={(text) => <Beside text={text} versions={versions} base={base} source={source} />}
      />
    </section>
  );
}

/** The title on the bench beside that of a stored version; at first the page buyers see, where it was read. */
function Beside({ text, versions, base, source }: { text: string; versions: readonly VersionRow[]; base: VersionRow; source: Source }) {
  const words = useWords();
  const { t } = words;
  const others = versions.filter((version) => version.reading.fields.some(({ field }) => field === 'title'));
  const first = others.find(({ observation }) => observation === 'public') ?? others.find(({ id }) => id !== base.id) ?? base;
  const [chosen, setChosen] = useState(first.id);
  const version = others.find(({ id }) => id === chosen) ?? first;
  const theirs = titleOf(version.reading);
  const score = useMemo(() => judgeTitle(source, theirs).score, [source, theirs]);
  return (
    <section className="stack tight" aria-labelledby="titles-beside">
      <div className="row apart">
        <h3 id="titles-beside">{t('titles.beside')}</h3>
        <select
          className="input"
          aria-label={t('titles.beside.which')}
          value={version.id}
          onChange={(event) => setChosen(event.target.value)}
        >
          {others.map(({ id, observation, at }) => (
            <option key={id} value={id}>
              {words.moment(at)} · {t(`titles.seen.${observation}`)}
            </option>
          ))}
        </select>
      </div>
      <div className="titles-beside">
        <Title heading={t(`titles.seen.${version.observation}`)} text={theirs} score={score} />
        <Title heading={t('titles.here')} text={text} score={judgeTitle(source, text).score} />
      </div>
      {theirs === text && <p className="quiet">{t('titles.beside.same')}</p>}
      {theirs !== text && theirs !== titleOf(base.reading) && <WordChange before={theirs} after={text} />}
    </section>
  );
}

function Title({ heading, text, score }: { heading: string; text: string; score: number | null }) {
  return (
    <div className="excerpt">
      <p className="row apart quiet">
        {heading}
        <strong className="number">{score === null ? '–' : Math.round(score)}</strong>
      </p>
      <p>{text}</p>
    </div>
  );
}

/** What the own shop adds; nothing until it was read. */
function useShop(reading: Reading): ShopFor | undefined {
  const [shopFor, setShopFor] = useState<ShopFor>();
  useEffect(() => {
    let gone = false;
    void readShop(reading).then(
      (read) => !gone && setShopFor(() => read),
      // A store that shuts while it is read leaves the listing judged without the shop.
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [reading]);
  return shopFor;
}

function sourceFrom(reading: Reading, day: string, shopFor: ShopFor | undefined, { checker, kept }: ReturnType<typeof useRules>): Source {
  const marketplace = reading.marketplace === 'unknown' ? undefined : marketplaceById(reading.marketplace);
  const shop = shopFor?.(reading);
  return {
    reading,
    context: { marketplace, day, ...(shop ? { shop } : {}) },
    report: (other) => judgeListing(other, day, shopFor?.(other)),
    law: (other) => checker.checkReading(other, { day, held: kept.held }),
  };
}
