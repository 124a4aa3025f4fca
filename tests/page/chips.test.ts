import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LIVE_PLANS, livePage, virtualPage } from '../pages/ads-live';
import { openReadingRoom, type ReadablePage, type ReadingRoom } from './reading-room';

const REPORT = 'https://one.alimama.com/index.html?chips';

let room: ReadingRoom;
beforeAll(async () => {
  room = await openReadingRoom('tests/page/chips-in-page.ts');
});
afterAll(() => room.close());

type Standing = { chip: string; beside: string };
const standing = (page: ReadablePage) => page.inside<Standing[]>('reader.standing()');
/** The faults that must never be: a chip beside another row than its own. */
const wrong = (all: readonly Standing[]) => all.filter(({ chip, beside }) => chip !== beside);

async function until(page: ReadablePage, condition: string): Promise<void> {
  for (;;) {
    if (await page.inside<boolean>(condition)) return;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

let visits = 0;
async function open(html: string, rows: number): Promise<ReadablePage> {
  visits += 1;
  const page = await room.open(`${REPORT}${visits}#!/report/campaign`, html);
  await page.page.bringToFront();
  await page.page.setViewport({ width: 1300, height: 760 });
  await until(page, `reader.rowsRead() >= ${rows}`);
  await page.inside('reader.order()');
  await until(page, 'reader.standing().length > 0');
  return page;
}

describe('chips beside the rows of a table', () => {
  test('stand beside their rows, change nothing of the page, and go with the watch', async () => {
    const page = await open(livePage(), 5);
    const before = await page.inside<string>('reader.bodyText()');
    expect((await standing(page)).map(({ chip }) => chip)).toEqual(LIVE_PLANS.map(({ name }) => name));
    expect(wrong(await standing(page))).toEqual([]);
    expect(await page.inside<string>('reader.bodyText()')).toBe(before);
    await page.inside('reader.stop()');
    expect(await page.inside<number>('reader.hosts()')).toBe(2);
    await page.page.close();
  });

  test.each([
    ['is narrow', 86, 1240],
    ['and all others are', 76, 900],
  ])('say the verdict alone where the column of names %s', async (_, first, whole) => {
    const narrow = livePage()
      .replace('width:1240px', `width:${whole}px`)
      .replace('td:first-child{', `table{table-layout:fixed}th:first-child{width:${first}px}td:first-child{padding:4px;`);
    const page = await open(narrow, 5);
    expect((await standing(page)).map(({ chip }) => chip)).toEqual(LIVE_PLANS.map(({ name }) => name));
    expect(wrong(await standing(page))).toEqual([]);
    // No verdict is not worth the words it would lie over.
    await page.inside("reader.order('unknown')");
    await until(page, 'reader.standing().length === 0');
    await page.page.close();
  });

  test('are never beside another row: texts written anew, rows moved, rows pushed down, scrolled', async () => {
    const page = await open(livePage(), 5);
    await page.inside('reader.lookOn()');
    const moves = [
      'sortTexts()',
      'moveRows()',
      "banner.style.height = '70px'",
      'moveRows()',
      'scroller.scrollTop = 40',
      'sortTexts()',
      "banner.style.height = '0'",
    ];
    for (const move of moves) {
      await page.page.evaluate(move);
      await page.page.evaluate('new Promise((done) => setTimeout(done, 120))');
    }
    await until(page, 'reader.standing().length >= 4');
    expect(await page.inside<string[]>('reader.faultsSeen()')).toEqual([]);
    expect(await page.inside<number>('reader.looked()')).toBeGreaterThan(50);
    await page.page.close();
  });

  test('a row that says something else loses its chip at once, and has it back with its words', async () => {
    const page = await open(livePage(), 5);
    await page.page.evaluate("document.querySelector('tbody tr').cells[5].textContent = '9999.00'");
    await until(page, `!reader.standing().some(({ chip }) => chip === '${LIVE_PLANS[0]?.name}')`);
    await page.page.evaluate("document.querySelector('tbody tr').cells[5].textContent = '2400.50'");
    await until(page, `reader.standing().some(({ chip }) => chip === '${LIVE_PLANS[0]?.name}')`);
    expect(wrong(await standing(page))).toEqual([]);
    await page.page.close();
  });

  test('the same elements drawn for other rows while scrolling bear the chips of those rows, or none', async () => {
    const page = await open(virtualPage(60), 10);
    await page.inside('reader.lookOn()');
    for (const top of [90, 400, 37, 1200, 800, 0]) {
      await page.page.evaluate(`view.scrollTop = ${top}`);
      await page.page.evaluate('new Promise((done) => setTimeout(done, 180))');
      await page.inside('reader.order()');
    }
    await until(page, 'reader.standing().length >= 6');
    expect(await page.inside<string[]>('reader.faultsSeen()')).toEqual([]);
    expect(await page.inside<number>('reader.looked()')).toBeGreaterThan(50);
    await page.page.close();
  });

  test('cost less than a twentieth of a core while the page changes a thousand times a second', async () => {
    const page = await open(livePage(), 5);
    const shared = await page.page.evaluate(`new Promise((done) => {
      let n = 0; const began = performance.now();
      const step = () => { for (let i = 0; i < 10; i += 1) { n += 1; ticker.textContent = n; if (n % 10 === 0) document.querySelector('tbody').rows[2].cells[1].textContent = '投放中' + (n % 3); }
        if (performance.now() - began < 2000) setTimeout(step, 10); else done(n); };
      step();
    })`);
    expect(shared).toBeGreaterThan(1_000);
    expect(wrong(await standing(page))).toEqual([]);
    expect(await page.inside<number>('reader.share()')).toBeLessThan(0.05);
    await page.page.close();
  });
});

describe('what is being edited', () => {
  test('is told with its row: in the cell, and in an editor laid over the page; the note stands beside it', async () => {
    const page = await open(livePage(), 5);
    const [first, second] = LIVE_PLANS.map(({ name }) => name);
    const keys = await page.inside<string[]>(`[reader.keyOf('${first}'), reader.keyOf('${second}')]`);
    await page.page.click('tbody tr:nth-child(2) td:nth-child(5)');
    await until(page, "reader.lastEdit()?.what === 'targetRoas'");
    expect(await page.inside('reader.lastEdit()')).toEqual({ what: 'targetRoas', text: '3.5', label: '目标投产比', row: keys[1] });
    await page.page.type('#target', '0');
    await until(page, 'reader.lastEdit()?.text.length === 4');
    await page.inside("reader.note('目标低于保本')");
    await until(page, "reader.noteShown() === '目标低于保本'");
    await page.page.evaluate("document.querySelector('.pop').remove(); editBid(0)");
    await until(page, "reader.lastEdit()?.what === 'bid'");
    expect(await page.inside('reader.lastEdit()')).toMatchObject({ what: 'bid', text: '1.2', label: '出价' });
    await page.page.close();
  });

  test('a field that sets no bid, budget or target is not looked at', async () => {
    const page = await open(livePage(), 5);
    await page.page.evaluate(
      "document.body.insertAdjacentHTML('beforeend', '<label>登录密码 <input id=secret type=text></label><label>出价方式 <input id=way type=text></label>')",
    );
    await page.page.type('#secret', '1');
    await page.page.type('#way', '1');
    await page.page.evaluate('new Promise((done) => setTimeout(done, 300))');
    expect(await page.inside('reader.lastEdit()')).toBeNull();
    await page.page.close();
  });
});
