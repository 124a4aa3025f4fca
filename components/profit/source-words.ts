import type { Source } from '../../utils/ads/source';
import type { Dimension } from '../../utils/ledger/view';
import { countingText, sourceName } from '../ads/source-words';
import type { Words } from '../ui/words';

/** A view in one line: whose, what its rows are told apart by, how its sales count. */
export function viewWords(words: Words, source: Source, rowsBy: readonly Dimension[]): string {
  const by = rowsBy.map((dimension) => words.t(`profit.by.${dimension}`)).join(' × ');
  return [sourceName(words, source), ...(by === '' ? [] : [by]), source.currency, countingText(words, source)].join(' · ');
}
