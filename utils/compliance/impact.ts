import type { Finding, Message } from '../findings/finding';
import { gravity, isProblem, type Problem } from '../findings/outcome';

/** What one rule said of a listing before and says now; undefined = nothing. */
export interface RuleImpact {
  rule: string;
  was: Problem | undefined;
  is: Problem | undefined;
  message: Message;
  /** The words it speaks of, '' where it speaks of none. */
  words: string;
}

/** What other rules make of the same text. */
export interface Impact {
  /** The gravest of what law and platform rules said and say; undefined = nothing to do. */
  was: Problem | undefined;
  is: Problem | undefined;
  /** Rules that say something else than before, gravest first. */
  changes: readonly RuleImpact[];
}

/**
 * Compares what was said of a listing with what is said now. Both must be of the same reading, so that what differs comes from the rules.
 * @returns undefined when no rule says anything else
 */
export function impactOf(before: readonly Finding[], after: readonly Finding[]): Impact | undefined {
  const old = byRule(before);
  const now = byRule(after);
  const changes = [...new Set([...old.keys(), ...now.keys()])].flatMap((rule): RuleImpact[] => {
    const [was, is] = [old.get(rule), now.get(rule)];
    const shown = is ?? was;
    if (!shown || was?.outcome === is?.outcome) return [];
    return [{ rule, was: was?.outcome, is: is?.outcome, message: shown.message, words: shown.words }];
  });
  if (changes.length === 0) return undefined;
  return { was: gravest(old), is: gravest(now), changes: changes.sort((a, b) => rank(a) - rank(b)) };
}

interface Said {
  outcome: Problem;
  message: Message;
  words: string;
}

/** The gravest thing each rule of law or platform says. */
function byRule(findings: readonly Finding[]): Map<string, Said> {
  const rules = new Map<string, Said>();
  for (const { kind, rule, outcome, message, marks } of findings) {
    if (kind === 'quality' || !isProblem(outcome)) continue;
    const known = rules.get(rule);
    if (!known || gravity(outcome) < gravity(known.outcome)) rules.set(rule, { outcome, message, words: marks[0]?.text ?? '' });
  }
  return rules;
}

function gravest(rules: ReadonlyMap<string, Said>): Problem | undefined {
  return [...rules.values()].map(({ outcome }) => outcome).sort((a, b) => gravity(a) - gravity(b))[0];
}

function rank({ was, is }: RuleImpact): number {
  return Math.min(was ? gravity(was) : Infinity, is ? gravity(is) : Infinity);
}
