import 'fake-indexeddb/auto';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exportBackup } from '../../utils/history/backup';
import type { FromBackupWorker } from '../../utils/history/backup-run';
import { dump, field, freshDatabase, reading, record } from '../history/sample';
import { readStore } from './own-client';
import { openStage, type Stage } from './stage';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** The worker as built, which the browser's own policy must let run. */
function builtWorker(): string {
  const folder = path.resolve('.output/chrome-mv3-e2e/assets');
  const name = readdirSync(folder).find((file) => file.startsWith('backup-worker'));
  if (!name) throw new Error(`no backup worker in ${folder}`);
  return `/assets/${name}`;
}

test('a backup of 300 versions comes into the browser’s store by the built worker, once; a damaged one does not', async () => {
  const source = freshDatabase();
  for (let index = 0; index < 300; index += 1) {
    await record(source, reading([field('title', `保温杯 第 ${index} 版`)], { at: 1_000 * (index + 1) }));
  }
  const file = await exportBackup('0.1.0', source);
  if (!file.ok) throw new Error(file.error);
  const text = await file.value.text();

  const own = await stage.openOwn('sidepanel.html');
  const merge = (content: string, mode: 'r' | 'rw') =>
    own.evaluate(
      (address, body, how) =>
        new Promise<FromBackupWorker[]>((resolve, reject) => {
          const worker = new Worker(address, { type: 'module' });
          const heard: FromBackupWorker[] = [];
          worker.onerror = (event) => reject(new Error(event.message));
          worker.onmessage = ({ data }: MessageEvent<FromBackupWorker>) => {
            heard.push(data);
            if (data.type !== 'progress') resolve(heard);
          };
          worker.postMessage({ type: 'merge', file: new Blob([body]), mode: how });
        }),
      builtWorker(),
      content,
      mode,
    );

  const report = { exportedAt: expect.any(Number), appVersion: '0.1.0', same: 0, conflicting: 0, new: 600 };
  expect((await merge(text, 'r')).at(-1)).toEqual({ type: 'done', result: { ok: true, value: report } });
  expect((await readStore(own)).versions).toEqual([]);
  expect((await merge(text.replace('第 7 版', '第 8 版'), 'rw')).at(-1)).toEqual({ type: 'done', result: { ok: false, error: 'altered' } });

  const heard = await merge(text, 'rw');
  expect(heard.at(-1)).toEqual({ type: 'done', result: { ok: true, value: report } });
  expect(heard.at(-2)).toEqual({ type: 'progress', share: 1 });
  expect((await merge(text, 'rw')).at(-1)).toMatchObject({ result: { ok: true, value: { new: 0, same: 600 } } });
  const stored = await readStore(own);
  const { settings: _, ...rest } = await dump(source);
  expect(stored).toMatchObject(rest);
});
