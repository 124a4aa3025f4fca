import type { MarketplaceId } from '../../marketplaces/ids';
import type { FieldName } from '../../reading/fields';
import type { Checker, TextContext } from '../index';
import type { Pack, Rule } from '../rule';

/** An example without its ⟦ ⟧, and the words that stood between them. */
export function exampleOf(line: string): { text: string; hits: string[] } {
  return { text: line.replace(/[⟦⟧]/g, ''), hits: Array.from(line.matchAll(/⟦([^⟧]*)⟧/g), (hit) => hit[1] ?? '') };
}

/** `missed`: the rule does not find exactly what is marked; `rang`: it finds something where it must stay silent. */
export interface FailedExample {
  rule: string;
  kind: 'missed' | 'rang';
  text: string;
  /** What it found, '' for nothing. */
  found: string;
}

/** The circumstances a rule's own examples are meant for. */
export function contextOfExamples(rule: Rule, language: Pack['language'], day: string): TextContext {
  return {
    day,
    language,
    field: (rule.fields?.[0] ?? 'title') as FieldName,
    ...(rule.marketplaces?.[0] ? { marketplace: rule.marketplaces[0] as MarketplaceId } : {}),
    ...(rule.goodsOfExamples ? { goodsCategory: rule.goodsOfExamples } : {}),
  };
}

/** Runs the examples of one rule. Rules about a whole listing have none that a single text could show. */
export function failedExamples(rule: Rule, language: Pack['language'], checker: Checker, day: string): FailedExample[] {
  if ('missing' in rule.match || 'contradiction' in rule.match) return [];
  const context = contextOfExamples(rule, language, day);
  const found = (text: string) =>
    checker.checkText(text, context).flatMap((finding) => (finding.rule === rule.id ? finding.marks.map((mark) => mark.text) : []));
  const missed = rule.bad.flatMap((line): FailedExample[] => {
    const { text, hits } = exampleOf(line);
    const here = found(text);
    const same = here.length === hits.length && here.every((words, at) => words === hits[at]);
    return same ? [] : [{ rule: rule.id, kind: 'missed', text: line, found: here.join(' · ') }];
  });
  const rang = rule.good.flatMap((text): FailedExample[] => {
    const here = found(text);
    return here.length === 0 ? [] : [{ rule: rule.id, kind: 'rang', text, found: here.join(' · ') }];
  });
  return [...missed, ...rang];
}
