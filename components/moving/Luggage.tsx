import type { Move } from '../../utils/listing/moving';
import { useWords } from '../ui/words';

/** Which field goes where, what has no place there, and what the form there asks for that nobody has filled in. */
export function Luggage({ move: { put, missing, unread } }: { move: Move }) {
  const words = useWords();
  const { t } = words;
  const carried = put.filter(({ from, to }) => from !== to && to !== 'nowhere');
  const left = put.filter(({ to }) => to === 'nowhere');
  const names = (fields: readonly string[]): string => fields.map((field) => words.field({ field })).join(t('moving.and'));
  return (
    <section className="card stack tight" aria-labelledby="moving-luggage">
      <h3 id="moving-luggage">{t('moving.luggage')}</h3>
      {carried.length === 0 && left.length === 0 && <p>{t('moving.luggage.same')}</p>}
      <dl className="moving-luggage">
        {carried.map(({ from, to, count }) => (
          <div key={`${from}${to}`}>
            <dt>
              {words.field({ field: from })}
              {count > 1 && <span className="number quiet"> ×{count}</span>}
            </dt>
            <dd>→ {words.field({ field: to })}</dd>
          </div>
        ))}
        {left.length > 0 && (
          <div>
            <dt>{t('moving.left')}</dt>
            <dd>{names(left.map(({ from }) => from))}</dd>
          </div>
        )}
        {missing.length > 0 && (
          <div>
            <dt>{t('moving.missing')}</dt>
            <dd>{names(missing)}</dd>
          </div>
        )}
        {unread.length > 0 && (
          <div>
            <dt>{t('moving.unread')}</dt>
            <dd>{names(unread)}</dd>
          </div>
        )}
      </dl>
      <p className="quiet">{t('moving.luggage.note')}</p>
    </section>
  );
}
