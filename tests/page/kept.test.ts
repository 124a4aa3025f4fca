import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PageKit } from '../../utils/reading/kit';
import { caseOf, type KeptCase, keep, kitFrom, linesOf, readKept } from './kept';
import { openReadingRoom, type ReadingRoom } from './reading-room';

/** Pages that operators found read wrong, without their values. */
const FOLDER = path.resolve(import.meta.dirname, '../pages/kept');
const NAMES = existsSync(FOLDER) ? readdirSync(FOLDER).flatMap((file) => (file.endsWith('.json') ? file.slice(0, -5) : [])) : [];

let room: ReadingRoom;
let folder: string;
beforeAll(async () => {
  room = await openReadingRoom();
  folder = mkdtempSync(path.join(tmpdir(), 'kept-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await room.close();
});

for (const name of NAMES) {
  test(`${name} is read as its case says`, async () => {
    const wanted: KeptCase = JSON.parse(readFileSync(path.join(FOLDER, `${name}.json`), 'utf8'));
    const html = readFileSync(path.join(FOLDER, `${name}.html`), 'utf8');
    expect(caseOf(wanted.url, await readKept(room, { url: wanted.url, html }))).toEqual(wanted);
  });
}

const KIT: PageKit = {
  format: 'stallkeeper-page-kit',
  schema: 1,
  version: '0.1.0',
  url: 'https://one.alimama.com/index.html#!/report/campaign',
  marketplace: 'taobao',
  pageKind: 'ad-report',
  read: { fields: [], notRead: [], tables: [{ headers: ['计划名称', '花费(元)'], rows: 2 }], unread: [], cards: [] },
  html: '<!doctype html><html lang="zh-CN"><head></head><body><table><thead><tr><th>计划名称</th><th>花费(元)</th><th>点击量</th></tr></thead><tbody><tr><td>甲乙丙</td><td>45.10</td><td>7</td></tr><tr><td>丁戊己</td><td>82.33</td><td>4</td></tr></tbody></table><div>共 2 条</div></body></html>',
};

/** `npm run replay` with this file. */
function replay(content: string, name = 'sample'): Promise<{ code: number; said: string }> {
  const file = path.join(folder, `${name}.txt`);
  writeFileSync(file, content);
  return new Promise((resolve) => {
    const env = { ...process.env, STALLKEEPER_KEPT: folder };
    execFile(process.execPath, ['scripts/replay.mjs', file, name], { env }, (error, out, trouble) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, said: out + trouble });
    });
  });
}

test('a kit becomes a page and a case, and what is read of it is printed', async () => {
  const { code, said } = await replay(JSON.stringify(KIT));
  expect(said).toContain('2 of 2 rows, complete: 计划名称 = campaign | 花费(元) = spend');
  expect(code).toBe(0);
  expect(readFileSync(path.join(folder, 'sample.html'), 'utf8')).toBe(KIT.html);
  const wanted: KeptCase = JSON.parse(readFileSync(path.join(folder, 'sample.json'), 'utf8'));
  expect(wanted.tables).toEqual([{ headers: ['计划名称', '花费(元)', '点击量'], rows: 2 }]);
  const reading = await readKept(room, KIT);
  expect(caseOf(wanted.url, reading)).toEqual(wanted);
  expect(said.split('\n')).toEqual(expect.arrayContaining(linesOf(KIT, reading)));
  const again = keep(folder, 'again', KIT, wanted);
  expect(readFileSync(`${again}.json`, 'utf8')).toBe(readFileSync(path.join(folder, 'sample.json'), 'utf8'));
});

test('a file that is refused ends the command with its reason, and nothing is written', async () => {
  const { code, said } = await replay('{"format":"stallkeeper-backup"}', 'bad');
  expect(said).toContain('not a page kit');
  expect(code).not.toBe(0);
  expect(existsSync(path.join(folder, 'bad.html'))).toBe(false);
});

test.each([
  ['cut off', JSON.stringify(KIT).slice(0, -30), 'not JSON'],
  ['a backup', '{"format":"stallkeeper-backup"}', 'not a page kit'],
  ['null', 'null', 'not a page kit'],
  ['newer', JSON.stringify({ ...KIT, schema: 2 }), 'newer version'],
  ['with a script', JSON.stringify({ ...KIT, html: `${KIT.html}<script>alert(1)</script>` }), 'changed by hand: html'],
  ['with a handler', JSON.stringify({ ...KIT, html: KIT.html.replace('<table>', '<table onclick="x">') }), 'changed by hand: html'],
  [
    'with a picture from elsewhere',
    JSON.stringify({ ...KIT, html: `${KIT.html}<img src="https://spy.example/1.gif">` }),
    'changed by hand: html',
  ],
  ['of another address', JSON.stringify({ ...KIT, url: 'file:///etc/passwd' }), 'changed by hand: url'],
])('a file that is %s is refused with a reason', (_, content, reason) => {
  expect(kitFrom(content)).toContain(reason);
});
