import type { TrafficRefusal } from '../../utils/shop/traffic-table';
import { useWords } from '../ui/words';
import type { Refused } from './protocol';

/** Rows that are left out, each reason with its first row. */
export function Left({ refused }: { refused: Refused }) {
  const words = useWords();
  const { t } = words;
  const reasons = (Object.keys(refused) as TrafficRefusal[]).flatMap((why) => {
    const one = refused[why];
    return one ? [{ why, ...one }] : [];
  });
  if (reasons.length === 0) return null;
  const all = reasons.reduce((sum, { rows }) => sum + rows, 0);
  return (
    <details className="fold" open>
      <summary>{t('traffic.left', { n: all })}</summary>
      <ul className="traffic-left">
        {reasons.map(({ why, rows, example }) => (
          <li key={why}>
            {t(`traffic.left.${why}`)} <span className="number">× {words.number(rows)}</span>{' '}
            <span className="quiet">
              {t(example.cell === '' ? 'traffic.left.row' : 'traffic.left.cell', { row: example.row, cell: example.cell })}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
