import { statSync } from 'node:fs';
import { openReadingRoom, type ReadingRoom } from '../page/reading-room';
import { type Bench, byTurns, median } from './bench';

const LIST = 'https://myseller.taobao.com/home.htm/SellManage/all';
const ROWS = 1_500;
const COLUMNS = 10;
/** As many rows as are taken in of any table. */
const MOST_ROWS = 20_000;

/** A list of goods: a name over an id, then figures. */
const pageOf = (rows: number) =>
  `<!doctype html><meta charset="utf-8"><title>宝贝管理</title><style>.goods{display:flex}table{table-layout:fixed}</style><table><thead><tr>${Array.from(
    { length: COLUMNS },
    (_, column) => `<th>指标${'甲乙丙丁戊己庚辛壬癸'[column]}</th>`,
  ).join('')}</tr></thead><tbody>${Array.from(
    { length: rows },
    (_, row) =>
      `<tr data-row-key="k${row}"><td><div class="goods"><div><a href="/item?itemId=${10_000 + row}">商品${row}</a><div>ID：${10_000 + row}</div></div></div></td>${Array.from(
        { length: COLUMNS - 1 },
        (_, column) => `<td><span>${(row * (column + 3)) % 997}</span></td>`,
      ).join('')}</tr>`,
  ).join('')}</tbody></table>`;

/** The obvious way: what the browser says each cell's text is. Knows no joins, no hidden rows, no counts. */
const INNER_TEXT = '[...document.querySelectorAll("tr")].map((row) => [...row.cells].map((cell) => cell.innerText))';

const ROUNDS = 9;
const LONGEST_ROUNDS = 5;
const MUTATIONS_A_SECOND = 1_000;
const WATCHED_MS = 6_000;

/** The longest piece of work of a reading, in milliseconds. */
const LONGEST =
  '(() => { let longest = 0; let begun = performance.now(); const piece = () => { longest = Math.max(longest, performance.now() - begun); begun = performance.now(); }; reader.readWhile(piece); piece(); return longest; })()';

async function longestPiece(room: ReadingRoom, rows: number): Promise<number> {
  const { page, inside } = await room.open(`${LIST}?rows=${rows}`, pageOf(rows));
  const pieces: number[] = [];
  for (let round = 0; round < LONGEST_ROUNDS; round += 1) pieces.push(await inside<number>(LONGEST));
  await page.close();
  return median(pieces);
}

/** Milliseconds an expression takes in the reader's world. */
const timed = (expression: string) => `(() => { const begun = performance.now(); ${expression}; return performance.now() - begun; })()`;

/** Milliseconds of the page's main thread while it mutates for a while. */
async function busy(room: ReadingRoom, watched: boolean): Promise<number> {
  const { page, watch, until } = await room.open(`${LIST}?busy=${watched}`, pageOf(ROWS));
  if (watched) {
    await watch();
    await until('(reading) => reading.tables.length === 1');
  }
  await page.evaluate((each) => {
    const cells = [...document.querySelectorAll('td:last-child span')];
    let at = 0;
    setInterval(() => {
      for (let change = 0; change < each; change += 1) {
        at += 1;
        const cell = cells[at % cells.length];
        if (cell) cell.textContent = String(at);
      }
    }, 10);
  }, MUTATIONS_A_SECOND / 100);
  const before = (await page.metrics()).TaskDuration ?? Number.NaN;
  await new Promise((resolve) => setTimeout(resolve, WATCHED_MS));
  const after = (await page.metrics()).TaskDuration ?? Number.NaN;
  await page.close();
  return (after - before) * 1_000;
}

export const bench: Bench = {
  name: 'tables',
  async run() {
    const room = await openReadingRoom();
    try {
      const { page, inside } = await room.open(`${LIST}?read=${ROWS}`, pageOf(ROWS));
      const read = () => inside<number>(timed('reader.read()'));
      await read();
      const { ours, theirs } = await byTurns(ROUNDS, read, () => inside<number>(timed(INNER_TEXT)));
      await page.close();
      const longest = await longestPiece(room, ROWS);
      const longestOfMost = await longestPiece(room, MOST_ROWS);
      const with_: number[] = [];
      const without: number[] = [];
      await byTurns(
        3,
        async () => with_.push(await busy(room, true)),
        async () => without.push(await busy(room, false)),
      );
      const share = ((median(with_) - median(without)) / WATCHED_MS) * 100;
      return [
        {
          what: `a table of ${ROWS} rows and ${COLUMNS} columns, read with all that is said around it`,
          ours: median(ours),
          unit: 'ms',
          rival: { name: 'innerText of every cell', value: median(theirs) },
          goal: { figure: 'ours', atMost: 50 },
        },
        { what: 'its longest piece of work without a pause', ours: longest, unit: 'ms', goal: { figure: 'ours', atMost: 50 } },
        {
          what: `the longest piece of reading ${MOST_ROWS} rows`,
          ours: longestOfMost,
          unit: 'ms',
          goal: { figure: 'ours', atMost: 50 },
        },
        {
          what: `percent of one core while it changes ${MUTATIONS_A_SECOND} times a second, added by watching`,
          ours: share,
          unit: 'count',
          goal: { figure: 'ours', atMost: 5 },
        },
        { what: 'tables.js', ours: statSync('.output/chrome-mv3/tables.js').size / 1_000, unit: 'kB' },
      ];
    } finally {
      await room.close();
    }
  },
};
