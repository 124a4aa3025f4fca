import { Fragment, useMemo, useState } from 'react';
import { costLineId } from '../../utils/history';
import { useWords } from '../ui/words';
import { Pages } from '../workbench/Pages';
import { COST_FIGURES, isRate } from './figures';
import { useKeeping } from './keeping';
import { Line, type LineActs } from './Line';
import { type SheetRow, skuKey } from './sheet-rows';
import type { ItemSpending } from './spending';
import { Versions } from './Versions';

const PAGE = 50;

/** A row of the sheet as it is drawn: what is kept of a SKU, or a SKU that the ledger alone knows. */
export interface ShownRow extends SheetRow {
  title: string | undefined;
  spending: ItemSpending | undefined;
}

/** The cost sheet, page by page. */
export function Sheet({ rows }: { rows: readonly ShownRow[] }) {
  const { t } = useWords();
  const [page, setPage] = useState(0);
  const [open, setOpen] = useState<string>();
  const keep = useKeeping();
  const acts = useMemo((): LineActs & Parameters<typeof Versions>[0]['acts'] => {
    return {
      change: (line, figure, value) =>
        void keep(
          (stored) => {
            const now = stored.find((kept) => costLineId(kept) === costLineId(line)) ?? line;
            return { put: [{ ...now, [figure]: value }], remove: [] };
          },
          t('costs.saved', { sku: line.sku }),
        ),
      begin: (line, from) => void keep(() => ({ put: [{ ...line, from }], remove: [] }), t('costs.begun', { sku: line.sku, day: from })),
      remove: (line) => void keep(() => ({ put: [], remove: [line] }), t('costs.removed', { sku: line.sku })),
      open: (line) => setOpen((opened) => (opened === skuKey(line) ? undefined : skuKey(line))),
    };
  }, [keep, t]);
  const pages = Math.max(1, Math.ceil(rows.length / PAGE));
  const at = Math.min(page, pages - 1);
  return (
    <>
      <div className="cost-sheet">
        <table className="table">
          <caption className="unseen">{t('costs.caption')}</caption>
          <Head />
          <tbody>
            {rows.slice(at * PAGE, (at + 1) * PAGE).map((row) => {
              const key = skuKey(row);
              return (
                <Fragment key={key}>
                  <Line
                    key={costLineId(row.line)}
                    line={row.line}
                    title={row.title}
                    spending={row.spending}
                    versions={row.versions.length}
                    open={open === key}
                    acts={acts}
                  />
                  {open === key && row.versions.length > 0 && <Versions line={row.line} versions={row.versions} acts={acts} />}
                </Fragment>
              );
            })}
          </tbody>
        </table>
      </div>
      <Pages at={at} pages={pages} onTurn={setPage} />
    </>
  );
}

function Head() {
  const { t } = useWords();
  return (
    <thead>
      <tr>
        <th scope="col">{t('costs.sku')}</th>
        {COST_FIGURES.map((figure) => (
          <th key={figure} scope="col" className="number">
            {t(`costs.figure.${figure}`)}
            {isRate(figure) && ' %'}
          </th>
        ))}
        <th scope="col" className="number">
          {t('costs.out.contribution')}
        </th>
        <th scope="col" className="number">
          {t('costs.out.breakEven')}
        </th>
        <th scope="col" className="number">
          {t('costs.out.maxCpc')}
        </th>
      </tr>
    </thead>
  );
}
