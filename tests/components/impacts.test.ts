import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test } from 'vitest';
import { causeOf, findImpacts, type ListingImpact } from '../../components/rules/impacts';
import { PRODUCT_RULES, rulesInForce } from '../../utils/compliance/own/stored';
import { PACKS } from '../../utils/compliance/rules';
import { database } from '../../utils/history/database';
import { entry, packText } from '../compliance/own/pack-sample';
import { OWN_RULE } from '../history/rules-sample';
import { field, judgement, reading, record } from '../history/sample';

const DAY = '2026-11-22';
const BEFORE = '2026.11.01';

/** A shop of `n` listings, every third with the word of the own rule, judged by older rules that found nothing. */
async function shop(n: number): Promise<void> {
  for (let at = 0; at < n; at += 1) {
    const title = at % 3 === 0 ? `云朵价杯子${at}` : `杯子${at}`;
    await record(database, reading([field('title', title)], { itemId: String(at) }), 'a', judgement({ rulePack: BEFORE, findings: [] }));
  }
}

afterEach(() => Promise.all(database.tables.map((table) => table.clear())));

async function run(signal: AbortSignal, onProgress: (done: number, all: number) => void = () => undefined) {
  const found: ListingImpact[] = [];
  const rules = rulesInForce({ packs: [], ownRules: [OWN_RULE] });
  const through = await findImpacts(rules, [], DAY, { signal, onProgress, onFound: (more) => found.push(...more) });
  return { found, through };
}

describe('what the rules in force change', () => {
  test('is found in every stored listing, said in steps, and written nowhere', async () => {
    await shop(50);
    const before = await database.checks.toArray();
    const steps: string[] = [];
    const { found, through } = await run(new AbortController().signal, (done, all) => steps.push(`${done}/${all}`));
    expect(through).toBe(true);
    expect(found).toHaveLength(17);
    expect(found[0]).toMatchObject({
      rulePack: BEFORE,
      listing: { title: '云朵价杯子0' },
      impact: { was: undefined, is: 'warn', changes: [{ rule: OWN_RULE.id, words: '云朵价' }] },
    });
    expect(steps).toEqual(['20/50', '40/50', '50/50']);
    expect(await database.checks.toArray()).toEqual(before);
  });

  test('can be called off between two steps', async () => {
    await shop(50);
    const stop = new AbortController();
    const { found, through } = await run(stop.signal, () => stop.abort());
    expect(through).toBe(false);
    expect(found).toHaveLength(6);
  });

  test('is nothing for listings these rules have judged', async () => {
    const { version } = rulesInForce({ packs: [], ownRules: [OWN_RULE] });
    await record(database, reading([field('title', '云朵价')]), 'a', judgement({ rulePack: version, findings: [] }));
    expect(await run(new AbortController().signal)).toEqual({ found: [], through: true });
  });
});

test('why a rule says something else', () => {
  const { checker } = rulesInForce({
    packs: [{ id: 'guild', version: '2026.11.20', text: packText([entry('guild-star')]), enabled: 1 }],
    ownRules: [OWN_RULE],
  });
  const known = PACKS.flatMap((pack) => pack.rules)[0]?.id ?? '';
  expect(causeOf(OWN_RULE.id, checker, BEFORE)).toEqual({ kind: 'own' });
  expect(causeOf('own-deleted', checker, BEFORE)).toEqual({ kind: 'own' });
  expect(causeOf('guild-star', checker, BEFORE)).toEqual({ kind: 'pack', pack: 'guild' });
  expect(causeOf('gone-rule', checker, BEFORE)).toEqual({ kind: 'gone' });
  expect(causeOf(known, checker, BEFORE)).toMatchObject({ kind: 'product', says: expect.arrayContaining([expect.any(String)]) });
  expect(causeOf(known, checker, PRODUCT_RULES.version)).toEqual({ kind: 'date' });
});
