import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type MarkedPage, openBrowser, openMarkedPage, type TestMark } from './marks-stage';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const mark = (path: string, start: number, text: string, outcome: TestMark['outcome'] = 'fail'): TestMark => ({
  path,
  start,
  text,
  outcome,
});

/** How many stretches of an outcome the overlay draws (a failure has two waves a stretch). */
function drawn({ inside }: MarkedPage, outcome: TestMark['outcome']): Promise<number> {
  return inside((kit, name) => {
    const d = kit.root()?.querySelector(`path.${name}`)?.getAttribute('d') ?? '';
    return (d.match(/M/g)?.length ?? 0) / (name === 'fail' ? 2 : 1);
  }, outcome);
}

/** The words the browser itself paints in rich text, by outcome. */
function painted({ inside }: MarkedPage, path: string): Promise<Record<string, string[]>> {
  return inside((kit, at) => {
    const view = kit.$(at).ownerDocument.defaultView as (Window & typeof globalThis) | null;
    const all = [...(view?.CSS.highlights ?? [])].filter(([name]) => name.startsWith('stallkeeper'));
    return Object.fromEntries(all.map(([name, ranges]) => [name, [...ranges].map(String)]));
  }, path);
}

const EDITOR = '<div id="e" contenteditable><p>采用<b>顶级</b>白鸭绒,全网\n  最低价。</p><p>只此一家,<i>顶级</i>享受。</p></div>';
const EDITOR_TEXT = '采用顶级白鸭绒,全网 最低价。\n\n只此一家,顶级享受。';

describe('marks in rich text', () => {
  it('are painted by the browser; the editor and the page stay as they are', async () => {
    const marked = await openMarkedPage(browser, EDITOR);
    await marked.page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      const all = { childList: true, attributes: true, characterData: true, subtree: true };
      new MutationObserver((records) => seen.push(...records.map((record) => record.type))).observe(document.body, all);
    });
    const before = await marked.page.evaluate(() => document.body.outerHTML);
    await marked.draw([
      mark('#e', EDITOR_TEXT.lastIndexOf('顶级'), '顶级'),
      mark('#e', EDITOR_TEXT.indexOf('全网'), '全网 最低价', 'warn'),
      mark('#e', EDITOR_TEXT.indexOf('只此'), '只此一家', 'review'),
      mark('#e', 0, '没有这些字'),
    ]);
    expect(await painted(marked, '#e')).toEqual({
      'stallkeeper-fail': ['顶级'],
      'stallkeeper-fail-again': ['顶级'],
      'stallkeeper-warn': ['全网\n  最低价'],
      'stallkeeper-review': ['只此一家'],
    });
    // The second of two equal words is the one meant.
    expect(await marked.inside(() => [...(CSS.highlights.get('stallkeeper-fail') ?? [])][0]?.startContainer.parentNode?.nodeName)).toBe(
      'I',
    );
    expect(await marked.page.evaluate(() => document.body.outerHTML)).toBe(before);
    expect(await marked.page.evaluate('window.seen')).toEqual([]);
    expect(await drawn(marked, 'fail')).toBe(0);
  });

  it('are drawn over it where the browser would paint blocks (forced colours)', async () => {
    const marked = await openMarkedPage(browser, EDITOR);
    const session = await marked.page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    await marked.draw([mark('#e', 2, '顶级'), mark('#e', EDITOR_TEXT.indexOf('只此'), '只此一家', 'review')]);
    expect(await painted(marked, '#e')).toEqual({});
    expect([await drawn(marked, 'fail'), await drawn(marked, 'review')]).toEqual([1, 1]);
  });

  it('stand in frames and open shadow roots, and follow what is typed', async () => {
    const marked = await openMarkedPage(
      browser,
      `<iframe srcdoc="<body contenteditable>销量第一,人人都爱</body>"></iframe><x-e></x-e>
       <script>document.querySelector('x-e').attachShadow({mode:'open'}).innerHTML='<div id=e contenteditable>国家级工艺</div>'</script>`,
    );
    await marked.draw([mark('iframe >> body', 0, '销量第一', 'review'), mark('x-e >> #e', 0, '国家级')]);
    expect(await painted(marked, 'iframe >> body')).toEqual({ 'stallkeeper-review': ['销量第一'] });
    expect((await painted(marked, 'x-e >> #e'))['stallkeeper-fail']).toEqual(['国家级']);
    expect(await marked.inside((kit) => (kit.$('x-e >> #e').getRootNode() as ShadowRoot).adoptedStyleSheets.length)).toBe(1);
    await marked.inside((kit) => {
      kit.$('iframe >> body').textContent = '新写的一句,销量第一';
    });
    await marked.until(
      (kit) =>
        String([
          ...((kit.$('iframe >> body').ownerDocument.defaultView as typeof window).CSS.highlights.get('stallkeeper-review') ?? []),
        ]) === '销量第一',
    );
    await marked.inside((kit) => {
      kit.$('iframe >> body').textContent = '销量不错';
    });
    await marked.until(
      (kit) =>
        [...((kit.$('iframe >> body').ownerDocument.defaultView as typeof window).CSS.highlights.get('stallkeeper-review') ?? [])]
          .length === 0,
    );
  });
});

