import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { LinkState, MarkPressed } from '../../utils/messages/watch-link';
import { field, reading } from '../history/sample';
import { event, port } from './fake-browser';

interface Tab {
  id: number;
  windowId: number;
  active: boolean;
  status: string;
  url?: string;
}

const TAOBAO = 'https://item.upload.taobao.com/sell/v2/publish.htm?itemId=1';
const page = reading([field('title', '山野牌保温杯')]);

const world = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => ({
  get browser() {
    return world.browser;
  },
}));
const { watchActiveTab } = await import('../../utils/messages/watch-link');

let tab: Tab | undefined;
let granted: boolean;
/** Answers a connection to a tab: a reader that speaks, or nobody. */
let reader: (line: ReturnType<typeof port>) => void;
let lines: ReturnType<typeof port>[];
let injected: number;
let states: LinkState[];
let pressed: MarkPressed[];
let events: ReturnType<typeof newEvents>;
let link: ReturnType<typeof watchActiveTab> | undefined;

const newEvents = () => ({
  onActivated: event<(info: { windowId: number }) => void>(),
  onUpdated: event<(id: number, change: { status?: string }, tab: Tab) => void>(),
  onAdded: event<() => void>(),
  onRemoved: event<() => void>(),
});

const speaks = (line: ReturnType<typeof port>) => queueMicrotask(() => line.hear({ type: 'reading', reading: page }));
const nobody = (line: ReturnType<typeof port>) => queueMicrotask(line.drop);

beforeEach(() => {
  vi.useFakeTimers();
  tab = { id: 7, windowId: 1, active: true, status: 'complete', url: TAOBAO };
  granted = true;
  reader = speaks;
  [lines, states, pressed, injected] = [[], [], [], 0];
  events = newEvents();
  world.browser = {
    runtime: {},
    tabs: {
      query: async () => (tab ? [tab] : []),
      connect: () => {
        const line = port();
        lines.push(line);
        reader(line);
        return line;
      },
      onActivated: events.onActivated,
      onUpdated: events.onUpdated,
    },
    windows: { getCurrent: async () => ({ id: 1 }) },
    permissions: { contains: async () => granted, onAdded: events.onAdded, onRemoved: events.onRemoved },
    scripting: {
      executeScript: async () => {
        injected += 1;
        reader = speaks;
      },
    },
  };
});
afterEach(() => {
  link?.close();
  link = undefined;
  vi.useRealTimers();
});

async function follow() {
  link = watchActiveTab({ onState: (state) => states.push(state), onMarkPressed: (press) => pressed.push(press) });
  await vi.advanceTimersByTimeAsync(1_000);
  return link;
}

test('asks the reader of the tab in front and gives its reading on', async () => {
  await follow();
  expect(states).toEqual([{ kind: 'looking' }, { kind: 'reading', tab: 7, reading: page }]);
  expect(lines[0]?.said).toEqual([{ type: 'read' }]);
  expect(injected).toBe(0);
});

test('a page that is none: said so, with what was read', async () => {
  reader = (line) => queueMicrotask(() => line.hear({ type: 'nothingHere', reading: { ...page, pageKind: 'unknown' } }));
  await follow();
  expect(states.at(-1)).toMatchObject({ kind: 'nothingHere', tab: 7 });
});

test('puts the reader into a page opened before the grant', async () => {
  reader = nobody;
  await follow();
  expect(injected).toBe(1);
  expect(states.at(-1)).toMatchObject({ kind: 'reading' });
});

test('without a grant nothing is put anywhere', async () => {
  reader = nobody;
  granted = false;
  tab = { id: 7, windowId: 1, active: true, status: 'complete' };
  await follow();
  expect(injected).toBe(0);
  expect(states.at(-1)).toEqual({ kind: 'noReader', permitted: false });
  // The operator agrees: the link looks again by itself.
  granted = true;
  tab = { ...tab, url: TAOBAO };
  events.onAdded.fire();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(states.at(-1)).toMatchObject({ kind: 'reading' });
});

test('a granted page into which nothing can be put is said to have no reader', async () => {
  reader = nobody;
  (world.browser.scripting as { executeScript: unknown }).executeScript = () => Promise.reject(new Error('no'));
  await follow();
  expect(states.at(-1)).toEqual({ kind: 'noReader', permitted: true, url: TAOBAO, marketplace: 'taobao' });
});

