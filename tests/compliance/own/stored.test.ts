import { describe, expect, test } from 'vitest';
import { RULE_PACK_VERSION } from '../../../utils/compliance';
import { PRODUCT_RULES, rulesInForce } from '../../../utils/compliance/own/stored';
import { OWN_RULE } from '../../history/rules-sample';
import { entry, packText } from './pack-sample';

const DAY = '2026-11-22';
const pack = { id: 'guild', version: '2026.11.20', text: packText([entry('guild-star')]), enabled: 1 as const };
const rulesOf = (text: string, added: Parameters<typeof rulesInForce>[0]) =>
  rulesInForce(added)
    .checker.checkText(text, { day: DAY })
    .map(({ rule }) => rule);

describe('the rules in force', () => {
  test('are the product’s where nothing was added or all is off', () => {
    expect(rulesInForce({ packs: [], ownRules: [] })).toBe(PRODUCT_RULES);
    expect(rulesInForce({ packs: [{ ...pack, enabled: 0 }], ownRules: [{ ...OWN_RULE, enabled: 0 }] })).toBe(PRODUCT_RULES);
    expect(PRODUCT_RULES.version).toBe(RULE_PACK_VERSION);
  });

  test('find what a pack and an own rule forbid, beside what the product forbids', () => {
    const added = { packs: [pack], ownRules: [OWN_RULE] };
    expect(rulesOf('闪亮星系列云朵价，全网最低价', added)).toEqual(expect.arrayContaining(['guild-star', OWN_RULE.id]));
    expect(rulesOf('闪亮星系列云朵价，全网最低价', added).length).toBeGreaterThan(2);
    expect(rulesOf('闪亮星系列云朵价', { packs: [], ownRules: [] })).toEqual([]);
  });

  test('are said by their own texts', () => {
    const [finding] = rulesInForce({ packs: [pack], ownRules: [] }).checker.checkText('闪亮星', { day: DAY });
    expect(finding).toMatchObject({ kind: 'platform', outcome: 'warn', message: { values: { title: '“闪亮星”是别家的系列名' } } });
  });

  test('are kept while they are the same, and have another version whenever anything of them is other', () => {
    const added = { packs: [pack], ownRules: [OWN_RULE] };
    expect(rulesInForce(added)).toBe(rulesInForce({ packs: [{ ...pack }], ownRules: [structuredClone(OWN_RULE)] }));
    const versions = [
      { packs: [], ownRules: [] },
      added,
      { packs: [pack], ownRules: [] },
      { packs: [{ ...pack, text: packText([entry('guild-star'), entry('guild-two')]) }], ownRules: [] },
      { packs: [], ownRules: [OWN_RULE] },
      { packs: [], ownRules: [{ ...OWN_RULE, rule: { ...OWN_RULE.rule, words: ['云朵货'] } }] },
      { packs: Array.from({ length: 40 }, (_, at) => ({ ...pack, id: `guild-${at}` })), ownRules: [] },
    ].map((one) => rulesInForce(one).version);
    expect(new Set(versions).size).toBe(versions.length);
    expect(Math.max(...versions.map(({ length }) => length))).toBeLessThanOrEqual(200);
    expect(versions[1]).toContain('guild@2026.11.20');
  });

  test('a stored file that is no pack is passed over, the rest holds', () => {
    expect(rulesOf('闪亮星云朵价', { packs: [{ ...pack, text: 'torn' }], ownRules: [OWN_RULE] })).toEqual([OWN_RULE.id]);
  });
});
