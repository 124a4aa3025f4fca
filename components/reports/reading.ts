import { rowsOf } from '../../utils/reports/block';
import type { OpenReport } from '../../utils/reports/open';
import type { Trouble } from '../../utils/reports/refusal';
import {
  type About,
  type Mapping,
  type NotUnderstood,
  type ReportLayout,
  type ReportRead,
  readerOf,
  understand,
} from '../../utils/reports/understand';

/** Rows that the columns of a report are learnt from. */
const LEARNT_FROM = 5_000;
/** First rows shown where nothing else is understood. */
const SHOWN = 15;
/** Longest sample of a cell. */
const MOST_SAMPLE = 60;

/** What came of reading a report. */
export type Looked =
  | { kind: 'read'; layout: ReportLayout; read: ReportRead; samples: readonly string[] }
  | { kind: 'puzzle'; error: NotUnderstood; headerRow: number | undefined; head: string[][] }
  | { kind: 'refused'; trouble: Trouble };

/**
 * Reads a report from its first row to its last.
 *
 * @param remembered how the operator had files of this header read; asked where nothing is said about this one
 */
export async function readReport(
  report: OpenReport,
  about: About,
  remembered: (signature: string) => Promise<Mapping | undefined>,
): Promise<Looked> {
  const head: string[][] = [];
  const blocks = report.blocks()[Symbol.asyncIterator]();
  let ended = false;
  while (head.length < LEARNT_FROM && !ended) {
    const { value, done } = await blocks.next();
    if (done) ended = true;
    else for (const row of rowsOf(value)) head.push(row);
  }
  if (report.refused) return { kind: 'refused', trouble: report.refused };
  const learntFrom = head.slice(0, LEARNT_FROM);
  let understood = understand(learntFrom, about);
  const signature = understood.ok ? understood.layout.signature : understood.signature;
  let known = about;
  if (about.mapping === undefined && signature !== undefined) {
    const mapping = await remembered(signature);
    if (mapping) {
      known = { ...about, mapping };
      understood = understand(learntFrom, known);
    }
  }
  if (!understood.ok) {
    // Read to its end all the same: what comes behind it in the archive waits for that.
    while (!ended) ended = (await blocks.next()).done === true;
    return { kind: 'puzzle', error: understood.error, headerRow: understood.headerRow, head: head.slice(0, SHOWN) };
  }
  const { layout } = understood;
  const reader = readerOf(layout, known);
  let number = 0;
  for (const row of head) reader.take(row, number++);
  while (!ended) {
    const { value, done } = await blocks.next();
    if (done) ended = true;
    else reader.takeBlock(value);
  }
  if (report.refused) return { kind: 'refused', trouble: report.refused };
  return { kind: 'read', layout, read: reader.finish(), samples: samplesOf(head, layout) };
}

function samplesOf(head: readonly (readonly string[])[], { dataRow, columns }: ReportLayout): string[] {
  const body = head.slice(dataRow, dataRow + 50);
  return columns.map(
    ({ index }) =>
      body
        .find((row) => (row[index] ?? '').trim() !== '')
        ?.[index]?.trim()
        .slice(0, MOST_SAMPLE) ?? '',
  );
}
