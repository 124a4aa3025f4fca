import type { DrawnCard } from '../reading/table';
import { readColumn, styleOf } from './cells';
import type { FigureCard } from './figures';
import { readHeaders } from './headers';
import type { TablePage } from './table';

/** Makes figures of cards: each label is a header over one cell, and all of them together tell what a doubtful label means. */
export function figureCards(cards: readonly DrawnCard[], page: TablePage): FigureCard[] {
  const headers = readHeaders(
    cards.map(({ label, taught }) => ({ header: label, ...(taught === undefined ? {} : { taught }) })),
    page,
  );
  const style = styleOf(
    cards.map(({ lines }) => lines[0] ?? ''),
    page,
  );
  return cards.map(({ label, lines }, index) => {
    const text = lines.join('\n');
    const column = readColumn(label, headers[index] ?? { words: { keys: [] } }, [text], () => style, page.currency);
    const { value, currency } = column.read(text);
    const money = column.unit === 'money' ? (currency ?? column.currency ?? page.currency) : undefined;
    return {
      label,
      ...(column.metric === undefined ? {} : { metric: column.metric }),
      value,
      unit: column.unit,
      ...(money === undefined ? {} : { currency: money }),
    };
  });
}
