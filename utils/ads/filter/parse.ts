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

class Mistake {
  constructor(readonly error: FilterError) {}
}

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
  try {
    return { ok: true, condition: new Parser(text).whole() };
  } catch (thrown) {
    if (thrown instanceof Mistake) return { ok: false, error: thrown.error };
    throw thrown;
  }
}

class Parser {
  readonly #text: string;
  readonly #folded: string;
  #at = 0;
  #conditions = 0;

  constructor(text: string) {
    this.#text = text;
    this.#folded = foldedUnits(text);
  }

  whole(): Condition {
    this.#blanks();
    if (this.#ended()) return { kind: 'all', parts: [] };
    const condition = this.#any(0);
    if (!this.#ended()) throw this.#mistake(this.#folded[this.#at] === ')' ? 'bracket' : 'field');
    return condition;
  }

  #any(depth: number): Condition {
    const parts = [this.#all(depth)];
    while (this.#join('or')) parts.push(this.#all(depth));
    return parts.length === 1 && parts[0] ? parts[0] : { kind: 'any', parts };
  }

  #all(depth: number): Condition {
    const parts = [this.#one(depth)];
    while (this.#join('and') || this.#begins()) parts.push(this.#one(depth));
    return parts.length === 1 && parts[0] ? parts[0] : { kind: 'all', parts };
  }

  /** Whether another condition begins here without a word that joins it. */
  #begins(): boolean {
    return !this.#ended() && this.#folded[this.#at] !== ')' && JOINS.at(this.#folded, this.#at)?.meaning !== 'or';
  }

  #one(depth: number): Condition {
    if (depth > DEEPEST) throw this.#mistake('tooDeep');
    if (this.#join('not')) return { kind: 'not', part: this.#one(depth + 1) };
    if (this.#folded[this.#at] !== '(') return this.#comparison();
    const opened = this.#at;
    this.#step(1);
    const inside = this.#any(depth + 1);
    if (this.#folded[this.#at] !== ')') throw new Mistake({ kind: 'bracket', offset: opened, length: 1 });
    this.#step(1);
    return inside;
  }

  #comparison(): Condition {
    this.#conditions += 1;
    if (this.#conditions > MOST_CONDITIONS) throw this.#mistake('tooMany');
    const field = this.#take(FIELDS) ?? this.#fail('field');
    if (field.kind === 'number') return this.#number(field.field);
    return field.kind === 'text' ? this.#textual(field.field) : this.#verdict();
  }

  #number(field: NumberField): Condition {
    const from = this.#at;
    const sign = this.#take(SIGN_TABLE) ?? this.#fail('sign');
    if (this.#take(UNKNOWN)) {
      if (sign !== '=' && sign !== '!=') throw new Mistake({ kind: 'sign', offset: from, length: this.#at - from });
      return { kind: 'missing', field, is: sign === '=' };
    }
    return { kind: 'number', field, sign, value: this.#value(NUMBER_FIELDS[field].unit) };
  }

  #value(wanted: FieldUnit): number {
    NUMBER.lastIndex = this.#at;
    const found = NUMBER.exec(this.#folded);
    if (!found) throw this.#mistake('number');
    const [whole, minus = '', currency = '', digits = '', decimals = ''] = found;
    UNIT.lastIndex = this.#at + whole.length;
    const [unitText = '', scale = '', name = ''] = UNIT.exec(this.#folded) ?? [];
    const unit = currency === '' ? UNIT_OF[name] : 'money';
    if ((unit !== undefined && unit !== wanted) || (currency !== '' && UNIT_OF[name] !== undefined && UNIT_OF[name] !== 'money'))
      throw new Mistake({ kind: 'unit', offset: this.#at, length: whole.length + unitText.trimEnd().length });
    const amount = Number(`${digits.replaceAll(',', '')}.${decimals}0e${SCALE[scale] ?? 0}`);
    if (amount >= LARGEST) throw this.#mistake('number');
    this.#step(whole.length + (scale + name === '' ? 0 : unitText.length));
    return amount === 0 ? 0 : minus === '-' || minus === '−' ? -amount : amount;
  }

  #textual(field: TextField): Condition {
    const holds = this.#take(CONTAINS);
    if (holds) return { kind: 'text', field, how: holds, text: this.#quoted() };
    const from = this.#at;
    const sign = this.#take(SIGN_TABLE) ?? this.#fail('sign');
    if (sign !== '=' && sign !== '!=') throw new Mistake({ kind: 'sign', offset: from, length: this.#at - from });
    return { kind: 'text', field, how: sign === '=' ? 'is' : 'isNot', text: this.#quoted() };
  }

  #verdict(): Condition {
    const from = this.#at;
    const sign = this.#take(SIGN_TABLE) ?? this.#fail('sign');
    if (sign !== '=' && sign !== '!=') throw new Mistake({ kind: 'sign', offset: from, length: this.#at - from });
    return { kind: 'verdict', is: sign === '=', judgement: this.#take(JUDGEMENTS) ?? this.#fail('verdict') };
  }

  /** A text in quotes, or what stands until the next blank or bracket. */
  #quoted(): string {
    const from = this.#at;
    const close = QUOTES[this.#folded[from] ?? ''];
    if (close === undefined) {
      while (this.#at < this.#folded.length && !' ()'.includes(this.#folded[this.#at] ?? '')) this.#at += 1;
      const bare = this.#text.slice(from, this.#at);
      this.#blanks();
      return bare === '' ? this.#fail('text') : bare;
    }
    let text = '';
    for (this.#at += 1; this.#at < this.#folded.length; this.#at += 1) {
      const unit = this.#folded[this.#at];
      if (unit === close) {
        this.#step(1);
        return text === '' ? this.#fail('text') : text;
      }
      if (this.#text[this.#at] === '\\') this.#at += 1;
      text += this.#text[this.#at] ?? '';
    }
    throw new Mistake({ kind: 'quote', offset: from, length: this.#folded.length - from });
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

  #fail(kind: FilterError['kind']): never {
    throw this.#mistake(kind);
  }

  /** The word that stands here is at fault, or nothing stands here. */
  #mistake(kind: FilterError['kind']): Mistake {
    if (this.#ended())
      return new Mistake({ kind: kind === 'tooDeep' || kind === 'tooMany' ? kind : 'end', offset: this.#text.length, length: 0 });
    const rest = this.#folded.slice(this.#at);
    const length = Math.max(1, rest.search(/[ ()<>=!]|$/));
    return new Mistake({ kind, offset: this.#at, length });
  }
}
