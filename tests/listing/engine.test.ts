import { describe, expect, test } from 'vitest';
import { pointsOf, tally } from '../../utils/findings/score';
import { auditListing } from '../../utils/listing';
import { type Audit, PASS } from '../../utils/listing/audit';
import { REGISTRY } from '../../utils/listing/registry';
import { marketplaceById } from '../../utils/marketplaces';
import type { NotRead } from '../../utils/reading/reading';
import {
  attribute,
  bullet,
  DAY,
  description,
  findingOf,
  findingsOf,
  limit,
  marketplaceWith,
  pictures,
  readingWith,
  type Sample,
} from './tester';

const context = { marketplace: marketplaceWith('lazada'), day: DAY };

function report(sample: Sample, notRead: NotRead[] = []) {
  return auditListing({ ...readingWith(sample), notRead }, context);
}

describe('a title that is missing', () => {
  const empty = report({ title: '', fields: [description('Solid walnut, made to stand in any hall')] });

  test('fails on being empty and silences the other title audits', () => {
    const outcomes = empty.findings.filter((finding) => finding.group === 'title').map((finding) => `${finding.rule} ${finding.outcome}`);
    expect(outcomes[0]).toBe('title-present fail');
    expect(new Set(outcomes.slice(1).map((line) => line.split(' ')[1]))).toEqual(new Set(['notApplicable']));
  });

  test('scores its group 0, not nothing', () => {
    expect(empty.groups.find((group) => group.group === 'title')).toMatchObject({ score: 0, partial: false });
  });
});

describe('a title that was not read', () => {
  const unread = report({ fields: [description('Solid walnut, made to stand in any hall')] }, [{ field: 'title', reason: 'loading' }]);

  test('is never judged, and the reason is told', () => {
    const title = unread.findings.find((finding) => finding.rule === 'title-present');
    expect([title?.outcome, title?.score, title?.reasons]).toEqual(['notRead', null, [{ id: 'listing.notRead.loading', values: {} }]]);
    // The field that is missing, not the one the audit would speak of.
    expect(unread.findings.find((finding) => finding.rule === 'description-title-support')?.place).toEqual({ field: 'title' });
    expect(unread.groups.find((group) => group.group === 'title')).toMatchObject({ score: null, partial: true });
  });

  test('lowers the coverage, not the score', () => {
    expect(unread.coverage.read).toBeLessThan(unread.coverage.expected);
    expect(unread.score).not.toBeNull();
  });
});

describe('one fault that two audits find', () => {
  const long = {
    title: 'Walnut Side Table for the Hall and the Bedroom',
    limits: [limit('title', 'length', { max: 30, ideal: [10, 30] })],
  };
  const of = (rule: string) => findingOf(rule, long);

  test('is told by one, with the evidence of the other', () => {
    expect(of('title-length-band').told).toBe('title-over-limit');
    expect(of('title-over-limit').told).toBeUndefined();
    expect(of('title-over-limit').reasons.map(({ id }) => id)).toContain('listing.title-length-band.band');
  });

  test('counts twice, and mended once brings both', () => {
    const { findings, best, score } = auditListing(readingWith(long), { marketplace: marketplaceWith('lazada', long.limits), day: DAY });
    const both = findings.map((one) => ([one.rule, one.told].includes('title-over-limit') ? { ...one, score: 1 } : one));
    expect(of('title-over-limit').gain).toBeCloseTo((tally(both).score ?? 0) - (score ?? 0));
    expect(best.map(({ rule }) => rule)).toContain('title-over-limit');
    expect(best.map(({ rule }) => rule)).not.toContain('title-length-band');
  });

  test('is told by nothing that is told elsewhere itself', () => {
    const { findings } = auditListing(readingWith({ ...long, title: `BEST ${long.title} and Hall!! Free Shipping` }), {
      marketplace: marketplaceWith('lazada', long.limits),
      day: DAY,
    });
    const told = new Set(findings.flatMap((one) => (one.told === undefined ? [] : [one.rule])));
    expect(told.size).toBeGreaterThan(1);
    expect(findings.filter((one) => one.told !== undefined && told.has(one.told))).toEqual([]);
  });
});

