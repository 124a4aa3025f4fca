import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportBackup, mergeBackup } from '../../utils/history/backup';
import { readStoredRules } from '../../utils/history/live-rules';
import { ownRuleSchema, packSchema, proofSchema, rulePageSchema } from '../../utils/history/row-schemas';
import {
  keepRulePage,
  removeOwnRule,
  removePack,
  removeProof,
  removeRulePage,
  restoreRulePage,
  setOwnRule,
  setPack,
  setProof,
} from '../../utils/history/rule-writes';
import { forgetListing } from '../../utils/history/writes';
import { OWN_RULE as ownRule, PACK as pack, rulePage as page, PROOF as proof } from './rules-sample';
import { dump, freshDatabase } from './sample';

describe('what the operator teaches the rules', () => {
  test('is kept once however often it is sent, changed in place, and taken back', async () => {
    const database = freshDatabase();
    for (const _ of [1, 2]) {
      await setProof(proof, database);
      await setPack(pack, database);
      await setOwnRule(ownRule, database);
    }
    expect(await readStoredRules(database)).toEqual({ proofs: [proof], packs: [pack], ownRules: [ownRule] });
    await setPack({ ...pack, enabled: 0 }, database);
    expect((await readStoredRules(database)).packs).toEqual([{ ...pack, enabled: 0 }]);
    for (const _ of [1, 2]) {
      await removeProof(proof.id, database);
      await removePack(pack.id, database);
      await removeOwnRule(ownRule.id, database);
    }
    expect(await readStoredRules(database)).toEqual({ proofs: [], packs: [], ownRules: [] });
  });

  test('fits the schemas of the door, and an own rule goes by its own id', () => {
    for (const [schema, row] of [
      [proofSchema, proof],
      [packSchema, pack],
      [ownRuleSchema, ownRule],
    ] as const)
      expect(schema.safeParse(row).error).toBeUndefined();
    expect(ownRuleSchema.safeParse({ ...ownRule, id: 'own-other1' }).success).toBe(false);
    expect(proofSchema.safeParse({ ...proof, until: '2027-1-1' }).success).toBe(false);
  });

  test('proof for one product goes when the product is forgotten', async () => {
    const database = freshDatabase();
    await setProof(proof, database);
    await setProof({ ...proof, id: 'p2', listing: '700001' }, database);
    await forgetListing('taobao:700001', database);
    expect((await readStoredRules(database)).proofs).toEqual([proof]);
  });

  test('comes back whole from a backup', async () => {
    const [here, there] = [freshDatabase(), freshDatabase()];
    await setProof(proof, here);
    await setPack(pack, here);
    await setOwnRule(ownRule, here);
    await keepRulePage(page('一', 1, 'a'), here);
    const file = await exportBackup('0.1.0', here);
    if (!file.ok) throw new Error(file.error);
    expect(await mergeBackup(file.value, 'rw', {}, there)).toMatchObject({ ok: true, value: { new: 4 } });
    expect(await dump(there)).toEqual(await dump(here));
  });

  test('a backup from before these tables is taken', async () => {
    const there = freshDatabase();
    const tables = { versions: [], checks: [], actions: [], differences: [], dismissals: [], settings: [{ key: 'language', value: 'en' }] };
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(tables)));
    const counts = { versions: 0, checks: 0, actions: 0, differences: 0, dismissals: 0, settings: 1 };
    const head = { format: 'stallkeeper-backup', schema: 2, appVersion: '0.1.0', exportedAt: 1, counts };
    const file = new Blob([JSON.stringify({ ...head, sha256: Buffer.from(digest).toString('hex'), tables })]);
    expect(await mergeBackup(file, 'rw', {}, there)).toMatchObject({ ok: true, value: { new: 1 } });
  });
});

describe('a rule page', () => {
  test('is new, the same, changed; the same reading sent twice gets the same answer', async () => {
    const database = freshDatabase();
    const first = await keepRulePage(page('一', 1, 'a'), database);
    expect(first).toMatchObject({ ok: true, value: { kind: 'new' } });
    expect(await keepRulePage(page('一', 1, 'a'), database)).toEqual(first);
    expect(await keepRulePage(page('一', 5, 'a'), database)).toEqual({
      ok: true,
      value: { kind: 'same', page: first.ok && first.value.page },
    });
    const changed = await keepRulePage(page('二', 9, 'b'), database);
    expect(changed).toMatchObject({ ok: true, value: { kind: 'changed', before: first.ok && first.value.page } });
    expect(await keepRulePage(page('二', 9, 'b'), database)).toEqual(changed);
    expect(await database.rulePages.orderBy('[url+at]').toArray()).toMatchObject([
      { text: '一', at: 1, until: 5 },
      { text: '二', at: 9, until: 9 },
    ]);
    for (const row of await database.rulePages.toArray()) expect(rulePageSchema.safeParse(row).error).toBeUndefined();
  });

  test('is removed and put back as it was', async () => {
    const database = freshDatabase();
    await keepRulePage(page('一', 1, 'a'), database);
    const [row] = await database.rulePages.toArray();
    if (!row) throw new Error('not kept');
    await removeRulePage(row.id, database);
    expect(await database.rulePages.count()).toBe(0);
    await restoreRulePage(row, database);
    expect(await database.rulePages.toArray()).toEqual([row]);
  });

  test('neighbouring versions never say the same', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 12 }), async (texts) => {
        const database = freshDatabase();
        for (const [at, text] of texts.entries()) await keepRulePage(page(text, at, text), database);
        const kept = (await database.rulePages.orderBy('[url+at]').toArray()).map((row) => row.text);
        expect(kept).toEqual(texts.filter((text, at) => text !== texts[at - 1]));
      }),
      { numRuns: 60 },
    );
  });
});
