import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type MarkedPage, openBrowser, openMarkedPage, type TestMark } from './marks-stage';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const PAGE =
  '<style>input,div{font:16px serif;width:300px;margin:90px 20px 0}</style><input id="a" value="全网最低价 一级棒羽绒服"><div id="e" contenteditable style="margin-top:260px">销量第一</div>';
const FIXES = [
  { label: '删除', replacement: '' },
  { label: '换成“换季价”', replacement: '换季价' },
  { label: '第三个不出现', replacement: 'x' },
];
const MARKS: TestMark[] = [
  { path: '#a', start: 6, text: '一级', outcome: 'warn', card: { title: '一级' } },
  {
    path: '#a',
    start: 0,
    text: '全网最低价',
    outcome: 'fail',
    card: { title: '绝对化用语', why: '为什么', source: '广告法第九条', fixes: FIXES },
  },
  { path: '#e', start: 0, text: '销量第一', outcome: 'review', card: { title: '有来源吗' } },
];

const cardText = ({ inside }: MarkedPage) => inside((kit) => kit.root()?.querySelector('.card')?.textContent ?? '');

/** Rests the pointer on a control, `x` pixels from its left edge. */
async function rest({ page }: MarkedPage, path: string, x: number): Promise<void> {
  const box = await (await page.$(path))?.boundingBox();
  if (!box) throw new Error(`${path} is not shown`);
  await page.mouse.move(box.x + x, box.y + box.height / 2 - 1);
  await page.mouse.move(box.x + x, box.y + box.height / 2);
}

