import { describe, expect, test } from 'vitest';
import { judge } from '../../utils/compliance/check';
import { loadPacks } from '../../utils/compliance/packs';
import type { Pack, Rule } from '../../utils/compliance/rule';
import { ruleBook } from '../../utils/compliance/rulebook';
import { PACKS } from '../../utils/compliance/rules';
import { SOURCES } from '../../utils/compliance/rules/sources';
import { scan } from '../../utils/compliance/scan';
import chinese from '../../utils/locales/zh-CN.json' with { type: 'json' };

const RULE: Rule = {
  id: 'test-rule',
  category: 'absolute',
  outcome: 'fail',
  risk: 'low',
  match: { terms: '{甲/乙}等品' },
  sources: ['ad-9-3'],
  bad: ['⟦甲等品⟧'],
  good: ['等品'],
};
const pack = (...rules: unknown[]): Pack => ({ id: 'test', language: 'zh', kind: 'law', version: '2026.11.22', rules: rules as Rule[] });
const circumstances = { goods: undefined, marketplace: undefined, field: 'title', day: '2026-11-22' };

describe('a broken entry is left out and named; the rest is loaded', () => {
  test.each([
    ['no terms', { ...RULE, id: 'test-broken', match: {} }, /match/],
    ['a source nobody knows', { ...RULE, id: 'test-broken', sources: ['nowhere'] }, /unknown source nowhere/],
    ['a slot nobody knows', { ...RULE, id: 'test-broken', match: { terms: '最{nothing}' } }, /unknown slot nothing/],
    ['a repeat in a repeat', { ...RULE, id: 'test-broken', match: { anchors: '甲等', patterns: ['(?:a+)+$'] } }, /repeat inside a repeat/],
    ['an id used twice', { ...RULE }, /used twice/],
    ['an excuse that covers its own term', { ...RULE, id: 'test-broken', inside: '甲等品' }, /its own term/],
  ])('%s', (_, broken, reason) => {
    const loaded = loadPacks([pack(RULE, broken)]);
    expect(loaded.broken).toEqual([{ pack: 'test', entry: broken.id, reason: expect.stringMatching(reason) }]);
    expect(judge('甲等品', loaded.zh, circumstances)).toHaveLength(1);
  });

  test('an entry that is no object is named by its place', () => {
    expect(loadPacks([pack(RULE, 7)]).broken[0]?.entry).toBe('#2');
  });
});

test('a rule known from memory only never says fail', () => {
  const loaded = loadPacks([pack({ ...RULE, sources: ['memory-wording'] })]);
  expect(judge('甲等品', loaded.zh, circumstances).map(({ outcome }) => outcome)).toEqual(['review']);
});

test('every rule has its two texts, and every text of a rule has its rule', () => {
  // `own` words rules the operator wrote, whose texts they bring along; `evidence` is a page
  const pages = new Set(['own', 'evidence']);
  const ids = [...PACKS.flatMap(({ rules }) => rules.map(({ id }) => id))];
  const titled = Object.keys(chinese)
    .flatMap((key) => /^compliance\.(.+)\.title$/.exec(key)?.[1] ?? [])
    .filter((id) => !pages.has(id));
  const reasoned = Object.keys(chinese)
    .flatMap((key) => /^compliance\.(.+)\.why$/.exec(key)?.[1] ?? [])
    .filter((id) => !pages.has(id));
  expect(titled.toSorted()).toEqual(ids.toSorted());
  expect(reasoned.toSorted()).toEqual(ids.toSorted());
});

test('every phrase of every rule is met where it stands alone', () => {
  for (const language of ['zh', 'en'] as const) {
    const set = loadPacks(PACKS)[language];
    const unmet = set.roles.filter(({ plain, role, rule }) => {
      if (plain === undefined) return false;
      const met = new Set<unknown>();
      if (!scan(plain, set.trie, ({ value }) => met.add(value))) return false;
      return ![...met].some((value) => {
        const other = set.roles[Number(value)];
        return other?.rule === rule && other.role === role && other.plain === plain;
      });
    });
    expect(unmet.map(({ rule, plain }) => `${rule.rule.id}: ${plain}`)).toEqual([]);
  }
});

test('every source is dated', () => {
  for (const [id, source] of Object.entries(SOURCES)) {
    expect(source.seen, id).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(['A', 'B', 'C'], id).toContain(source.confidence);
  }
});

test('the rule book names every rule', () => {
  const book = ruleBook('zh-CN');
  for (const { rules } of PACKS) for (const { id } of rules) expect(book).toContain(`\`${id}\``);
});