describe('marks in inputs and textareas', () => {
  const TWO = '<input id="a" style="width:300px" value="全网最低价羽绒服"><textarea id="b">一级棒 销量第一</textarea>';

  it('stand under words that are there, and only there', async () => {
    const marked = await openMarkedPage(browser, TWO);
    await marked.draw([
      mark('#a', 0, '全网最低价'),
      mark('#a', 1, '全网最低价'),
      mark('#b', 0, '一级', 'warn'),
      mark('#b', 4, '销量第一', 'review'),
    ]);
    expect([await drawn(marked, 'fail'), await drawn(marked, 'warn'), await drawn(marked, 'review')]).toEqual([1, 1, 1]);
    const labels = await marked.inside((kit) => [...(kit.root()?.querySelectorAll('.badge') ?? [])].map((badge) => badge.textContent));
    expect(labels).toEqual(['✕1', '!1?1']);
  });

  it('go while the words are gone and come back with them', async () => {
    const marked = await openMarkedPage(browser, TWO);
    await marked.draw([mark('#a', 0, '全网最低价')]);
    const fails = (kit: { root(): ShadowRoot | undefined }) => kit.root()?.querySelector('path.fail')?.getAttribute('d') ?? '';
    await marked.page.$eval('#a', (input) => ((input as HTMLInputElement).value = ''));
    await marked.until((kit) => kit.root()?.querySelector('path.fail')?.getAttribute('d') === '');
    await marked.page.$eval('#a', (input) => ((input as HTMLInputElement).value = '全网最低价羽绒服'));
    expect(await marked.until(fails)).toContain('M');
  });

  it.each([
    [
      'covered by a dialog',
      (input: Element) => input.insertAdjacentHTML('afterend', '<div style="position:fixed;inset:0;background:#fff"></div>'),
    ],
    ['hidden', (input: Element) => input.setAttribute('style', 'display:none')],
    ['made invisible', (input: Element) => input.parentElement?.setAttribute('style', 'visibility:hidden')],
    ['scrolled out of its box', (input: Element) => input.parentElement?.scrollTo(0, 400)],
    ['scrolled out of the window', () => scrollTo(0, 2_000)],
    ['taken away', (input: Element) => input.remove()],
  ])('are not shown when the control is %s', async (_, hide) => {
    const marked = await openMarkedPage(
      browser,
      '<div style="height:200px;overflow:auto"><input id="a" value="最低价"><p style="height:900px"></p></div><p style="height:4000px"></p>',
    );
    await marked.draw([mark('#a', 0, '最低价')]);
    expect(await drawn(marked, 'fail')).toBe(1);
    await marked.page.$eval('#a', hide);
    await marked.until((kit) => {
      const badge = kit.root()?.querySelector<HTMLElement>('.badge');
      return kit.root()?.querySelector('path.fail')?.getAttribute('d') === '' && (!badge || badge.hidden);
    });
  });

  it('stand in frames within frames and in shadow roots, and not over what covers those', async () => {
    const marked = await openMarkedPage(
      browser,
      `<iframe id=f style="margin:30px;border:7px solid;padding:11px;height:120px" srcdoc="<p>内容</p><input id=b value=最低价>"></iframe><x-e></x-e>
       <script>document.querySelector('x-e').attachShadow({mode:'open'}).innerHTML='<input id=a value=最低价>'</script>`,
    );
    await marked.draw([mark('#f >> #b', 0, '最低价', 'review'), mark('x-e >> #a', 0, '最低价', 'warn')]);
    expect([await drawn(marked, 'review'), await drawn(marked, 'warn')]).toEqual([1, 1]);
    const off = await marked.inside((kit) => {
      const [frame, input] = [kit.$('#f') as HTMLIFrameElement, kit.$('#f >> #b').getBoundingClientRect()];
      const outer = frame.getBoundingClientRect();
      const line = kit.root()?.querySelector('path.review')?.getBoundingClientRect();
      return line && [line.left - (outer.left + 18 + input.left), line.bottom - (outer.top + 18 + input.top)];
    });
    expect(off?.[0]).toBeGreaterThan(0);
    expect(off?.[0]).toBeLessThan(8);
    expect(off?.[1]).toBeGreaterThan(10);
    expect(off?.[1]).toBeLessThan(24);
    await marked.page.evaluate(() =>
      document.body.insertAdjacentHTML('beforeend', '<div style="position:fixed;inset:0;background:#fff"></div>'),
    );
    await marked.until((kit) => ['review', 'warn'].every((name) => kit.root()?.querySelector(`path.${name}`)?.getAttribute('d') === ''));
  });

  it('are capped on each control, the gravest first', async () => {
    const marked = await openMarkedPage(browser, '<textarea id="a" style="width:800px;height:600px"></textarea>');
    await marked.page.$eval('#a', (area) => ((area as HTMLTextAreaElement).value = '好'.repeat(10_000)));
    const many = Array.from({ length: 10_000 }, (_, start) => mark('#a', start, '好', start < 9_990 ? 'review' : 'fail'));
    await marked.draw(many);
    await marked.page.$eval('#a', (area) => area.scrollTo(0, area.scrollHeight));
    await marked.until((kit) => kit.root()?.querySelector('path.fail')?.getAttribute('d') !== '');
    expect(await drawn(marked, 'fail')).toBe(10);
    expect(await marked.inside((kit) => kit.root()?.querySelector('.badge')?.textContent)).toBe('✕10?290');
  });
});

