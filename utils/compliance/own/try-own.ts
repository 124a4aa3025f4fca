import type { Finding, Message } from '../../findings/finding';
import type { Problem } from '../../findings/outcome';
import { type Checker, checkerOf, type TextContext } from '../index';
import { spellOut } from '../phrases';
import { contextOfExamples, exampleOf } from './examples';
import type { OwnRule } from './own-rule';
import { hasNumber, packsOfOwn, ruleOfOwn } from './rule-of-own';

/** A sentence and where the rule hits it. */
export interface TriedExample {
  text: string;
  marks: readonly { start: number; end: number; text: string }[];
  /** A bad one must be hit, a good one must not. */
  holds: boolean;
}

/** What a rule that is being written does right now. */
export interface TriedRule {
  /** Why the rule cannot be used; undefined when it can. */
  problem: Message | undefined;
  bad: readonly TriedExample[];
  good: readonly TriedExample[];
  /** Rules that already find the same words. */
  covered: readonly { rule: string; outcome: Problem; message: Message; words: string }[];
}

/** Spelled-out phrases that are asked whether another rule knows them. */
const MOST_ASKED = 60;

/**
 * Tries a rule on its own examples and on the rules there are.
 * @param others the rules in force; the rule of this id among them is passed over
 */
export function tryOwnRule(own: OwnRule, others: Checker, day: string): TriedRule {
  const problem = problemOf(own);
  const checker = checkerOf(problem ? [] : packsOfOwn([whole(own)], ''));
  const context = contextOfExamples(ruleOfOwn(own), 'zh', day);
  const mine = (rule: string) => rule === own.id || rule === `${own.id}-en`;
  const tried = (line: string, bad: boolean): TriedExample => {
    const { text } = exampleOf(line);
    const marks = checker.checkText(text, context).flatMap((finding) => (mine(finding.rule) ? finding.marks : []));
    return { text, marks, holds: marks.length > 0 === bad };
  };
  const bad = own.bad.map((line) => tried(line, true));
  return {
    problem,
    bad,
    good: own.good.map((line) => tried(line, false)),
    covered: coveredBy(own, bad, others, context, mine),
  };
}

function coveredBy(own: OwnRule, bad: readonly TriedExample[], others: Checker, context: TextContext, mine: (rule: string) => boolean) {
  const hitsIn = (text: string, fits: (finding: Finding) => boolean) =>
    others.checkText(text, context).filter((finding) => finding.kind !== 'quality' && !mine(finding.rule) && fits(finding));
  const overlaps = (finding: Finding, { marks }: TriedExample) =>
    finding.marks.some((mark) => marks.some((own) => own.start < mark.end && mark.start < own.end));
  const found = [
    ...phrasesOf(own)
      .slice(0, MOST_ASKED)
      .flatMap((phrase) => hitsIn(phrase, () => true)),
    ...bad.flatMap((example) => hitsIn(example.text, (finding) => overlaps(finding, example))),
  ];
  const rules = new Map(found.map((finding) => [finding.rule, finding]));
  return [...rules.values()].map(({ rule, outcome, message, marks }) => ({
    rule,
    outcome: outcome as Problem,
    message,
    words: marks[0]?.text ?? '',
  }));
}

function phrasesOf(own: Pick<OwnRule, 'words'>): string[] {
  try {
    return own.words.flatMap((phrase) => spellOut(phrase.replaceAll('{n}', '30')));
  } catch {
    return [];
  }
}

function problemOf(own: OwnRule): Message | undefined {
  const problem = (kind: string, words = ''): Message => ({ id: `own.problem.${kind}`, values: { words } });
  if (own.words.length === 0) return problem('empty');
  const plain = own.words.find((phrase) => !phrase.includes('{n}'));
  if (hasNumber(own) && plain !== undefined) return problem('mixed', plain);
  for (const phrase of [...own.words, ...own.inside]) {
    const braces = phrase.replaceAll('{n}', '');
    if (/\{[^}]*$|^[^{]*\}/.test(braces)) return problem('brace', phrase);
    if (/\{[a-z]{3,}\}/.test(braces)) return problem('choice', phrase);
    if (phrasesOf({ words: [phrase] }).length === 0) return problem('many', phrase);
  }
  const words = phrasesOf(own);
  const short = words.find((phrase) => phrase.length < 2);
  if (short !== undefined) return problem('short', short);
  const excused = own.inside.find((phrase) => words.includes(phrase));
  if (excused !== undefined) return problem('excused', excused);
  const [broken] = checkerOf(packsOfOwn([whole(own)], '').slice(0, 1)).broken();
  return broken && problem('engine', broken.reason);
}

/** With what the rule language asks for and the form may not have yet. */
function whole(own: OwnRule): OwnRule {
  const orDots = (lines: string[]) => (lines.length > 0 ? lines : ['…']);
  return { ...own, title: own.title || '…', why: own.why || '…', bad: orDots(own.bad), good: orDots(own.good) };
}
