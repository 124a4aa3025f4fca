/** Letters of Latin-1 beyond ASCII, C1 controls, and the sign for what could not be read. */
const STRAY = /[\u0080-\u00ff\ufffd]/g;
/** Letters of words, without those. */
const LETTER = /\p{L}/gu;
/** A French or German header has one accent in several letters; Chinese read as Latin-1 is little else. */
const LEAST_SHARE = 0.5;
const LEAST = 6;

/** Whether the names of columns were Chinese, Japanese or Russian once, and have been saved in an encoding that lacks those signs: ÈÕÆÚ for 日期. */
export function isGarbled(names: readonly string[]): boolean {
  const text = names.join('');
  const stray = text.match(STRAY)?.length ?? 0;
  const letters = text.replace(STRAY, '').match(LETTER)?.length ?? 0;
  return stray >= LEAST && stray >= (stray + letters) * LEAST_SHARE;
}
