import { CaseError } from '../evaluator';

/** The inputs of a case, by name. A shape that no function has is an error of the case. */
export class Inputs {
  constructor(private readonly values: Readonly<Record<string, unknown>>) {}

  /** null = not printed. */
  maybe(name: string): number | null {
    const value = this.values[name];
    if (value === null || value === undefined) return null;
    if (typeof value !== 'number' || !Number.isFinite(value)) throw new CaseError('bad-case', `${name} must be a number`);
    return value;
  }

  number(name: string): number {
    const value = this.maybe(name);
    if (value === null) throw new CaseError('bad-case', `${name} is missing`);
    return value;
  }

  text(name: string): string {
    const value = this.values[name];
    if (typeof value !== 'string') throw new CaseError('bad-case', `${name} must be text`);
    return value;
  }

  optionalText(name: string): string | undefined {
    return this.values[name] === null || this.values[name] === undefined ? undefined : this.text(name);
  }

  list(name: string): readonly unknown[] {
    const value = this.values[name];
    if (!Array.isArray(value)) throw new CaseError('bad-case', `${name} must be a list`);
    return value;
  }

  numbers(name: string): number[] {
    return this.list(name).map((value) => {
      if (typeof value !== 'number' || !Number.isFinite(value)) throw new CaseError('bad-case', `${name} must be numbers`);
      return value;
    });
  }

  object(name: string): Inputs {
    return inputsOf(this.values[name], name);
  }

  objects(name: string): Inputs[] {
    return this.list(name).map((value) => inputsOf(value, name));
  }

  entries(): [string, unknown][] {
    return Object.entries(this.values);
  }

  numberEntries(): [string, number][] {
    return this.entries().map(([name]) => [name, this.number(name)]);
  }
}

export function inputsOf(value: unknown, name: string): Inputs {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new CaseError('bad-case', `${name} must be an object`);
  return new Inputs(value as Record<string, unknown>);
}
