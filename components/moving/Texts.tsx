import type { FieldName } from '../../utils/reading/fields';
import type { Reading } from '../../utils/reading/reading';
import { lengthIn } from '../../utils/text/length';
import { useWords } from '../ui/words';
import { useBench } from '../workbench/context';

/** Fields whose words are carried over by hand, in the order forms ask for them. */
const CARRIED: readonly FieldName[] = [
  'title',
  'short_title',
  'guide_title',
  'subtitle',
  'item_highlights',
  'bullet',
  'description',
  'search_terms',
  'tags',
];

/** The texts as they would stand there, with the ticked changes made; each copied with a press. */
export function Texts({ reading }: { reading: Reading }) {
  const words = useWords();
  const { t } = words;
  const { copy } = useBench();
  const texts = CARRIED.flatMap((field) => {
    const own = reading.fields.filter((read) => read.field === field && read.text.trim() !== '').map(({ text }) => text);
    return own.length === 0 ? [] : [{ field, text: own.join('\n'), count: own.length }];
  });
  if (texts.length === 0) return null;
  const whole = texts.map(({ field, text }) => `${words.field({ field })}\n${text}`).join('\n\n');
  return (
    <section className="card stack" aria-labelledby="moving-texts">
      <div className="row apart">
        <h3 id="moving-texts">{t('moving.texts')}</h3>
        <button type="button" className="button" onClick={() => void copy(whole)}>
          {t('moving.copyAll')}
        </button>
      </div>
      {texts.map(({ field, text, count }) => (
        <div key={field} className="stack tight">
          <div className="row apart">
            <h4>
              {words.field({ field })}
              {count > 1 && <span className="number quiet"> ×{count}</span>}
              <span className="number quiet"> · {t('moving.length', { n: lengthIn(text, 'characters') })}</span>
            </h4>
            <button
              type="button"
              className="button"
              aria-label={t('moving.copy', { field: words.field({ field }) })}
              onClick={() => void copy(text)}
            >
              {t('moving.copyOne')}
            </button>
          </div>
          <p className="moving-text">{text}</p>
        </div>
      ))}
    </section>
  );
}
