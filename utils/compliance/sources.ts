import type { Source } from '../findings/finding';
import { SOURCES } from './rules/sources';

/** A law or policy as versioned data: valid from `from` up to `to` (local days, `to` exclusive). */
export interface DatedSource extends Source {
  from?: string;
  to?: string;
  /** What may follow, with the article that says so. */
  penalty?: string;
}

/** The source a rule stands on that day, or undefined when all of its sources are not yet or no longer in force. */
export function sourceOn(ids: readonly string[], day: string): DatedSource | undefined {
  return ids.map((id) => SOURCES[id]).find((source) => source !== undefined && inForce(source, day));
}

export function inForce(source: DatedSource, day: string): boolean {
  return (source.from === undefined || source.from <= day) && (source.to === undefined || day < source.to);
}
