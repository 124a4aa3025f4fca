import { beforeEach, describe, expect, test, vi } from 'vitest';

const tab = vi.hoisted(() => ({ id: 7 as number | undefined, url: undefined as string | undefined }));
const { sendMessage, executeScript } = vi.hoisted(() => ({
  sendMessage: vi.fn<(message: unknown) => Promise<unknown>>(),
  executeScript: vi.fn<(injection: unknown) => Promise<unknown>>(),
}));
vi.mock('wxt/browser', () => ({ browser: { runtime: { sendMessage }, scripting: { executeScript }, tabs: { query: async () => [tab] } } }));

const { keepPageInFront, ruleAddressInFront } = await import('../../utils/messages/rule-page');

const READ = { ok: true, url: 'https://rules.example/a?id=1', title: '规则', text: '不得使用联系方式。' };

beforeEach(() => {
  sendMessage.mockReset().mockResolvedValue({ ok: true, value: { kind: 'new', page: 'p' } });
  executeScript.mockReset().mockResolvedValue([{ result: READ }]);
  Object.assign(tab, { id: 7, url: 'https://rules.example/a?id=1&spm=x' });
});

describe('keeping the page in front', () => {
  test('reads it once and hands it in with time and hash', async () => {
    expect(await keepPageInFront(9)).toEqual({ ok: true, value: { kind: 'new', page: 'p' } });
    expect(executeScript.mock.calls).toEqual([[{ target: { tabId: 7 }, files: ['/rulepage.js'] }]]);
    const hash = Buffer.from(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(READ.text))).toString('hex');
    const { ok: _, ...page } = READ;
    expect(sendMessage.mock.calls).toEqual([[{ name: 'rulePage.keep', payload: { ...page, at: 9, hash } }]]);
  });

  test.each<[string, () => void, string]>([
    ['a tab without an id', () => Object.assign(tab, { id: undefined }), 'noAccess'],
    ['a page the browser guards', () => executeScript.mockRejectedValue(new Error('Cannot access contents of the page')), 'noAccess'],
    ['a page without an article', () => executeScript.mockResolvedValue([{ result: { ok: false, error: 'noText' } }]), 'noText'],
    ['an endless page', () => executeScript.mockResolvedValue([{ result: { ok: false, error: 'tooLarge' } }]), 'tooLarge'],
    ['a page that answers in another shape', () => executeScript.mockResolvedValue([{ result: { ...READ, onload: 'x' } }]), 'noText'],
    [
      'a page that answers with a script for an address',
      () => executeScript.mockResolvedValue([{ result: { ...READ, url: 'javascript:0' } }]),
      'noText',
    ],
    ['a page that went away', () => executeScript.mockResolvedValue([]), 'noText'],
  ])('%s: nothing is kept, and why', async (_, happens, error) => {
    happens();
    expect(await keepPageInFront(9)).toEqual({ ok: false, error });
    expect(sendMessage).not.toHaveBeenCalled();
  });

  test.each([
    'https://myseller.taobao.com/home.htm/trade-platform/tp/sold',
    'https://trade.taobao.com/trade/itemlist/list_sold_items.htm',
    'https://sycm.taobao.com/portal/home.htm',
    'https://item.taobao.com/item.htm?id=1',
  ])('%s holds the shop’s or buyers’ data and is not even read', async (url) => {
    Object.assign(tab, { url });
    expect(await keepPageInFront(9)).toEqual({ ok: false, error: 'workPage' });
    expect(executeScript).not.toHaveBeenCalled();
  });

  test('what the store refuses is said', async () => {
    sendMessage.mockResolvedValue({ ok: false, error: 'quotaFull' });
    expect(await keepPageInFront(9)).toEqual({ ok: false, error: 'quotaFull' });
  });
});

test('the address in front is known as pages are kept under, where the browser tells it', async () => {
  expect(await ruleAddressInFront()).toBe('https://rules.example/a?id=1');
  Object.assign(tab, { url: undefined });
  expect(await ruleAddressInFront()).toBeUndefined();
  Object.assign(tab, { url: 'chrome://settings' });
  expect(await ruleAddressInFront()).toBeUndefined();
});
