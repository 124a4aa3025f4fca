import type { Place, TextFix } from '../findings/finding';
import type { Verdict } from './check';
import type { Category } from './rule';

/** Goods that may not be sold are not put right by other words. */
const NO_WORDS_HELP: ReadonlySet<Category> = new Set<Category>(['prohibited-goods', 'drug', 'weapons', 'counterfeit-ip']);

/**
 * A lawful change of the words hit: the rule's rewording, else their removal with the space or comma that falls idle. Nothing is offered where a
 * person must first decide, or where the goods themselves are the matter; never a spelling that only hides the words.
 */
export function fixFor(verdict: Verdict, text: string, place: Place): TextFix | undefined {
  const { rule } = verdict.rule;
  if (verdict.end === verdict.start) return undefined;
  const rewording = rule.rewordings?.[verdict.plain] ?? rule.rewordings?.['*'];
  if (rewording !== undefined && rewording !== '') return change(verdict.start, verdict.end, rewording);
  if (verdict.outcome === 'review' || NO_WORDS_HELP.has(rule.category)) return undefined;
  return removal();

  function change(start: number, end: number, replacement: string): TextFix {
    return { place, start, end, expected: text.slice(start, end), replacement };
  }

  function removal(): TextFix {
    let { start, end } = verdict;
    const idle = /[\s，、,·|/]/;
    const opens = start === 0 || idle.test(text.charAt(start - 1)) || /[。！？；!?;\n]/.test(text.charAt(start - 1));
    const closes = end === text.length || idle.test(text.charAt(end));
    if (opens && closes && end < text.length) end++;
    else if (opens && start > 0 && idle.test(text.charAt(start - 1))) {
      if (end === text.length || /[。！？；!?;\n]/.test(text.charAt(end))) start--;
    }
    return change(start, end, '');
  }
}
