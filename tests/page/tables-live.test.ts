import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readingSchema } from '../../utils/reading/schema';
import { openReadingRoom, type ReadingRoom } from './reading-room';

let room: ReadingRoom;
beforeAll(async () => {
  room = await openReadingRoom();
});
afterAll(() => room.close());

const LIST = 'https://myseller.taobao.com/home.htm/SellManage/all';
let visits = 0;
const open = (body: string) => {
  visits += 1;
  return room.open(`${LIST}?live=${visits}`, `<!doctype html><meta charset="utf-8">${body}`);
};

/** A grid of 60 rows of 20 pixels, of which only those in view are drawn. */
const VIRTUAL = `<style>#view{height:200px;overflow:auto;position:relative}#space{height:1200px}[role=row].r{position:absolute;display:flex;height:20px}[role=row].r>*{width:120px}</style>
<div role="grid" aria-rowcount="61"><div role="row" aria-rowindex="1"><div role="columnheader" col-id="name">计划</div><div role="columnheader" col-id="cost">花费</div></div>
<div id="view"><div id="space"></div><div id="rows"></div></div></div><script>
let shift = 0;
const cell = (id, text) => '<div role="gridcell" col-id="' + id + '">' + text + '</div>';
function draw() {
  const first = Math.floor(view.scrollTop / 20);
  rows.innerHTML = Array.from({ length: Math.min(11, 60 - first) }, (_, i) => first + i).map((i) =>
    '<div role="row" class="r" aria-rowindex="' + (i + 2) + '" style="top:' + i * 20 + 'px">' + cell('name', '计划' + (i + shift)) + cell('cost', i + shift) + '</div>').join('');
}
view.addEventListener('scroll', draw);
draw();
</script>`;

const scrollTo = (top: number) =>
  `new Promise((done) => { view.scrollTop = ${top}; requestAnimationFrame(() => requestAnimationFrame(done)); })`;

describe('rows drawn only while they are in view', () => {
  test('are gathered while the operator scrolls, once each, in their order', async () => {
    const { page, watch, until } = await open(VIRTUAL);
    await watch();
    const first = await until('(r) => r.tables.length === 1');
    expect(first.tables[0]?.virtual).toBe(true);
    expect(first.tables[0]?.rows.length).toBe(11);
    for (let top = 0; top <= 1000; top += 200) {
      await page.evaluate(scrollTo(top));
      await until(`(r) => r.tables[0]?.rows.some(({ cells }) => cells[0] === '计划${top / 20 + 9}')`);
    }
    const last = await until('(r) => r.tables[0]?.rows.length === 60');
    expect(last.tables[0]?.rows.map(({ cells }) => cells)).toEqual(Array.from({ length: 60 }, (_, i) => [`计划${i}`, String(i)]));
    expect(last.coverage).toEqual({ read: 60, expected: 60 });
    await page.close();
  });

  test('that were scrolled past too quickly are missing, and said to be', async () => {
    const { page, watch, until } = await open(VIRTUAL);
    await watch();
    await until('(r) => r.tables[0]?.rows.length === 11');
    await page.evaluate(scrollTo(1000));
    const after = await until("(r) => r.tables[0]?.rows.some(({ cells }) => cells[0] === '计划59')");
    expect(after.tables[0]?.rows.map(({ cells }) => Number(cells[1]))).toEqual([
      ...Array.from({ length: 11 }, (_, i) => i),
      ...Array.from({ length: 10 }, (_, i) => 50 + i),
    ]);
    expect(after.tables[0]?.virtual).toBe(true);
    expect(after.coverage).toEqual({ read: 21, expected: 60 });
    await page.close();
  });

  test('are forgotten when a row says something else: two orders are never mixed', async () => {
    const { page, watch, until } = await open(VIRTUAL);
    await watch();
    await until('(r) => r.tables[0]?.rows.length === 11');
    await page.evaluate(scrollTo(100));
    await until('(r) => r.tables[0]?.rows.length === 16');
    await page.evaluate('shift = 500; draw()');
    const after = await until("(r) => r.tables[0]?.rows[0]?.cells[0] === '计划505'");
    expect(after.tables[0]?.rows.map(({ cells }) => cells[1])).toEqual(Array.from({ length: 11 }, (_, i) => String(505 + i)));
    await page.close();
  });

  test('a column that some rows have not shown is left out', async () => {
    const { page, watch, until } = await open(VIRTUAL);
    await watch();
    await until('(r) => r.tables[0]?.rows.length === 11');
    await page.evaluate(`document.querySelector('[col-id=cost]').setAttribute('col-id', 'clicks'); document.querySelector('[col-id=clicks]').textContent = '点击';
      const old = cell; cell2 = (id, text) => old(id === 'cost' ? 'clicks' : id, text);
      draw2 = () => { const first = Math.floor(view.scrollTop / 20); rows.innerHTML = Array.from({ length: 11 }, (_, i) => first + i).map((i) =>
        '<div role="row" class="r" aria-rowindex="' + (i + 2) + '" style="top:' + i * 20 + 'px">' + cell2('name', '计划' + i) + cell2('cost', 'c' + i) + '</div>').join(''); };
      view.removeEventListener('scroll', draw); view.addEventListener('scroll', draw2); draw2()`);
    await page.evaluate(scrollTo(200));
    const after = await until('(r) => r.tables[0]?.rows.length === 21');
    expect(after.tables[0]?.columns.map(({ header }) => header)).toEqual(['计划']);
    await page.close();
  });
});

