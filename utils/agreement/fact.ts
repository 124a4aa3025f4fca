import type { ClashKind } from './clash';
import type { Statement } from './statements';

/** One thing a statement says of the goods. Offsets are those of the statement's text. */
export interface Fact<Value> {
  /** What of a kind it is about; only facts about the same are held against one another: 'sides 2', 'volume'. */
  about: string;
  value: Value;
  start: number;
  end: number;
}

/** A fact with the statement it was read in. */
export interface Stated<Value> extends Fact<Value> {
  statement: Statement;
}

/** How two facts about the same stand: `open` says nothing either way, `doubt` and `clash` that both can hardly or cannot be true. */
type Relation = 'same' | 'open' | 'doubt' | 'clash';

/** One kind of fact: how it is read and how two are compared. */
export interface Matter<Value> {
  kind: ClashKind;
  read(statement: Statement): Fact<Value>[];
  relation(said: Value, against: Value, listing: Listing): Relation;
  /**
   * One voice may state several values that all hold (colours, materials): there nothing clashes as long as one pair agrees. Elsewhere a voice
   * with several values speaks of parts or variants and is not heard, except that of the variants.
   */
  several: boolean;
  /** Makes one fact of all that a voice says about the same, where they are one offer. */
  merged?(facts: readonly Stated<Value>[]): readonly Stated<Value>[];
  /** Two values of the form are held against each other too. */
  withinForm?: boolean;
}

/** What comparing needs of the listing as a whole. */
export interface Listing {
  /** Numbers of pieces stated anywhere: 500 ml in two bottles is 1 L. */
  counts: ReadonlySet<number>;
}
