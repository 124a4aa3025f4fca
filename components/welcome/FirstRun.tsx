import { useMemo } from 'react';
import type { MarketplaceId } from '../../utils/marketplaces/ids';
import { SITES } from '../../utils/messages/sites';
import { judgeListing, localDay, makeCheckup, reachOf } from '../shell/checkup';
import { usePanel } from '../shell/context';
import { exampleReading } from '../shell/example';
import { Bar } from '../ui/bar';
import { named, useWords } from '../ui/words';
import { Proof } from './Proof';
import { SiteButton } from './SiteButton';

/** One sentence of promise and how to check it. */
export function Assurance() {
  const { t } = useWords();
  return (
    <div>
      <p>{t('panel.welcome.promise')}</p>
      <Proof label={t('panel.welcome.proof')} />
    </div>
  );
}

/** The marketplaces that could be switched on, one button each. */
export function OtherSites({ enabled, except }: { enabled: readonly MarketplaceId[]; except?: MarketplaceId }) {
  const words = useWords();
  return (
    <ul className="row">
      {SITES.filter((id) => id !== except).map((id) => (
        <li key={id}>
          {enabled.includes(id) ? <span className="badge">{named(words, 'panel.market', id)}</span> : <SiteButton id={id} />}
        </li>
      ))}
    </ul>
  );
}

/** The example product, scored here and now by the same rules as any page. */
export function ExampleCard() {
  const { t } = useWords();
  const { session } = usePanel();
  const { title, score, reach } = useMemo(() => {
    const now = Date.now();
    const reading = exampleReading(now);
    const report = judgeListing(reading, localDay(now));
    const { best } = makeCheckup(reading, report, 'loading', undefined, [], now);
    const figure = Math.round(report.score ?? 0);
    return { title: reading.fields[0]?.text ?? '', score: figure, reach: reachOf(report.score ?? 0, best) };
  }, []);
  return (
    <section className="card stack example">
      <div>
        <h2>{t('panel.welcome.example')}</h2>
        <p className="quiet">{t('panel.welcome.example.note')}</p>
      </div>
      <p className="example-title">{title}</p>
      <div className="row apart">
        <p className="number">
          <strong className="example-score">{score}</strong> <span className="quiet">/ 100</span>
        </p>
        <strong className="score-reach number">{t('panel.welcome.more', { n: Math.max(0, reach - score) })}</strong>
      </div>
      <Bar value={score} reach={reach} tall />
      <div className="row">
        <button type="button" className="button" onClick={() => session.showExample()}>
          {t('panel.welcome.example.open')}
        </button>
      </div>
    </section>
  );
}
