import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../utils/findings/finding';
import { pointsOf, scoreWithFixed, tally, withGains } from '../../utils/findings/score';

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

const findings = fc
  .array(
    fc.record({
      weight: fc.integer({ min: 0, max: 20 }),
      score: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
      fault: fc.boolean(),
    }),
    { maxLength: 12 },
  )
  .map((rows) => rows.map(({ weight, score, fault }) => finding(weight, score, fault ? { fault } : {})));

describe('tally', () => {
  test('is points earned of points possible', () => {
    expect(tally([finding(10, 1), finding(10, 0.5)])).toEqual({ earned: 15, possible: 20, score: 75 });
  });

  test('counts of a fault only the part that is found, which earns nothing', () => {
    expect(tally([finding(10, 1), finding(20, 1, { fault: true })])).toEqual({ earned: 10, possible: 10, score: 100 });
    expect(tally([finding(15, 1), finding(20, 0.75, { fault: true })])).toEqual({ earned: 15, possible: 20, score: 75 });
  });

  test('is 100 where only faults were looked for and none was found', () => {
    expect(tally([finding(10, 1, { fault: true })])).toEqual({ earned: 0, possible: 0, score: 100 });
  });

  test('leaves out what is not applicable, informative, or law', () => {
    const outside = [
      finding(10, null),
      finding(10, null, { fault: true }),
      finding(0, 0),
      finding(0, 0, { fault: true }),
      finding(10, 0, { kind: 'law' }),
      finding(10, 0, { kind: 'platform', fault: true }),
    ];
    expect(tally([finding(10, 1), ...outside]).score).toBe(100);
  });

  test('is null where nothing was judged', () => {
    expect(tally([finding(10, null), finding(10, null, { fault: true })]).score).toBeNull();
    expect(tally([finding(0, 1)]).score).toBeNull();
  });

  test('lies between 0 and 100, and is the sum of its parts', () => {
    fc.assert(
      fc.property(findings, (all) => {
        const whole = tally(all);
        const parts = [tally(all.slice(0, 3)), tally(all.slice(3))];
        expect(parts.reduce((sum, part) => sum + part.earned, 0)).toBeCloseTo(whole.earned);
        expect(parts.reduce((sum, part) => sum + part.possible, 0)).toBeCloseTo(whole.possible);
        expect(all.reduce((sum, one) => sum + pointsOf(one).possible, 0)).toBeCloseTo(whole.possible);
        expect(whole.score ?? 0).toBeGreaterThanOrEqual(0);
        expect(whole.score ?? 0).toBeLessThanOrEqual(100 + 1e-9);
      }),
    );
  });

  test('never falls when one finding gets better, never rises when one gets worse', () => {
    fc.assert(
      fc.property(findings, fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), (all, at, score) => {
        const index = at % Math.max(1, all.length);
        const one = all[index];
        if (one === undefined || one.score === null) return;
        const change = (tally(all.with(index, { ...one, score })).score ?? 0) - (tally(all).score ?? 0);
        expect(change * (score - one.score)).toBeGreaterThanOrEqual(-1e-9);
      }),
    );
  });
});

describe('withGains', () => {
  test('gain is the score with this one at 1, less the score now', () => {
    fc.assert(
      fc.property(findings, (all) => {
        const now = tally(all).score ?? 0;
        for (const [index, entry] of withGains(all).entries()) {
          const fixed = all.with(index, entry.score === null ? entry : { ...entry, score: 1 });
          expect(entry.gain).toBeCloseTo((tally(fixed).score ?? 0) - now);
          expect(entry.gain).toBeGreaterThanOrEqual(-1e-9);
        }
      }),
    );
  });

  test('nothing gains beside what was not judged', () => {
    expect(withGains([finding(10, null), finding(10, 0, { kind: 'law' })]).map((entry) => entry.gain)).toEqual([0, 0]);
  });
});

describe('scoreWithFixed', () => {
  test('reaches at least the sum of the single gains, and 100 with all fixed', () => {
    fc.assert(
      fc.property(findings, fc.array(fc.nat()), (all, picks) => {
        const now = tally(all).score;
        const fixed = new Set(all.filter((_, index) => picks.some((pick) => pick % all.length === index)));
        const reached = scoreWithFixed(all, fixed);
        if (now === null) {
          expect(reached).toBeNull();
          return;
        }
        const gains = withGains(all).filter((_, index) => fixed.has(all[index] ?? finding(0, null)));
        expect(reached ?? 0).toBeGreaterThanOrEqual(now + gains.reduce((sum, entry) => sum + entry.gain, 0) - 1e-9);
        expect(scoreWithFixed(all, new Set(all))).toBeCloseTo(100);
      }),
    );
  });
});
