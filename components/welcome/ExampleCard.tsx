import { useMemo } from 'react';
import { localDay } from '../../utils/numbers/day';
import { makeCheckup, reachOf } from '../shell/checkup';
import { usePanel } from '../shell/context';
import { exampleReading } from '../shell/example';
import { judgeListing } from '../shell/judge';
import { Bar } from '../ui/bar';
import { useWords } from '../ui/words';

/** The example product, scored here and now by the same rules as any page. */
export default function ExampleCard() {
  const { t } = useWords();
  const { session } = usePanel();
  const { title, score, reach } = useMemo(() => {
    const now = Date.now();
    const reading = exampleReading(now);
    const report = judgeListing(reading, localDay(now));
    const figure = Math.round(report.score ?? 0);
    const most = reachOf(makeCheckup(reading, report, 'loading', undefined, [], now)) ?? figure;
    return { title: reading.fields[0]?.text ?? '', score: figure, reach: most };
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
        <strong className="score-reach number">{t('panel.welcome.more', { n: reach - score })}</strong>
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
