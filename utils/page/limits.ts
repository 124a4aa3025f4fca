import type { ShownLimit } from '../reading/reading';
import { type LengthUnit, lengthIn } from '../text/length';
import { isControl, isText, type Match } from './rows';
import type { ControlToken, Scan } from './scan';

const COUNTER = /^\s*(\d{1,6})\s*[/／]\s*(\d{1,6})\s*(?:字|字符|characters|bytes)?\s*$/;
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
  let box: Element | undefined = control.element;
  let own: Element = control.element;
  for (let step = 0; box && step < 12; step += 1) {
    const inside = scan.inside(box);
    if (inside.filter((token) => isControl(token) && token.kind !== 'tick').length > 1) break;
    own = box;
    // Without a row the first box with text beside the control is as far as one may look.
    if (box === match.row || (!match.row && inside.some(isText))) break;
    box = scan.parentOf(box);
  }
  return scan
    .inside(own)
    .filter(isText)
    .map((token) => token.text);
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
  const counters = texts.map((line) => COUNTER.exec(line)).filter((found) => found !== null);
  const counter = counters.length === 1 ? counters[0] : undefined;
  if (counter) {
    const used = Number(counter[1]);
    const unit = text ? unitOf(text, used) : undefined;
    return { max: Number(counter[2]), used, from: 'counter', ...(unit ? { unit } : {}) };
  }
  const maxLength = (control.element as HTMLInputElement).maxLength;
  const hint = [control.element.getAttribute('placeholder') ?? '', ...texts].map(hintIn).find((found) => found !== undefined);
  if (maxLength > 0 && maxLength < NO_RULE) {
    // maxlength counts UTF-16 units; a hint of the same number says in which unit the page means it.
    return { max: maxLength, unit: hint?.max === maxLength ? (hint.unit ?? 'characters') : 'characters', from: 'maxlength' };
  }
  return hint;
}
