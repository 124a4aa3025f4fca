import { beforeEach, expect, test, vi } from 'vitest';

const { session } = vi.hoisted(() => ({ session: new Map<string, unknown>() }));
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      session: {
        get: async (key: string) => (session.has(key) ? { [key]: structuredClone(session.get(key)) } : {}),
        set: async (items: Record<string, unknown>) => {
          await Promise.resolve();
          for (const [key, value] of Object.entries(items)) session.set(key, structuredClone(value));
        },
      },
    },
  },
}));
const { countRefusal, refusalCounts } = await import('../../utils/messages/refusals');

beforeEach(() => session.clear());

test('counts each kind by itself, two at once as two', async () => {
  expect(await refusalCounts()).toEqual({ foreign: 0, frame: 0, site: 0, tier: 0, shape: 0, tooLarge: 0 });
  await Promise.all([countRefusal('shape'), countRefusal('shape'), countRefusal('foreign')]);
  expect(await refusalCounts()).toMatchObject({ shape: 2, foreign: 1, site: 0 });
});

test('what stands there in another shape counts as none', async () => {
  session.set('refused', 'many');
  await countRefusal('tier');
  expect(await refusalCounts()).toMatchObject({ tier: 1, shape: 0 });
});
