/** Placeholders for the values of a page: other characters of the same shape, the same text always the same one within a page. */
export type Placeholder = (text: string) => string;

const HAN = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥';
const KANA = 'アイウエオカキクケコ';
const DATE = /(?<!\d)(\d{4})([-/.年])(\d{1,2})([-/.月])(\d{1,2})(?!\d)/g;
const DAY = 86_400_000;

/** FNV-1a. */
function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

/** mulberry32: a row of whole numbers below a bound. */
function draws(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function otherDigit(digit: number, leads: boolean, draw: (below: number) => number): number {
  // A number that began with no 0 begins with none, and no digit stands for itself.
  const choices = Array.from({ length: 10 }, (_, each) => each).filter((each) => each !== digit && !(leads && digit !== 0 && each === 0));
  return choices[draw(choices.length)] ?? 0;
}

function otherLetter(letter: string, draw: (below: number) => number): string {
  if (/[a-z]/.test(letter)) return String.fromCharCode(97 + ((letter.charCodeAt(0) - 97 + 1 + draw(25)) % 26));
  if (/[A-Z]/.test(letter)) return String.fromCharCode(65 + ((letter.charCodeAt(0) - 65 + 1 + draw(25)) % 26));
  if (/\p{Script=Han}/u.test(letter)) return other(HAN, letter, draw).repeat(letter.length);
  if (/[\u3040-\u30ff]/.test(letter)) return other(KANA, letter, draw);
  if (/\p{Script=Cyrillic}/u.test(letter)) return other(letter === letter.toUpperCase() ? 'ЖШЮ' : 'жшю', letter, draw);
  return 'x'.repeat(letter.length);
}

function other(choices: string, letter: string, draw: (below: number) => number): string {
  const rest = [...choices].filter((each) => each !== letter);
  return rest[draw(rest.length)] ?? 'x';
}

/** A day so many days away, its parts as wide as they were; undefined where it was no day. */
function otherDay([, year = '', first = '', month = '', second = '', day = '']: RegExpMatchArray, shift: number): string | undefined {
  const at = Date.UTC(Number(year), Number(month) - 1, Number(day));
  if (new Date(at).getUTCDate() !== Number(day) || Number(year) < 1990 || Number(year) > 2100) return undefined;
  const moved = new Date(at - shift * DAY);
  const part = (value: number, width: number) => (width === 1 ? String(((value - 1) % 9) + 1) : String(value).padStart(2, '0'));
  return `${moved.getUTCFullYear()}${first}${part(moved.getUTCMonth() + 1, month.length)}${second}${part(moved.getUTCDate(), day.length)}`;
}

/**
 * @param seed drawn anew for each page copied, so that nobody can reckon back
 * @param keep characters that stay as they are, as ranges of a text: words that say how a figure is counted
 */
export function placeholders(seed: number, keep: (text: string) => boolean = () => false): Placeholder {
  const shift = 200 + (seed % 1_500);
  return (text) => {
    const draw = draws(seed ^ seedOf(text));
    const wordsStay = keep(text);
    const rest = (part: string): string => {
      let shaped = '';
      let inNumber = false;
      for (const character of part) {
        if (/\d/.test(character)) shaped += otherDigit(Number(character), !inNumber, draw);
        else if (/[\p{L}\p{M}\p{N}]/u.test(character)) shaped += wordsStay ? character : otherLetter(character, draw);
        else shaped += character;
        inNumber = /[\d.,]/.test(character);
      }
      return shaped;
    };
    let shaped = '';
    let from = 0;
    for (const found of text.matchAll(DATE)) {
      const day = otherDay(found, shift);
      if (day === undefined) continue;
      shaped += rest(text.slice(from, found.index)) + day;
      from = found.index + found[0].length;
    }
    return shaped + rest(text.slice(from));
  };
}

/**
 * Figures with nothing but signs and the words they are counted in: "共 146 条", "1.2万", "1-20 of 146 results", "剩余 5小时". Their words name
 * nobody; without them a count would be no count any more.
 */
const COUNTED =
  /^(?:[\p{Nd}\p{P}\p{S}\p{Z}\s]|总?共|总计|合计|第|页|頁|条|條|项|項|个|個|件|单|筆|笔|行|列|款|人|次|天|日|月|年|小时|小時|分钟|分鐘|秒|分|周|万|萬|亿|億|元|美元|港币|剩余|剩餘|超时|每页|每頁|近|最近|至|到|跳至|前往|всего|показано|записей|строк|товаров|кампаний|из|на|стр|\b(?:of|to|total|de|results?|resultados?|registros?|items?|rows?|records?|entries|pages?|page|per|showing|show|products?|orders?|listings?|campaigns?|days?|hours?|hrs?|h|d|m|s|mins?|minutes?|last|left|ago|am|pm|k|mio|cny|rmb|usd|eur|gbp|hkd|sgd|myr|php|thb|vnd|idr|mxn|brl|rub)\b)+$/iu;

export function isCounted(text: string): boolean {
  return text.length <= 60 && /\d/.test(text) && COUNTED.test(text);
}

/** Names below a marketplace's domain that are its own; others are those of shops. */
const OWN_HOSTS =
  /^(?:www|m|h5|item|detail|list|sell|seller|sellers|sellercentral|sellercenter|myseller|upload|mms|ads?|adv|advertising|one|trade|admin|shop|store|data|sycm|subway|pub|fxg|jinritemai)$/;
/** Behind these the address names a shop or a person. */
const OWNER = /(?<=\/(?:store|shop|user|seller|profile|u)\/)[^/?#]+/gi;

/** Protocol, host, path, query, hash; this room knows no URL. User and port are left out. */
const ADDRESS = /^(https?:)\/\/(?:[^/?#@]*@)?([^/?#:@]+)(?::\d+)?([^?#]*)(?:\?([^#]*))?(#.*)?$/i;

function decoded(value: string): string {
  try {
    return decodeURIComponent(value.replaceAll('+', ' '));
  } catch {
    return value;
  }
}

/**
 * An address with every id in it replaced: what stands for a thing keeps its shape, names of pages and parameters stay.
 *
 * @param isOwnHost whether a host name is the marketplace's, with none of a shop in it
 * @param isValue whether a word that looks like the name of a page is a value
 */
export function placeholderAddress(
  address: string,
  placeholder: Placeholder,
  isOwnHost: (hostname: string) => boolean = () => false,
  isValue: (part: string) => boolean = () => false,
): string {
  const [, protocol, hostname, pathname, search = '', hash = ''] = ADDRESS.exec(address) ?? [];
  if (protocol === undefined || hostname === undefined || pathname === undefined) return '';
  const shop = (label: string) => (OWN_HOSTS.test(label) ? label : placeholder(label));
  const host = isOwnHost(hostname) ? hostname : hostname.replace(/[^.]+(?=(?:\.[^.]+){2})/g, shop);
  const origin = `${protocol}//${host}`;
  const parts = (path: string) =>
    path.replace(OWNER, placeholder).replace(/[^/?&=#]+/g, (part) => (isName(part) && !isValue(part) ? part : placeholder(part)));
  const asked = search
    .split('&')
    .filter(Boolean)
    .map((pair) => {
      const [name = '', value = ''] = pair.split('=', 2);
      return `${parts(name)}=${encodeURIComponent(placeholder(decoded(value)))}`;
    })
    .join('&');
  return `${origin}${parts(pathname || '/')}${asked ? `?${asked}` : ''}${parts(hash)}`;
}

/** A word of an address or an attribute: Latin letters in short runs, no digits but versions such as v2. */
export function isName(part: string): boolean {
  return part.length <= 32 && /^[a-z]*(?:[-_.~!][a-z]+)*(?:[-_.]?v?\d)?(?:\.[a-z]{2,5})?$/i.test(part);
}
