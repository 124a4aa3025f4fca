import { describe, expect, test } from 'vitest';
import { brokenRules, checkReading, checkText } from '../../utils/compliance';
import type { Rule } from '../../utils/compliance/rule';
import { PACKS } from '../../utils/compliance/rules';
import type { MarketplaceId } from '../../utils/marketplaces/ids';
import type { FieldName } from '../../utils/reading/fields';
import type { Reading } from '../../utils/reading/reading';

const DAY = '2026-11-22';

/** An example with ⟦ ⟧ around its hits: the bare text and what was marked. */
function example(line: string): { text: string; hits: string[] } {
  return { text: line.replace(/[⟦⟧]/g, ''), hits: Array.from(line.matchAll(/⟦([^⟧]*)⟧/g), (hit) => hit[1] ?? '') };
}

/** An example of a rule over listings: a title, then what the form says ("材质：纯棉" is an attribute), for a required text the description. */
function listing(line: string, language: string, goods: string | undefined, marketplace: string | undefined): Reading {
  const [title = '', ...filled] = line.split('；');
  const field = (name: FieldName, text: string, printed?: string) => ({
    field: name,
    text,
    label: printed ?? name,
    how: 'label' as const,
    ...(printed === undefined ? {} : { name: printed }),
  });
  const attributes = filled.flatMap((part) => {
    const [, name, value] = /^(.+?)[：:]\s*(.+)$/.exec(part) ?? [];
    return name !== undefined && value !== undefined ? [field('attributes', value, name)] : [];
  });
  return {
    schema: 1,
    marketplace: (marketplace ?? (language === 'zh' ? 'taobao' : 'amazon')) as MarketplaceId,
    pageKind: 'listing-editor',
    url: 'https://item.upload.taobao.com/',
    language,
    at: 0,
    fields: [field('title', title), field('description', line), ...attributes, ...(goods ? [field('category', goods)] : [])],
    notRead: [],
    tables: [],
    coverage: { read: 1, expected: 1 },
  };
}

const overListings = ({ match }: Rule) => 'missing' in match || 'contradiction' in match;

for (const pack of PACKS) {
  const rules = pack.rules.filter(overListings);
  if (rules.length === 0) continue;
  describe.each(rules.map((rule) => [rule.id, rule] as const))(`${pack.id}: %s`, (id, rule) => {
    const found = (line: string) =>
      checkReading(listing(line, pack.language, rule.goodsOfExamples, rule.marketplaces?.[0]), { day: DAY }).filter(
        ({ rule: by }) => by === id,
      );
    test.each(rule.bad)('speaks of %s', (line) => {
      expect(found(line)).toHaveLength(1);
    });
    test.each(rule.good)('is silent on %s', (line) => {
      expect(found(line)).toEqual([]);
    });
  });
}

for (const pack of PACKS) {
  const rules = pack.rules.filter((rule) => !overListings(rule));
  if (rules.length === 0) continue;
  describe.each(rules.map((rule) => [rule.id, rule] as const))(`${pack.id}: %s`, (id, rule) => {
    const context = {
      // a rule that is not in force yet is tried on its first day
      day: rule.from !== undefined && rule.from > DAY ? rule.from : DAY,
      language: pack.language,
      field: (rule.fields?.[0] ?? 'title') as FieldName,
      ...(rule.marketplaces?.[0] ? { marketplace: rule.marketplaces[0] as 'amazon' } : {}),
      ...(rule.goodsOfExamples ? { goodsCategory: rule.goodsOfExamples } : {}),
    };
    test.each(rule.bad)('marks %s', (line) => {
      const { text, hits } = example(line);
      const found = checkText(text, context).filter((finding) => finding.rule === id);
      expect(found.flatMap((finding) => finding.marks.map((mark) => mark.text))).toEqual(hits);
    });
    test.each(rule.good)('is silent on %s', (text) => {
      expect(checkText(text, context).filter(({ rule: by, outcome }) => by === id || outcome !== 'review')).toEqual([]);
    });
  });
}

test('no entry of the packs is broken', () => {
  expect(brokenRules()).toEqual([]);
});
