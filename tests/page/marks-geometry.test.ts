import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type MarkedPage, openBrowser, openMarkedPage } from './marks-stage';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

interface Line {
  left: number;
  right: number;
  bottom: number;
}

/** Underlines of the marks a person must decide about: the one shape that is a straight line. */
function linesOf({ inside }: MarkedPage): Promise<Line[]> {
  return inside((kit) => {
    const d = kit.root()?.querySelector('path.review')?.getAttribute('d') ?? '';
    return [...d.matchAll(/M(\S+) (\S+)h([\d.]+)/g)].map(([, x, y, width]) => ({
      left: Number(x) - 1,
      right: Number(x) + Number(width) + 1,
      bottom: Number(y),
    }));
  });
}

/** Where the browser itself puts the same words in an ordinary box of the same size and style, moved onto the control. */
function twinOf({ page }: MarkedPage, start: number, length: number): Promise<Line[]> {
  return page.evaluate(
    (from, count) => {
      const control = document.querySelector<HTMLInputElement>('#a');
      const twin = document.querySelector('#twin');
      const text = twin?.firstChild;
      if (!control || !twin || !text) throw new Error('no twin');
      const [own, other] = [control.getBoundingClientRect(), twin.getBoundingClientRect()];
      const range = document.createRange();
      range.setStart(text, from);
      range.setEnd(text, from + count);
      return [...range.getClientRects()].map((rect) => ({
        left: rect.left - other.left + own.left,
        right: rect.right - other.left + own.left,
        bottom: rect.bottom - other.top + own.top,
      }));
    },
    start,
    length,
  );
}

const TITLE = '2026新款 Best price 全网最低价轻薄羽绒服女 AVA fi';
const LONG = `第一行写得很长${'羽绒服 down jacket '.repeat(9)}\n第二行\t全网最低价，销量第一。\n\n${'尾'.repeat(60)}`;

/** A control and its twin with the same style; `area` is laid out as a textarea is. */
function pair(text: string, style: string, area = false): string {
  const shared = `box-sizing:border-box;width:420px;padding:5px 13px 7px;border:3px solid #888;font:15px/1.4 serif;${style}`;
  const own = area ? '<textarea id="a" wrap="soft"></textarea>' : '<input id="a">';
  const flow = area
    ? 'height:150px;white-space:pre-wrap;overflow-wrap:break-word;overflow:hidden scroll'
    : 'height:44px;line-height:26px;white-space:pre;overflow:hidden';
  return `<!doctype html><html lang="zh-CN"><style>#a{${shared};height:${area ? '150px;overflow-y:scroll' : '44px'}}#twin{${shared};${flow}}</style>
    <div style="margin-top:20px">${own}</div><div contenteditable id="twin"></div>
    <script>for (const id of ['a','twin']) { const e = document.getElementById(id); if (id === 'a') e.value = ${JSON.stringify(text)}; else e.textContent = ${JSON.stringify(text)}; }</script></html>`;
}

async function compare(marked: MarkedPage, text: string, words: string): Promise<void> {
  const start = text.indexOf(words);
  await marked.draw([{ path: '#a', start, text: words, outcome: 'review' }]);
  const twin = await twinOf(marked, start, words.length);
  const lines = await marked.until((kit) => kit.root()?.querySelector('path.review')?.getAttribute('d')).then(() => linesOf(marked));
  expect(lines).toHaveLength(twin.length);
  for (const [index, line] of lines.entries()) {
    const expected = twin[index];
    for (const side of ['left', 'right', 'bottom'] as const) {
      expect(Math.abs(line[side] - (expected?.[side] ?? Number.NaN)), `${side} of line ${index}`).toBeLessThanOrEqual(2);
    }
  }
}

