import { CURRENCY_CODES, CURRENCY_SIGNS } from '../numbers/currencies';
import han from '../text/fold-han.json' with { type: 'json' };
import type { Unit } from './figures';

/** A header's words made comparable, and what it says of the unit of its cells. */
export interface HeaderWords {
  /** Ways to look the header up, most exact first; no case, blanks, brackets, dashes, accents or sort marks. */
  keys: readonly string[];
  unit?: Unit;
  /** Sign, word or code of a currency as printed: `元`, `$`, `SAR`. What a shared one means the page tells. */
  sign?: string;
  /** What a cell is to be multiplied with: 10,000 for (万元), 0.01 for (%). */
  factor?: number;
}

const SIMPLIFIED = new Map<string, string>();
for (let i = 0; i < han.traditional.length; i++) SIMPLIFIED.set(han.traditional.charAt(i), han.simplified.charAt(i));
const TRADITIONAL = new RegExp(`[${han.traditional}]`, 'g');

/** Marks without words: icons from the private area, arrows, help and sort signs, circled letters (which NFKC would make letters of). */
const GLYPHS = /[\p{Cf}\p{Co}\u2190-\u21ff\u2300-\u23ff\u2460-\u27bf\u2900-\u2bff]|\p{Extended_Pictographic}|\ufe0e|\ufe0f/gu;
/** Words that order the column, at its end; no header ends in them otherwise. */
const SORTING =
  /\s*(?:升序|降序|升幂|降幂|昇順|降順|排序|点击排序|取消排序|(?:sort(?:ed)?|order(?:ed)?)(?: by)?(?: (?:asc|desc)(?:ending)?)?|ascending|descending)\s*$/i;
/** Links that stand in a header: "商品信息 批量修改标题", "价格 设置". */
const LINKS = /\s(?:批量\S*|修改\S*|设置\S*|编辑\S*|自定义\S*|bulk edit|edit all)\s*$/i;
const HELP = /\s*(?:[?？!！*i✱]|help|帮助|说明|更多|more info|learn more)\s*$/i;
const BRACKETS = /[([{【〔<]\s*([^()[\]{}【】〔〕<>]{1,24}?)\s*[)\]}】〕>]/g;
/** A unit behind a comma, a slash, or after all the words: "Расход, ₽", "消耗/元", "CTR %", "Umsatz in €". */
const UNIT_BEHIND = /(?:\s*[,/:：]\s*|\s+in\s+|\s+)([^\s,/:：()]{1,6}\.?)$/i;
/** The same of several words: "Cost, account currency". */
const UNITS_BEHIND = /\s*[,/:：]\s*([^,/:：()]{1,24})$/;
/** Words before a unit: "(单位：元)", "(in USD)", "消耗 单位：元". */
const UNIT_IS = /^(?:单位|單位|unit|in|en|em|dalam|в|ед\. изм\.)(?:\s*[:：]\s*|\s+|(?<=[位]))/iu;
const UNIT_IS_BEHIND = /[\s,，\-–]*(?:单位|單位)$/u;
/** With or without tax: which of the two a table prints is no part of a figure's name. */
const TAX = String.raw`(?:с|с учетом|с учётом|вкл\.?|включая|без) ндс|(?:incl?|excl?)(?:\.|uding|luding|lusive)?(?: of)? (?:vat|gst|tax(?:es)?)|(?:inkl|exkl|zzgl)\.? (?:mwst|ust)\.?|(?:con|sin|com|sem) (?:iva|impuestos|impostos)|(?:iva|vat|mwst\.?|ндс) (?:incl(?:uded|uido|uso|us)?\.?|esclusa|inclusa)|brutto|netto|ttc|税込み?|税抜き?|税别|含税|不含税|含稅|未稅`;
const TAX_BEHIND = new RegExp(String.raw`\s*,\s*(?:${TAX})$`, 'iu');
const TAX_ONLY = new RegExp(`^(?:${TAX})$`, 'iu');
/** Letters that stand for the words beside them. Not GMV or UV: "Direct sales (GMV)" is not all of it. */
const ACRONYMS = new Set(['ctr', 'cpc', 'cpm', 'cpa', 'cvr', 'acos', 'roas', 'aov', 'sku', 'asin']);