/** Presses the button of the card with this label with the mouse. */
async function press({ page, inside }: MarkedPage, label: string): Promise<void> {
  const at = await inside((kit, wanted) => {
    const button = [...(kit.root()?.querySelectorAll('.card button') ?? [])].find((each) => each.textContent === wanted);
    const box = button?.getBoundingClientRect();
    return box && { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  }, label);
  if (!at) throw new Error(`no button ${label}`);
  await page.mouse.click(at.x, at.y);
}

const opened = (marked: MarkedPage, title: string) =>
  marked.until((kit, wanted) => kit.root()?.querySelector('.card h2')?.textContent === wanted, title);
const closed = (marked: MarkedPage) => marked.until((kit) => !kit.root()?.querySelector('.card'));

async function markedPage(html = PAGE, marks = MARKS): Promise<MarkedPage> {
  const marked = await openMarkedPage(browser, html);
  await marked.draw(marks);
  return marked;
}

describe('the card with the pointer', () => {
  it('opens over the words, in inputs and in rich text, and closes beside them', async () => {
    const marked = await markedPage();
    await rest(marked, '#a', 30);
    await opened(marked, '绝对化用语');
    expect(await cardText(marked)).toContain('为什么广告法第九条删除换成“换季价”');
    expect(await cardText(marked)).not.toContain('第三个');
    await rest(marked, '#e', 20);
    await opened(marked, '有来源吗');
    await rest(marked, '#a', 290);
    await closed(marked);
  });

  it('stays while the pointer is on it; its buttons say what was pressed', async () => {
    const marked = await markedPage();
    for (const label of ['换成“换季价”', 'not once', 'not product', 'not shop', 'not rule', 'open in panel']) {
      await rest(marked, '#a', 30);
      await opened(marked, '绝对化用语');
      await press(marked, label);
      await closed(marked);
    }
    expect(await marked.inside((kit) => kit.presses)).toEqual([
      { key: 'fail:全网最低价', action: { kind: 'fix', fix: 1 } },
      ...(['once', 'product', 'shop', 'rule'] as const).map((level) => ({ key: 'fail:全网最低价', action: { kind: 'dismiss', level } })),
      { key: 'fail:全网最低价', action: { kind: 'open' } },
    ]);
    expect(await marked.page.evaluate(() => document.activeElement?.localName)).toBe('body');
  });

  it('leaves the words to the caret: a press on a mark puts it there and opens the finding', async () => {
    const marked = await markedPage();
    const box = await (await marked.page.$('#a'))?.boundingBox();
    await marked.page.mouse.click((box?.x ?? 0) + 40, (box?.y ?? 0) + 12);
    expect(await marked.page.evaluate(() => [document.activeElement?.id, document.querySelector('input')?.selectionStart])).toEqual([
      'a',
      2,
    ]);
    expect(await marked.inside((kit) => kit.presses)).toEqual([{ key: 'fail:全网最低价', action: { kind: 'open' } }]);
  });

  it('takes no press from the page', async () => {
    const marked = await markedPage();
    await marked.page.evaluate(() => {
      const [input, host] = [document.querySelector('#a'), document.documentElement.lastElementChild];
      const { left, top } = (input as Element).getBoundingClientRect();
      for (const target of [input, host]) {
        for (const type of ['pointermove', 'pointerdown', 'click']) {
          target?.dispatchEvent(
            new PointerEvent(type, { bubbles: true, composed: true, detail: 1, clientX: left + 30, clientY: top + 12 }),
          );
        }
      }
    });
    expect(await marked.inside((kit) => kit.presses)).toEqual([]);
  });

  it('stays away after Escape until the pointer has been elsewhere', async () => {
    const marked = await markedPage();
    await rest(marked, '#a', 30);
    await opened(marked, '绝对化用语');
    await marked.page.keyboard.press('Escape');
    await closed(marked);
    const shown = (since: number) =>
      marked.until((kit, from) => (kit.root()?.querySelector('.card') ? 'opened' : performance.now() > from + 600 && 'closed'), since);
    await rest(marked, '#a', 34);
    expect(await shown(await marked.inside(() => performance.now()))).toBe('closed');
    await rest(marked, '#a', 110);
    await opened(marked, '一级');
    await marked.page.focus('#a');
    await marked.page.keyboard.type('好');
    await closed(marked);
  });

  it('turns between equal words of one finding', async () => {
    const marked = await openMarkedPage(browser, '<input id="a" style="margin-top:40px" value="最低价,最低价,最低价">');
    await marked.draw([0, 4, 8].map((start) => ({ path: '#a', start, text: '最低价', outcome: 'fail' as const })));
    await rest(marked, '#a', 20);
    for (const place of ['1/3', '2/3', '3/3', '1/3']) {
      await marked.until((kit, wanted) => kit.root()?.querySelector('.turn span')?.textContent === wanted, place);
      await press(marked, '›');
    }
  });

  it('closes when its words go', async () => {
    const marked = await markedPage();
    await rest(marked, '#a', 30);
    await opened(marked, '绝对化用语');
    await marked.page.$eval('#a', (input) => ((input as HTMLInputElement).value = '换季价'));
    await closed(marked);
  });

  it.each([
    ['light', 320],
    ['dark', 900],
  ])('stays inside the window (%s, %i px)', async (scheme, width) => {
    const marked = await openMarkedPage(browser, '<input id="a" value="最低价" style="position:fixed;right:2px;bottom:2px;width:70px">', {
      width,
      height: 480,
    });
    await marked.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await marked.draw([
      { path: '#a', start: 0, text: '最低价', outcome: 'fail', card: { title: '长标题'.repeat(20), why: '说明'.repeat(90), fixes: FIXES } },
    ]);
    await rest(marked, '#a', 20);
    const box = await marked.until((kit) => kit.root()?.querySelector('.card')?.getBoundingClientRect().toJSON() as DOMRect | undefined);
    expect(box?.left).toBeGreaterThanOrEqual(0);
    expect(box?.top).toBeGreaterThanOrEqual(0);
    expect(box?.right).toBeLessThanOrEqual(width);
    expect(box?.bottom).toBeLessThanOrEqual(480);
    const paper = await marked.inside((kit) => getComputedStyle(kit.root()?.querySelector('.card') as Element).backgroundColor);
    expect(paper).toBe(scheme === 'dark' ? 'rgb(35, 38, 44)' : 'rgb(255, 255, 255)');
  });
});

describe('the card with the keyboard', () => {
  it('opens from the badge, is a named dialog, turns, and gives the focus back', async () => {
    const marked = await markedPage();
    const { keyboard } = marked.page;
    await marked.page.evaluate(() => Object.assign(window, { heard: [] as string[] }));
    await marked.page.evaluate("document.addEventListener('keydown', (event) => window.heard.push(event.key))");
    await marked.page.focus('#e');
    await keyboard.press('Tab');
    await opened(marked, '绝对化用语');
    await keyboard.press('Enter');
    await marked.until((kit) => (kit.root()?.activeElement as HTMLElement | null)?.textContent === '删除');
    const dialog = await marked.inside((kit) => {
      const card = kit.root()?.querySelector('.card');
      return [card?.getAttribute('role'), kit.root()?.getElementById(card?.getAttribute('aria-labelledby') ?? '')?.textContent];
    });
    expect(dialog).toEqual(['dialog', '绝对化用语']);
    await keyboard.down('Shift');
    await keyboard.press('Tab');
    await keyboard.up('Shift');
    await keyboard.press('Enter');
    await opened(marked, '一级');
    await keyboard.press('Escape');
    await closed(marked);
    expect(await marked.inside((kit) => kit.root()?.activeElement?.className)).toBe('badge');
    await keyboard.press('Enter');
    await opened(marked, '绝对化用语');
    await marked.until((kit) => (kit.root()?.activeElement as HTMLElement | null)?.textContent === '删除');
    await keyboard.press('Enter');
    await closed(marked);
    expect(await marked.inside((kit) => kit.presses)).toEqual([{ key: 'fail:全网最低价', action: { kind: 'fix', fix: 0 } }]);
    // The page's shortcuts hear nothing of it.
    expect(await marked.page.evaluate('window.heard')).toEqual(['Tab']);
  });

  it('leaves Escape to the page while no card is open', async () => {
    const marked = await markedPage();
    await marked.page.evaluate("document.addEventListener('keydown', (event) => document.body.dataset.heard = event.key)");
    await marked.page.keyboard.press('Escape');
    expect(await marked.page.evaluate(() => document.body.dataset.heard)).toBe('Escape');
  });
});

describe('hostile texts', () => {
  it('are shown letter by letter', async () => {
    const evil = '<img src=x onerror="document.body.dataset.hacked=1"><script>document.body.dataset.hacked=1</script>';
    const marked = await openMarkedPage(browser, '<input id="a" style="width:300px;margin-top:40px">');
    await marked.page.$eval('#a', (input, value) => ((input as HTMLInputElement).value = value), evil);
    const card = {
      title: evil,
      why: evil,
      source: evil,
      fixes: [{ label: evil, replacement: '' }],
      dismiss: { label: evil, ways: [{ level: 'once' as const, label: evil }] },
      open: evil,
    };
    await marked.draw([{ path: '#a', start: 0, text: evil, outcome: 'fail', card }]);
    await rest(marked, '#a', 30);
    await opened(marked, evil);
    expect(await marked.inside((kit) => kit.root()?.querySelectorAll('img,script').length)).toBe(0);
    expect(await marked.page.evaluate(() => document.body.dataset.hacked)).toBeUndefined();
  });
});