describe('a mark lies where the browser puts the words', () => {
  it.each([
    ['plain', ''],
    ['spaced letters', 'letter-spacing:2.5px;word-spacing:4px'],
    ['centred', 'text-align:center'],
    ['right to left', 'direction:rtl'],
    ['capitals', 'text-transform:uppercase'],
    ['bold, slanted, condensed', 'font:italic 700 19px/1.2 sans-serif'],
    ['indented', 'text-indent:30px'],
    ['fractions of pixels', 'width:387.37px;padding-left:7.6px;font-size:13.3px'],
  ])('in an input, %s', async (_, style) => {
    await compare(await openMarkedPage(browser, pair(TITLE, style)), TITLE, '全网最低价');
    await compare(await openMarkedPage(browser, pair(TITLE, style)), TITLE, 'Best price');
  });

  it.each([
    ['plain', ''],
    ['right to left', 'direction:rtl'],
    ['justified', 'text-align:justify'],
    ['words kept together', 'word-break:keep-all'],
    ['tall lines', 'line-height:30px;letter-spacing:1px'],
  ])('in a textarea, %s', async (_, style) => {
    await compare(await openMarkedPage(browser, pair(LONG, style, true)), LONG, '第一行写得很长羽绒服');
    await compare(
      await openMarkedPage(browser, pair(`开头${LONG.slice(7, 60)}`, style, true)),
      `开头${LONG.slice(7, 60)}`,
      LONG.slice(20, 55),
    );
  });

  it.each([
    ['', 90],
    ['direction:rtl', -70],
  ])('in an input scrolled sideways (%s)', async (style, scroll) => {
    const text = `${'很长的商品标题'.repeat(5)}最低价${'写不完的后半句'.repeat(5)}`;
    const marked = await openMarkedPage(browser, pair(text, `width:600px;${style}`));
    await marked.page.evaluate((by) => {
      for (const id of ['a', 'twin']) (document.getElementById(id) as HTMLElement).scrollLeft = by;
    }, scroll);
    await compare(marked, text, '最低价');
  });

  it('ends where an input stops showing letters', async () => {
    const marked = await openMarkedPage(browser, pair(TITLE, 'width:160px;padding-right:40px'));
    await marked.draw([{ path: '#a', start: 7, text: TITLE.slice(7, 30), outcome: 'review' }]);
    const [line] = await linesOf(marked);
    const right = await marked.page.$eval('#a', (input) => input.getBoundingClientRect().right - 43);
    expect(line?.right).toBeCloseTo(right, 0);
  });

  it('in a scrolled textarea, and follows while it scrolls', async () => {
    const marked = await openMarkedPage(browser, pair(LONG, '', true));
    const scroll = (by: number) =>
      marked.page.evaluate((top) => {
        for (const id of ['a', 'twin']) (document.getElementById(id) as HTMLElement).scrollTop = top;
      }, by);
    await scroll(20);
    await compare(marked, LONG, '全网最低价');
    const [before] = await linesOf(marked);
    await scroll(40);
    const after = await marked.until((kit, was) => {
      const y = Number(/M\S+ (\S+)h/.exec(kit.root()?.querySelector('path.review')?.getAttribute('d') ?? '')?.[1]);
      return Number.isFinite(y) && y !== was && y;
    }, before?.bottom ?? 0);
    expect(Number(before?.bottom) - Number(after)).toBeCloseTo(20, 0);
  });

  it.each([
    ['scaled', 'div{transform:scale(1.5);transform-origin:0 0;width:600px}'],
    ['zoomed', 'div{zoom:1.3}'],
    ['under a zoomed root', 'html{zoom:1.2}'],
    ['under a transformed root', 'html{transform:translate(13px,17px)}'],
  ])('%s', async (_, css) => {
    const marked = await openMarkedPage(browser, `<style>${css}</style>${pair(TITLE, '')}`);
    const scale = await marked.page.evaluate(() => (document.querySelector('#a')?.getBoundingClientRect().width ?? 0) / 420);
    const start = TITLE.indexOf('全网最低价');
    await marked.draw([{ path: '#a', start, text: '全网最低价', outcome: 'review' }]);
    // Both are looked at on the screen: the path through its own box, the words through the twin's.
    const drawn = await marked.inside((kit) => {
      const box = kit.root()?.querySelector('path.review')?.getBoundingClientRect();
      const own = kit.$('#a').getBoundingClientRect();
      return box && { left: box.left - own.left, right: box.right - own.left };
    });
    const words = await marked.page.evaluate((from) => {
      const twin = document.querySelector('#twin');
      const range = document.createRange();
      range.setStart(twin?.firstChild as Text, from);
      range.setEnd(twin?.firstChild as Text, from + 5);
      const [box, own] = [range.getBoundingClientRect(), (twin as Element).getBoundingClientRect()];
      return { left: box.left - own.left, right: box.right - own.left };
    }, start);
    expect(scale).toBeGreaterThanOrEqual(1);
    expect(Math.abs((drawn?.left ?? Number.NaN) - words.left)).toBeLessThanOrEqual(3);
    expect(Math.abs((drawn?.right ?? Number.NaN) - words.right)).toBeLessThanOrEqual(3);
  });
});