describe('hostile pages', () => {
  const head = '<thead><tr><th>名称</th><th>花费</th></tr></thead>';

  test('headers named like prototypes, cells with markup in them', async () => {
    const { page, read } = await open(
      '<table><thead><tr><th>__proto__</th><th>constructor</th><th>toString</th></tr></thead><tr><td>hasOwnProperty</td><td><script>document.title="x"</script>1</td><td>&lt;b&gt;2</td></tr></table>',
    );
    const { tables } = await read();
    expect(tables.map(({ columns, rows }) => [columns.map(({ header }) => header), ...rows.map(({ cells }) => cells)])).toEqual([
      [
        ['__proto__', 'constructor', 'toString'],
        ['hasOwnProperty', '1', '<b>2'],
      ],
    ]);
    await page.close();
  });

  test('a frame that refuses is said to be closed', async () => {
    const { page, read } = await open('<iframe width="800" height="400" sandbox srcdoc="<table></table>"></iframe>');
    const { tables, unread } = await read();
    expect([tables, unread]).toEqual([[], [{ reason: 'closed', headers: [] }]]);
    await page.close();
  });

  test('20,000 rows', async () => {
    const { page, read } = await open(
      `<table id="t" style="table-layout:fixed">${head}</table><script>t.insertAdjacentHTML('beforeend', Array.from({ length: 20500 }, (_, i) => '<tr><td>行' + i + '</td><td>' + i + '</td></tr>').join(''))</script>`,
    );
    const reading = await read();
    expect(readingSchema.safeParse(reading).success).toBe(true);
    expect(reading.tables[0]?.rows.length).toBe(20_000);
    expect(reading.tables[0]?.cut).toBe(true);
    expect(reading.tables[0]?.rows.at(-1)?.cells).toEqual(['行19999', '19999']);
    await page.close();
  });

  test('a table that changes while it is read is told to be moving, or told as it is: never half and half', async () => {
    const { page, inside } = await open(
      `<table id="t">${head}${Array.from({ length: 400 }, () => '<tr><td>甲</td><td>1</td></tr>').join('')}</table>`,
    );
    // Every slice of the reading is followed by a change of the page.
    const seen = await inside<{ tables: { rows: { cells: string[] }[] }[]; unread?: { reason: string }[] }>(`reader.readWhile(() => {
      const now = String(Math.random());
      for (const cell of document.querySelectorAll('td:last-child')) cell.textContent = now;
    })`);
    expect(seen.tables).toEqual([]);
    expect(seen.unread?.map(({ reason }) => reason)).toEqual(['moving']);
    const still = await inside<{ tables: { rows: { cells: string[] }[] }[] }>('reader.readWhile(() => {})');
    expect(still.tables[0]?.rows.length).toBe(400);
    await page.close();
  });

  test('nodes taken out while they are read', async () => {
    const { page, inside } = await open(
      `<table id="t">${head}${Array.from({ length: 400 }, () => '<tr><td>甲</td><td>1</td></tr>').join('')}</table>`,
    );
    const seen = await inside<{ tables: unknown[] }>("reader.readWhile(() => document.querySelector('tr:last-child')?.remove())");
    expect(seen.tables).toEqual([]);
    await page.close();
  });

  test('a page of 3,000 nested boxes, and tables in tables', async () => {
    const deep = '<div>'.repeat(3000);
    const nested = `<table>${head}<tr><td>`.repeat(60);
    const { page, read } = await open(deep + nested);
    expect(readingSchema.safeParse(await read()).success).toBe(true);
    await page.close();
  });
});
