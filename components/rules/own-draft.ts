import { type OwnRule, OwnRuleShape } from '../../utils/compliance/own/own-rule';
import type { TriedExample, TriedRule } from '../../utils/compliance/own/try-own';

/** The form as it is typed: lists are lines. */
export interface Draft extends Omit<OwnRule, 'words' | 'inside' | 'before' | 'after' | 'bad' | 'good'> {
  words: string;
  inside: string;
  before: string;
  after: string;
  bad: string;
  good: string;
}

export function emptyDraft(id: string): Draft {
  return {
    id,
    title: '',
    why: '',
    outcome: 'warn',
    words: '',
    disguised: true,
    marketplaces: [],
    goods: [],
    denied: true,
    inside: '',
    before: '',
    after: '',
    bad: '',
    good: '',
  };
}

export function draftOf(rule: OwnRule): Draft {
  const lines = (list: readonly string[]) => list.join('\n');
  return {
    ...rule,
    words: lines(rule.words),
    inside: lines(rule.inside),
    before: lines(rule.before),
    after: lines(rule.after),
    bad: lines(rule.bad).replace(/[⟦⟧]/g, ''),
    good: lines(rule.good),
  };
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The rule as it stands in the form, whether it can be saved or not. */
export function ruleOf(draft: Draft): OwnRule {
  return {
    ...draft,
    title: draft.title.trim(),
    why: draft.why.trim(),
    words: linesOf(draft.words),
    inside: linesOf(draft.inside),
    before: linesOf(draft.before),
    after: linesOf(draft.after),
    bad: linesOf(draft.bad),
    good: linesOf(draft.good),
  };
}

/** What keeps the rule from being saved, in the order of the form. */
const LACKS = ['words', 'title', 'why', 'bad', 'good', 'badFails', 'goodFails', 'tooLong'] as const;
export type Lack = (typeof LACKS)[number];

export function lacksOf(rule: OwnRule, tried: TriedRule): Lack[] {
  const lacks: Record<Lack, boolean> = {
    words: rule.words.length === 0,
    title: rule.title === '',
    why: rule.why === '',
    bad: rule.bad.length === 0,
    good: rule.good.length === 0,
    badFails: tried.bad.some(({ holds }) => !holds),
    goodFails: tried.good.some(({ holds }) => !holds),
    tooLong: false,
  };
  const found = LACKS.filter((lack) => lacks[lack]);
  return found.length === 0 && !OwnRuleShape.safeParse(rule).success ? ['tooLong'] : found;
}

/** The rule as it is kept: what each bad example was hit for stands between ⟦ ⟧. */
export function toKeep(rule: OwnRule, tried: TriedRule): OwnRule {
  return { ...rule, bad: tried.bad.map(bracketed) };
}

function bracketed({ text, marks }: TriedExample): string {
  return marks
    .toSorted((a, b) => b.start - a.start)
    .reduce((made, { start, end }) => `${made.slice(0, start)}⟦${made.slice(start, end)}⟧${made.slice(end)}`, text);
}
