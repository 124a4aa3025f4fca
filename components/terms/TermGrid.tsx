import { useVirtualizer } from '@tanstack/react-virtual';
import { Fragment, useRef, useState } from 'react';
import type { Order, TermRow } from '../../utils/ads/analysis/terms';
import { VerdictChip } from '../ads/Verdict';
import { useWords } from '../ui/words';
import { type ColumnField, figureText } from './columns';
import { reasonOf } from './reasons';

const ROW = 40;

/** The terms as a table of which only the rows in sight are drawn. A press on a row tells what its verdict rests on. */
export function TermGrid({
  rows,
  currency,
  order,
  columns,
  onOrder,
}: {
  rows: readonly TermRow[];
  currency: string;
  order: Order;
  columns: readonly ColumnField[];
  onOrder(order: Order): void;
}) {
  const words = useWords();
  const { t } = words;
  const frame = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<TermRow>();
  const virtual = useVirtualizer({ count: rows.length, getScrollElement: () => frame.current, estimateSize: () => ROW, overscan: 12 });
  const items = virtual.getVirtualItems();
  const above = items[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  const head = (by: Order['by'], text: string, numeric: boolean) => (
    <th
      scope="col"
      className={numeric ? 'number' : ''}
      aria-sort={order.by === by ? (order.descending ? 'descending' : 'ascending') : 'none'}
    >
      <button
        type="button"
        className="button plain"
        onClick={() => onOrder({ by, descending: order.by === by ? !order.descending : numeric })}
      >
        {text} <span aria-hidden="true">{order.by === by ? (order.descending ? '▼' : '▲') : '↕'}</span>
      </button>
    </th>
  );
  return (
    <section className="card stack tight" aria-label={t('adTerms.table')}>
      <div ref={frame} className="terms-frame">
        <table className="table terms-table" aria-rowcount={rows.length + 1}>
          <thead>
            <tr>
              {head('term', t('adTerms.column.term'), false)}
              <th scope="col">{t('adTerms.column.verdict')}</th>
              {columns.map((field) => (
                <Fragment key={field}>{head(field, t(`adTerms.column.${field}`), true)}</Fragment>
              ))}
              {head('campaign', t('profit.by.campaign'), false)}
            </tr>
          </thead>
          <tbody>
            {above > 0 && (
              <tr>
                <td style={{ height: above }} colSpan={columns.length + 3} />
              </tr>
            )}
            {items.map(({ index }) => {
              const row = rows[index];
              if (!row) return null;
              const { entity, verdict } = row;
              return (
                <tr key={index} aria-rowindex={index + 2} className={row === chosen ? 'chosen' : ''} style={{ height: ROW }}>
                  <th scope="row">
                    <button
                      type="button"
                      className="button plain terms-term"
                      title={termOf(row)}
                      onClick={() => setChosen(row === chosen ? undefined : row)}
                    >
                      {termOf(row) || t('profit.noName')}
                    </button>
                  </th>
                  <td>
                    <VerdictChip tone={verdict.judgement} word={t(`profit.judgement.${verdict.judgement}`)} />
                  </td>
                  {columns.map((field) => (
                    <td key={field} className="number">
                      {figureText(words, field, row, currency)}
                    </td>
                  ))}
                  <td className="terms-plan" title={entity.campaign ?? entity.campaignId}>
                    {entity.campaign ?? entity.campaignId ?? ''}
                  </td>
                </tr>
              );
            })}
            {below > 0 && (
              <tr>
                <td style={{ height: below }} colSpan={columns.length + 3} />
              </tr>
            )}
          </tbody>
        </table>
      </div>
      <p aria-live="polite">
        {chosen ? (
          <>
            <strong>{termOf(chosen)}</strong> {reasonOf(words, chosen)}
          </>
        ) : (
          <span className="quiet">{t('adTerms.choose')}</span>
        )}
      </p>
    </section>
  );
}

export function termOf({ entity }: TermRow): string {
  return entity.searchTerm ?? entity.keyword ?? '';
}
