import { RELATIVE } from './said-words';

const CURRENCY = String.raw`(?:[A-Z]{0,3}[$€£¥￥₹₽₩฿₫₱₺]|R\$|RM|Rp\.?|kr|zł|[A-Z]{3})`;
const NUMBER = String.raw`(?:\d{1,3}(?:[.,'’ ]\d{2,3})+(?:[.,]\d+)?|\d{1,9}(?:[.,]\d+)?)`;
const TIMES = '(?:[万亿千萬億wWkKmMbB]|jt|rb|tr|mil|mio\\.?|tsd\\.?)';
const UNIT =
  '(?:%|‰|元|万元|亿元|单|筆|笔|人|件|次|个|条|天|名|位|款|分|倍|家|張|张|組|组|x|pcs|orders?|units?|items?|đ|р\\.?|руб\\.?|шт\\.?|ชิ้น|บาท)';
const FIGURE = new RegExp(`^[<>≈~]?[-−]?\\(?${CURRENCY}?\\s?[-−]?${NUMBER}\\s?${TIMES}?\\s?(?:${UNIT}|${CURRENCY})?\\)?$`);
const NOTHING = /^[-–—]{1,2}$/;
/** A sign or unit printed apart from its number, and decimals printed smaller than the rest. */
const BEFORE = new RegExp(`^[-−]?\\s?${CURRENCY}$`);
const BEHIND = new RegExp(`^(?:[.,]\\d+\\s?(?:${TIMES}|%)?|${TIMES}?\\s?(?:${UNIT}|${CURRENCY})|${TIMES})$`);

/** A figure as a card prints it, or the dash of one that has none: digits with 万, %, 元, a currency, 单, 件; never a date, a time or an id. */
export const isFigure = (text: string): boolean => text.length <= 30 && (FIGURE.test(text) || NOTHING.test(text));

export const isDash = (text: string): boolean => NOTHING.test(text);

/** How many of these texts, from the first on, print one figure: "￥", "1,234", ".56", "万". 0 = the first is none. */
export function figureLength(texts: readonly string[]): number {
  const [first = '', second = ''] = texts;
  let length = isFigure(first) ? 1 : BEFORE.test(first) && FIGURE.test(second) ? 2 : 0;
  if (length === 0 || isDash(first)) return length;
  while (length < 4 && BEHIND.test(texts[length] ?? '') && isFigure(texts.slice(0, length + 1).join(''))) length += 1;
  return length;
}

/** What a figure is compared with: the line stands under a figure and is no label of its own. */
const COMPARED =
  /^[+↑↓▲▼△▽⬆⬇]|较|較|环比|同比|環比|上周|上週|上月|上期|前一日|前一天|昨日|昨天|昨:|去年|均值|平均水平|对比|持平|\bvs\b|compared|previous|prior|from last|last (?:week|month|year|period)|yesterday|vs\.|gegenüber|vorperiode|par rapport|respecto|em relação|rispetto|dibanding|so với|за прошл|к прошл|เทียบ/i;
export const isCompared = (text: string): boolean => COMPARED.test(text);

/** A span of time qualifies a label or a figure, and names none; these beside the spans of dates. */
const PERIOD = /^(?:即時|累计|当日|real[- ]?time|to date|heute|hari ini|hôm nay|сегодня|วันนี้)$/i;
const BRACKET = /^[([【].{1,12}[)\]】]$/;
/** Texts between a label and its figure that are neither. */
export const saysLittle = (text: string): boolean =>
  PERIOD.test(text) || RELATIVE.test(text) || BRACKET.test(text) || !/[\p{L}\d]/u.test(text) || /^[i?]$/i.test(text);
export const isBracket = (text: string): boolean => BRACKET.test(text);

const NO_LABEL =
  /[。！!？；;]|\d{4}[-/.年]\d|\d:\d\d|^(?:第|共|页|跳至|前往|到|每页|上一页|下一页|上一頁|下一頁|首页|末页|previous|prev|next|page|go to|per page|of|to|and|和|至|查看|查看更多|详情|更多|more|details|view|edit|编辑)$/i;
const NUMBERED = /(?:\bid|编号|编码|号码|电话|手机|单号|版本|邮编|phone|tel|version|code|no\.?|№)$/i;

/** A short text with words that may name a figure. */
export const isLabel = (text: string): boolean =>
  text.length <= 40 && /\p{L}/u.test(text) && !NO_LABEL.test(text) && !NUMBERED.test(text.replace(/[:\s]+$/, ''));
