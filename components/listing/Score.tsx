import { type Checkup, reachOf } from '../shell/checkup';
import { usePanel } from '../shell/context';
import { Bar } from '../ui/bar';
import { useWords } from '../ui/words';

/** The largest thing in the panel: what the listing scores, what the fixes below bring, and how much of the page that rests on. */
export function Score({ checkup }: { checkup: Checkup }) {
  const { t } = useWords();
  const { state } = usePanel();
  const { report, best, reading } = checkup;
  const { read, expected } = reading.coverage;
  const reach = reachOf(checkup);
  if (report.score === null || reach === null) return <p>{t('panel.score.none')}</p>;
  const score = Math.round(report.score);
  return (
    <div className="score">
      <h2 className="unseen">{t('panel.score')}</h2>
      <div className="row apart score-line">
        <p className="score-figure number">
          <span className="unseen">{t('panel.score.of', { score })}</span>
          <span aria-hidden="true">
            <strong>{score}</strong>
            <span className="quiet"> / 100</span>
          </span>
        </p>
        <p className="score-reach">
          {best.length > 0 ? (
            <strong className="number">{t('panel.score.reach', { n: best.length, score: reach })}</strong>
          ) : (
            <span className="quiet">{t('panel.score.top')}</span>
          )}
        </p>
      </div>
      <Bar tall value={report.score} reach={reach} />
      <p className="row apart quiet number">
        <span>{read < expected ? t('panel.score.partial', { read }) : t('panel.coverage', { read, expected })}</span>
        {state.rulePack && <span>{t('panel.pack', { version: state.rulePack })}</span>}
      </p>
    </div>
  );
}
