import { PENALTIES, type Penalty } from './rules/penalties';
import { type DatedSource, SOURCES } from './rules/sources';

/** The source a rule stands on that day, or undefined when all of its sources are not yet or no longer in force. A penalty not in force is left out. */
export function sourceOn(ids: readonly string[], day: string): DatedSource | undefined {
  const source = ids.map((id) => versionOn(id, day)).find((version) => version !== undefined);
  if (source?.penalty === undefined || inForce(penaltyOf(source.penalty), day)) return source;
  const { penalty, ...without } = source;
  return without;
}

/** The version of a source in force that day: itself, or one that took its place. */
function versionOn(id: string, day: string): DatedSource | undefined {
  const seen = new Set<string>();
  for (let at: string | undefined = id; at !== undefined && !seen.has(at); at = SOURCES[at]?.successor) {
    const source = SOURCES[at];
    if (source && inForce(source, day)) return source;
    seen.add(at);
  }
  return undefined;
}

function penaltyOf(id: keyof typeof PENALTIES): Penalty {
  return PENALTIES[id];
}

function inForce({ from, to }: { from?: string; to?: string }, day: string): boolean {
  return (from === undefined || from <= day) && (to === undefined || day < to);
}