interface UnitWord {
  unit: Unit;
  sign?: string;
  factor?: number;
}

/** Currencies by their names in headers. */
const CURRENCY_NAMES = [
  ...'บาท baht 泰铢 泰銖'.split(' ').map((word) => [word, 'THB'] as const),
  ...'đồng vnđ 越南盾'.split(' ').map((word) => [word, 'VND'] as const),
  ...'rupiah 印尼盾 印尼卢比'.split(' ').map((word) => [word, 'IDR'] as const),
  ...'ringgit 马币 马来西亚林吉特'.split(' ').map((word) => [word, 'MYR'] as const),
  ...'新台幣 新台币 台幣 台币'.split(' ').map((word) => [word, 'TWD'] as const),
  ...'港币 港元 港幣'.split(' ').map((word) => [word, 'HKD'] as const),
  ...'日元 日圓 日圆'.split(' ').map((word) => [word, 'JPY'] as const),
  ...'рублей рубли рублях'.split(' ').map((word) => [word, 'RUB'] as const),
  ...'euro euros 欧元 евро'.split(' ').map((word) => [word, 'EUR'] as const),
  ...'reais 雷亚尔'.split(' ').map((word) => [word, 'BRL'] as const),
  ...'英镑'.split(' ').map((word) => [word, 'GBP'] as const),
  ...'złotych zloty'.split(' ').map((word) => [word, 'PLN'] as const),
  ...'원'.split(' ').map((word) => [word, 'KRW'] as const),
  ...'新币 新加坡元'.split(' ').map((word) => [word, 'SGD'] as const),
] as const;
const COUNTED = '件 个 個 次 人 笔 筆 单 單 条 條 款 张 份 套 # pcs units items шт шт. 点 ครั้ง ชิ้น lượt'.split(' ');
const UNIT_WORDS = new Map<string, UnitWord>([
  ...COUNTED.map((word) => [word, { unit: 'count' }] as const),
  ['%', { unit: 'percent', factor: 0.01 }],
  ['万', { unit: 'count', factor: 10_000 }],
  ['万元', { unit: 'money', sign: '元', factor: 10_000 }],
  ['千元', { unit: 'money', sign: '元', factor: 1_000 }],
  ['亿元', { unit: 'money', sign: '元', factor: 100_000_000 }],
  ['р', { unit: 'money', sign: '₽' }],
  ['р.', { unit: 'money', sign: '₽' }],
  ...[
    'account currency',
    'seller currency',
    'currency',
    'валюта аккаунта',
    '账户币种',
    '账户货币',
    '当地货币',
    '本币',
    'dollars',
    'pesos',
    'dólares',
  ].map((word) => [word, { unit: 'money' }] as const),
  ...CURRENCY_NAMES.map(([word, sign]) => [word, { unit: 'money', sign }] as const),
  ['moeda local', { unit: 'money' }],
  ['moneda local', { unit: 'money' }],
  ['local currency', { unit: 'money' }],
  ...['秒', 's', 'sec', 'secs', 'seconds', 'сек'].map((word) => [word, { unit: 'seconds' }] as const),
  ...['分钟', '分鐘', 'min', 'mins', 'minutes', 'мин'].map((word) => [word, { unit: 'seconds', factor: 60 }] as const),
  ...['小时', '小時', 'h', 'hours'].map((word) => [word, { unit: 'seconds', factor: 3_600 }] as const),
  ...['天', '日', 'days', 'дн', 'дней'].map((word) => [word, { unit: 'days' }] as const),
]);
for (const sign of [...Object.keys(CURRENCY_SIGNS), ...CURRENCY_CODES]) UNIT_WORDS.set(sign.toLowerCase(), { unit: 'money', sign });

