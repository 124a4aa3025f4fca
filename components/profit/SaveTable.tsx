import { csvOf, spreadsheetOf } from '../../utils/reports/write';
import { saveFile, stamp, TABLE_TYPES, type TableFormat } from '../ui/save';
import { useWords } from '../ui/words';

/** A table as CSV or XLSX; no cell of either runs as a formula. @param name of the file, without its ending */
export function SaveTable({ rows, name }: { rows(): Iterable<readonly string[]>; name: string }) {
  const { t } = useWords();
  const save = (format: TableFormat): void => {
    const bytes = format === 'csv' ? csvOf(rows()) : spreadsheetOf(rows());
    saveFile(new Blob([bytes], { type: TABLE_TYPES[format] }), `${name}-${stamp(Date.now())}.${format}`);
  };
  return (
    <>
      <button type="button" className="button" onClick={() => save('csv')}>
        {t('profit.save.csv')}
      </button>
      <button type="button" className="button" onClick={() => save('xlsx')}>
        {t('profit.save.xlsx')}
      </button>
    </>
  );
}
