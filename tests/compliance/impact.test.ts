import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { impactOf } from '../../utils/compliance/impact';
import type { Finding } from '../../utils/findings/finding';
import { OUTCOMES, type Outcome } from '../../utils/findings/outcome';

function said(rule: string, outcome: Outcome, kind: Finding['kind'] = 'law', words = '词'): Finding {
  const place = { field: 'title' };
  return {
    rule,
    kind,
    group: 'title',
    outcome,
    score: null,
    weight: 0,
    gain: 0,
    place,
    marks: [{ place, start: 0, end: words.length, text: words }],
    message: { id: `compliance.${rule}.title`, values: { words } },
    reasons: [],
    fixes: [],
  };
}

describe('what other rules make of the same text', () => {
  test.each<[string, Finding[], Finding[], unknown]>([
    ['the same', [said('a', 'fail')], [said('a', 'fail')], undefined],
    ['nothing, and nothing', [], [], undefined],
    ['audits only', [said('a', 'fail', 'quality')], [said('a', 'warn', 'quality')], undefined],
    ['passed is nothing to do', [said('a', 'pass')], [], undefined],
    [
      'a new hit',
      [],
      [said('a', 'warn')],
      { was: undefined, is: 'warn', changes: [{ rule: 'a', was: undefined, is: 'warn', words: '词' }] },
    ],
    ['a hit that is gone', [said('a', 'fail')], [], { was: 'fail', is: undefined, changes: [{ rule: 'a', was: 'fail', is: undefined }] }],
    ['milder', [said('a', 'fail')], [said('a', 'review')], { was: 'fail', is: 'review' }],
    [
      'another hit under a graver one keeps the colour',
      [said('a', 'fail')],
      [said('a', 'fail'), said('b', 'warn', 'platform')],
      { was: 'fail', is: 'fail', changes: [{ rule: 'b' }] },
    ],
    ['the gravest of one rule counts', [said('a', 'review'), said('a', 'fail')], [said('a', 'fail')], undefined],
    ['gravest first', [], [said('a', 'review'), said('b', 'fail')], { changes: [{ rule: 'b' }, { rule: 'a' }] }],
  ])('%s', (_, before, after, expected) => {
    const impact = impactOf(before, after);
    if (expected === undefined) expect(impact).toBeUndefined();
    else expect(impact).toMatchObject(expected as object);
  });

  test('seen from the other side it is the same with was and is changed over', () => {
    const findings = fc.array(
      fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom(...OUTCOMES)).map(([rule, outcome]) => said(rule, outcome)),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(findings, findings, (before, after) => {
        const there = impactOf(before, after);
        const back = impactOf(after, before);
        expect([there?.was, there?.is]).toEqual([back?.is, back?.was]);
        const turned = back?.changes.map(({ rule, was, is }) => [rule, is, was]).sort();
        expect(there?.changes.map(({ rule, was, is }) => [rule, was, is]).sort()).toEqual(turned);
        if (there?.was !== there?.is) expect(there?.changes.length).toBeGreaterThan(0);
      }),
    );
  });
});