describe('what the page sees of us', () => {
  it('is one empty box, and nothing after the end', async () => {
    const marked = await openMarkedPage(browser, `<input id="a" value="最低价">${EDITOR}`);
    const before = await marked.page.evaluate(() => document.documentElement.outerHTML);
    await marked.draw([mark('#a', 0, '最低价'), mark('#e', 2, '顶级')]);
    const host = await marked.page.evaluate(() => {
      const last = document.documentElement.lastElementChild;
      return { root: last?.shadowRoot, inner: last?.innerHTML, cards: document.querySelectorAll('[role=dialog],.badge').length };
    });
    expect(host).toEqual({ root: null, inner: '', cards: 0 });
    await marked.inside((kit) => kit.abort());
    expect(await marked.page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    expect(await marked.page.evaluate(() => [CSS.highlights.size, document.adoptedStyleSheets.length])).toEqual([0, 0]);
    await marked.draw([mark('#a', 0, '最低价')]);
    expect(await marked.inside((kit) => kit.marks.flash(kit.id('#a')))).toBe(false);
    expect(await marked.page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  it('is nothing after clear, and comes back when the page throws it out', async () => {
    const marked = await openMarkedPage(browser, '<input id="a" value="最低价">');
    const hosts = () => marked.page.evaluate(() => document.documentElement.children.length - 2);
    await marked.draw([mark('#a', 0, '最低价')]);
    await marked.page.evaluate(() => document.documentElement.lastElementChild?.remove());
    await marked.until((kit) => kit.root()?.host.isConnected);
    expect(await hosts()).toBe(1);
    await marked.inside((kit) => kit.marks.clear());
    expect(await hosts()).toBe(0);
  });
});

describe('showing a control', () => {
  it('scrolls to it and rings it; caret, selection and focus stay', async () => {
    const marked = await openMarkedPage(
      browser,
      '<input id="a" value="在这里打字"><p style="height:3000px"></p><textarea id="b" style="height:60px"></textarea><p style="height:3000px"></p>',
    );
    await marked.page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await marked.page.$eval('#b', (area) => ((area as HTMLTextAreaElement).value = `${'行\n'.repeat(50)}销量第一`));
    await marked.page.focus('#a');
    await marked.page.evaluate(() => document.querySelector('input')?.setSelectionRange(1, 3));
    expect(await marked.inside((kit) => kit.marks.flash(kit.id('#b'), { start: 100, end: 104 }))).toBe(true);
    const [ring, words] = await marked.inside((kit) =>
      ['.ring', 'path.tint'].map((name) => kit.root()?.querySelector(name)?.getBoundingClientRect().toJSON() as DOMRect),
    );
    const box = await marked.page.$eval('#b', (area) => area.getBoundingClientRect().toJSON() as DOMRect);
    expect(box.top).toBeGreaterThan(200);
    expect(box.bottom).toBeLessThan(500);
    expect(ring?.top).toBeCloseTo(box.top - 5, 0);
    expect(words?.width).toBeGreaterThan(20);
    expect(
      await marked.page.evaluate(() => [
        document.activeElement?.id,
        document.querySelector('input')?.selectionEnd,
        document.querySelector('textarea')?.selectionStart,
      ]),
    ).toEqual(['a', 3, `${'行\n'.repeat(50)}销量第一`.length]);
    await marked.until((kit) => !kit.root()?.querySelector('.ring'));
  });

  it('reaches into frames and says when there is nothing to show', async () => {
    const marked = await openMarkedPage(
      browser,
      '<p style="height:3000px"></p><iframe style="height:200px" srcdoc="<p style=height:2000px></p><input id=a value=最低价>"></iframe><input id="no" style="display:none">',
    );
    await marked.page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    expect(await marked.inside((kit) => kit.marks.flash(kit.id('iframe >> #a')))).toBe(true);
    const top = await marked.inside((kit) => kit.root()?.querySelector('.ring')?.getBoundingClientRect().top ?? -1);
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(700);
    expect(await marked.inside((kit) => [kit.marks.flash(kit.id('#no')), kit.marks.flash('c999')])).toEqual([false, false]);
  });
});
