import { describe, expect, test } from 'vitest';
import { type Dismissal, type DismissalContext, dismissalFor } from '../../utils/findings/dismissal';
import { type Finding, findingKey } from '../../utils/findings/finding';

const NOW = 1_000;

function finding(more: Partial<Finding> = {}): Finding {
  const place = { field: 'title' };
  return {
    rule: 'title-emoji',
    kind: 'quality',
    group: 'title',
    outcome: 'fail',
    score: 0,
    weight: 5,
    gain: 3,
    place,
    marks: [{ place, start: 0, end: 1, text: '★' }],
    message: { id: 'm', values: {} },
    reasons: [],
    fixes: [],
    ...more,
  };
}

function dismissal(more: Partial<Dismissal>): Dismissal {
  return { findingRule: 'title-emoji', level: 'rule', reason: 'ours', at: 1, ...more };
}

const HERE: DismissalContext = { listing: 'l1', shop: 's1', marketplace: 'taobao', text: '★ Lamp' };
const ONCE = dismissal({ level: 'once', findingKey: findingKey(finding()), text: '★ Lamp', listing: 'l1' });

describe('dismissalFor', () => {
  test.each<[string, Partial<Dismissal>, Partial<DismissalContext>, boolean]>([
    ['rule off, anywhere', { level: 'rule' }, { listing: 'other', shop: 'other' }, true],
    ['another rule', { findingRule: 'title-case' }, {}, false],
    ['rule off in one marketplace', { marketplace: 'amazon' }, {}, false],
    ['this product', { level: 'product', listing: 'l1' }, {}, true],
    ['another product', { level: 'product', listing: 'l2' }, {}, false],
    ['this shop', { level: 'shop', shop: 's1' }, {}, true],
    ['another shop', { level: 'shop', shop: 's2' }, {}, false],
    ['before its end', { until: NOW + 1 }, {}, true],
    ['at its end', { until: NOW }, {}, false],
    ['once, same text', ONCE, {}, true],
    ['once, text changed', ONCE, { text: '★ Lamp 45' }, false],
    ['once, another product', ONCE, { listing: 'l2' }, false],
  ])('%s', (_, more, context, covered) => {
    const entry = dismissal(more);
    expect(dismissalFor(finding(), { ...HERE, ...context }, [entry], NOW)).toBe(covered ? entry : undefined);
  });

  test('a product without id is not covered by a dismissal without id', () => {
    const { listing: _, ...unknown } = HERE;
    expect(dismissalFor(finding(), unknown, [dismissal({ level: 'product' })], NOW)).toBeUndefined();
  });

  test('the narrowest speaks, and the newest of equals', () => {
    const old = dismissal({ level: 'product', listing: 'l1', at: 1 });
    const young = dismissal({ level: 'product', listing: 'l1', at: 2 });
    expect(dismissalFor(finding(), HERE, [dismissal({ at: 9 }), young, old], NOW)).toBe(young);
  });

  test('an accepted finding keeps outcome, score and gain', () => {
    const legal = finding({ kind: 'law', score: null, gain: 0 });
    const before = structuredClone(legal);
    dismissalFor(legal, HERE, [dismissal({})], NOW);
    expect(legal).toEqual(before);
  });
});
