import { csvOf, figuresSheetOf } from '../../utils/reports/write';
import { saveFile, stamp, TABLE_TYPES, type TableFormat } from '../ui/save';
import { useWords } from '../ui/words';

/** A table as CSV or XLSX; no cell of either runs as a formula. @param name of the file, without its ending */
export function SaveTable({ rows, name }: { rows(): Iterable<readonly string[]>; name: string }) {
  return <SaveButtons onSave={(format) => saveTable(format === 'csv' ? csvOf(rows()) : figuresSheetOf(rows()), name, format)} />;
}

export function saveTable(bytes: Uint8Array<ArrayBuffer>, name: string, format: TableFormat): void {
  saveFile(new Blob([bytes], { type: TABLE_TYPES[format] }), `${name}-${stamp(Date.now())}.${format}`);
}

export function SaveButtons({ onSave }: { onSave(format: TableFormat): void }) {
  const { t } = useWords();
  return (
    <>
      <button type="button" className="button" onClick={() => onSave('csv')}>
        {t('profit.save.csv')}
      </button>
      <button type="button" className="button" onClick={() => onSave('xlsx')}>
        {t('profit.save.xlsx')}
      </button>
    </>
  );
}
