import type { Outcome } from '../../utils/findings/outcome';
import { useWords } from './words';
import './outcome.css';

/** Colour, shape and word together, so none of the three is needed alone. A hollow mark is an accepted risk. */
const SHAPES: Record<Outcome, { frame: string; sign: string }> = {
  fail: { frame: 'M5 1h6l4 4v6l-4 4H5l-4-4V5z', sign: 'M5.5 5.5l5 5m0-5l-5 5' },
  warn: { frame: 'M8 1.2L15.4 14.6H.6z', sign: 'M8 6v4m0 2v.4' },
  review: { frame: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z', sign: 'M6 6.4a2 2 0 1 1 2.9 1.8c-.6.3-.9.7-.9 1.3m0 2v.4' },
  pass: { frame: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z', sign: 'M4.8 8.3l2.2 2.2 4.2-4.6' },
  notApplicable: { frame: 'M2 2h12v12H2z', sign: 'M5 8h6' },
  notRead: { frame: 'M2 2h12v12H2z', sign: 'M5 8h6' },
  error: { frame: 'M2 2h12v12H2z', sign: 'M8 4.5v4.2m0 2.4v.4' },
};

/** `said`: another word than the outcome's own. */
export function OutcomeMark({
  outcome,
  hollow = false,
  word = false,
  said,
}: {
  outcome: Outcome;
  hollow?: boolean;
  word?: boolean;
  said?: string;
}) {
  const { t } = useWords();
  const shape = SHAPES[outcome];
  const label = said ?? (hollow ? t('finding.accepted') : t(`finding.outcome.${outcome}`));
  return (
    <span className={`outcome ${outcome}${hollow ? ' hollow' : ''}`}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
        <path className="frame" d={shape.frame} />
        <path className="sign" d={shape.sign} />
      </svg>
      <span className={word ? 'word' : 'unseen'}>{label}</span>
    </span>
  );
}
