import { describe, expect, test } from 'vitest';
import { brokenRules, checkText } from '../../utils/compliance';
import { PACKS } from '../../utils/compliance/rules';
import type { FieldName } from '../../utils/reading/fields';

const DAY = '2026-11-22';

/** An example with ⟦ ⟧ around its hits: the bare text and what was marked. */
function example(line: string): { text: string; hits: string[] } {
  return { text: line.replace(/[⟦⟧]/g, ''), hits: Array.from(line.matchAll(/⟦([^⟧]*)⟧/g), (hit) => hit[1] ?? '') };
}

for (const pack of PACKS) {
  describe.each(pack.rules.map((rule) => [rule.id, rule] as const))(`${pack.id}: %s`, (id, rule) => {
    const context = {
      day: DAY,
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
