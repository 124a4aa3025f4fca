import { useId } from 'react';
import type { FilterError } from '../../utils/ads/filter/condition';
import { useWords } from '../ui/words';

/** Filters one begins with, as operators ask. */
const EXAMPLES = ['silent', 'losing', 'good'] as const;

/** The question to the table, and where it is not understood. */
export function FilterBox({ filter, error, onChange }: { filter: string; error: FilterError | undefined; onChange(filter: string): void }) {
  const { t } = useWords();
  const id = useId();
  return (
    <div className="stack tight">
      <label htmlFor={id}>{t('adTerms.filter')}</label>
      <input
        id={id}
        className="input"
        type="search"
        value={filter}
        placeholder={t('adTerms.filter.example.silent')}
        spellCheck={false}
        autoComplete="off"
        aria-invalid={error !== undefined}
        aria-describedby={`${id}-note`}
        onChange={({ target }) => onChange(target.value)}
      />
      <div id={`${id}-note`} aria-live="polite">
        {error ? (
          <p className="ads-note">
            {t(`ads.filter.${error.kind}`)}{' '}
            <code>
              {filter.slice(0, error.offset)}
              <mark>{filter.slice(error.offset, error.offset + error.length) || '␣'}</mark>
              {filter.slice(error.offset + error.length)}
            </code>
          </p>
        ) : (
          <p className="row quiet">
            {EXAMPLES.map((example) => (
              <button key={example} type="button" className="button plain" onClick={() => onChange(t(`adTerms.filter.example.${example}`))}>
                {t(`adTerms.filter.example.${example}`)}
              </button>
            ))}
          </p>
        )}
      </div>
    </div>
  );
}
