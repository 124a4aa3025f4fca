import type { Finding, Place, TextFix } from '../findings/finding';
import { gravity } from '../findings/outcome';
import { proofsAsked } from '../findings/proven';
import type { ReadField, Reading } from '../reading/reading';
import { type Break, breakAt } from './sentence';

/** Why a change is not made together with the others. */
export type LeftOut =
  /** rich text, read-only, or on another tab of the form */
  | 'notWritable'
  /** the text has moved on since it was judged */
  | 'changed'
  /** the claim would go, and it may stay if the operator has proof */
  | 'provable'
  /** another, graver or longer, change touches the same words */
  | 'overlaps'
  /** a rule would find something that it did not find before, or the same again */
  | 'worsens'
  /** more than half of the field would go */
  | 'tooMuch'
  | Break;

/** One change on offer, with the finding it is for. */
export interface SafeFix {
  /** The same for the same words of the same field, as long as the text stands. */
  id: string;
  finding: Finding;
  fix: TextFix;
}

/** The text of one field before and after all changes made to it. */
export interface FieldChange {
  place: Place;
  field: ReadField;
  before: string;
  after: string;
  /** In the order of the text; spans count in `before`. */
  fixes: readonly SafeFix[];
}

export interface SafeFixes {
  fields: readonly FieldChange[];
  /** Changes that the operator must look at one by one, and why. */
  leftOut: readonly (SafeFix & { reason: LeftOut })[];
}

/** Of a field at least one in this many letters stays. */
const STAYS = 2;

/** The text with fixes made. They must not overlap; their order does not matter. */
export function withFixes(text: string, fixes: readonly TextFix[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, replacement } of [...fixes].sort((a, b) => a.start - b.start || a.end - b.end)) {
    parts.push(text.slice(from, start), replacement);
    from = end;
  }
  return parts.join('') + text.slice(from);
}

/**
 * The changes that can be made all at once, without a person reading each sentence: of findings that say fail or warn, in fields that take text,
 * with the rule's own rewording. What overlaps, empties a field, breaks a sentence or leads to another finding is left out and said.
 *
 * @param findings law and platform findings of this reading that the operator has not accepted
 * @param check the same rules over another reading; called a few times, more often where changes make things worse
 * @param unwanted ids of changes the operator has switched off; the rest is weighed without them
 */
export function safeFixes(
  reading: Reading,
  findings: readonly Finding[],
  fieldOf: (place: Place) => ReadField | undefined,
  check: (reading: Reading) => readonly Finding[],
  unwanted: ReadonlySet<string> = new Set(),
): SafeFixes {
  const leftOut: (SafeFix & { reason: LeftOut })[] = [];
  const candidates: Candidate[] = [];
  const whole = new Map<ReadField, number>();
  const wanted = offered(findings, fieldOf).filter(({ id }) => !unwanted.has(id));
  for (const candidate of wanted) {
    const { field } = candidate;
    const all = whole.get(field) ?? letters(field.text);
    whole.set(field, all);
    const reason = refusedAlone(candidate) ?? (crosses(candidate, wanted) ? 'overlaps' : refusedBeside(candidate, candidates, all));
    if (reason) leftOut.push({ ...bare(candidate), reason });
    else candidates.push(candidate);
  }
  const weigh = scales(reading, findings, check);
  const { kept, worse } = settle(candidates, [], weigh);
  leftOut.push(...worse.map((candidate) => ({ ...bare(candidate), reason: 'worsens' as const })));
  return { fields: fieldsOf(kept), leftOut };
}

interface Candidate extends SafeFix {
  field: ReadField;
}

const bare = ({ id, finding, fix }: Candidate): SafeFix => ({ id, finding, fix });

/** One change for each stretch of words, the gravest and longest first, so that of two that overlap the more important one is taken. */
function offered(findings: readonly Finding[], fieldOf: (place: Place) => ReadField | undefined): Candidate[] {
  const seen = new Set<string>();
  const all: Candidate[] = [];
  for (const finding of findings) {
    if (finding.kind === 'quality' || (finding.outcome !== 'fail' && finding.outcome !== 'warn')) continue;
    for (const fix of finding.fixes) {
      const field = fieldOf(fix.place);
      const { place, start, end } = fix;
      const id = `${place.field}#${place.index ?? 0}#${place.name ?? ''}:${start}-${end}`;
      if (!field || seen.has(id)) continue;
      seen.add(id);
      all.push({ id, finding, fix, field });
    }
  }
  const length = ({ fix }: Candidate) => fix.end - fix.start;
  return all.sort((a, b) => gravity(a.finding.outcome) - gravity(b.finding.outcome) || length(b) - length(a) || a.fix.start - b.fix.start);
}

function refusedAlone({ field, fix, finding }: Candidate): LeftOut | undefined {
  if (field.control === undefined || field.writable !== true) return 'notWritable';
  if (field.text.slice(fix.start, fix.end) !== fix.expected) return 'changed';
  if (fix.replacement === '' && finding.outcome === 'warn' && proofsAsked(finding).length > 0) return 'provable';
  return undefined;
}

