import { useWords } from '../ui/words';
import './column-meanings.css';

/** One column of a table: its header, a cell to recognise it by, and what it is taken for. */
export interface MeaningColumn {
  name: string;
  sample: string;
  meaning: string | undefined;
}

/**
 * The columns of a table, and what each is taken for, to be put right by hand.
 *
 * @param what heading of the choice
 * @param none what a column is that nobody uses
 */
export function ColumnMeanings({
  what,
  none,
  meanings,
  columns,
  onChoose,
}: {
  what: string;
  none: string;
  meanings: readonly { value: string; text: string }[];
  columns: readonly MeaningColumn[];
  onChoose(at: number, meaning: string | undefined): void;
}) {
  const { t } = useWords();
  return (
    <div className="column-meanings">
      <table className="table">
        <caption className="quiet">{t('traffic.columns')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('traffic.columns.header')}</th>
            <th scope="col">{what}</th>
            <th scope="col">{t('traffic.columns.sample')}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ name, sample, meaning }, at) => {
            const header = name.trim() || t('bulk.column', { n: at + 1 });
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
              <tr key={at}>
                <th scope="row">{header}</th>
                <td>
                  <select
                    className="input"
                    aria-label={header}
                    value={meaning ?? ''}
                    onChange={(event) => onChoose(at, event.target.value || undefined)}
                  >
                    <option value="">{none}</option>
                    {meanings.map(({ value, text }) => (
                      <option key={value} value={value}>
                        {text}
                      </option>
                    ))}
                  </select>
                </td>
                <td className="quiet">{sample}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
