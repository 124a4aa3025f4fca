import { type Folded, unfold } from '../text/fold';
import { type FoldedText, unitsOf } from './folded-text';
import type { Hit } from './guards';
import { matches } from './matches';
import type { CompiledRule, Role, RuleSet } from './rule-set';
import { type Candidate, scan } from './scan';
import { spellingOf } from './spelling';

/** Words a rule looks for, found in a text; whether they are an offence there is another question. */
export interface Found extends Hit {
  rule: CompiledRule;
  /** The window the units are counted in. */
  folded: Folded;
  /** UTF-16 offsets into the text. */
  start: number;
  end: number;
  disguised: boolean;
}

/** Hits of terms and patterns that stand outside longer harmless phrases. */
export function phrasesIn(text: FoldedText, set: RuleSet, wanted: (rule: CompiledRule) => boolean): Found[] {
  let gathered = new Gathering(text, set, wanted);
  if (!scan(text.original, set.trie, (candidate) => gathered.take(candidate))) {
    const whole = text.whole();
    gathered = new Gathering(text, set, wanted);
    scan(whole.plain, set.trie, (candidate) => gathered.takeFolded(candidate, whole));
  }
  return gathered.found();
}

/** What candidates of one text amount to. Nothing is made for the many texts that have none. */
class Gathering {
  readonly #text: FoldedText;
  readonly #set: RuleSet;
  readonly #wanted: (rule: CompiledRule) => boolean;
  #hits: Found[] | undefined;
  #covers: Covers | undefined;
  /** Where in which windows an anchor of a rule stands. */
  #anchored: Map<CompiledRule, Map<Folded, Hit[]>> | undefined;

  constructor(text: FoldedText, set: RuleSet, wanted: (rule: CompiledRule) => boolean) {
    this.#text = text;
    this.#set = set;
    this.#wanted = wanted;
  }

  /** A candidate with offsets into the text as typed. */
  take(candidate: Candidate): void {
    const role = this.#set.roles[candidate.value];
    if (!role || !this.#wanted(role.rule)) return;
    const folded = this.#text.around(candidate.start, candidate.end);
    this.#judge(candidate, role, folded, unitsOf(folded, candidate.start, candidate.end));
  }

  /** A candidate with offsets into the folded text. */
  takeFolded(candidate: Candidate, folded: Folded): void {
    const role = this.#set.roles[candidate.value];
    if (!role || !this.#wanted(role.rule)) return;
    const hit = { from: candidate.start, to: candidate.end };
    this.#judge({ ...candidate, ...unfold(folded, hit.from, hit.to) }, role, folded, hit);
  }

  found(): Found[] {
    const hits = this.#hits ?? [];
    for (const [rule, windows] of this.#anchored ?? []) {
      for (const [folded, anchors] of windows) hits.push(...patternHits(rule, folded, anchors));
    }
    const covers = this.#covers;
    return covers ? hits.filter((hit) => !covers.cover(hit)) : hits;
  }

  #judge(candidate: Candidate, role: Role, folded: Folded, units: Hit): void {
    const { rule } = role;
    if (role.role === 'anchor') {
      if (candidate.how.swapped > 0) return;
      this.#anchored ??= new Map();
      const windows = this.#anchored.get(rule) ?? new Map<Folded, Hit[]>();
      this.#anchored.set(rule, windows);
      const anchors = windows.get(folded);
      if (anchors) anchors.push(units);
      else windows.set(folded, [units]);
      return;
    }
    // one Han alone is no phrase: it stands in too many words
    if (role.text === undefined && candidate.units < 2) return;
    const from = units.from - Math.max(0, role.lead);
    const to = units.to + role.trail;
    const spelling = spellingOf(folded, { from, to }, role, candidate);
    if (spelling === 'other words') return;
    const start = role.lead > 0 ? (folded.starts[from] ?? candidate.start) : candidate.start;
    const end = role.trail > 0 ? (folded.ends[to - 1] ?? candidate.end) : candidate.end;
    const hit = { rule, folded, from, to, start, end, disguised: spelling === 'disguised' };
    if (role.role === 'term') {
      this.#hits ??= [];
      this.#hits.push(hit);
    } else {
      this.#covers ??= new Covers();
      this.#covers.add(hit);
    }
  }
}

/** Folded texts up to this many units are tried as a whole. */
const SHORT = 120;
/** Units on either side of an anchor that its patterns may take in. */
const REACH = 48;

/** What ends a sentence belongs to no claim. */
const PUNCTUATION = /[.。,，;；:：、\s]+$/;

function patternHits(rule: CompiledRule, folded: Folded, anchors: readonly Hit[]): Found[] {
  const found: Found[] = [];
  for (const pattern of rule.patterns) {
    for (const { from: offset, to: end } of stretches(pattern, folded.plain, anchors)) {
      for (const { start, words } of matches(pattern, folded.plain.slice(offset, end))) {
        const from = offset + start;
        const to = from + words.replace(PUNCTUATION, '').length;
        if (to > from) found.push({ rule, folded, from, to, ...unfold(folded, from, to), disguised: false });
      }
    }
  }
  return found;
}

/** The stretches of a text in which a pattern need be tried: near its anchors. A pattern that asks for the beginning or the end sees it all. */
function stretches(pattern: RegExp, plain: string, anchors: readonly Hit[]): Hit[] {
  if (plain.length <= SHORT || /(?<![[\\])[\^$]/.test(pattern.source)) return [{ from: 0, to: plain.length }];
  const near: Hit[] = [];
  for (const { from, to } of anchors) {
    const last = near.at(-1);
    const stretch = { from: Math.max(0, from - REACH), to: Math.min(plain.length, to + REACH) };
    if (last && stretch.from <= last.to) last.to = Math.max(last.to, stretch.to);
    else near.push(stretch);
  }
  return near;
}

/** Longer harmless phrases of which a hit may be a part, by the text they are near to. */
class Covers {
  readonly #near = new Map<CompiledRule, Map<number, Found[]>>();

  add(cover: Found): void {
    const near = this.#near.get(cover.rule) ?? new Map<number, Found[]>();
    this.#near.set(cover.rule, near);
    const place = Math.floor(cover.start / COVER_BLOCK);
    near.set(place, [...(near.get(place) ?? []), cover]);
  }

  cover({ rule, start, end }: Found): boolean {
    const near = this.#near.get(rule);
    if (!near) return false;
    const place = Math.floor(start / COVER_BLOCK);
    const those = [...(near.get(place) ?? []), ...(near.get(place - 1) ?? [])];
    return those.some((cover) => cover.start <= start && cover.end >= end);
  }
}

/** Longer than any harmless phrase with what may be passed over inside it. */
const COVER_BLOCK = 500;
