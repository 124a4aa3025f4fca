import { OutcomeMark } from '../ui/outcome';
import { ruleName, useWords } from '../ui/words';
import type { CatalogueJob } from './job';
import type { Checked } from './Running';
import { BANDS, type Cost } from './standing';

/** Kinds of fault shown before the rest is unfolded. */
const MOST_COSTS = 8;

/** The shop as a whole: how the scores lie, and where one repair in all listings brings most. Both narrow the list below. */
export function Overview({ job, state }: { job: CatalogueJob; state: Checked }) {
  const words = useWords();
  const { t } = words;
  const { standing } = state;
  const { average, judged, scored } = standing;
  return (
    <div className="catalogue-overview">
      <section className="card stack" aria-labelledby="catalogue-scores">
        <div className="row apart">
          <h2 id="catalogue-scores">{t('catalogue.scores')}</h2>
          {average !== undefined && <strong className="number">{t('catalogue.average', { score: words.number(average, 1) })}</strong>}
        </div>
        <Histogram job={job} state={state} />
        {judged > scored && (
          <div className="row">
            <button
              type="button"
              className="button bulk-rule"
              aria-pressed={state.shown.band === 'none'}
              onClick={() => job.show({ band: state.shown.band === 'none' ? undefined : 'none' })}
            >
              {t('catalogue.unscored', { n: judged - scored })}
            </button>
          </div>
        )}
      </section>
      <Costs job={job} state={state} />
    </div>
  );
}

/** Bands of ten points as buttons: pressed, the list holds that band only. */
function Histogram({ job, state: { standing, shown } }: { job: CatalogueJob; state: Checked }) {
  const words = useWords();
  const { t } = words;
  const most = Math.max(1, ...standing.bands);
  return (
    <ul className="catalogue-bands">
      {standing.bands.map((n, band) => {
        const from = band * (100 / BANDS);
        const to = band === BANDS - 1 ? 100 : from + 100 / BANDS - 1;
        const on = shown.band === band;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a band is its place
          <li key={band}>
            <button
              type="button"
              className={on ? 'catalogue-band on' : 'catalogue-band'}
              aria-pressed={on}
              title={t('catalogue.band', { from, to, n })}
              onClick={() => job.show({ band: on ? undefined : band })}
            >
              <span className="unseen">{t('catalogue.band', { from, to, n })}</span>
              <span className="catalogue-count number" aria-hidden="true">
                {n === 0 ? '' : words.number(n)}
              </span>
              <svg viewBox="0 0 10 60" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                <rect x="0" width="10" y={60 - (n / most) * 58 - (n > 0 ? 2 : 1)} height={(n / most) * 58 + (n > 0 ? 2 : 1)} />
              </svg>
              <span className="quiet number" aria-hidden="true">
                {from}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function Costs({ job, state }: { job: CatalogueJob; state: Checked }) {
  const { t } = useWords();
  const { standing } = state;
  // Nothing to gain by it: it needs a person's look and no points hang on it.
  const costs = standing.costs().filter((cost) => standing.perListing(cost) >= 0.05);
  return (
    <section className="card stack" aria-labelledby="catalogue-costs">
      <h2 id="catalogue-costs">{t('catalogue.costs')}</h2>
      {costs.length === 0 ? (
        <p className="quiet">{t('catalogue.costs.none')}</p>
      ) : (
        <>
          <CostTable job={job} state={state} costs={costs.slice(0, MOST_COSTS)} />
          {costs.length > MOST_COSTS && (
            <details className="fold">
              <summary className="quiet">{t('catalogue.costs.more', { n: costs.length - MOST_COSTS })}</summary>
              <CostTable job={job} state={state} costs={costs.slice(MOST_COSTS)} />
            </details>
          )}
        </>
      )}
    </section>
  );
}

function CostTable({ job, state: { standing, shown }, costs }: { job: CatalogueJob; state: Checked; costs: readonly Cost[] }) {
  const words = useWords();
  const { t } = words;
  return (
    <table className="table catalogue-costs">
      <thead>
        <tr>
          <th scope="col">{t('catalogue.cost.what')}</th>
          <th scope="col" className="number">
            {t('catalogue.cost.listings')}
          </th>
          <th scope="col" className="number">
            {t('catalogue.cost.gain')}
          </th>
        </tr>
      </thead>
      <tbody>
        {costs.map((cost) => (
          <tr key={cost.rule}>
            <td>
              <button
                type="button"
                className={cost.rule === shown.rule ? 'button plain bulk-rule on' : 'button plain bulk-rule'}
                aria-pressed={cost.rule === shown.rule}
                onClick={() => job.show({ rule: cost.rule === shown.rule ? undefined : cost.rule })}
              >
                <OutcomeMark outcome={cost.outcome} /> {ruleName(words, cost.rule)}
              </button>
            </td>
            <td className="number">{words.number(cost.listings)}</td>
            <td className="number">
              <span className="gain">+{words.number(standing.perListing(cost), 1)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
