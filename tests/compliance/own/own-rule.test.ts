import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkerOf } from '../../../utils/compliance';
import { type OwnRule, OwnRuleShape } from '../../../utils/compliance/own/own-rule';
import { packsOfOwn, ruleOfOwn } from '../../../utils/compliance/own/rule-of-own';
import { PRODUCT_RULES } from '../../../utils/compliance/own/stored';
import { tryOwnRule } from '../../../utils/compliance/own/try-own';
import { RuleShape } from '../../../utils/compliance/rule';
import { OWN_RULE } from '../../history/rules-sample';

const DAY = '2026-11-22';
const own = (more: Partial<OwnRule>): OwnRule => ({ ...OWN_RULE.rule, ...more });
const tried = (more: Partial<OwnRule>) => tryOwnRule(own({ bad: [], good: [], ...more }), PRODUCT_RULES.checker, DAY);

/** The words hit in a sentence, as they stand there. */
function hits(text: string, more: Partial<OwnRule>): string[] {
  const [example] = tried({ ...more, bad: [text] }).bad;
  return (example?.marks ?? []).map((mark) => {
    expect(text.slice(mark.start, mark.end)).toBe(mark.text);
    return mark.text;
  });
}

describe('an own rule', () => {
  test.each<[string, string, Partial<OwnRule>, string[]]>([
    ['words', '今天云朵价，明天月光卖', { words: ['云朵价', '月光卖'] }, ['云朵价', '月光卖']],
    ['words divided by a bar', '今天云朵价，明天月光卖', { words: ['云朵价|月光卖'] }, ['云朵价', '月光卖']],
    ['alternatives', '云朵货和云朵价', { words: ['云朵{价/货}'] }, ['云朵货', '云朵价']],
    ['numbers', '三天发货，48小时发货', { words: ['{n}小时发货', '{n}天发货'] }, ['三天发货', '48小时发货']],
    ['nothing', '正价新品', { words: ['云朵价'] }, []],
    ['denied', '不云朵价', { words: ['云朵价'] }, []],
    ['denied, counted all the same', '不云朵价', { words: ['云朵价'], denied: false }, ['云朵价']],
    ['inside a harmless phrase', '云朵价签笼，云朵价了', { words: ['云朵价'], inside: ['云朵价签'] }, ['云朵价']],
    ['after harmless words', '门店云朵价，云朵价', { words: ['云朵价'], before: ['门店'] }, ['云朵价']],
    ['before harmless words', '云朵价已结束，云朵价', { words: ['云朵价'], after: ['已结束'] }, ['云朵价']],
    ['exceptions with signs', '云朵价(旧)，云朵价', { words: ['云朵价'], after: ['(旧)', '.*'] }, ['云朵价']],
    ['disguised', '云·朵·价', { words: ['云朵价'], disguised: true }, ['云·朵·价']],
    ['Latin words in a Chinese text', '今年best seller款', { words: ['best seller'] }, ['best seller']],
  ])('%s', (_, text, more, expected) => {
    expect(hits(text, more)).toEqual(expected);
  });

  test('Latin words are found in Latin texts too, Chinese ones are no rule there', () => {
    const checker = checkerOf(packsOfOwn([own({ words: ['best seller'] }), own({ id: 'own-zzzzzz', words: ['云朵价'] })], '1'));
    expect(checker.checkText('A best seller mug', { language: 'en', day: DAY }).map(({ rule }) => rule)).toEqual(['own-abc123-en']);
  });

  test('for some goods asks only where the goods are not known', () => {
    const rule = own({ words: ['云朵价'], goods: ['food'], outcome: 'fail' });
    const checker = checkerOf(packsOfOwn([rule], '1'));
    const outcomes = (goodsCategory?: string) =>
      checker.checkText('云朵价', { day: DAY, ...(goodsCategory ? { goodsCategory } : {}) }).map(({ outcome }) => outcome);
    expect([outcomes('零食'), outcomes('女装'), outcomes()]).toEqual([['fail'], [], ['review']]);
    expect(tried({ ...rule, bad: ['云朵价'] }).bad).toMatchObject([{ holds: true }]);
  });

  test.each<[string, Partial<OwnRule>, string]>([
    ['no words', { words: [] }, 'own.problem.empty'],
    ['one character', { words: ['最'] }, 'own.problem.short'],
    ['one character among alternatives', { words: ['云{朵/}'] }, 'own.problem.short'],
    ['numbers and words mixed', { words: ['{n}天发货', '云朵价'] }, 'own.problem.mixed'],
    ['a brace left open', { words: ['云朵{价/货'] }, 'own.problem.brace'],
    ['a slot of the rule language', { words: ['治{disease}'] }, 'own.problem.choice'],
    ['more phrases than a rule may have', { words: ['{a/b/c/d}'.repeat(8)] }, 'own.problem.many'],
    ['an exception of its own word', { words: ['云朵价'], inside: ['云朵价'] }, 'own.problem.excused'],
  ])('%s: cannot be used, and why', (_, more, id) => {
    expect(tried(more).problem).toMatchObject({ id });
  });

  test('examples: a bad one must be hit, a good one must not', () => {
    const result = tried({ words: ['云朵价'], bad: ['⟦云朵价⟧', '正价'], good: ['云朵价', '正价'] });
    expect(result.problem).toBeUndefined();
    expect(result.bad.map(({ holds }) => holds)).toEqual([true, false]);
    expect(result.good.map(({ holds }) => holds)).toEqual([false, true]);
  });

  test('says which rule already knows its words', () => {
    const { covered } = tried({ words: ['全网最低价'], bad: ['本店全网最低价'] });
    expect(covered.length).toBeGreaterThan(0);
    expect(covered.every(({ rule }) => PRODUCT_RULES.checker.ruleById(rule) !== undefined)).toBe(true);
    expect(tried({ words: ['云朵价'] }).covered).toEqual([]);
  });

  test('whatever is typed, trying it never throws, and what has no problem is an entry of the rule language', () => {
    const word = fc.array(fc.constantFrom('云', '朵', 'a', 'b', ' ', '{', '}', '/', '|', '{n}', '(', '.*', '\\', '⟦', '😀'), {
      maxLength: 6,
    });
    const phrase = word.map((signs) => signs.join('')).filter((text) => text !== '');
    const phrases = fc.array(phrase, { maxLength: 3 });
    fc.assert(
      fc.property(phrases, phrases, phrases, phrases, fc.boolean(), (words, inside, before, after, disguised) => {
        const rule = own({ words, inside, before, after, disguised, bad: ['⟦云朵价⟧a'], good: ['b'] });
        const result = tryOwnRule(rule, PRODUCT_RULES.checker, DAY);
        if (result.problem) return;
        expect(OwnRuleShape.safeParse(rule).success).toBe(true);
        expect(RuleShape.safeParse(ruleOfOwn(rule)).error).toBeUndefined();
        expect(checkerOf(packsOfOwn([rule], '1').slice(0, 1)).broken()).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
