import type { Reading } from '../../utils/reading/reading';
import { TeachButton } from '../teaching/TeachButton';
import { named, useWords } from '../ui/words';

/** What was read of a promotion that is being set up, as its form says it, and what was not. */
export function Fields({ reading }: { reading: Reading }) {
  const words = useWords();
  const { t } = words;
  const { fields, notRead } = reading;
  if (fields.length === 0 && notRead.length === 0) return null;
  return (
    <section className="card stack" aria-labelledby="page-fields">
      <h2 id="page-fields">{t('page.fields')}</h2>
      <dl className="facts">
        {fields.map((field, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two fields may bear the same label
          <div key={index}>
            <dt>{field.label || words.field({ field: field.field })}</dt>
            <dd>{field.text || <span className="quiet">{t('page.field.empty')}</span>}</dd>
          </div>
        ))}
      </dl>
      {notRead.length > 0 && (
        <ul className="plain-list">
          {notRead.map((entry) => (
            <li key={`${entry.field}${entry.label ?? ''}`}>
              {entry.label ?? words.field({ field: entry.field })}{' '}
              <span className="quiet">{named(words, 'panel.reason', entry.reason)}</span>{' '}
              {entry.reason !== 'loading' && (
                <TeachButton want={{ field: entry.field, ...(entry.label === undefined ? {} : { label: entry.label }) }} />
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
