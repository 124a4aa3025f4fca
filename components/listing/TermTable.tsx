import { useState } from 'react';
import { COLUMNS, type Coverage, type Found, type WordRow } from '../../utils/listing/terms/coverage';
import { useWords } from '../ui/words';
import './terms.css';

/** Rows drawn at once. */
const STEP = 12;
const SIGNS: Readonly<Record<Found, string>> = { exact: '●', parts: '◐', some: '◔', none: '·' };
const STATES: readonly WordRow['state'][] = ['fits', 'unsaid', 'found'];

/** Word by field: what stands where, what could go in, and what may only go in if it is true. */
export function TermTable({ coverage }: { coverage: Coverage }) {
  const { t, number } = useWords();
  const [shown, setShown] = useState(STEP);
  const rows = STATES.flatMap((state) => coverage.rows.filter((row) => row.state === state));
  const share = (part: number) => `${Math.round(part * 100)}%`;
  return (
    <div className="term-table">
      <p className="quiet">
        {t('terms.shares', { found: share(coverage.found), fits: share(coverage.fits), unsaid: share(coverage.unsaid) })}
      </p>
      <div className="term-scroll">
        <table className="table">
          <caption className="unseen">{t('terms.table')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('terms.word')}</th>
              {COLUMNS.map((column) => (
                <th key={column} scope="col" className="term-cell">
                  {t(`terms.column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map((row) => (
              <tr key={row.word} className={`term-${row.state}`}>
                <th scope="row">
                  {row.word} {row.volume !== undefined && <span className="quiet number">{number(row.volume)}</span>}
                  {row.state !== 'found' && <span className="term-state">{t(`terms.state.${row.state}`)}</span>}
                </th>
                {COLUMNS.map((column) => (
                  <td key={column} className="term-cell" title={t(`terms.found.${row.at[column]}`)}>
                    <span aria-hidden="true">{SIGNS[row.at[column]]}</span>
                    <span className="unseen">{t(`terms.found.${row.at[column]}`)}</span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="quiet">{t('terms.legend')}</p>
      {shown < rows.length && (
        <p>
          <button type="button" className="button" onClick={() => setShown(rows.length)}>
            {t('words.more', { n: rows.length - shown })}
          </button>
        </p>
      )}
    </div>
  );
}
