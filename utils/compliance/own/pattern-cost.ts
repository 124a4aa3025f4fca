/** A repeat without an end counts as this many. */
const ENDLESS = 1_000;

/** Most ways a pattern of a foreign pack may be tried at one place of a text; more can take longer than a person waits. */
const MOST_WAYS = 100_000;

/** {disease}: stands for words of which nothing is known here. */
const SLOT = /\{[a-z]{3,}\}/g;

/**
 * Why a pattern from elsewhere is refused before it is ever run: not well formed, or able to match one stretch of text in so many ways that a text
 * can be made on which it never ends. Counted, not guessed: where what follows a repeat can begin like what is repeated, every length of it is a
 * way; alternatives that begin alike add, neighbours multiply, a repeat of something ambiguous takes powers. So `\d+元` has one way, `.*好` a
 * thousand, and `(a+)+`, `(a|a)*` and `(a?){30}` are beyond the limit.
 */
export function refusedPattern(source: string): 'malformed' | 'exponential' | undefined {
  const whole = source.replace(SLOT, '(?:.|.)');
  try {
    new RegExp(whole, 'u');
  } catch {
    return 'malformed';
  }
  return waysOf(parse(whole), new Set()) > MOST_WAYS ? 'exponential' : undefined;
}

/** `first`: the characters it can begin with, of those that tell the atoms of this pattern apart. `empty`: it can match nothing. */
type Part = { first: ReadonlySet<string>; empty: boolean } & (
  | { kind: 'atom' }
  | { kind: 'either'; parts: readonly Part[] }
  | { kind: 'row'; parts: readonly Part[] }
  /** Looks ahead or behind and takes no character. */
  | { kind: 'look'; part: Part }
  | { kind: 'repeat'; part: Part; least: number; most: number }
);

const NONE: ReadonlySet<string> = new Set();

function waysOf(part: Part, follow: ReadonlySet<string>): number {
  switch (part.kind) {
    case 'atom':
      return 1;
    case 'look':
      return waysOf(part.part, NONE);
    case 'either': {
      const ways = part.parts.map((one) => ({ one, ways: waysOf(one, follow) }));
      // At a place stands one character: only the alternatives that can begin with it, or can match nothing, are tried to their end.
      const begun = (character: string | undefined) =>
        ways.reduce((sum, { one, ways: own }) => (one.empty || (character && one.first.has(character)) ? sum + own : sum), 0);
      return Math.max(1, begun(undefined), ...[...part.first].map(begun));
    }
    case 'row': {
      let ways = 1;
      let after = follow;
      for (const one of part.parts.toReversed()) {
        ways *= waysOf(one, after);
        after = one.empty ? new Set([...one.first, ...after]) : one.first;
      }
      return ways;
    }
    case 'repeat': {
      const { least, most } = part;
      const lengths = [...part.first].some((character) => follow.has(character)) ? most - least + 1 : 1;
      if (most <= 1) return waysOf(part.part, follow) + lengths - 1;
      const once = waysOf(part.part, new Set([...part.first, ...follow]));
      return once === 1 ? lengths : Math.min(once ** most, Number.MAX_VALUE);
    }
  }
}

const QUANTIFIER = /(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/y;
const GROUP = /\((\?(?:[=!]|<[=!])|\?:|\?<[^>]*>|)/y;
const ATOM = /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[0-9a-fA-F]{4}|k<[^>]*>|[\s\S])|\[(?:[^\]\\]|\\[\s\S])*\]|[\s\S]/uy;
const POSITION = /^(?:\^|\$|\\[bB])$/;
const REFERENCE = /^\\(?:[1-9]|k<)/;

/** A well-formed pattern taken apart. */
function parse(source: string): Part {
  // What tells its atoms apart: every character it names, and one of each common kind.
  const alphabet = [...new Set([...source, ...'0a Z中，。\n_é'])];
  const known = new Map<string, ReadonlySet<string>>();
  let at = 0;

  const take = (form: RegExp): RegExpExecArray | null => {
    form.lastIndex = at;
    const found = form.exec(source);
    if (found) at += found[0].length;
    return found;
  };

  function either(): Part {
    const parts = [row()];
    while (source[at] === '|') {
      at += 1;
      parts.push(row());
    }
    const [only] = parts;
    if (only && parts.length === 1) return only;
    return { kind: 'either', parts, first: union(parts), empty: parts.some(({ empty }) => empty) };
  }

  function row(): Part {
    const parts: Part[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') parts.push(repeated(one()));
    const solid = parts.findIndex(({ empty }) => !empty);
    return { kind: 'row', parts, first: union(solid < 0 ? parts : parts.slice(0, solid + 1)), empty: solid < 0 };
  }

  function one(): Part {
    const group = take(GROUP);
    if (group) {
      const part = either();
      at += 1;
      return /[=!]/.test(group[1]?.at(-1) ?? '') ? { kind: 'look', part, first: NONE, empty: true } : part;
    }
    const sign = take(ATOM)?.[0] ?? '';
    if (POSITION.test(sign)) return { kind: 'atom', first: NONE, empty: true };
    return { kind: 'atom', first: REFERENCE.test(sign) ? new Set(alphabet) : beginnings(sign), empty: REFERENCE.test(sign) };
  }

  function beginnings(sign: string): ReadonlySet<string> {
    const found = known.get(sign);
    if (found) return found;
    const form = new RegExp(`^${sign}$`, 'u');
    const made = new Set(alphabet.filter((character) => form.test(character)));
    known.set(sign, made);
    return made;
  }

  function repeated(part: Part): Part {
    const quantifier = take(QUANTIFIER);
    if (!quantifier) return part;
    const [, sign, from = '', comma, to] = quantifier;
    const least = sign === undefined ? Number(from) : sign === '+' ? 1 : 0;
    const most = sign === '?' ? 1 : sign || (comma && to === '') ? Math.max(ENDLESS, least) : comma ? Number(to) : least;
    return { kind: 'repeat', part, least, most, first: part.first, empty: part.empty || least === 0 };
  }

  return either();
}

function union(parts: readonly Part[]): ReadonlySet<string> {
  return new Set(parts.flatMap(({ first }) => [...first]));
}
