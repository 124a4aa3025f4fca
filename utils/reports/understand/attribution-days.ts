/** Days of the attribution window as headers print them, in all languages met; the group is the number. */
const WINDOWS: readonly RegExp[] = [
  /\b(\d{1,2})[ -]?days?\b/i,
  /(\d{1,2})\s*(?:天|日)(?:内|间|間)?的?/,
  /\b(?:in|innerhalb von)\s+(\d{1,2})\s+tagen\b/i,
  /\b(\d{1,2})[ -]tage\b/i,
  /\b(?:sur|en|in|de|a|em|per)\s+(\d{1,2})\s+(?:jours|días|giorni|dias)\b/i,
  /\b(\d{1,2})\s+(?:jours|días|giorni|dias|hari|ngày)\b/i,
];
/** Windows that marketplaces attribute by; 30日销量 of a list is none, but no list is an ad report. */
const USUAL = new Set([1, 7, 14, 15, 30]);

/** The window in a header and the header as it would stand with seven days, which is how the tables of names have it; undefined = it prints none. */
export function windowIn(name: string): { days: number; asSeven: string } | undefined {
  for (const pattern of WINDOWS) {
    const found = pattern.exec(name);
    const days = Number(found?.[1]);
    if (found && USUAL.has(days)) return { days, asSeven: name.replace(found[0], found[0].replace(/\d+/, '7')) };
  }
  return undefined;
}