test('what the required attributes and the type number ask for is not asked for a third time', () => {
  const empty = (name: string, required = false) => ({ ...attribute(name, ''), required });
  const asked = findingsOf({ fields: [empty('货号', true), empty('材质', true), empty('里料'), attribute('颜色', '红')] });
  const of = (rule: string) => asked.find((one) => one.rule === rule);
  expect(of('attributes-required')?.message.values).toMatchObject({ names: '货号、材质' });
  expect(of('attributes-identifier')?.told).toBe('attributes-required');
  expect(of('attributes-filled')?.message.values).toMatchObject({ names: '里料' });
});

test('a field the marketplace does not have is not missing', () => {
  expect(findingOf('bullets-repeat', { title: 'Walnut Side Table' }).outcome).toBe('notApplicable');
  expect(findingOf('images-count', { title: 'Walnut Side Table' }).outcome).toBe('notRead');
});

describe('a part of the report', () => {
  const entry = (id: string, reads: Audit['meta']['reads'], counts: 'always' | 'found' = 'always') => ({
    audit: { meta: { id, group: 'video' as const, reads, judgesEmpty: true }, audit: () => PASS },
    weight: 5,
    counts,
  });
  const judged = (notRead: NotRead[]) => {
    const registry = [entry('a', ['video']), entry('b', ['title', 'images']), entry('c', ['images']), entry('d', ['title'])];
    return auditListing({ ...readingWith({ title: 'Lamp' }), notRead }, { ...context, marketplace: marketplaceById('taobao') }, registry);
  };

  test('says which fields it did without, each once', () => {
    expect(judged([{ field: 'video', reason: 'notMounted' }]).groups).toMatchObject([
      { group: 'video', partial: true, score: 100, unread: ['video', 'images'] },
    ]);
  });

  test('and which were too much to read whole', () => {
    expect(judged([{ field: 'title', reason: 'tooLarge' }]).groups[0]?.unread).toEqual(['video', 'images', 'title']);
  });

  test('names no field that was read, only not as far as the audit needs it', () => {
    const blind: Audit = {
      meta: { id: 'blind', group: 'video', reads: ['title'] },
      audit: () => ({ outcome: 'notRead', score: null, place: { field: 'title' }, reasons: [{ id: 'why', values: {} }] }),
    };
    const { groups } = auditListing(readingWith({ title: 'Lamp' }), context, [{ audit: blind, weight: 1, counts: 'always' }]);
    expect(groups).toMatchObject([{ partial: true, unread: [] }]);
  });

  test('is whole where a field is nothing this marketplace has', () => {
    const { groups } = auditListing(readingWith({ title: 'Lamp' }), context, [entry('a', ['bullet']), entry('b', ['title'])]);
    expect(groups).toMatchObject([{ partial: false, unread: [] }]);
  });
});

test('an audit that throws is an error of its own, and the rest goes on', () => {
  const broken: Audit = {
    meta: { id: 'broken', group: 'title', reads: ['title'] },
    audit() {
      throw new Error('no such thing');
    },
  };
  const fine: Audit = { meta: { id: 'fine', group: 'title', reads: ['title'] }, audit: () => PASS };
  const { findings, score, groups } = auditListing(readingWith({ title: 'Lamp' }), context, [
    { audit: broken, weight: 10, counts: 'always' },
    { audit: fine, weight: 10, counts: 'always' },
  ]);
  expect(findings.map((finding) => finding.outcome)).toEqual(['error', 'pass']);
  expect(findings[0]?.reasons).toEqual([{ id: 'listing.error', values: { what: 'no such thing' } }]);
  expect([score, groups[0]?.partial]).toEqual([100, true]);
});

test('nothing read at all: no score, nothing green', () => {
  const nothing = report({});
  expect(nothing.score).toBeNull();
  expect(nothing.findings.filter((finding) => finding.outcome === 'pass')).toEqual([]);
});

