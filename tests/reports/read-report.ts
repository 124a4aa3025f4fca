import { type About, type ReportLayout, type ReportRead, readerOf, understand } from '../../utils/reports/understand';

export const TODAY = '2026-11-23';

/** What was understood of a table, and what its rows said. */
export interface ReadReport {
  layout: ReportLayout;
  report: ReportRead;
}

/** Rows as lines, cells parted by "|"; ⏎ = a line end inside a cell. */
export const lines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => (line.trim() === '' ? [] : line.split('|').map((cell) => cell.trim().replaceAll('⏎', '\n'))));

export function read(text: string, about: Partial<About> = {}): ReadReport {
  const rows = lines(text);
  const whole: About = { name: 'report.csv', today: TODAY, ...about };
  const understood = understand(rows, whole);
  if (!understood.ok) throw new Error(understood.error);
  const reader = readerOf(understood.layout, whole);
  for (const [number, row] of rows.entries()) reader.take(row, number);
  return { layout: understood.layout, report: reader.finish() };
}

/** impressions, clicks, spend, orders, units, sales */
export const totals = ({ report }: ReadReport) => Object.values(report.totals);
export const doubts = ({ report }: ReadReport) => report.doubts.map(({ kind }) => kind);
export const skipped = ({ report }: ReadReport) => report.skipped.map(({ why, rows, row }) => [why, rows, row]);
