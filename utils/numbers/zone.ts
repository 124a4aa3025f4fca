const QUARTER = 900_000;
/** Zones lie from UTC-12 to UTC+14; a day of a change of clocks is an hour or two longer. */
const [BEFORE, BEHIND] = [15 * 4, 40 * 4];

const formats = new Map<string, Intl.DateTimeFormat>();

/** The local day of a moment in a time zone, YYYY-MM-DD: facts carry the day of the account. @param zone IANA name @throws RangeError for a zone there is not */
export function dayIn(zone: string, at: number): string {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
    formats.set(zone, format);
  }
  const parts = format.formatToParts(at);
  return (['year', 'month', 'day'] as const).map((part) => parts.find(({ type }) => type === part)?.value ?? '').join('-');
}

/** Hours that a local day has: 24, or 23 and 25 where clocks change. @param day YYYY-MM-DD @throws RangeError for a zone or a day there is not */
export function hoursOfDay(zone: string, day: string): number {
  const start = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(start) || new Date(start).toISOString().slice(0, 10) !== day) throw new RangeError(`${day} is no day`);
  let quarters = 0;
  for (let step = -BEFORE; step < BEHIND; step += 1) if (dayIn(zone, start + step * QUARTER) === day) quarters += 1;
  return quarters / 4;
}
