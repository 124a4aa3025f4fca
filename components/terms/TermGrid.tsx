import { useVirtualizer } from '@tanstack/react-virtual';
import { Fragment, useEffect, useRef, useState } from 'react';
import type { Order } from '../../utils/ads/analysis/terms';
import { VerdictChip } from '../ads/Verdict';
import type { TermsAnswer } from '../profit/protocol';
import { useWords } from '../ui/words';
import type { Seen, TermLine } from './asked';
import { Chosen } from './Chosen';
import { type ColumnField, figureText } from './columns';
import { termOf } from './term-of';

const ROW = 40;
/** Rows asked for at once, and how near its end one may come before the next are asked for. */
export const WINDOW = 200;
const NEAR = 50;

/** The terms as a table of which only the rows in sight are here, and drawn. A press on a row tells what its verdict rests on. */
export function TermGrid({
  seen,
  answer,
  order,
  columns,
  top,
  onOrder,
  onSight,
}: {
  seen: Seen;
  /** The table that the rows are of. */
  answer: TermsAnswer;
  order: Order;
  columns: readonly ColumnField[];
  /** What the rows are of; with another the table begins at its top again. */
  top: string;
  onOrder(order: Order): void;
  /** Rows from this place on are wanted. */
  onSight(from: number): void;
}) {
  const { currency } = answer.source;
  const words = useWords();
  const { t } = words;
  const frame = useRef<HTMLDivElement>(null);
  const [pressed, setPressed] = useState<{ line: TermLine; of: TermsAnswer }>();
  const virtual = useVirtualizer({ count: seen.count, getScrollElement: () => frame.current, estimateSize: () => ROW, overscan: 12 });
  const items = virtual.getVirtualItems();
  const above = items[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  const pressedKey = pressed?.line.key;
  // As it reads now; out of sight, as it was pressed, while the table is the same.
  const chosen = seen.rows.find(({ key }) => key === pressedKey) ?? (pressed?.of === answer ? pressed.line : undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: with other rows, from the top
  useEffect(() => {
    frame.current?.scrollTo({ top: 0 });
  }, [top]);
  const [first, last] = [items[0]?.index ?? 0, items.at(-1)?.index ?? 0];
  const until = seen.from + WINDOW;
  const isNear = (first < seen.from + NEAR && seen.from > 0) || (last >= until - NEAR && until < seen.count);
  const wanted = isNear ? Math.max(0, Math.floor((first + last - WINDOW) / 2)) : undefined;
  useEffect(() => {
    if (wanted !== undefined) onSight(wanted);
  }, [wanted, onSight]);
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
        <table className="table terms-table" aria-rowcount={seen.count + 1}>
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
              const row = seen.rows[index - seen.from];
              if (!row)
                return (
                  <tr key={index} aria-rowindex={index + 2} aria-busy="true" style={{ height: ROW }}>
                    <td colSpan={columns.length + 3} />
                  </tr>
                );
              const { entity, verdict } = row;
              return (
                <tr key={index} aria-rowindex={index + 2} className={row.key === pressedKey ? 'chosen' : ''} style={{ height: ROW }}>
                  <th scope="row">
                    <button
                      type="button"
                      className="button plain terms-term"
                      title={termOf(row)}
                      onClick={() => setPressed(row.key === pressedKey ? undefined : { line: row, of: answer })}
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
      <div aria-live="polite">
        {chosen ? <Chosen line={chosen} source={answer.source} /> : <p className="quiet">{t('adTerms.choose')}</p>}
      </div>
    </section>
  );
}
