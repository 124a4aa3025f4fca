import { memo, useId } from 'react';
import type { Finding } from '../../utils/findings/finding';
import type { Reading } from '../../utils/reading/reading';
import { Why } from '../finding/Why';
import { fieldAt } from '../shell/items';
import { Excerpt } from '../ui/excerpt';
import { OutcomeMark } from '../ui/outcome';
import { ruleName, useWords } from '../ui/words';
import type { CatalogueJob } from './job';
import type { Judged, Opened } from './protocol';
import { Where } from './Where';
import '../finding/finding.css';

/** Faults named in a closed row. */
const MOST_NAMED = 3;

interface Line {
  job: CatalogueJob;
  result: Judged;
  open: boolean;
  opened: Opened | { at: number } | undefined;
}

/** One listing: its score and what costs it most; opened, everything that was found. */
export const Row = memo(function Row({ job, result, open, opened }: Line) {
  const words = useWords();
  const { t } = words;
  const id = useId();
  const { title, score, faults } = result;
  const named = faults.filter(({ gain }) => gain >= 0.5).slice(0, MOST_NAMED);
  return (
    <li className="bulk-row">
      <button
        type="button"
        className="bulk-open"
        data-line
        aria-expanded={open}
        aria-controls={id}
        onClick={() => job.open(open ? undefined : result.at)}
      >
        <strong className="bulk-line number">
          <span className="unseen">{t('catalogue.score')} </span>
          {score === null ? '–' : Math.round(score)}
        </strong>
        <span className="bulk-text">
          {title || t('history.untitled')}
          <span className="catalogue-named quiet">
            <Where listing={result} links={false} />
            {named.length > 0 && <span>{t('catalogue.notMet')}</span>}
            {named.map(({ rule, gain }) => (
              <span key={rule} className="badge">
                {ruleName(words, rule)} <span className="number">+{Math.round(gain)}</span>
              </span>
            ))}
          </span>
        </span>
        <span className="bulk-counts number quiet">{t('catalogue.faults', { n: faults.length })}</span>
      </button>
      <div id={id} className="bulk-why stack" hidden={!open}>
        {open && result.stored !== undefined && <Where listing={result} />}
        {open && (opened ? <Found opened={opened} /> : <p role="status">{t('workbench.loading')}</p>)}
      </div>
    </li>
  );
});

function Found({ opened }: { opened: Opened | { at: number } }) {
  const { t } = useWords();
  if (!('reading' in opened)) return <p>{t('catalogue.gone')}</p>;
  if (opened.findings.length === 0) return <p>{t('catalogue.faultless')}</p>;
  return (
    <ul className="stack tight">
      {opened.findings.map((finding) => (
        <Fault key={finding.rule} finding={finding} reading={opened.reading} />
      ))}
    </ul>
  );
}

function Fault({ finding, reading }: { finding: Finding; reading: Reading }) {
  const words = useWords();
  const { t } = words;
  const field = fieldAt(reading, finding.marks[0]?.place);
  const marks = field ? finding.marks.filter((mark) => field.text.slice(mark.start, mark.end) === mark.text) : [];
  return (
    <li className={`hit-line ${finding.outcome}-tone`}>
      <OutcomeMark outcome={finding.outcome} />
      <div className="catalogue-finding stack tight">
        <p>
          {words.say(finding.message)}{' '}
          {finding.gain >= 0.5 && <span className="gain number">{t('finding.gain', { n: Math.round(finding.gain) })}</span>}
        </p>
        {field && marks.length > 0 && <Excerpt text={field.text} marks={marks} />}
        <details className="fold">
          <summary className="quiet">{t('finding.why')}</summary>
          <Why finding={finding} />
        </details>
      </div>
    </li>
  );
}
