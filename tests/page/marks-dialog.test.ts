import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type MarkedPage, openBrowser, openMarkedPage } from './marks-stage';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Dialogs as pages make them: scrolled, moved by a transform that would carry everything fixed in them along, closed at a press outside. */
const PAGE = `<style>input,textarea,[contenteditable]{font:16px serif;width:300px}dialog{overflow:auto;max-height:300px;transform:translateX(20px)}</style>
<input id="under" value="全网最低价外套">
<dialog id="d"><p style="height:60px"></p><input id="a" value="全网最低价羽绒服"><div id="e" contenteditable>销量第一</div>
<iframe style="width:300px;height:60px" srcdoc="<input id=f value=国家级面料>"></iframe><p style="height:900px"></p></dialog>`;

const FIXES = [{ label: '删除', replacement: '' }];

async function inDialog(): Promise<MarkedPage> {
  const marked = await openMarkedPage(browser, PAGE);
  await marked.page.$eval('#d', (dialog) => (dialog as HTMLDialogElement).showModal());
  await marked.draw([
    { path: '#a', start: 0, text: '全网最低价', outcome: 'fail', card: { title: '绝对化用语', fixes: FIXES } },
    { path: '#e', start: 0, text: '销量第一', outcome: 'warn' },
    { path: 'iframe >> #f', start: 0, text: '国家级', outcome: 'fail' },
    { path: '#under', start: 0, text: '全网最低价', outcome: 'review' },
  ]);
  return marked;
}

const home = ({ page }: MarkedPage) =>
  page.evaluate(() => {
    const host = document.querySelector('#d > div:last-child[popover]') ?? document.querySelector('html > div:last-child');
    return host?.parentElement?.localName;
  });

