/** A case that cannot be evaluated: `{"id":…,"error":{"code","message"}}` on its line, and the run goes on. */
export class CaseError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** One `npm run evaluate -- <what>`: a case object in, the line's object out (without `id`, which the runner puts first). */
export interface Session {
  /** @param folder folder of the cases file; file paths in a case are relative to it */
  one(input: Record<string, unknown>, folder: string): Promise<Record<string, unknown>>;
  close(): Promise<void>;
}

/** A row of `npm run evaluate -- all`: a set of ../shared/data measured, or said to be absent. */
export interface Measure {
  set: string;
  /** Absent sets are never counted as passed. */
  absent?: boolean;
  cases?: number;
  /** Printed in order, e.g. { 'recall plain': '0.97', 'false alarms': '0.02' }. */
  figures?: Record<string, string>;
}

/** What tests/evaluate/<what>.ts exports as `evaluator`. */
export interface Evaluator {
  open(): Promise<Session>;
  /** @param data the folder ../shared/data */
  measure(data: string): Promise<Measure[]>;
}