describe('a fault most listings are free of', () => {
  const plain = { title: 'Northwick Walnut Side Table 45cm', fields: [pictures(3)] };
  const findings = (sample: Sample) => new Map(report(sample).findings.map((finding) => [finding.rule, finding]));

  test('weighs nothing where it is not found, but is shown as passed', () => {
    const emoji = findings(plain).get('title-emoji');
    expect([emoji?.outcome, emoji?.fault, emoji && pointsOf(emoji)]).toEqual(['pass', true, { earned: 0, possible: 0 }]);
  });

  test('takes where it is found, and its gain is the score without it', () => {
    const spoilt = { ...plain, title: `${plain.title} ★` };
    expect(findings(spoilt).get('title-emoji')?.gain).toBeCloseTo((report(plain).score ?? 0) - (report(spoilt).score ?? 0));
  });
});

test('the points of the groups add up to the score', () => {
  const { groups, score } = report({ title: '★★ walnut table table FREE SHIPPING', fields: [pictures(1), description('Call 0123456789')] });
  const sum = (part: 'earned' | 'possible') => groups.reduce((total, group) => total + group[part], 0);
  expect((100 * sum('earned')) / sum('possible')).toBeCloseTo(score ?? 0);
});

test('the three best fixes are the three largest gains, best first', () => {
  const { best, findings } = report({ title: '★★ walnut table table FREE SHIPPING &amp; more!!!', fields: [pictures(1)] });
  const gains = findings.map((finding) => finding.gain).toSorted((a, b) => b - a);
  expect(best.map((finding) => finding.gain)).toEqual(gains.slice(0, 3));
});

test('a rule known by memory only asks for review, never fails', () => {
  for (const { audit } of REGISTRY) {
    const sample: Sample = {
      marketplace: 'amazon',
      title: 'Oak',
      fields: [bullet('x'), pictures(0), { field: 'search_terms', text: 'a b c d' }],
      limits: [
        limit('title', 'length', { min: 20, max: 2, confidence: 'C' }),
        limit('bullet', 'count', { ideal: [5, 5], confidence: 'C' }),
        limit('bullet', 'length', { min: 10, max: 20, confidence: 'C' }),
        limit('images', 'count', { ideal: [5, 5], confidence: 'C' }),
        limit('search_terms', 'total', { max: 2, unit: 'bytes', confidence: 'C' }),
      ],
    };
    const finding = findingOf(audit.meta.id, sample);
    if (finding.source?.confidence === 'C') expect(['review', 'pass', 'notApplicable']).toContain(finding.outcome);
  }
});

describe('limits', () => {
  test('for named goods win over those for all, and the other way round where the goods are others', () => {
    const limits = [limit('title', 'length', { max: 5, except: ['books'] }), limit('title', 'length', { max: 50, only: ['books'] })];
    const outcome = (category: string) =>
      findingOf('title-over-limit', { title: 'Walnut Table', limits, fields: [{ field: 'category', text: category }] }).outcome;
    expect([outcome('Media > Books'), outcome('Home > Tables')]).toEqual(['pass', 'fail']);
  });

  test('say so where the goods are not known', () => {
    const finding = findingOf('title-over-limit', {
      title: 'Walnut Table',
      limits: [limit('title', 'length', { max: 5, except: ['books'] })],
    });
    expect(finding.reasons.map((reason) => reason.id)).toContain('listing.limit.goodsUnknown');
  });

  test('of the page lend no certainty to a minimum from the table', () => {
    const finding = findingOf('title-under-minimum', {
      fields: [{ field: 'title', text: 'Oak', limit: { max: 60, from: 'maxlength' } }],
      limits: [limit('title', 'length', { min: 20, confidence: 'C' })],
    });
    expect(finding.outcome).toBe('review');
  });
});

test('findings come in the order of the registry, one an audit', () => {
  expect(findingsOf({ title: 'Lamp' }).map((finding) => finding.rule)).toEqual(REGISTRY.map((entry) => entry.audit.meta.id));
});
