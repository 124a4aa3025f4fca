import type { Judgement } from '../verdict';
import type { Condition, FilterError, Parsed } from './condition';
import {
  CONTAINS_WORDS,
  type FieldUnit,
  JOIN_WORDS,
  JUDGEMENT_WORDS,
  NUMBER_FIELDS,
  type NumberField,
  SIGN_WORDS,
  type Sign,
  TEXT_FIELDS,
  type TextField,
  UNKNOWN_WORDS,
  VERDICT_WORDS,
} from './fields';
import { foldedUnits, Words } from './scanner';

const MOST_LETTERS = 2_000;
const MOST_CONDITIONS = 200;
const DEEPEST = 50;
/** Above it a double no longer holds hundredths. */
const LARGEST = 1e13;

type Field = { kind: 'number'; field: NumberField } | { kind: 'text'; field: TextField } | { kind: 'verdict' };

const entries = <Key extends string, Value>(record: Readonly<Record<Key, Value>>) => Object.entries(record) as [Key, Value][];

const FIELDS = new Words<Field>([
  ...entries(NUMBER_FIELDS).map(([field, { words }]) => [{ kind: 'number', field }, words] as const),
  ...entries(TEXT_FIELDS).map(([field, words]) => [{ kind: 'text', field }, words] as const),
  [{ kind: 'verdict' }, VERDICT_WORDS],
]);
const SIGN_TABLE = new Words<Sign>(entries(SIGN_WORDS));
const CONTAINS = new Words<'contains' | 'lacks'>(entries(CONTAINS_WORDS));
const JOINS = new Words<'and' | 'or' | 'not'>(entries(JOIN_WORDS));
const JUDGEMENTS = new Words<Judgement>(entries(JUDGEMENT_WORDS));
const UNKNOWN = new Words<true>([[true, UNKNOWN_WORDS]]);

/** Closing quotes by their opening ones. */
const QUOTES: Readonly<Record<string, string>> = { '"': '"', "'": "'", '“': '”', '‘': '’', '「': '」', '『': '』' };

/** Up to fifteen digits, which a double holds exactly; six after the point. */
const NUMBER = /([-−+]?)([¥$€£]?)(\d{1,3}(?:,\d{3})+|\d{1,15})(?:\.(\d{1,6}))?(?![\d.])/y;
const SCALE: Readonly<Record<string, number>> = { 万: 4, 萬: 4, 亿: 8, 億: 8 };
const UNIT = /\s*([万萬亿億]?)\s*(元|块|圆|塊|%|倍)?/y;
const UNIT_OF: Readonly<Record<string, FieldUnit>> = { 元: 'money', 块: 'money', 圆: 'money', 塊: 'money', '%': 'percent', 倍: 'times' };

/**
 * A filter as operators write it: `花费 > 100 且 成交 = 0`, `roas < 2 and term contains "dress"`, `(利润<0 或 判断=亏损) 非 词 含 连衣裙`. Fields by
 * their names or trade words, brackets, `且` stronger than `或`, two conditions side by side as with `且`. Money is in whole currency units and may
 * carry 元, a share is in percent with or without %, 万 and 亿 multiply. Nothing written is every row.
 *
 * Never throws; an error names the place. Bounded in letters, depth and conditions.
 */
export function parseFilter(text: string): Parsed {
  if (text.length > MOST_LETTERS)
    return { ok: false, error: { kind: 'tooLong', offset: MOST_LETTERS, length: text.length - MOST_LETTERS } };
  return new Parser(text).whole();
}

/** Recursive descent over the units of the text. A rule that fails notes the mistake and returns undefined, and so do all rules around it. */
class Parser {
  readonly #text: string;
  readonly #folded: string;
  #at = 0;
  #conditions = 0;
  #error: FilterError | undefined;

  constructor(text: string) {
    this.#text = text;
    this.#folded = foldedUnits(text);
  }

