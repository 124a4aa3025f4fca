import { fileURLToPath } from 'node:url';
import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle, type MarkedPage, openBrowser, openMarkedPage } from './marks-stage';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Replaces `expected` at `start` in the control, as the watch port would ask. */
function fix({ inside }: MarkedPage, path: string, start: number, expected: string, replacement: string) {
  return inside(
    (kit, at, from, was, next) =>
      kit.applyFix(kit.controls, { control: kit.id(at), span: { start: from, end: from + was.length }, expected: was, replacement: next }),
    path,
    start,
    expected,
    replacement,
  );
}

const valueIn = ({ inside }: MarkedPage, path: string) => inside((kit, at) => (kit.$(at) as HTMLInputElement).value, path);

describe('a fix in a plain field', () => {
  it('changes the words, tells the page as typing would, and nothing else', async () => {
    const marked = await openMarkedPage(browser, '<form><input id="a" value="全网最低价羽绒服"><textarea id="b">一级棒</textarea></form>');
    await marked.page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      for (const type of ['input', 'change', 'click', 'keydown', 'submit', 'focusin', 'beforeinput']) {
        window.addEventListener(
          type,
          (event) => heard.push(`${type}:${(event as InputEvent).inputType ?? ''}:${(event.target as Element).id}`),
          true,
        );
      }
    });
    expect(await fix(marked, '#a', 0, '全网最低价', '换季价')).toEqual({ ok: true, before: '全网最低价羽绒服', after: '换季价羽绒服' });
    expect(await fix(marked, '#b', 0, '一级', '')).toEqual({ ok: true, before: '一级棒', after: '棒' });
    expect(await marked.page.evaluate('window.heard')).toEqual([
      'input:insertReplacementText:a',
      'change::a',
      'input:insertReplacementText:b',
      'change::b',
    ]);
  });

  it.each([
    ['disabled', '<input id="a" disabled value="最低价">'],
    ['disabled by its fieldset', '<fieldset disabled><input id="a" value="最低价"></fieldset>'],
    ['read-only', '<textarea id="a" readonly>最低价</textarea>'],
    ['rich text', '<div id="a" contenteditable>最低价</div>'],
    ['not a text field', '<input id="a" type="number" value="1">'],
  ])('refuses a control that is %s', async (_, html) => {
    const marked = await openMarkedPage(browser, html);
    const before = await marked.page.evaluate(() => document.body.innerHTML);
    expect(await fix(marked, '#a', 0, '最低价', '')).toMatchObject({ ok: false, error: 'notWritable' });
    expect(await marked.page.evaluate(() => document.body.innerHTML)).toBe(before);
  });

  it.each([
    [0, '最高价'],
    [1, '最低价'],
    [-6, '最低价'],
    [99, '最低价'],
  ])('refuses when %i does not hold %s any more', async (start, expected) => {
    const marked = await openMarkedPage(browser, '<input id="a" value="最低价羽绒服">');
    expect(await fix(marked, '#a', start, expected, 'x')).toEqual({ ok: false, error: 'changed', now: '最低价羽绒服' });
    expect(await valueIn(marked, '#a')).toBe('最低价羽绒服');
  });

  it('says when the control has gone, before or through the write', async () => {
    const marked = await openMarkedPage(browser, '<input id="a" value="最低价"><div id="row"><input id="b" value="最低价"></div>');
    const gone = await marked.inside((kit) => {
      const control = kit.id('#a');
      kit.$('#a').remove();
      return kit.applyFix(kit.controls, { control, span: { start: 0, end: 3 }, expected: '最低价', replacement: '' });
    });
    expect(gone).toEqual({ ok: false, error: 'gone', now: '' });
    await marked.page.evaluate(() => {
      const row = document.querySelector('#row');
      row?.addEventListener('input', () => setTimeout(() => row.replaceChildren(document.createElement('input')), 20));
    });
    expect(await fix(marked, '#b', 0, '最低价', '')).toEqual({ ok: false, error: 'gone', now: '' });
  });

  it.each([0, 30, 300])('says when the page puts its own value back after %i ms', async (late) => {
    const marked = await openMarkedPage(browser, '<input id="a" value="最低价羽绒服">');
    await marked.page.evaluate((wait) => {
      const input = document.querySelector('input');
      input?.addEventListener('input', () => setTimeout(() => (input.value = '最低价羽绒服'), wait));
    }, late);
    expect(await fix(marked, '#a', 0, '最低价', '')).toEqual({ ok: false, error: 'reverted', now: '最低价羽绒服' });
  });

  it('says what stands there when the page alters the words', async () => {
    const marked = await openMarkedPage(browser, '<input id="a" value="best down jacket" oninput="this.value = this.value.toUpperCase()">');
    expect(await fix(marked, '#a', 0, 'best', 'good')).toEqual({ ok: false, error: 'reverted', now: 'GOOD DOWN JACKET' });
  });

  it('takes what the operator types meanwhile for typing, not for a page that reverts', async () => {
    const marked = await openMarkedPage(browser, '<input id="a" value="最低价羽绒服">');
    await marked.page.focus('#a');
    await marked.page.keyboard.press('End');
    await marked.page.evaluate(() =>
      document.querySelector('input')?.addEventListener('change', () => document.body.setAttribute('data-told', '')),
    );
    const fixing = fix(marked, '#a', 0, '最低价', '');
    await marked.page.waitForSelector('body[data-told]');
    await marked.page.keyboard.type('A');
    expect(await fixing).toEqual({ ok: true, before: '最低价羽绒服', after: '羽绒服' });
    expect(await valueIn(marked, '#a')).toBe('羽绒服A');
  });

  it('leaves focus and caret where the operator has them', async () => {
    const marked = await openMarkedPage(browser, '<input id="a" value="最低价羽绒服"><input id="b" value="别处">');
    await marked.page.focus('#a');
    await marked.page.evaluate(() => document.querySelector('input')?.setSelectionRange(5, 5));
    await fix(marked, '#a', 0, '最低价', '好');
    expect(await marked.page.evaluate(() => document.querySelector('input')?.selectionStart)).toBe(3);
    await marked.page.focus('#b');
    await fix(marked, '#a', 0, '好', '最低价');
    expect(await marked.page.evaluate(() => document.activeElement?.id)).toBe('b');
  });
});

