import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../utils/findings/finding';
import { tally, withGains } from '../../utils/findings/score';

function finding(weight: number, score: number | null, more: Partial<Finding> = {}): Finding {
  const outcome = score === null ? 'notApplicable' : 'warn';
  return {
    rule: 'r',
    kind: 'quality',
    group: 'title',
    outcome,
    score,
    weight,
    gain: 0,
    marks: [],
    message: { id: 'm', values: {} },
    reasons: [],
    fixes: [],
    ...more,
  };
}

describe('tally', () => {
  test('is points earned of points possible', () => {
    expect(tally([finding(10, 1), finding(10, 0.5)])).toEqual({ earned: 15, possible: 20, score: 75 });
  });

  test('leaves out what is not applicable, informative, or law', () => {
    expect(
      tally([finding(10, 1), finding(10, null), finding(0, 0), finding(10, 0, { kind: 'law' }), finding(10, 0, { kind: 'platform' })])
        .score,
    ).toBe(100);
  });

  test('is null where nothing was judged', () => {
    expect(tally([finding(10, null)]).score).toBeNull();
  });
});

describe('withGains', () => {
  test('gain is the score with this one at 1, less the score now', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ weight: fc.integer({ min: 0, max: 20 }), score: fc.option(fc.double({ min: 0, max: 1, noNaN: true })) }), {
          maxLength: 12,
        }),
        (rows) => {
          const findings = rows.map(({ weight, score }) => finding(weight, score));
          const now = tally(findings).score ?? 0;
          for (const [index, entry] of withGains(findings).entries()) {
            const fixed = findings.with(index, entry.score === null ? entry : { ...entry, score: 1 });
            expect(entry.gain).toBeCloseTo((tally(fixed).score ?? 0) - now);
            expect(entry.gain).toBeGreaterThanOrEqual(0);
          }
        },
      ),
    );
  });
});
