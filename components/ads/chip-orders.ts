import type { JudgedTable } from '../../utils/ads/page-verdicts';
import { type ChipOrder, MOST_CHIPS } from '../../utils/messages/watch';
import type { Words } from '../ui/words';
import { breakEvenText, cautions, rowLines, verdictWord } from './verdict-words';

/** What is to stand beside the rows of the page, in the operator's language. Days get none: they are no plan that could be changed. */
export function chipsFor(tables: readonly JudgedTable[], words: Words): ChipOrder[] {
  const { t } = words;
  const orders = new Map<string, ChipOrder | null>();
  for (const { table, rows, maturity } of tables) {
    if (table.daily) continue;
    const notes = cautions(words, table, maturity);
    for (const judged of rows) {
      const { row } = judged;
      // Nothing was spent: nothing to say, and one thing less to look at.
      if (judged.verdict.because?.kind === 'noSpend') continue;
      const order: ChipOrder = {
        row: row.key,
        ...verdictWord(words, judged),
        breakEven: breakEvenText(words, judged),
        card: {
          title: row.name,
          lines: [...rowLines(words, judged, table), ...notes],
          open: t('ads.page.open.panel'),
          hide: t('ads.page.chips.hide'),
        },
      };
      const known = orders.get(row.key);
      // Two rows that say the same and are judged otherwise: neither has a chip.
      orders.set(row.key, known === undefined || JSON.stringify(known) === JSON.stringify(order) ? order : null);
    }
  }
  return [...orders.values()].filter((order) => order !== null).slice(0, MOST_CHIPS);
}
