import type { Span } from '../findings/finding';

/** Ways to reach a seller outside the marketplace: address, link, messenger name, telephone number. */
const CONTACT: readonly RegExp[] = [
  /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g,
  /(?:https?:\/\/|www\.)[^\s，。；、<>"']{2,200}/gi,
  /(?<![\w.-])[a-z0-9-]{2,63}\.(?:com|net|cn|shop|store|taobao|tmall|top|vip|xyz)(?![\w-])(?:\/[^\s<>"']{0,100})?/gi,
  // A messenger with a number or a name that holds one; without a digit only after a colon.
  /(?<![a-z])(?:whats\s?app|wechat|weixin|telegram|viber|line\s?id|wx|vx|qq群|qq|微信号?|微訊|威信|薇信|扣扣|電話|电话|手机号)\s{0,2}(?:[:：]\s{0,2}[a-z][a-z0-9_-]{3,23}|[:：]?\s{0,2}(?=[a-z_+-]{0,20}\d)[a-z0-9_+-]{5,24})/gi,
  /(?<![a-z-])(?:call|contact)(?: us| me)?\s{0,2}[:：]?\s{0,2}\+?\d[\d -]{6,18}\d/gi,
  /加(?:微信?|微|v|V|QQ|qq|群|我)[:：]?\s{0,2}[a-zA-Z0-9_-]{0,24}/g,
  /(?<![\w.])(?:\+?\d{1,3}[ -])?1[3-9]\d{9}(?!\d)/g,
  /(?<![\w.])\+\d{1,3}[ -]?\d{2,4}[ -]?\d{3,4}[ -]?\d{3,4}(?!\d)/g,
  /\b(?:whats\s?app|wechat|telegram|viber)\b/gi,
];

/** Decorative signs and pictographs. Letters' own marks (™ ® ° ² ½) are not among them. */
const DECORATION =
  /(?:[\p{Extended_Pictographic}\u2600-\u27bf\u25a0-\u25ff\u2190-\u21ff\u{1f1e6}-\u{1f1ff}♪♬※〓◆◇○●★☆■□▲△▼▽♥♡~～]\ufe0f?(?:\u200d\p{Extended_Pictographic}\ufe0f?)*)+/gu;

/** Characters that read as text although Unicode counts them among the pictographs. */
const PLAIN_SIGNS = new Set(['©', '®', '™', '~', '～']);

/** Contact data in a text, merged and in order. */
export function contactsIn(text: string): Span[] {
  const spans: Span[] = [];
  for (const pattern of CONTACT)
    for (const match of text.matchAll(pattern)) spans.push({ start: match.index, end: match.index + match[0].length });
  return merged(spans);
}

export function decorationsIn(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(DECORATION)) {
    if (PLAIN_SIGNS.has(match[0])) continue;
    spans.push({ start: match.index, end: match.index + match[0].length });
  }
  return spans;
}

/** Signs a title does not need anywhere: calls, questions, money, braces, brackets around nothing, and runs of any sign. */
const LOUD = /[【[(（]\s?[】\])）]|[!！?？$￥¥_{}^¬¦¿¡]+|([*#~=+|<>《》\\/.,;:'"-])\1{2,}|[<>]/g;

export function loudSignsIn(text: string): Span[] {
  return Array.from(text.matchAll(LOUD), (match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** A price as sellers write one into a title: a currency before the amount with two decimals or a thousands group, or behind any amount. */
const PRICE =
  /(?<![\w$])(?:RM|Rp\.?|PHP|₱|THB|฿|IDR|MYR|SGD|S\$|US\$|USD|R\$|€|£|₫|VND|TL|zł)\s?\d{1,3}(?:[.,]\d{3}){0,3}(?:[.,]\d{2})?(?![\w-])|(?<![\w.,$-])\$\s?\d{1,4}[.,]\d{2}(?!\d)|(?<![\w.,-])\d{1,4}(?:[.,]\d{2,3})?\s?(?:₱|฿|€|£|₫|MYR|SGD|PHP|IDR|USD|VND|zł)(?![\w-])/g;

/** A price in Chinese: an amount behind a word of selling or a sign, or with its 元; words on either side that belong to it go with it. */
const PRICE_CHINESE =
  /(?:仅售|券后价?|只售|只卖|只要|仅需|只需|仅要|现价|原价|特价|售价|单价|到手价?|折后|低至|¥|￥)\s?\d{1,5}(?:\.\d{1,2})?(?:\s?(?:元|块钱?|起))?|(?<![\d.])\d{1,4}(?:\.\d{1,2})?(?:元(?![宝素件气代旦])|块钱)(?:\/\p{Script=Han}|起)?/gu;

/** What is bought by its face value: the amount says which one it is. */
const FACE_VALUE = /充值|直充|代充|点[券卡数]|话费|話費|游戏币|礼品卡|购物卡|代金券|优惠券|点数|元宝|流量|红包|抵用|余额|通宝|储值|儲值/;

/** Prices in a text. */
export function pricesIn(text: string): Span[] {
  const patterns = FACE_VALUE.test(text) ? [PRICE] : [PRICE, PRICE_CHINESE];
  return patterns.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), (match) => ({ start: match.index, end: match.index + match[0].length })),
  );
}

/** Every season of the year, which says nothing of the goods: 春夏秋冬, 四季通用. */
export function everySeasonIn(text: string): Span[] {
  return Array.from(text.matchAll(/春夏秋冬(?:四季)?(?:通用|皆宜|可用|可穿)?|四季(?:通用|皆宜|可用|可穿)|all[\s-]seasons?/gi), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** A run of model numbers grown together: six changes between letters and digits or more in one token (t6l2u2q5, 700d750d600d70). */
export function jumblesIn(text: string): Span[] {
  return Array.from(text.matchAll(/(?<![a-z\d])(?:[a-z]{1,6}\d{1,5}|\d{1,5}[a-z]{1,6}){3,12}[a-z\d]{0,6}(?![a-z\d])/gi), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  })).filter(({ start, end }) => (text.slice(start, end).match(/[a-z]+|\d+/gi)?.length ?? 0) >= 6);
}

/** Spans in order, those that touch or overlap made one. */
export function merged(spans: readonly Span[]): Span[] {
  const ordered = spans.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const result: Span[] = [];
  for (const span of ordered) {
    const last = result.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else result.push({ start: span.start, end: span.end });
  }
  return result;
}

export interface Damage extends Span {
  kind: 'entity' | 'mojibake' | 'replacement' | 'tag' | 'control' | 'loneSurrogate';
  /** What should stand there; '' where only removal is left. Mojibake has none: the original cannot be told for sure. */
  repaired?: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  copy: '©',
  reg: '®',
  trade: '™',
  deg: '°',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  times: '×',
  bull: '•',
  eacute: 'é',
  middot: '·',
};

function decoded(entity: string): string | undefined {
  const body = entity.replace(/^&|;$/g, '');
  if (!body.startsWith('#')) return Object.hasOwn(ENTITIES, body.toLowerCase()) ? ENTITIES[body.toLowerCase()] : undefined;
  const code = /^#x/i.test(body) ? Number.parseInt(body.slice(2), 16) : Number.parseInt(body.slice(1), 10);
  return code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : undefined;
}

/** Places where the text was damaged on its way: entities, tags, UTF-8 read as Latin-1, replacement and control characters, halves of characters. */
export function damageIn(text: string): Damage[] {
  const damage: Damage[] = [];
  const add = (kind: Damage['kind'], pattern: RegExp, repair?: (found: string) => string | undefined) => {
    for (const match of text.matchAll(pattern)) {
      const entry: Damage = { kind, start: match.index, end: match.index + match[0].length };
      const repaired = repair?.(match[0]);
      if (repaired !== undefined) entry.repaired = repaired;
      if (kind === 'entity' && repaired === undefined) continue;
      damage.push(entry);
    }
  };
  // Cut titles lose the semicolon (…&hellip); a name that is a word as well (AT&T, R&D) needs it.
  add(
    'entity',
    /&(?:(?:[a-z]{2,8}|#\d{2,6}|#x[0-9a-f]{2,6});|(?:nbsp|quot|hellip|middot|times|mdash|ndash|[lr][sd]quo)(?![a-z]))/gi,
    decoded,
  );
  add('tag', /<\/?(?:br|p|b|i|u|div|span|strong|em|font|li|ul|h[1-6]|img|a|script|style|table|td|tr)(?:\s[^<>]{0,200})?\/?>/gi, () => ' ');
  add(
    'mojibake',
    /(?:锟斤拷|烫烫烫|屯屯屯|[ÃÂ][\u0080-\u00bf\u2018-\u201d]|â€[\u0080-\u00ff\u2018-\u2122œ˜]?|ï¼[\u0080-\u00ff\u02c6\u2030\u2039-\u203a‰Šš]?|[äåæçèé][\u0080-\u00bf\u0152-\u0192\u02c6\u2018-\u2122]{1,2})+/g,
  );
  add('replacement', /\ufffd+/g, () => '');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  add('control', /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u2028\u2029\ufeff\u202a-\u202e\u2066-\u2069]+/g, () => '');
  add('loneSurrogate', /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, () => '');
  const ordered = damage.toSorted((a, b) => a.start - b.start);
  return ordered.filter((entry, index) => entry.start >= (ordered[index - 1]?.end ?? 0));
}

/** A year in a text. */
export interface Year extends Span {
  year: number;
}

/** What a year may stand behind or before without going stale: the model it names, the car it fits, the class that graduates, the vintage. */
const BEFORE =
  /(?:\b(?:for|fits?|fit|since|est\.?|class of|model|from|to|of|prime|air|pro|mini|gen|macbook|windows|office|vintage)|\b(?=[\w-]*\d)(?=[\w-]*[a-z])[\w-]{2,10}|\b(?:19|20)\d\d\s?[-–/&,])[\s(:]{0,2}$/i;
const BEHIND = /^\s?(?:[-–/&]\s?(?:19|20)?\d\d\b|models?\b|edition\b|calendar|planner|diary|almanac|graduat|to (?:19|20)\d\d)/i;

function belongs(text: string, year: Span): boolean {
  if (/^年?新/.test(text.slice(year.end, year.end + 2))) return false;
  return BEFORE.test(text.slice(Math.max(0, year.start - 20), year.start)) || BEHIND.test(text.slice(year.end, year.end + 12));
}

/** Years 2000 to 2099 that stand alone or before 年, 新款 and the like, and that say when the title was written: no model, car or calendar of the year. */
export function yearsIn(text: string): Year[] {
  const years = Array.from(text.matchAll(/(?<![\d.a-z/*x×-])20\d\d(?![\d.*×x/-]|[a-z]|\s?(?:mah|w|v|hz|ml|mm|px|pcs|g)\b)/gi), (match) => ({
    start: match.index,
    end: match.index + 4,
    year: Number(match[0]),
  }));
  return years.filter((year) => !belongs(text, year));
}

/**
 * A number with a unit of measure: "500ml", "1.8m", "60W", "5.5 inch", "30卷". Pattern only; the unit is not interpreted. It starts where a chain
 * of numbers starts and nowhere inside, or a title of digits would be gone through once for each.
 */
export const MEASURE =
  /(?<!\d|\d[.,/x×*-])\d+(?:[.,/x×*-]\d+)*\s?(?:ml|l|ltr|lit(?:er|re)s?|oz|lbs?|kg|g|mg|grams?|mm|cm|m|km|ft|feet|in|inch(?:es)?|["”″']|w|watts?|v|kv|mah|a|hz|ghz|gb|tb|mb|mp|k|p|fps|°c|ct|carat|years?|yrs?|months?|days?|size|克|千克|公斤|斤|毫升|升|米|厘米|公分|毫米|寸|吋|英寸|瓦|伏|周岁|岁|个月|月|码|号|年|g|度|芯|层|斗|门|座|孔|档|級|级)(?![a-z\d])/gi;

export const COUNT =
  /(?:(?<!\d)\d+\s?-?(?:pcs?|pieces?|packs?|pk|sets?|pairs?|count|rolls?|sheets?|reams?|tablets?|capsules?|dozen|in 1|way)\b)|(?:(?:pack|set|box|case|bundle) of \d+)|(?<!\d)\d+\s?(?:片|个|個|只|件|包|袋|盒|瓶|支|条|條|双|雙|对|套|卷|张|張|粒|枚|本|入|组|組|件套|合一)|[一两二三四五六七八九十](?:片|个|件套|包|盒|支|条|双|对|套|卷)/gi;

/** A type or article code: letters and digits in one token, or letters-hyphen-digits. */
export const CODE =
  /(?<![\w-])(?=[\w-]{0,20}\d)(?=[\w-]{0,20}[a-z])(?!\d+(?:ml|l|oz|kg|g|mg|mm|cm|m|km|ft|in|w|v|mah|a|hz|gb|tb|mb|mp|k|p|pcs?|pc|d|s|t|x|th|st|nd|rd)(?![\w]))[a-z0-9]{1,12}(?:-[a-z0-9]{1,12}){0,3}(?![\w-])/gi;