  whole(): Parsed {
    this.#blanks();
    if (this.#ended()) return { ok: true, condition: { kind: 'all', parts: [] } };
    const condition = this.#any(0);
    if (condition && !this.#ended()) this.#fail(this.#folded[this.#at] === ')' ? 'bracket' : 'field');
    if (this.#error) return { ok: false, error: this.#error };
    return { ok: true, condition: condition ?? { kind: 'all', parts: [] } };
  }

  #any(depth: number): Condition | undefined {
    const parts: Condition[] = [];
    do {
      const part = this.#all(depth);
      if (!part) return undefined;
      parts.push(part);
    } while (this.#join('or'));
    return parts.length === 1 ? parts[0] : { kind: 'any', parts };
  }

  #all(depth: number): Condition | undefined {
    const parts: Condition[] = [];
    do {
      const part = this.#one(depth);
      if (!part) return undefined;
      parts.push(part);
    } while (this.#join('and') || this.#begins());
    return parts.length === 1 ? parts[0] : { kind: 'all', parts };
  }

  /** Whether another condition begins here without a word that joins it. */
  #begins(): boolean {
    return !this.#ended() && this.#folded[this.#at] !== ')' && JOINS.at(this.#folded, this.#at)?.meaning !== 'or';
  }

  #one(depth: number): Condition | undefined {
    if (depth > DEEPEST) return this.#fail('tooDeep');
    if (this.#join('not')) {
      const part = this.#one(depth + 1);
      return part && { kind: 'not', part };
    }
    if (this.#folded[this.#at] !== '(') return this.#comparison();
    const opened = this.#at;
    this.#step(1);
    const inside = this.#any(depth + 1);
    if (!inside) return undefined;
    if (this.#folded[this.#at] !== ')') return this.#failAt('bracket', opened, 1);
    this.#step(1);
    return inside;
  }

  #comparison(): Condition | undefined {
    this.#conditions += 1;
    if (this.#conditions > MOST_CONDITIONS) return this.#fail('tooMany');
    const field = this.#take(FIELDS);
    if (!field) return this.#fail('field');
    const holds = field.kind === 'text' ? this.#take(CONTAINS) : undefined;
    if (field.kind === 'text' && holds) return this.#textual(field.field, holds);
    const from = this.#at;
    const sign = this.#take(SIGN_TABLE);
    if (!sign) return this.#fail('sign');
    if (field.kind === 'number' && !this.#take(UNKNOWN)) return this.#number(field.field, sign);
    // Everything but numbers is equal or is not.
    if (sign !== '=' && sign !== '!=') return this.#failAt('sign', from, this.#at - from);
    if (field.kind === 'number') return { kind: 'missing', field: field.field, is: sign === '=' };
    if (field.kind === 'text') return this.#textual(field.field, sign === '=' ? 'is' : 'isNot');
    const judgement = this.#take(JUDGEMENTS);
    return judgement ? { kind: 'verdict', is: sign === '=', judgement } : this.#fail('verdict');
  }

  #number(field: NumberField, sign: Sign): Condition | undefined {
    const wanted = NUMBER_FIELDS[field].unit;
    NUMBER.lastIndex = this.#at;
    const found = NUMBER.exec(this.#folded);
    if (!found) return this.#fail('number');
    const [whole, minus = '', currency = '', digits = '', decimals = ''] = found;
    UNIT.lastIndex = this.#at + whole.length;
    const [unitText = '', scale = '', name = ''] = UNIT.exec(this.#folded) ?? [];
    const units = [...(currency === '' ? [] : ['money']), ...(UNIT_OF[name] ? [UNIT_OF[name]] : [])];
    if (units.some((unit) => unit !== wanted)) return this.#failAt('unit', this.#at, whole.length + unitText.trimEnd().length);
    const amount = Number(`${digits.replaceAll(',', '')}.${decimals}0e${SCALE[scale] ?? 0}`);
    if (amount >= LARGEST) return this.#fail('number');
    this.#step(whole.length + (scale + name === '' ? 0 : unitText.length));
    const below = minus === '-' || minus === '−';
    return { kind: 'number', field, sign, value: below && amount > 0 ? -amount : amount };
  }

  /** A text in quotes, or what stands until the next blank or bracket. */
  #textual(field: TextField, how: 'contains' | 'lacks' | 'is' | 'isNot'): Condition | undefined {
    const from = this.#at;
    const close = QUOTES[this.#folded[from] ?? ''];
    let text = '';
    if (close === undefined) {
      while (!this.#ended() && !' ()'.includes(this.#folded[this.#at] ?? '')) this.#at += 1;
      text = this.#text.slice(from, this.#at);
    } else {
      for (this.#at += 1; this.#folded[this.#at] !== close; this.#at += 1) {
        if (this.#text[this.#at] === '\\') this.#at += 1;
        if (this.#ended()) return this.#failAt('quote', from, this.#text.length - from);
        text += this.#text[this.#at] ?? '';
      }
      this.#at += 1;
    }
    this.#blanks();
    return text === '' ? this.#fail('text') : { kind: 'text', field, how, text };
  }

  #join(wanted: 'and' | 'or' | 'not'): boolean {
    const found = JOINS.at(this.#folded, this.#at);
    if (found?.meaning !== wanted) return false;
    this.#step(found.length);
    return true;
  }

  #take<Meaning>(words: Words<Meaning>): Meaning | undefined {
    const found = words.at(this.#folded, this.#at);
    if (found) this.#step(found.length);
    return found?.meaning;
  }

  #step(units: number): void {
    this.#at += units;
    this.#blanks();
  }

  #blanks(): void {
    while (this.#folded[this.#at] === ' ') this.#at += 1;
  }

  #ended(): boolean {
    return this.#at >= this.#folded.length;
  }

  /** The word that stands here is at fault, or nothing stands here. */
  #fail(kind: FilterError['kind']): undefined {
    if (this.#ended()) return this.#failAt(kind === 'tooDeep' || kind === 'tooMany' ? kind : 'end', this.#text.length, 0);
    return this.#failAt(kind, this.#at, Math.max(1, this.#folded.slice(this.#at).search(/[ ()<>=!]|$/)));
  }

  #failAt(kind: FilterError['kind'], offset: number, length: number): undefined {
    this.#error ??= { kind, offset, length };
  }
}
