import { lazy, Suspense } from 'react';
import { isProblem } from '../../utils/findings/outcome';
import { AcceptedList } from '../finding/Accepted';
import { FindingRow } from '../finding/FindingRow';
import { Found } from '../finding/Found';
import { MoveLink } from '../moving/MoveLink';
import { isPageOfFigures } from '../page/kinds';
import type { Checkup } from '../shell/checkup';
import { usePanel } from '../shell/context';
import { isOpen } from '../shell/items';
import { useWords } from '../ui/words';
import { Quiet } from '../welcome/Quiet';
import { BenchButton } from './BenchButton';
import { Course } from './Course';
import { Gate } from './Gate';
import { Groups } from './Groups';
import { NotRead, PasteTitle } from './NotRead';
import { Score } from './Score';
import { Weights } from './Weights';
import './listing.css';

/** Pictures come after the score: nobody waits for them. */
const ContactSheet = lazy(() => import('../pictures/ContactSheet'));
const Storyboard = lazy(() => import('../pictures/Storyboard'));

const PageView = lazy(() => import('../page/PageView'));
const AdsView = lazy(() => import('../ads/AdsView'));
const PanelBench = lazy(() => import('../titles/PanelBench'));

export function ListingView() {
  const { t } = useWords();
  const { state } = usePanel();
  const { link } = state;
  if (!state.example && link.kind === 'reading' && isPageOfFigures(link.reading.pageKind)) {
    return (
      <Suspense fallback={<p className="quiet looking">{t('panel.reading')}</p>}>
        <div className="stack">
          {link.reading.pageKind === 'ad-report' && <AdsView reading={link.reading} />}
          <PageView reading={link.reading} />
        </div>
      </Suspense>
    );
  }
  if (!state.checkup) return <Quiet />;
  if (state.query.trim() !== '') return <Found items={state.checkup.quality} />;
  return <Report checkup={state.checkup} />;
}

function Report({ checkup }: { checkup: Checkup }) {
  const { t } = useWords();
  const { state } = usePanel();
  const { best, quality, report } = checkup;
  const accepted = quality.filter((item) => item.accepted);
  const errors = quality.filter((item) => item.finding.outcome === 'error');
  const mustFix = quality.some((item) => item.finding.outcome === 'fail' && isOpen(item));
  const optional = quality.filter((item) => isProblem(item.finding.outcome) && isOpen(item)).length;
  return (
    <div className="listing">
      <div className="stack glance">
        <section className="card stack">
          <Score checkup={checkup} />
          <Course />
          <Gate checkup={checkup} />
        </section>
        {state.bench && (
          <Suspense fallback={<section className="card">{t('workbench.loading')}</section>}>
            <PanelBench checkup={checkup} />
          </Suspense>
        )}
        <PasteTitle checkup={checkup} />
        {best.length > 0 && (
          <section className="card best" aria-labelledby="best-title">
            <div className="row apart">
              <h2 id="best-title">{best.length === 1 ? t('panel.first.one') : t('panel.first', { n: best.length })}</h2>
              <span className="quiet">{t('panel.first.gain')}</span>
            </div>
            <ul className="findings">
              {best.map((item, index) => (
                <FindingRow key={item.key} item={item} first={index === 0} />
              ))}
            </ul>
            {best.some(({ finding }) => finding.group === 'title') && <BenchButton />}
          </section>
        )}
        {!mustFix && report.score !== null && (
          <p className="clean">
            {t('panel.clean', { score: Math.round(report.score) })} {optional > 0 && t('panel.clean.optional', { n: optional })}
          </p>
        )}
      </div>
      <div className="stack">
        <Groups checkup={checkup} />
        <Suspense fallback={null}>
          <ContactSheet checkup={checkup} />
          <Storyboard checkup={checkup} />
        </Suspense>
        <section className="card stack">
          <NotRead checkup={checkup} />
          {errors.length > 0 && (
            <details className="fold" open>
              <summary>{t('panel.errors', { n: errors.length })}</summary>
              <ul>
                {errors.map((item) => (
                  <li key={item.key}>
                    <code>{item.finding.rule}</code>
                  </li>
                ))}
              </ul>
            </details>
          )}
          {accepted.length > 0 && (
            <details className="fold">
              <summary>{t('finding.dismissed', { n: accepted.length })}</summary>
              <p className="quiet">{t('finding.dismissed.note')}</p>
              <AcceptedList items={accepted} />
            </details>
          )}
          <Weights checkup={checkup} />
          <MoveLink />
        </section>
      </div>
    </div>
  );
}
