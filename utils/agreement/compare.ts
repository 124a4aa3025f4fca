import type { Clash } from './clash';
import type { Fact, Listing, Matter, Stated } from './fact';
import { markOf, type Statement } from './statements';

/** Most clashes of one kind that are named; the next would say the same again. */
const MOST_CLASHES = 6;
/** Most facts of one voice looked at; who names more speaks of parts. */
const MOST_FACTS = 40;

/** Everything one voice says about one thing. */
type Voice<Value> = readonly Stated<Value>[];

/** What comparing found: clashes, and whether anything stood in two places at all. */
export interface Compared {
  clashes: Clash[];
  compared: boolean;
}

/** Holds what the voices of a listing say of one kind against one another, each against those that are heard after it. */
export function compare<Value>(matter: Matter<Value>, statements: readonly Statement[], listing: Listing): Compared {
  const clashes: Clash[] = [];
  let compared = false;
  for (const voices of voicesOf(matter, statements).values()) {
    for (const [at, said] of voices.entries()) {
      if (!matter.several && !isOne(matter, said, listing)) continue;
      const against = voices.slice(at + 1).filter((other) => faces(matter, said, other));
      compared ||= against.length > 0;
      const found = against.flatMap((other) => clash(matter, said, other, voices, listing) ?? []);
      // the form weighs more than another sentence, and one contradiction is enough to look
      const [first] = found.toSorted((a, b) => Number(b.firm) - Number(a.firm));
      if (first) clashes.push(first);
    }
  }
  return { clashes: clashes.slice(0, MOST_CLASHES), compared };
}

/** What was read of a statement before: statements of texts that did not change are the same (statements.ts). */
const known = new WeakMap<Matter<never>, WeakMap<Statement, readonly unknown[]>>();

function factsIn<Value>(matter: Matter<Value>, statement: Statement): readonly Fact<Value>[] {
  const key = matter as Matter<never>;
  const read = known.get(key) ?? new WeakMap<Statement, readonly unknown[]>();
  known.set(key, read);
  const facts = (read.get(statement) as readonly Fact<Value>[] | undefined) ?? matter.read(statement);
  read.set(statement, facts);
  return facts;
}

function voicesOf<Value>(matter: Matter<Value>, statements: readonly Statement[]): Map<string, Voice<Value>[]> {
  const byAbout = new Map<string, Map<string, Stated<Value>[]>>();
  for (const statement of statements) {
    for (const fact of factsIn(matter, statement)) {
      const voices = byAbout.get(fact.about) ?? new Map<string, Stated<Value>[]>();
      const voice = voices.get(statement.voice) ?? [];
      if (voice.length < MOST_FACTS) voice.push({ ...fact, statement });
      voices.set(statement.voice, voice);
      byAbout.set(fact.about, voices);
    }
  }
  return new Map(
    [...byAbout].map(([about, voices]) => [about, [...voices.values()].map((voice) => (matter.merged ? matter.merged(voice) : voice))]),
  );
}

/** Whether all that a voice says is one and the same. */
function isOne<Value>(matter: Matter<Value>, voice: Voice<Value>, listing: Listing): boolean {
  const [first, ...others] = voice;
  return first !== undefined && others.every((other) => matter.relation(first.value, other.value, listing) === 'same');
}

/** Two values of the same form are about different parts, unless the kind says otherwise; nobody contradicts the same words of a picture. */
function faces<Value>(matter: Matter<Value>, said: Voice<Value>, against: Voice<Value>): boolean {
  const [a, b] = [said[0]?.statement, against[0]?.statement];
  if (!a || !b) return false;
  return a.standing !== 'filled' || b.standing !== 'filled' || a.place.field !== b.place.field || matter.withinForm === true;
}

function clash<Value>(
  matter: Matter<Value>,
  said: Voice<Value>,
  against: Voice<Value>,
  voices: readonly Voice<Value>[],
  listing: Listing,
): Clash | undefined {
  const standing = against[0]?.statement.standing;
  if (!matter.several && standing !== 'variant' && !isOne(matter, against, listing)) return undefined;
  const pairs = said.flatMap((one) => against.map((other) => ({ one, other, relation: matter.relation(one.value, other.value, listing) })));
  if (pairs.some(({ relation }) => relation === 'same')) return undefined;
  if (!matter.several && standing !== undefined && saidThere(matter, said, standing, voices, listing)) return undefined;
  const pair = pairs.find(({ relation }) => relation === 'clash') ?? pairs.find(({ relation }) => relation === 'doubt');
  if (!pair) return undefined;
  const { one, other, relation } = pair;
  return {
    kind: matter.kind,
    said: markOf(one.statement, one.start, one.end),
    against: markOf(other.statement, other.start, other.end),
    firm: relation === 'clash' && standing === 'filled' && (one.statement.standing !== 'filled' || matter.withinForm === true),
  };
}

/** The form says elsewhere just what is said here: 尺寸 of the goods beside 尺寸 of the packing. */
function saidThere<Value>(
  matter: Matter<Value>,
  said: Voice<Value>,
  standing: Statement['standing'],
  voices: readonly Voice<Value>[],
  listing: Listing,
): boolean {
  const [first] = said;
  return voices.some((voice) =>
    voice.some(
      (other) =>
        first !== undefined && other.statement.standing === standing && matter.relation(first.value, other.value, listing) === 'same',
    ),
  );
}