/** Middles of the lines drawn, in the top window. */
const lines = ({ inside }: MarkedPage, outcome: string) =>
  inside((kit, name) => {
    const d = kit.root()?.querySelector(`path.${name}`)?.getAttribute('d') ?? '';
    return [...d.matchAll(/M([\d.]+) ([\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
  }, outcome);

describe('marks in a modal dialog', () => {
  it('are drawn over it, under its words; what lies beneath it has none', async () => {
    const marked = await inDialog();
    expect(await home(marked)).toBe('dialog');
    const box = await (await marked.page.$('#a'))?.boundingBox();
    const [first] = await lines(marked, 'fail');
    expect(first?.x).toBeGreaterThan(box?.x ?? 0);
    expect(first?.x).toBeLessThan((box?.x ?? 0) + 40);
    expect(first?.y).toBeGreaterThan(box?.y ?? 0);
    expect(first?.y).toBeLessThan((box?.y ?? 0) + (box?.height ?? 0) + 1);
    // Two waves for each of the two failures: the input's and the one in the frame.
    expect(await lines(marked, 'fail')).toHaveLength(4);
    expect(await lines(marked, 'review')).toEqual([]);
  });

  it('answer to pointer and keyboard: card, fix, Escape that leaves the dialog open', async () => {
    const marked = await inDialog();
    const { page } = marked;
    const opened = () => marked.until((kit) => kit.root()?.querySelector('.card h2')?.textContent === '绝对化用语');
    const box = await (await page.$('#a'))?.boundingBox();
    await page.mouse.move((box?.x ?? 0) + 30, (box?.y ?? 0) + 10);
    await page.mouse.move((box?.x ?? 0) + 31, (box?.y ?? 0) + 10);
    await opened();
    const at = await marked.inside((kit) => {
      const button = kit.root()?.querySelector('.card .fixes button')?.getBoundingClientRect();
      return button && { x: button.left + button.width / 2, y: button.top + button.height / 2 };
    });
    await page.mouse.click(at?.x ?? 0, at?.y ?? 0);
    await marked.until((kit) => kit.presses.length === 1);
    expect(await marked.inside((kit) => kit.presses)).toEqual([{ key: 'fail:全网最低价', action: { kind: 'fix', fix: 0 } }]);
    await page.mouse.move(5, 5);
    await marked.until((kit) => !kit.root()?.querySelector('.card'));
    await marked.inside((kit) => kit.root()?.querySelector<HTMLElement>('.badge')?.focus());
    await page.keyboard.press('Enter');
    await opened();
    await page.keyboard.press('Escape');
    await marked.until((kit) => !kit.root()?.querySelector('.card'));
    expect(await page.$eval('#d', (dialog) => (dialog as HTMLDialogElement).open)).toBe(true);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector<HTMLDialogElement>('#d')?.open);
  });

  it('go back to the page when it closes, and leave nothing in it', async () => {
    const marked = await inDialog();
    await marked.page.$eval('#d', (dialog) => (dialog as HTMLDialogElement).close());
    await marked.until(() => document.querySelector('html > div:last-child') !== null);
    expect(await marked.page.$$eval('#d > div:not([contenteditable])', (boxes) => boxes.length)).toBe(0);
    await marked.until((kit) => kit.root()?.querySelector('path.review')?.getAttribute('d') !== '');
    expect(await marked.page.$eval('html > div:last-child', (host) => host.hasAttribute('popover'))).toBe(false);
    await marked.inside((kit) => kit.abort());
    expect(await marked.page.$$eval('html > div', (boxes) => boxes.length)).toBe(0);
  });

  it('come when a dialog is opened over marks that stand already, and a dialog in a shadow root is reached', async () => {
    const marked = await openMarkedPage(
      browser,
      `<x-d></x-d><script>document.querySelector('x-d').attachShadow({mode:'open'}).innerHTML=
       '<dialog id=s><input id=b style="width:300px" value="全网最低价羽绒服"></dialog>'</script>`,
    );
    await marked.draw([{ path: 'x-d >> #b', start: 0, text: '全网最低价', outcome: 'fail' }]);
    expect(await lines(marked, 'fail')).toEqual([]);
    await marked.inside((kit) => (kit.$('x-d >> #s') as HTMLDialogElement).showModal());
    await marked.until((kit) => kit.root()?.querySelector('path.fail')?.getAttribute('d') !== '');
    expect(await marked.inside((kit) => kit.root()?.host.matches(':popover-open'))).toBe(true);
  });

  it('shows a control in it: the ring lies around the control', async () => {
    const marked = await inDialog();
    expect(await marked.inside((kit) => kit.marks.flash(kit.id('#a'), { start: 0, end: 5 }))).toBe(true);
    const ring = await marked.until((kit) => kit.root()?.querySelector('.ring')?.getBoundingClientRect().toJSON() as DOMRect | undefined);
    const box = await (await marked.page.$('#a'))?.boundingBox();
    expect(Math.abs((ring?.left ?? 0) + 5 - (box?.x ?? 0))).toBeLessThan(2);
  });
});

describe('very many marks', () => {
  it('three hundred in one text: drawn, and typing stays quick', async () => {
    const marked = await openMarkedPage(browser, '<textarea id="a" style="width:860px;height:600px;font:13px serif"></textarea>');
    const text = Array.from({ length: 300 }, (_, i) => `款${i}顶级`).join(' ');
    await marked.page.$eval('#a', (area, value) => ((area as HTMLTextAreaElement).value = value), text);
    const starts = [...text.matchAll(/顶级/g)].map(({ index }) => index);
    await marked.draw(starts.map((start) => ({ path: '#a', start, text: '顶级', outcome: 'warn' })));
    expect(await marked.inside((kit) => kit.root()?.querySelector('.badge')?.textContent)).toBe('!300');
    // Typed at the beginning: every mark moves. The longest stretch in which the page could not answer is measured in the page itself.
    const longest = await marked.page.evaluate(async () => {
      const area = document.querySelector('textarea');
      area?.focus();
      area?.setSelectionRange(0, 0);
      let [last, most] = [performance.now(), 0];
      for (let key = 0; key < 60; key += 1) {
        document.execCommand('insertText', false, '好');
        await new Promise((resolve) => setTimeout(resolve, 16));
        most = Math.max(most, performance.now() - last - 16);
        last = performance.now();
      }
      return most;
    });
    process.stderr.write(`typing among 300 marks: the page waits ${Math.round(longest)} ms at most\n`);
    await marked.until((kit) => kit.root()?.querySelector('.badge')?.textContent === '!300');
    const shown = await marked.inside((kit) => {
      const d = kit.root()?.querySelector('path.warn')?.getAttribute('d') ?? '';
      return d.match(/M/g)?.length ?? 0;
    });
    expect(shown).toBeGreaterThan(250);
  });
});
