import type { Judgement } from '../verdict';
import type { NumberField, Sign, TextField } from './fields';

/** What rows are asked for. `all` and `any` have no part (every row; no row) or two and more. */
export type Condition =
  | { kind: 'all' | 'any'; parts: readonly Condition[] }
  | { kind: 'not'; part: Condition }
  /** `value` as it is written: whole currency units, percent, counts, times */
  | { kind: 'number'; field: NumberField; sign: Sign; value: number }
  | { kind: 'missing'; field: NumberField; is: boolean }
  | { kind: 'text'; field: TextField; how: 'contains' | 'lacks' | 'is' | 'isNot'; text: string }
  | { kind: 'verdict'; is: boolean; judgement: Judgement };

/** What is wrong with a filter (locale: ads.filter.<kind>), and where. */
export interface FilterError {
  kind:
    | 'tooLong'
    | 'tooDeep'
    | 'tooMany'
    /** no such field */
    | 'field'
    /** no sign after a field, or one that does not fit it */
    | 'sign'
    | 'number'
    /** a unit that the field is not counted in */
    | 'unit'
    | 'text'
    | 'quote'
    | 'verdict'
    /** a bracket that is not closed, or not opened */
    | 'bracket'
    /** ends where something has to follow */
    | 'end';
  /** UTF-16 units from the start. */
  offset: number;
  length: number;
}

export type Parsed = { ok: true; condition: Condition } | { ok: false; error: FilterError };