/** Two changes of which each touches words that the other leaves: which of them is meant, a person must see. */
function crosses({ field, fix }: Candidate, all: readonly Candidate[]): boolean {
  return all.some(
    (other) =>
      other.field === field &&
      ((fix.start < other.fix.start && other.fix.start < fix.end && fix.end < other.fix.end) ||
        (other.fix.start < fix.start && fix.start < other.fix.end && other.fix.end < fix.end)),
  );
}

const letters = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/** Whether it can stand beside the changes already taken in its field, which has so many letters. */
function refusedBeside(candidate: Candidate, taken: readonly Candidate[], all: number): LeftOut | undefined {
  const { fix, field } = candidate;
  const same = taken.filter((other) => other.field === field).map((other) => other.fix);
  if (same.some((other) => fix.start < other.end && other.start < fix.end)) return 'overlaps';
  const fixes = [...same, fix].sort((a, b) => a.start - b.start);
  const text = withFixes(field.text, fixes);
  let moved = 0;
  let left = all;
  for (const { start, end, replacement, expected } of fixes) {
    const broken = breakAt(text, start + moved, start + moved + replacement.length, expected);
    if (broken) return broken;
    moved += replacement.length - (end - start);
    left += Math.min(0, letters(replacement) - letters(expected));
  }
  return left * STAYS < all ? 'tooMuch' : undefined;
}

/** Says whether all these changes together leave a reading about which the rules say nothing they did not say before. */
function scales(reading: Reading, findings: readonly Finding[], check: (reading: Reading) => readonly Finding[]) {
  const before = tallyOf(findings.length === 0 ? [] : check(reading));
  return (candidates: readonly Candidate[]): boolean => {
    const texts = new Map(fieldsOf(candidates).map(({ field, after }) => [field, after]));
    const changed = reading.fields.map((field) => {
      const text = texts.get(field);
      return text === undefined ? field : { ...field, text };
    });
    const after = tallyOf(check({ ...reading, fields: changed }));
    for (const [key, { count, worst }] of after) {
      const was = before.get(key);
      if (!was || count > was.count || worst < was.worst) return false;
    }
    // What a change was for must be less than before, or it was for nothing.
    return candidates.every(({ finding, fix }) => {
      const key = keyOf(finding.rule, fix.place, fix.expected);
      const was = before.get(key);
      return was === undefined || (after.get(key)?.count ?? 0) < was.count;
    });
  };
}

interface Count {
  count: number;
  /** gravity() of the worst that says so. */
  worst: number;
}

const keyOf = (rule: string, place: Place | undefined, words: string): string =>
  `${rule}|${place?.field ?? ''}#${place?.index ?? 0}#${place?.name ?? ''}|${words}`;

function tallyOf(findings: readonly Finding[]): Map<string, Count> {
  const tally = new Map<string, Count>();
  for (const { rule, place, marks, outcome } of findings) {
    const hits = marks.length === 0 ? [{ place, text: '' }] : marks;
    for (const hit of hits) {
      const key = keyOf(rule, hit.place, hit.text);
      const known = tally.get(key) ?? { count: 0, worst: gravity(outcome) };
      tally.set(key, { count: known.count + 1, worst: Math.min(known.worst, gravity(outcome)) });
    }
  }
  return tally;
}

/** Takes what does no harm beside what is already kept, halving where it does: a few weighings where all is well, at most about 2 n log n. */
function settle(
  candidates: readonly Candidate[],
  kept: readonly Candidate[],
  weigh: (candidates: readonly Candidate[]) => boolean,
): { kept: readonly Candidate[]; worse: readonly Candidate[] } {
  if (candidates.length === 0) return { kept, worse: [] };
  if (weigh([...kept, ...candidates])) return { kept: [...kept, ...candidates], worse: [] };
  if (candidates.length === 1) return { kept, worse: candidates };
  const middle = candidates.length >> 1;
  const first = settle(candidates.slice(0, middle), kept, weigh);
  const second = settle(candidates.slice(middle), first.kept, weigh);
  return { kept: second.kept, worse: [...first.worse, ...second.worse] };
}

/** In the order of the fields' first change as they were offered; within a field in the order of the text. */
function fieldsOf(candidates: readonly Candidate[]): FieldChange[] {
  const byField = new Map<ReadField, Candidate[]>();
  for (const candidate of candidates) byField.set(candidate.field, [...(byField.get(candidate.field) ?? []), candidate]);
  return [...byField].flatMap(([field, own]) => {
    const fixes = own.map(bare).sort((a, b) => a.fix.start - b.fix.start);
    const [first] = fixes;
    if (!first) return [];
    const after = withFixes(
      field.text,
      fixes.map(({ fix }) => fix),
    );
    return [{ place: first.fix.place, field, before: field.text, after, fixes }];
  });
}
