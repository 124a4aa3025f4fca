import path from 'node:path';
import type { Page } from 'puppeteer';
import { build } from 'vite';

/** The product's own message client (utils/messages/client.ts), put into a page of the extension as `client`. */
export async function bringClient(page: Page): Promise<void> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry: path.resolve('utils/messages/client.ts'), formats: ['iife'], name: 'client' } },
  });
  const [bundle] = Array.isArray(built) ? built : [];
  const code = bundle?.output[0].code;
  if (!code) throw new Error('the client was not built');
  await page.evaluate(`${code};globalThis.client = client;`);
}

/** Every row of the history as it lies in the browser at one moment, read without the product's own code. */
export function readStore(page: Page): Promise<Record<string, Record<string, unknown>[]>> {
  return page.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settled(indexedDB.open('stallkeeper'));
    const rows: Record<string, Record<string, unknown>[]> = {};
    const moment = database.transaction([...database.objectStoreNames]);
    await Promise.all([...database.objectStoreNames].map(async (name) => (rows[name] = await settled(moment.objectStore(name).getAll()))));
    database.close();
    return rows;
  });
}
