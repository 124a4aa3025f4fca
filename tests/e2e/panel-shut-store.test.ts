import { afterAll, beforeAll, expect, test } from 'vitest';
import { openView, press, seen, wearing } from './panel-driver';
import { openStage, type Stage } from './stage';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

test('a history written by a newer version is left alone, and every place that needs it says what to do', async () => {
  // A picture of the extension has its origin and none of its code.
  const picture = await stage.openOwn('icon/16.png');
  await picture.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('stallkeeper', 9_990);
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
        request.onerror = () => reject(request.error);
      }),
  );
  const panel = await stage.openOwn('sidepanel.html');
  await wearing(panel, {});
  await openView(panel, 'history');
  await seen(panel, '到扩展程序页更新插件');
  await press(panel, '再试一次');
  await seen(panel, '到扩展程序页更新插件');
  await openView(panel, 'settings');
  await panel.waitForSelector('[role=tabpanel][data-state=active] [role=alert]');
  const version = await picture.evaluate(async () => (await indexedDB.databases()).find(({ name }) => name === 'stallkeeper')?.version);
  expect(version).toBe(9_990);
});
