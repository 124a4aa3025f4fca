import { beforeEach, expect, test, vi } from 'vitest';

const { sendMessage } = vi.hoisted(() => ({ sendMessage: vi.fn<(message: unknown) => Promise<unknown>>() }));
vi.mock('wxt/browser', () => ({ browser: { runtime: { sendMessage } } }));

const { newId, request } = await import('../../utils/messages/client');

beforeEach(() => sendMessage.mockReset());

test('gives the answer of the worker', async () => {
  sendMessage.mockResolvedValueOnce({ ok: true, value: 3 });
  expect(await request('listing.forget', { listing: 'taobao:1' })).toEqual({ ok: true, value: 3 });
  sendMessage.mockResolvedValueOnce({ ok: false, error: 'quotaFull' });
  expect(await request('listing.forget', { listing: 'taobao:1' })).toEqual({ ok: false, error: 'quotaFull' });
  expect(sendMessage).toHaveBeenCalledTimes(2);
});

test('asks again with the same message when the worker dies on the way', async () => {
  sendMessage
    .mockRejectedValueOnce(new Error('The message port closed before a response was received.'))
    .mockRejectedValueOnce(new Error('A listener indicated an asynchronous response by returning true, but the message channel closed'))
    .mockResolvedValueOnce({ ok: true, value: true });
  expect(await request('dismissal.remove', { id: 'd' })).toEqual({ ok: true, value: true });
  expect(sendMessage.mock.calls.map(([message]) => message)).toEqual(Array(3).fill({ name: 'dismissal.remove', payload: { id: 'd' } }));
});

test('says so when nobody answers, or not in our shape', async () => {
  sendMessage.mockResolvedValue({ hello: 1 });
  expect(await request('refused.read', {})).toEqual({ ok: false, error: 'unreachable' });
});

test('ids do not repeat', () => {
  expect(new Set(Array.from({ length: 100 }, newId)).size).toBe(100);
});
