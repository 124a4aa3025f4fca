import type { CostLine } from '../../utils/ads/cost';
import { csvOf, figuresSheetOf } from '../../utils/reports/write';
import { saveFile, stamp, TABLE_TYPES, type TableFormat } from '../ui/save';
import { useWords } from '../ui/words';
import { exportedCosts } from './exporting';
import { COST_FIGURES } from './figures';

/** The whole sheet as a file. */
export function ExportCosts({ stored }: { stored: readonly CostLine[] }) {
  const { t } = useWords();
  const save = (format: TableFormat): void => {
    const headers = (['shop', 'sku', 'from', 'currency', ...COST_FIGURES] as const).map((column) => t(`costs.column.${column}`));
    const rows = [...exportedCosts(stored, headers)];
    const bytes = format === 'csv' ? csvOf(rows) : figuresSheetOf(rows);
    saveFile(new Blob([bytes], { type: TABLE_TYPES[format] }), `${t('workbench.desk.costs')}-${stamp(Date.now())}.${format}`);
  };
  return (
    <>
      <button type="button" className="button" onClick={() => save('csv')}>
        {t('bulk.export.csv')}
      </button>
      <button type="button" className="button" onClick={() => save('xlsx')}>
        {t('bulk.export.xlsx')}
      </button>
    </>
  );
}
