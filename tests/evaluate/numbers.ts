import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CaseError, type Evaluator } from './evaluator';
import { ADS } from './numbers/ads';
import { inputsOf } from './numbers/inputs';
import { NUMBERS } from './numbers/numbers';
import { SHOP } from './numbers/shop';

const FUNCTIONS = new Map(Object.entries({ ...ADS, ...SHOP, ...NUMBERS }));

/** @throws CaseError for a function there is not, or inputs it cannot have */
export function resultOf(input: Record<string, unknown>): unknown {
  const call = typeof input.fn === 'string' ? FUNCTIONS.get(input.fn) : undefined;
  if (!call) throw new CaseError('unknown-fn', `There is no function ${JSON.stringify(input.fn)}`);
  try {
    return call(inputsOf(input.inputs, 'inputs'));
  } catch (failure) {
    // Days and time zones there are not.
    if (failure instanceof RangeError) throw new CaseError('bad-case', failure.message);
    throw failure;
  }
}

/** Numbers within the tolerance of the case, absolute or relative; all else exactly. */
export function agrees(found: unknown, expected: unknown, tolerance: number): boolean {
  if (typeof found === 'number' && typeof expected === 'number')
    return Math.abs(found - expected) <= tolerance * Math.max(1, Math.abs(expected));
  if (typeof found !== 'object' || typeof expected !== 'object' || found === null || expected === null) return found === expected;
  if (Array.isArray(found) !== Array.isArray(expected)) return false;
  const [one, other] = [new Map(Object.entries(found)), new Map(Object.entries(expected))];
  return one.size === other.size && [...one].every(([key, value]) => other.has(key) && agrees(value, other.get(key), tolerance));
}

interface Golden {
  case: string;
  expected: unknown;
  tol: number;
}

export const evaluator: Evaluator = {
  async open() {
    return {
      one: async (input) => ({ case: input.case ?? null, result: resultOf(input) }),
      close: async () => undefined,
    };
  },
  async measure(data) {
    const set = 'number cases';
    const file = path.join(data, 'numbers', 'golden.jsonl');
    if (!existsSync(file)) return [{ set, absent: true }];
    const cases = readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Golden & Record<string, unknown>);
    const wrong = cases.filter((one) => {
      try {
        return !agrees(resultOf(one), one.expected, one.tol);
      } catch {
        return true;
      }
    });
    const names = wrong.slice(0, 10).map((one) => one.case);
    return [
      {
        set,
        cases: cases.length,
        figures: { right: `${cases.length - wrong.length}`, ...(names.length > 0 ? { wrong: names.join(' ') } : {}) },
      },
    ];
  },
};
