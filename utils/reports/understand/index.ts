import type { About, ReportLayout, ReportReader, Understood } from './layout';
import { RowReader } from './reader';
import { layoutOf } from './understand';

export type * from './layout';

/**
 * What the rows of an export file are: where its header stands, what each column holds, which days, currency and window the figures have. Never
 * throws on what a file holds.
 *
 * @param rows the first rows of the file, some thousand; blank ones as []. What a column's signs mean is learnt from them.
 */
export function understand(rows: readonly (readonly string[])[], about: About): Understood {
  return layoutOf(rows, about);
}

/** Reads the rows of a file that was understood, one by one; what contradicts the layout is refused and named. */
export function readerOf(layout: ReportLayout, about: About): ReportReader {
  return new RowReader(layout, about);
}