describe('a fix where controls are hard to reach', () => {
  it('writes into open shadow roots and same-origin frames', async () => {
    const marked = await openMarkedPage(
      browser,
      '<x-field></x-field><iframe srcdoc="<input id=b value=最低价>"></iframe><script>document.querySelector("x-field").attachShadow({mode:"open"}).innerHTML="<input id=a value=最低价>"</script>',
    );
    expect(await fix(marked, 'x-field >> #a', 0, '最低价', '低价')).toEqual({ ok: true, before: '最低价', after: '低价' });
    expect(await fix(marked, 'iframe >> #b', 0, '最低价', '低价')).toEqual({ ok: true, before: '最低价', after: '低价' });
    expect(await valueIn(marked, 'iframe >> #b')).toBe('低价');
  });

  it('is taken over by controlled React fields, undone the same way, and never submits', async () => {
    const marked = await openMarkedPage(browser, '<body></body>');
    await marked.page.evaluate(await bundle(fileURLToPath(new URL('./fix-react-page.ts', import.meta.url))));
    await marked.page.waitForSelector('#state');
    const state = () => marked.page.$eval('#state', (output) => output.textContent);
    expect(await fix(marked, '#title', 0, '全网最低价', '换季价')).toMatchObject({ ok: true });
    expect(await state()).toBe('换季价羽绒服|一级棒');
    expect(await fix(marked, '#note', 0, '一级', '很')).toMatchObject({ ok: true });
    expect(await state()).toBe('换季价羽绒服|很棒');
    expect(await fix(marked, '#title', 0, '换季价', '全网最低价')).toMatchObject({ ok: true, after: '全网最低价羽绒服' });
    expect(await state()).toBe('全网最低价羽绒服|很棒');
    expect(await fix(marked, '#stubborn', 0, '不许', '')).toEqual({ ok: false, error: 'reverted', now: '不许改' });
    expect(await marked.page.$('body[data-submitted]')).toBeNull();
  });
});
