import type { Candidate, TitleChange } from '../../utils/listing/titles';
import { useWords, type Words } from '../ui/words';
import type { Offered } from './source';

interface Props {
  offered: readonly Offered[] | undefined;
  /** They were made of the title as it was before the last change. */
  old: boolean;
  onTake(candidate: Candidate): void;
}

/** Titles made of the seller's own words, best first, each with what it would score and what was done; one press takes it. */
export function Candidates({ offered, old, onTake }: Props) {
  const words = useWords();
  const { t } = words;
  return (
    <section className="stack tight" aria-labelledby="titles-candidates">
      <h3 id="titles-candidates">{t('titles.candidates')}</h3>
      {offered?.length === 0 && !old && <p className="quiet">{t('titles.candidates.none')}</p>}
      <ul className="candidates" aria-busy={old}>
        {offered?.map((one) => (
          <li key={one.title} className="candidate">
            <strong className="number candidate-score">{Math.round(one.score)}</strong>
            <div className="candidate-text">
              <p>{one.title}</p>
              <p className="quiet">
                {one.changes.map((change) => told(words, change)).join(' · ')}
                {one.forbidden > 0 && <strong className="over"> {t('titles.candidates.law', { n: one.forbidden })}</strong>}
              </p>
            </div>
            <button type="button" className="button" onClick={() => onTake(one)}>
              {t('titles.take')}
              <span className="unseen"> {one.title}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const MOST_NAMED = 4;

function told({ t, language }: Words, { kind, words }: TitleChange): string {
  if (kind === 'recased') return t('titles.change.recased');
  const named = words.slice(0, MOST_NAMED).join(language === 'en' ? ', ' : '、');
  return t(`titles.change.${kind}`, { words: words.length > MOST_NAMED ? `${named}…` : named });
}
