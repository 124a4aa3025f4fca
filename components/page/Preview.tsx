import { useState } from 'react';
import type { CellValue, Column, FigureTable } from '../../utils/figures/figures';
import { useWords } from '../ui/words';
import { cellText, isFigure, metricName } from './cells';

/** Height of a row in CSS pixels; the style sheet holds each row to it, so that rows out of sight need not be drawn. */
const ROW = 28;
const IN_VIEW = 8;
const BEYOND = 6;
const MOST_COLUMNS = 40;

/** The rows of a table, drawn only where they are in sight. */
export function Preview({ table, title }: { table: FigureTable; title: string }) {
  const words = useWords();
  const { t } = words;
  const [top, setTop] = useState(0);
  const columns = table.columns.slice(0, MOST_COLUMNS);
  const { rows, totals } = table;
  const first = Math.max(0, Math.min(Math.floor(top / ROW) - BEYOND, rows.length - IN_VIEW));
  const last = Math.min(rows.length, first + IN_VIEW + 2 * BEYOND);
  const figures = columns.map((_, index) => rows.slice(0, 20).some((row) => isFigure(row[index] ?? null)));
  const cells = (row: readonly CellValue[]) =>
    columns.map((column, index) => {
      const text = cellText(words, column, row[index] ?? null);
      return (
        // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place; two may bear the same header
        <td key={index} className={figures[index] ? 'number' : undefined} title={text.length > 18 ? text : undefined}>
          {text}
        </td>
      );
    });
  return (
    <>
      <section
        className="preview"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be scrollable by keyboard
        tabIndex={0}
        aria-label={t('page.table.preview', { title })}
        onScroll={(event) => setTop(event.currentTarget.scrollTop)}
      >
        <table className="preview-table" aria-rowcount={rows.length + 1}>
          <thead>
            <tr aria-rowindex={1}>
              {columns.map((column, index) => (
                <Head
                  // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place; two may bear the same header
                  key={index}
                  column={column}
                  figure={figures[index] === true}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            <Gap rows={first} columns={columns.length} />
            {rows.slice(first, last).map((row, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows are told by their place
              <tr key={first + index} aria-rowindex={first + index + 2}>
                {cells(row)}
              </tr>
            ))}
            <Gap rows={rows.length - last} columns={columns.length} />
          </tbody>
          {totals && (
            <tfoot>
              <tr>{cells(totals)}</tr>
            </tfoot>
          )}
        </table>
      </section>
      {totals && <p className="quiet">{t('page.table.totals.note')}</p>}
      {columns.length < table.columns.length && (
        <p className="quiet">{t('page.table.rest', { shown: columns.length, all: table.columns.length })}</p>
      )}
    </>
  );
}

function Head({ column, figure }: { column: Column; figure: boolean }) {
  const words = useWords();
  const name = metricName(words, column);
  return (
    <th scope="col" className={figure ? 'number' : undefined} title={column.header}>
      {column.header || <span className="unseen">{words.t('page.column.unnamed')}</span>}
      {name && <span className="metric">{name}</span>}
    </th>
  );
}

/** Stands for the rows out of sight. */
function Gap({ rows, columns }: { rows: number; columns: number }) {
  if (rows <= 0) return null;
  return (
    <tr className="gap">
      <td colSpan={columns} style={{ height: rows * ROW }} />
    </tr>
  );
}
