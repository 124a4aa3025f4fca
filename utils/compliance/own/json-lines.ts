/** JSON with the line on which each value stands, so that what is wrong with a file can be pointed at. */
export type JsonLines =
  | { ok: true; value: unknown; lineOf(path: readonly PropertyKey[]): number }
  /** Where it stops being JSON. */
  | { ok: false; line: number };

const MAX_DEPTH = 24;
const STRING = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
const SPACE = /[ \t\r\n]*/y;

class NotJson extends Error {}

/** Reads a text as JSON. Lines count from 1. A key given twice, `__proto__` and nesting beyond 24 are no JSON here. */
export function readJson(text: string): JsonLines {
  const places = new WeakMap<object, Map<PropertyKey, number>>();
  let at = text.startsWith('\uFEFF') ? 1 : 0;

  const skip = (): void => {
    SPACE.lastIndex = at;
    at += SPACE.exec(text)?.[0].length ?? 0;
  };
  const take = (sign: string): boolean => {
    skip();
    if (text[at] !== sign) return false;
    at += 1;
    return true;
  };
  const must = (sign: string): void => {
    if (!take(sign)) throw new NotJson();
  };
  const token = (form: RegExp): string | undefined => {
    form.lastIndex = at;
    const found = form.exec(text)?.[0];
    if (found !== undefined) at += found.length;
    return found;
  };

  function value(depth: number): unknown {
    skip();
    if (depth > MAX_DEPTH) throw new NotJson();
    if (text[at] === '{') return object(depth);
    if (text[at] === '[') return array(depth);
    const found = token(STRING) ?? token(NUMBER) ?? token(WORD);
    if (found === undefined) throw new NotJson();
    return JSON.parse(found);
  }

  function object(depth: number): Record<string, unknown> {
    const made: Record<string, unknown> = {};
    const lines = new Map<PropertyKey, number>();
    places.set(made, lines);
    must('{');
    if (take('}')) return made;
    do {
      skip();
      const begin = at;
      const key = token(STRING);
      if (key === undefined) throw new NotJson();
      const name: unknown = JSON.parse(key);
      if (typeof name !== 'string' || name === '__proto__' || lines.has(name)) {
        at = begin;
        throw new NotJson();
      }
      lines.set(name, begin);
      must(':');
      made[name] = value(depth + 1);
    } while (take(','));
    must('}');
    return made;
  }

  function array(depth: number): unknown[] {
    const made: unknown[] = [];
    const lines = new Map<PropertyKey, number>();
    places.set(made, lines);
    must('[');
    if (take(']')) return made;
    do {
      skip();
      lines.set(made.length, at);
      made.push(value(depth + 1));
    } while (take(','));
    must(']');
    return made;
  }

  const lineAt = (place: number): number => text.slice(0, place).split('\n').length;

  try {
    const whole = value(0);
    skip();
    if (at < text.length) throw new NotJson();
    return {
      ok: true,
      value: whole,
      lineOf(path) {
        let inner: unknown = whole;
        let place = 0;
        for (const step of path) {
          const next = inner instanceof Object ? places.get(inner)?.get(step) : undefined;
          if (next === undefined) break;
          place = next;
          inner = (inner as Record<PropertyKey, unknown>)[step];
        }
        return lineAt(place);
      },
    };
  } catch (error) {
    if (error instanceof NotJson) return { ok: false, line: lineAt(at) };
    throw error;
  }
}
