import type { FromReader, ToReader } from '../../utils/messages/watch';
import type { Chips } from '../../utils/page/chips';
import type { LinesNow } from '../../utils/page/page-reader';
import type { Parts } from '../../utils/page/parts';
import type { Reading } from '../../utils/reading/reading';
import { fetchPart } from './part';

/** Serves what one panel says of the rows of tables. Nothing is drawn or followed before it has asked. */
export function serveChips(parts: Parts, signal: AbortSignal, say: (message: FromReader) => void) {
  let rows: { reading: Reading; linesNow: LinesNow } | undefined;
  let asked: Promise<Chips | undefined> | undefined;
  const chips = () => {
    asked ??= (parts.createChips ? Promise.resolve(true) : fetchPart('chips')).then((here) => {
      if (!here || signal.aborted) return undefined;
      const made = parts.createChips?.({
        document,
        signal,
        onPress: (row, action) => say({ type: 'chipPressed', row, action }),
        onEditing: (edited) => say(edited ? { type: 'editing', edited } : { type: 'editing' }),
      });
      if (rows) made?.rows(rows.reading, rows.linesNow);
      return made;
    });
    return asked;
  };
  return {
    onRows(reading: Reading, linesNow: LinesNow): void {
      rows = { reading, linesNow };
      void asked?.then((made) => made?.rows(reading, linesNow));
    },
    take(order: Extract<ToReader, { type: 'chips' | 'showRow' | 'note' }>): void {
      void chips().then((made) => {
        if (order.type === 'chips') made?.draw(order.chips);
        else if (order.type === 'showRow') made?.show(order.row);
        else made?.note(order.text);
      });
    },
  };
}
