import { beforeEach, expect, test, vi } from 'vitest';
import { HOSTS } from '../../utils/marketplaces/hosts';
import { event } from './fake-browser';

interface Script {
  id: string;
  matches: string[];
  js: string[];
}

const world = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => ({
  get browser() {
    return world.browser;
  },
}));
const { keepReaderRegistered } = await import('../../utils/messages/registration');
const { disableAll, disableSite, enableSite, enabledSites, readerFiles, SITES, siteOf } = await import('../../utils/messages/sites');

/** A browser that holds permissions and registered scripts as the real one does, errors included. */
let granted: Set<string>;
let scripts: Map<string, Script>;
let agrees: boolean;
let events: ReturnType<typeof newEvents>;
const newEvents = () => ({ onInstalled: event(), onStartup: event(), onAdded: event(), onRemoved: event() });

beforeEach(() => {
  events = newEvents();
  granted = new Set();
  scripts = new Map();
  agrees = true;
  world.browser = {
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => granted.has(origin)),
      request: async ({ origins }: { origins: string[] }) => {
        if (agrees) for (const origin of origins) granted.add(origin);
        if (agrees) events.onAdded.fire();
        return agrees;
      },
      remove: async ({ origins }: { origins: string[] }) => {
        for (const origin of origins) granted.delete(origin);
        events.onRemoved.fire();
        return true;
      },
      onAdded: events.onAdded,
      onRemoved: events.onRemoved,
    },
    runtime: { onInstalled: events.onInstalled, onStartup: events.onStartup },
    scripting: {
      getRegisteredContentScripts: async () => [...scripts.values()],
      registerContentScripts: async (fresh: Script[]) => {
        for (const script of fresh) {
          if (scripts.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
          scripts.set(script.id, script);
        }
      },
      updateContentScripts: async (kept: Script[]) => {
        for (const script of kept) {
          if (!scripts.has(script.id)) throw new Error(`Nonexistent script ID '${script.id}'`);
          scripts.set(script.id, script);
        }
      },
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        for (const id of ids) if (!scripts.delete(id)) throw new Error(`Nonexistent script ID '${id}'`);
      },
    },
  };
  keepReaderRegistered();
});

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));
const matches = () => [...scripts.values()].flatMap((script) => script.matches);

test('the reader is registered for exactly the granted sites, whatever the order of events', async () => {
  events.onInstalled.fire();
  events.onStartup.fire();
  await settled();
  expect(scripts.size).toBe(0);

  await enableSite('taobao');
  await settled();
  expect(matches()).toEqual(HOSTS.taobao);
  await enableSite('amazon');
  events.onStartup.fire();
  events.onInstalled.fire();
  await settled();
  expect(scripts.size).toBe(2);
  expect(matches()).toEqual([...HOSTS.taobao, ...HOSTS.amazon]);
  expect([...scripts.values()].map(({ js }) => js)).toEqual([readerFiles('taobao'), readerFiles('amazon')]);

  await disableSite('taobao');
  await settled();
  expect(matches()).toEqual(HOSTS.amazon);
  expect(await enabledSites()).toEqual(['amazon']);
  await disableAll();
  await settled();
  expect(scripts.size).toBe(0);
});

test('events that come at once register once', async () => {
  for (const host of HOSTS.taobao ?? []) granted.add(host);
  events.onInstalled.fire();
  events.onStartup.fire();
  events.onAdded.fire();
  await settled();
  expect(scripts.size).toBe(1);
  expect(matches()).toEqual(HOSTS.taobao);
});

test('a refusal leaves everything as it was', async () => {
  agrees = false;
  expect(await enableSite('douyin')).toBe(false);
  await settled();
  expect(await enabledSites()).toEqual([]);
  expect(scripts.size).toBe(0);
});

test('a site of which only some hosts are granted is not on', async () => {
  granted.add(HOSTS.pinduoduo?.[0] ?? '');
  events.onAdded.fire();
  await settled();
  expect(await enabledSites()).toEqual([]);
  expect(scripts.size).toBe(0);
});

test('the request goes out before anything is awaited', () => {
  const request = vi.fn(async () => true);
  world.browser = { permissions: { request } };
  void enableSite('taobao');
  expect(request).toHaveBeenCalledWith({ origins: HOSTS.taobao });
});

test('every site that can be switched on is known by its hosts, and by nothing else', () => {
  for (const id of SITES) {
    for (const pattern of HOSTS[id] ?? []) {
      const domain = pattern.slice('https://*.'.length, -'/*'.length);
      expect(siteOf(`https://${domain}/`)).toBe(id);
      expect(siteOf(`https://deep.er.${domain}/path?x=1`)).toBe(id);
      expect(siteOf(`http://${domain}/`)).toBeUndefined();
      expect(siteOf(`https://not${domain}/`)).toBeUndefined();
      expect(siteOf(`https://${domain}.example/`)).toBeUndefined();
    }
  }
  expect(siteOf('no address')).toBeUndefined();
});
