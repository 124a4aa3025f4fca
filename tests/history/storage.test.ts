import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import { createDatabase } from '../../utils/history/database';
import { recordReading } from '../../utils/history/record';
import { askToPersist, storageUse } from '../../utils/history/storage';
import { dump, field, freshDatabase, judgement, reading, record } from './sample';

describe('room', () => {
  test.each([
    [10, 100, 'fine'],
    [79, 100, 'fine'],
    [80, 100, 'warning'],
    [97, 100, 'warning'],
    [98, 100, 'full'],
    [5, 0, 'unknown'],
  ] as const)('%i of %i is %s', async (usage, quota, state) => {
    const storage = { estimate: async () => ({ usage, quota }), persisted: async () => true };
    expect(await storageUse(storage)).toEqual({ used: usage, quota, persisted: true, state });
  });

  test('asks the browser to keep it', async () => {
    expect(await askToPersist({ persist: async () => false })).toBe(false);
  });
});

test('a full disk is an answer, and the history before it is whole', async () => {
  const database = freshDatabase();
  await record(database, reading([field('title', '一')], { at: 1_000 }));
  const before = await dump(database);
  // The third row of the set no longer fits: nothing of the set may stay.
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, row: unknown) {
    if (this.name === 'listings') throw new DOMException('no room', 'QuotaExceededError');
    return this.add(row);
  });
  const answer = await recordReading(reading([field('title', '二')], { at: 2_000 }), judgement(), 'a', database);
  full.mockRestore();
  expect(answer).toEqual({ ok: false, error: 'quotaFull' });
  expect(await dump(database)).toEqual(before);
});

test('a database the browser cannot open is an answer', async () => {
  const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('Internal error opening backing store', 'UnknownError');
  });
  const answer = await recordReading(reading([field('title', '一')]), judgement(), 'a', createDatabase('broken'));
  open.mockRestore();
  expect(answer).toEqual({ ok: false, error: 'storeBroken' });
});