test('a page still loading gets its reader when it is complete, without injection', async () => {
  reader = nobody;
  tab = { id: 7, windowId: 1, active: true, status: 'loading', url: TAOBAO };
  await follow();
  expect(states).toEqual([{ kind: 'looking' }]);
  reader = speaks;
  tab = { ...tab, status: 'complete' };
  events.onUpdated.fire(7, { status: 'complete' }, tab);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(states.at(-1)).toMatchObject({ kind: 'reading' });
  expect(injected).toBe(0);
});

test('follows the window to another tab and hangs up the first', async () => {
  await follow();
  tab = { id: 8, windowId: 1, active: true, status: 'complete', url: TAOBAO };
  events.onActivated.fire({ windowId: 2 });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(lines).toHaveLength(1);
  events.onActivated.fire({ windowId: 1 });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(states.at(-1)).toMatchObject({ kind: 'reading', tab: 8 });
  expect(lines[0]?.isOpen()).toBe(false);
  // What the first page still says is no longer listened to.
  const before = states.length;
  lines[0]?.hear({ type: 'reading', reading: page });
  expect(states).toHaveLength(before);
});

test('connects again after a navigation, and leaves a line that stands alone', async () => {
  await follow();
  if (tab) events.onUpdated.fire(7, { status: 'complete' }, tab);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(lines).toHaveLength(1);
  lines[0]?.drop();
  expect(states.at(-1)).toEqual({ kind: 'looking' });
  if (tab) events.onUpdated.fire(7, { status: 'complete' }, tab);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(lines).toHaveLength(2);
  expect(states.at(-1)).toMatchObject({ kind: 'reading' });
});

test.each<[string, unknown]>([
  ['no object', 'reading'],
  ['an unknown type', { type: 'eval', code: '1' }],
  ['a reading of another shape', { type: 'reading', reading: { ...page, fields: 'x' } }],
  ['a key too many', { type: 'reading', reading: page, html: 'x' }],
  ['__proto__', JSON.parse('{"type":"reading","__proto__":{}}')],
  ['a text over the cap', { type: 'reading', reading: reading([field('title', 'x'.repeat(200_001))]) }],
  ['a message over the cap', { type: 'reading', reading: page, more: 'x'.repeat(5_000_000) }],
])('%s from the page is dropped', async (_, message) => {
  await follow();
  const before = states.length;
  lines[0]?.hear(message);
  expect(states).toHaveLength(before);
});

test('a fix is answered by its own answer, or by noAnswer in time', async () => {
  const { applyFix } = await follow();
  const order = { control: 'c1', span: { start: 0, end: 2 }, expected: '最好', replacement: '' };
  const [first, second] = [applyFix(order), applyFix(order)];
  const sent = lines[0]?.said.filter(({ type }) => type === 'fix') ?? [];
  expect(sent).toMatchObject([order, order]);
  lines[0]?.hear({ type: 'fixed', id: sent[1]?.id, result: { ok: false, error: 'reverted', now: '最好' } });
  lines[0]?.hear({ type: 'fixed', id: sent[0]?.id, result: { ok: true, before: '最好的杯', after: '的杯' } });
  expect(await first).toEqual({ ok: true, before: '最好的杯', after: '的杯' });
  expect(await second).toEqual({ ok: false, error: 'reverted', now: '最好' });

  const third = applyFix(order);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await third).toEqual({ ok: false, error: 'noAnswer' });

  const fourth = applyFix(order);
  lines[0]?.drop();
  expect(await fourth).toEqual({ ok: false, error: 'noAnswer' });
  expect(await applyFix(order)).toEqual({ ok: false, error: 'noAnswer' });
});

test('marks, flashes and presses', async () => {
  const { drawMarks, show } = await follow();
  drawMarks([]);
  show('c1', { start: 1, end: 2 });
  show('c2');
  expect(lines[0]?.said.slice(1)).toEqual([
    { type: 'marks', marks: [] },
    { type: 'show', control: 'c1', span: { start: 1, end: 2 } },
    { type: 'show', control: 'c2' },
  ]);
  lines[0]?.hear({ type: 'markPressed', key: 'k', action: { kind: 'fix', fix: 1 } });
  expect(pressed).toEqual([{ key: 'k', action: { kind: 'fix', fix: 1 } }]);
});

test('closed, it holds nothing and hears nothing', async () => {
  const { close } = await follow();
  close();
  expect(lines[0]?.isOpen()).toBe(false);
  expect(Object.values(events).map((each) => each.count())).toEqual([0, 0, 0, 0]);
});
