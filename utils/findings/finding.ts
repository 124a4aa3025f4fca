import type { Outcome } from './outcome';

/**
 * What a check belongs to. `law` and `platform` findings are a gate beside the score and are never averaged into it; `quality` findings
 * carry weight.
 */
type FindingKind = 'law' | 'platform' | 'quality';

/** The part of a listing a check speaks of; also the group the score is printed under. */
export const GROUPS = [
  'title',
  'bullets',
  'description',
  'readability',
  'images',
  'video',
  'attributes',
  'consistency',
  'terms',
  'positioning',
  'price',
] as const;
export type Group = (typeof GROUPS)[number];

/**
 * Which text of the reading a finding stands in. `field` is a canonical field name (utils/reading/fields.ts); `index` counts from 0 among
 * the fields of that name (the third bullet is 2, absent means the only or first one); `name` is the printed name of an attribute.
 */
export interface Place {
  field: string;
  index?: number;
  name?: string;
}

/** UTF-16 offsets into the text of the place exactly as it was read; `end` is exclusive, so `text.slice(start, end)` is the hit. */
export interface Span {
  start: number;
  end: number;
}

/** One marked stretch of text. Invariant (property-tested): the text of `place` sliced by the span is `text`. */
export interface Mark extends Span {
  place: Place;
  text: string;
}

/** A text to be made from id and values when it is shown, so the language can change on old history. */
export interface Message {
  id: string;
  values: Record<string, string | number>;
}

/**
 * A change of the seller's own text, offered, never made without a press. It applies only while `text.slice(start, end) === expected`.
 * `deletion` is replacement '' ; an image or an attribute has no text fix.
 */
export interface TextFix extends Span {
  place: Place;
  expected: string;
  replacement: string;
}

/**
 * Several changes that only make sense together, offered as one and taken back as one: the title shortened, and what was taken out put into the
 * item highlights. At most one change a place; each stands on the text as it was read.
 */
export interface Rewrite {
  /** What it does, for the button. */
  message: Message;
  changes: readonly TextFix[];
  /** What it leaves to be done by hand. */
  note?: Message;
}

/** Where a rule comes from. Confidence A: official text read; B: third-party text or code read, or measured; C: memory (never `fail`). */
export interface Source {
  /** Law article or page title, as a person would cite it. */
  cite: string;
  url?: string;
  /** Day the source was read, YYYY-MM-DD. */
  seen: string;
  confidence: 'A' | 'B' | 'C';
}

/** What one check says of one listing: rule id and values, never finished sentences. */
export interface Finding {
  /** Audit id or compliance rule id. */
  rule: string;
  kind: FindingKind;
  group: Group;
  outcome: Outcome;
  /** Quality checks: share of the weight that is earned, 0 to 1. null where there is nothing to earn (not applicable, not read, law). */
  score: number | null;
  /** Weight from the registry; 0 = informative. */
  weight: number;
  /** Its weight counts only as far as the fault is found (score.ts); absent where the weight always counts. */
  fault?: true;
  /** Points of 100 that fixing this, and what it tells for others, would bring, by scoring again; 0 for law and for passes. */
  gain: number;
  /** The rule whose finding in the same report tells this fault already: both count, one is told. */
  told?: string;
  /** The field the finding is about; absent when it is about the page as a whole. */
  place?: Place;
  /** Where it stands in the text; empty when it is about the field as a whole. */
  marks: readonly Mark[];
  /** The one line an operator reads. */
  message: Message;
  /** Lines behind "why": evidence, exceptions, what proof would settle it. */
  reasons: readonly Message[];
  fixes: readonly TextFix[];
  source?: Source;
}

/** Identity of a finding across readings, for dismissal and history: rule, place and the words hit, not the offsets (they move while typing). */
export function findingKey(finding: Finding): string {
  const { place } = finding;
  const where = place ? `${place.field}#${place.index ?? 0}#${place.name ?? ''}` : '';
  return `${finding.rule}|${where}|${finding.marks.map((mark) => mark.text).join('\u0001')}`;
}
