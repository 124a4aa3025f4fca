import { type DatedSource, SOURCES } from './rules/sources';

/** The source a rule stands on that day, or undefined when all of its sources are not yet or no longer in force. */
export function sourceOn(ids: readonly string[], day: string): DatedSource | undefined {
  return ids.map((id) => SOURCES[id]).find((source) => source !== undefined && inForce(source, day));
}

function inForce(source: DatedSource, day: string): boolean {
  return (source.from === undefined || source.from <= day) && (source.to === undefined || day < source.to);
}
