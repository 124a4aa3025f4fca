/** Words for days, in all languages met. */
const DAYS =
  'days?|tagen?|jours?|d[ií]as?|giorn[io]|dag(?:en|ars?)?|daagse|dni(?:ow\\p{L}+)?|gün(?:lük|de)?|hari|ngày|дн(?:ей|я|евн\\p{L}*)|วัน|일(?:간)?';
const BEFORE =
  'in|innerhalb von|within|over|for|sur|pour|en|dans|de|des|dans les|los|em|a|per|di|nei|entro|op|binnen|na|w|w ciągu|z|za|inom|under|på|för|за|trong|dalam|dari|son|ใน';
const BEHIND = 'içinde|içindeki|sonra|內|内';
/** Days of the window as headers print them, with what belongs to them; the group is the number. */
const WINDOWS: readonly RegExp[] = [
  new RegExp(
    String.raw`(?:(?<!\p{L})(?:${BEFORE})\s+)?(?<![\p{L}\d])(\d{1,2})[\s-]*(?:${DAYS})(?!\p{L})(?:\s+(?:${BEHIND})(?!\p{L}))?`,
    'iu',
  ),
  /(?<!\d)(\d{1,2})\s*(?:天|日)(?:内|间|間|累计|累計)?(?:的|の)?/u,
];
/** "近7天", "Last 7 days": days counted back from when the file was made, not from a click. */
const BACK =
  /(?:近|最近|过去|過去|前|直近|last|past|previous|letzten?|derniers?|[úu]ltimos|ultimi|laatste|senaste|ostatni\p{L}*|son|последн\p{L}*)\s*$/iu;
/** Windows that marketplaces attribute by; 30日销量 of a list is none, but no list is an ad report. */
const USUAL = new Set([1, 7, 14, 15, 30]);

/** A window that a header prints. */
export interface PrintedWindow {
  days: number;
  /** The header as it would stand with seven days, which is how the tables of names have it. */
  asSeven: string;
  /** The header without it. */
  bare: string;
  /** Counted back from today. */
  back: boolean;
}

/** The window in a header; undefined = it prints none. */
export function windowIn(name: string): PrintedWindow | undefined {
  for (const pattern of WINDOWS) {
    const found = pattern.exec(name);
    const days = Number(found?.[1]);
    if (!found || !USUAL.has(days)) continue;
    const before = name.slice(0, found.index);
    const rest = `${before.replace(BACK, '')} ${name.slice(found.index + found[0].length)}`;
    const bare = rest
      .replace(/[(（[【]\s*[)）\]】]/g, ' ')
      .replace(/^[\s\-–—:：,，、/]+|[\s\-–—:：,，、/]+$/g, '')
      .replace(/\s+/g, ' ');
    return { days, asSeven: name.replace(found[0], found[0].replace(/\d+/, '7')), bare, back: BACK.test(before) };
  }
  return undefined;
}
