import type { ShownLimit } from '../reading/reading';
import { type LengthUnit, lengthIn } from '../text/length';
import { isControl, isText, type Match } from './rows';
import type { ControlToken, Scan } from './scan';

const COUNTER =
  /^\s*(\d{1,6})\s*(?:([/／])|of|de|di|dari|из|von|sur)\s*(\d{1,6})\s*(?:字|个?字符|(?:characters?|chars|bytes|символ\p{L}*|caract\p{L}*|zeichen|karakter)(?: (?:used|usados))?)?\s*$/iu;
/** Beyond this a maxlength is a safety net of the framework, not a rule. */
const UNITS: readonly LengthUnit[] = ['characters', 'width', 'bytes'];
const NO_RULE = 100_000;

/** The unit in which a text counts `used`; within 2 of one unit and of no other, because pages differ over spaces and signs. */
function unitOf(text: string, used: number): LengthUnit | undefined {
  const lengths = UNITS.map((unit): [LengthUnit, number] => [unit, lengthIn(text, unit)]);
  const exact = lengths.filter(([, length]) => length === used);
  const near = exact.length > 0 ? exact : lengths.filter(([, length]) => Math.abs(length - used) <= 2);
  return near.length === 1 ? near[0]?.[0] : undefined;
}

/** The part of the page that belongs to this control alone: its row, or while the row holds several, the largest box with no other control in it. */
function territory(scan: Scan, control: ControlToken, match: Match): readonly string[] {
  const others = (box: Element) => scan.inside(box).filter((token) => isControl(token) && token.kind !== 'tick').length > 1;
  const textsIn = (box: Element) => scan.inside(box).filter(isText);
  let own: Element = control.element;
  for (let box: Element | undefined = own, step = 0; box && step < 12 && !others(box); step += 1) {
    own = box;
    // Without a row the first box with text beside the control is as far as one may look.
    if (box === match.row || (!match.row && textsIn(box).length > 0)) break;
    box = scan.parentOf(box);
  }
  // A label element around words and control leaves the counter outside: right after it, before any other words.
  const place = scan.placeOf(own);
  const next = place && scan.tokens[place.to];
  const outer = next && isText(next) && COUNTER.test(next.text) && scan.parentOf(own);
  const after = outer && !others(outer) && scan.inside(outer).includes(next) ? [next] : [];
  return [...textsIn(own), ...after].map((token) => token.text);
}

const HINTS: readonly { pattern: RegExp; unit: LengthUnit }[] = [
  { pattern: /(\d{1,5})\s*个?字符\s*[(（]\s*(?:\d+\s*[-~～至到]\s*)?\d+\s*个?(?:汉字|中文)/, unit: 'width' },
  { pattern: /(?:汉字|中文)\s*[(（]\s*(?:\d+\s*[-~～至到]\s*)?(\d{1,5})\s*个?(?:字符|英文)/, unit: 'width' },
  { pattern: /(\d{1,5})\s*(?:个)?字节|(\d{1,6})\s*bytes/i, unit: 'bytes' },
  { pattern: /\d+\s*[-~～至到]\s*(\d{1,5})\s*个?(?:字符|汉字|字)/, unit: 'characters' },
  { pattern: /(?:最多|不超过|至多|限|以内|上限)[^\d]{0,12}(\d{1,5})\s*个?(?:字符|汉字|字)/, unit: 'characters' },
  { pattern: /(\d{1,5})\s*个?(?:字符|汉字|字)(?:以内|之内|内)/, unit: 'characters' },
  { pattern: /(?:up to|at most|max(?:imum)?(?: of)?|no more than|limit(?: of)?)\D{0,12}(\d{1,5})\s*char/i, unit: 'characters' },
  { pattern: /(\d{1,5})\s*char(?:acter)?s?\s*(?:max|or (?:less|fewer)|limit)/i, unit: 'characters' },
];

function hintIn(text: string): ShownLimit | undefined {
  if (text.length > 200) return undefined;
  for (const { pattern, unit } of HINTS) {
    const found = pattern.exec(text);
    const max = Number(found?.[1] ?? found?.[2] ?? 0);
    if (max > 0) return { max, unit, from: 'hint' };
  }
  return undefined;
}

/** The limit the page itself shows for a control: its counter, else maxlength, else a hint in the row. */
export function limitOf(scan: Scan, control: ControlToken, match: Match, text: string): ShownLimit | undefined {
  const texts = territory(scan, control, match);
  const counters = texts
    .map((line) => COUNTER.exec(line))
    // Two numbers with a word between them may be a step of a wizard: they count when the first is the text's length.
    .filter((found) => found !== null && (found[2] !== undefined || UNITS.some((unit) => lengthIn(text, unit) === Number(found[1]))));
  const counter = counters.length === 1 ? counters[0] : undefined;
  if (counter) {
    const used = Number(counter[1]);
    const unit = text ? unitOf(text, used) : undefined;
    return { max: Number(counter[3]), used, from: 'counter', ...(unit ? { unit } : {}) };
  }
  const maxLength = (control.element as HTMLInputElement).maxLength;
  const hint = [control.element.getAttribute('placeholder') ?? '', ...texts].map(hintIn).find((found) => found !== undefined);
  if (maxLength > 0 && maxLength < NO_RULE) {
    // maxlength counts UTF-16 units; a hint of the same number says in which unit the page means it.
    return { max: maxLength, unit: hint?.max === maxLength ? (hint.unit ?? 'characters') : 'characters', from: 'maxlength' };
  }
  return hint;
}
