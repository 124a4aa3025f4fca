import { plain } from './amount';
import { CURRENCY_CODES, CURRENCY_SIGNS } from './currencies';
import { type NumberStyle, type Parsed, parseNumber } from './number';

/** What a cell says. `behind`: the page's own words, or a change, printed behind the figure. */
export type CellParsed =
  | (Extract<Parsed, { kind: 'number' | 'range' }> & { behind?: string })
  | Extract<Parsed, { kind: 'nothing' }>
  | { kind: 'refused'; error: 'ambiguous_separator' }
  | { kind: 'text'; text: string };

/** Things counted, printed without a blank behind the figure. Not 月 天 小时: those are durations. */
const COUNTED = /(?<=\d[万亿]?\+?)(?:件|单|人|次|个|笔|条|台|双|套|张|份|款|位|分|家|只|盒|包|瓶)$/;

/** Words behind a figure that make a duration, a day or a time of it. */
const TIME =
  /^(?:[年月日天时分秒周]|小时|个月|个工作日|工作日|分钟|天|years?\b|months?\b|weeks?\b|days?\b|hours?\b|h\b|min|sec|am\b|pm\b|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
const DELTA = /^[-+−↑↓▲▼]\s*[\d.,]+\s*%?$|^[\d.,]+\s*%/;
const WORDS = /^[(（]?[^\d\s~～¥￥$€£/×x*:：.,%-]/u;

/** A unit or sign alone on the line below its figure. */
const UNIT_LINE = /^(?:%|‰|万|亿|元|\+|万元|亿元)\+?$/;
const SIGN_LINE = new Set([...Object.keys(CURRENCY_SIGNS), ...CURRENCY_CODES]);

/** Blanks between a figure and its words tried; more are a sentence. */
const MOST_BLANKS = 8;

/**
 * What the visible text of a cell says. Of stacked lines the first counts (a sign or unit on a line of its own belongs to it); a figure may have the
 * page's words or a change behind it: "8000 修改库存", "112 100%好评". Ids, dates, durations and words in front of a figure stay text: the first line.
 */
export function parseCell(text: string, style: NumberStyle = {}): CellParsed {
  const line = figureLine(text);
  const whole = parseNumber(line.replace(COUNTED, ''), style);
  if (whole.kind !== 'refused') return whole;
  if (whole.error === 'ambiguous_separator') return { kind: 'refused', error: whole.error };
  const blanks = [...line.matchAll(/\s+/g)].slice(0, MOST_BLANKS);
  for (const { index } of blanks.reverse()) {
    const head = line.slice(0, index);
    const behind = line.slice(index).trim();
    if (!isBehind(behind) || (!style.blanks && /\d \d/.test(head))) continue;
    const found = parseNumber(head.replace(COUNTED, ''), style);
    if (found.kind === 'number' || found.kind === 'range') return { ...found, behind };
    if (found.kind === 'refused' && found.error === 'ambiguous_separator') return { kind: 'refused', error: found.error };
  }
  return { kind: 'text', text: line };
}

function isBehind(words: string): boolean {
  return !TIME.test(words) && (DELTA.test(words) || WORDS.test(words));
}

function figureLine(text: string): string {
  const [first = '', second = ''] = text
    .split('\n', 40)
    .map((line) => line.trim())
    .filter(Boolean);
  if (SIGN_LINE.has(plain(first))) return first + second;
  return UNIT_LINE.test(plain(second)) && /\d$/.test(first) ? first + second : first;
}
