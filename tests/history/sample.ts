import 'fake-indexeddb/auto';
import type { Finding } from '../../utils/findings/finding';
import { createDatabase, type Database } from '../../utils/history/database';
import { type Judgement, recordReading } from '../../utils/history/record';
import type { FieldName } from '../../utils/reading/fields';
import type { NotReadReason, ReadField, Reading } from '../../utils/reading/reading';

let last = 0;

/** A store of its own for every test. */
export function freshDatabase(): Database {
  last += 1;
  return createDatabase(`test-${last}-${Math.random()}`);
}

export function field(name: FieldName, text: string, more: Partial<ReadField> = {}): ReadField {
  return { field: name, text, label: name, how: 'label', ...more };
}

/** An editor page of one product with these fields. */
export function reading(fields: readonly ReadField[], more: Partial<Reading> = {}): Reading {
  return {
    schema: 1,
    marketplace: 'taobao',
    pageKind: 'listing-editor',
    url: 'https://item.upload.taobao.com/sell/v2/publish.htm?itemId=700001',
    itemId: '700001',
    language: 'zh',
    at: 1_000,
    fields,
    notRead: [],
    tables: [],
    coverage: { read: fields.length, expected: 10 },
    ...more,
  };
}

export function unread(...fields: FieldName[]): { field: FieldName; reason: NotReadReason }[] {
  return fields.map((name) => ({ field: name, reason: 'notMounted' }));
}

const finding: Finding = {
  rule: 'title-length',
  kind: 'quality',
  group: 'title',
  outcome: 'fail',
  score: 0.5,
  weight: 10,
  gain: 5,
  place: { field: 'title' },
  marks: [{ place: { field: 'title' }, start: 0, end: 2, text: '保温' }],
  message: { id: 'listing.title-length.short', values: { length: 4, min: 10 } },
  reasons: [],
  fixes: [],
  source: { cite: '商品标题规范', seen: '2026-11-20', confidence: 'B' },
};

export function judgement(more: Partial<Judgement> = {}): Judgement {
  return { rulePack: '2026.11.22', score: 61.5, findings: [finding], ...more };
}

export async function record(database: Database, page: Reading, visit = 'a', judged: Judgement = judgement()) {
  const result = await recordReading(page, judged, visit, database);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

/** Every row of every table, for comparing whole stores. */
export async function dump(database: Database): Promise<Record<string, unknown[]>> {
  return Object.fromEntries(await Promise.all(database.tables.map(async (table) => [table.name, await table.toArray()] as const)));
}
