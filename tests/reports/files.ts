import { type OpenOptions, type OpenReport, openReports, type ReportFile, type Trouble } from '../../utils/reports';

export function fileOf(name: string, bytes: Uint8Array | string): ReportFile {
  const all = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
  return {
    name,
    size: all.length,
    slice: (from, to) => ({ arrayBuffer: () => Promise.resolve(all.slice(from, to).buffer as ArrayBuffer) }),
  };
}

/** A table read to its end. */
export interface ReadTable {
  file: string;
  sheet?: string;
  encoding: OpenReport['encoding'];
  delimiter: OpenReport['delimiter'];
  rows: string[][];
  refused?: Trouble;
}

export async function rowsOfReport(report: OpenReport): Promise<string[][]> {
  const rows: string[][] = [];
  for await (const chunk of report.rows()) rows.push(...chunk);
  return rows;
}

/** Everything in some files: tables with their rows, and refusals, in order. */
export async function readAll(files: readonly ReportFile[], options: OpenOptions = {}): Promise<(ReadTable | Trouble)[]> {
  const all: (ReadTable | Trouble)[] = [];
  for await (const opened of openReports(files, options)) {
    if (!opened.ok) {
      all.push(opened.refusal);
      continue;
    }
    const { report } = opened;
    const rows = await rowsOfReport(report);
    const { file, sheet, encoding, delimiter, refused } = report;
    all.push({ file, encoding, delimiter, rows, ...(sheet === undefined ? {} : { sheet }), ...(refused ? { refused } : {}) });
  }
  return all;
}