/** Compared without anything but letters, digits, marks of letters, % and #. Accents of Latin and Cyrillic letters go, vowels of Thai stay. */
function keyOf(text: string): string {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(TRADITIONAL, (sign) => SIMPLIFIED.get(sign) ?? sign);
  return plain.replace(/[^\p{L}\p{N}\p{M}%#]+/gu, '');
}

function tidied(header: string): string {
  let text = header
    .replace(GLYPHS, ' ')
    .normalize('NFKC')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
  for (const tail of [HELP, SORTING, HELP]) {
    const shorter = text.replace(tail, '');
    // "i" and "*" are help signs behind words only; a header that is nothing else stays.
    if (shorter !== '' && (tail !== HELP || text.endsWith('*') || /[\s?？!！]\S*$|帮助$|说明$|更多$/.test(text))) text = shorter;
  }
  return text;
}

/** What stands in brackets as a unit, whatever is said of tax beside it; `tax` where it says nothing else. */
function unitWord(inner: string): UnitWord | 'tax' | undefined {
  const parts = inner.split(/\s*[,，;]\s*/).filter((part) => !TAX_ONLY.test(part));
  const [only] = parts;
  if (only === undefined) return inner === '' ? undefined : 'tax';
  return parts.length === 1 ? UNIT_WORDS.get(only.toLowerCase().replace(UNIT_IS, '')) : undefined;
}

/** The unit in brackets or behind the words, and the words without it. */
function unitOf(text: string): { bare: string; found?: UnitWord } {
  let found: UnitWord | undefined;
  const bare = text
    .replace(BRACKETS, (whole, inner: string) => {
      const unit = unitWord(inner);
      if (unit === undefined) return whole;
      if (unit !== 'tax') found ??= unit;
      return ' ';
    })
    .replace(TAX_BEHIND, '')
    .trim();
  if (found) return { bare, found };
  for (const pattern of [UNIT_BEHIND, UNITS_BEHIND]) {
    const behind = pattern.exec(bare);
    const unit = behind?.[1] === undefined ? undefined : UNIT_WORDS.get(behind[1].toLowerCase().replace(UNIT_IS, ''));
    if (unit && behind && behind.index > 0) return { bare: bare.slice(0, behind.index).replace(UNIT_IS_BEHIND, ''), found: unit };
  }
  return /\S%$/.test(bare) ? { bare: bare.slice(0, -1), found: { unit: 'percent', factor: 0.01 } } : { bare };
}

/** Of "点击率 (CTR)" the words, then the letters; of "CTR (点击率)" the words only, for "ROAS (direct)" is another ROAS. */
function acronymsOf(text: string): string[] {
  return [...text.matchAll(BRACKETS)].flatMap(([whole, inner = '']) => {
    const outside = text.replace(whole, ' ').trim();
    if (ACRONYMS.has(keyOf(inner))) return [outside, inner];
    return ACRONYMS.has(keyOf(outside)) ? [inner] : [];
  });
}

/**
 * What a header says, made comparable: NFKC, lower case, simplified Han, without accents, dashes, blanks, help and sort signs; its unit taken out
 * of brackets and kept. Window words ("7天", "30日") stay: 30日销量 is another figure than 销量.
 *
 * @param header as printed
 * @param group the words above several columns
 */
export function headerWords(header: string, group = ''): HeaderWords {
  const asked = `${header}\n${group}`;
  const known = met.get(asked);
  if (known) return known;
  const words = freshWords(header, group);
  if (met.size < MOST_MET) met.set(asked, words);
  return words;
}

/** Headers met, for one table asks for each of its own many times. More are no headers but cells. */
const met = new Map<string, HeaderWords>();
const MOST_MET = 10_000;
/** A header without any of these has no unit, no brackets, no marks, and nothing behind it. */
const ONE_WORD = /^\p{L}+$/u;

function freshWords(header: string, group: string): HeaderWords {
  if (group === '' && ONE_WORD.test(header)) return { keys: [keyOf(tidied(header))] };
  const text = tidied(header);
  const { bare, found } = unitOf(text);
  const linkless = bare.replace(LINKS, '');
  const spoken = [text, bare, linkless, ...acronymsOf(bare)];
  const grouped = group === '' ? [] : spoken.slice(0, 3).map((words) => `${tidied(group)} ${words}`);
  const keys = [...grouped, ...spoken].map(keyOf).filter((key) => key !== '');
  return {
    keys: [...new Set(keys)],
    ...(found ? { unit: found.unit } : {}),
    ...(found?.sign ? { sign: found.sign } : {}),
    ...(found?.factor ? { factor: found.factor } : {}),
  };
}
