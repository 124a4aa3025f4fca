import { OutcomeMark } from '../ui/outcome';
import { useWords } from '../ui/words';
import { LeftOut } from '../workbench/LeftOut';
import type { Summary } from './protocol';

/** Rows named one by one; the rest is counted. */
const MOST_NAMED = 20;

/** Rows that are no data, by reason; and rows that are data and could not be read, each with its place. */
export function Left({ summary: { read }, file }: { summary: Summary; file: string }) {
  const { t } = useWords();
  const { skipped, refused, refusedRows } = read;
  const named = refused.slice(0, MOST_NAMED);
  return (
    <>
      {refusedRows > 0 && (
        <div className="report-refused" role="alert">
          <p>
            <OutcomeMark outcome="error" /> <strong>{t('reports.rows.refused', { n: refusedRows, name: file })}</strong>
          </p>
          <ul>
            {named.map(({ row, column, why, text, readings }) => (
              <li key={`${row} ${column} ${why}`}>
                {column === '' ? t('reports.place.row', { n: row + 1 }) : t('reports.place.cell', { n: row + 1, column })}
                {text !== '' && ` “${text}”`}: {t(`reports.row.${why}`)}
                {readings && ` (${readings.join(' / ')})`}
              </li>
            ))}
          </ul>
          {refusedRows > named.length && <p className="quiet">{t('reports.rows.more', { n: refusedRows - named.length })}</p>}
        </div>
      )}
      <LeftOut
        heading={(n) => t('reports.skipped', { n })}
        reasons={skipped.map(({ why, rows, row }) => ({
          why,
          says: t(`reports.skipped.${why}`),
          rows,
          example: { row: row + 1, cell: '' },
        }))}
      />
    </>
  );
}
