import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ALL_PAGES } from '../../utils/marketplaces/forms';
import { HOSTS } from '../../utils/marketplaces/hosts';
import { MARKETPLACES, PAGE_KINDS } from '../../utils/marketplaces/ids';
import { ALL_MARKETPLACES, marketplaceById } from '../../utils/marketplaces/index';
import { FIELDS } from '../../utils/reading/fields';

/** Files of the room that are no marketplace. */
const STAGE = new Set(['dated.ts', 'forms.ts', 'hosts.ts', 'ids.ts', 'index.ts', 'locate.ts', 'marketplace.ts']);

describe('every marketplace', () => {
  test('has one file, named after its id, and is registered', () => {
    const files = readdirSync('utils/marketplaces').filter((file) => !STAGE.has(file));
    expect(files.sort()).toEqual(MARKETPLACES.map((id) => `${id}.ts`).sort());
    expect(ALL_MARKETPLACES.map(({ id }) => id).sort()).toEqual([...MARKETPLACES].sort());
    expect(ALL_PAGES.map(({ id }) => id)).toEqual(ALL_MARKETPLACES.map(({ id }) => id));
    expect(marketplaceById('unknown')).toBeUndefined();
  });

  test.each(ALL_MARKETPLACES.map((marketplace) => [marketplace.id, marketplace] as const))(
    '%s: patterns compile, fields are canonical',
    (id, marketplace) => {
      expect(HOSTS[id].length).toBeGreaterThan(0);
      for (const pattern of HOSTS[id]) expect(pattern).toMatch(/^https:\/\/\*\.[a-z0-9-]+(\.[a-z0-9-]+)+\/\*$/);
      for (const { kind, host, path, hash } of marketplace.pages) {
        expect(PAGE_KINDS).toContain(kind);
        expect(() => [new RegExp(path), new RegExp(hash ?? '')]).not.toThrow();
        if (host.startsWith('^')) expect(host.endsWith('$')).toBe(true);
        else expect(host).toMatch(/^\.?[a-z0-9-]+(\.[a-z0-9-]+)+$/);
      }
      const labels = marketplace.fields.flatMap((field) => field.labels);
      expect(new Set(labels).size).toBe(labels.length);
      for (const { field } of marketplace.fields) expect(FIELDS).toContain(field);
    },
  );

  test.each(ALL_MARKETPLACES.flatMap(({ id, limits }) => limits.map((limit) => [`${id} ${limit.field} ${limit.of}`, limit] as const)))(
    '%s: the limit has source, day and confidence',
    (_, limit) => {
      expect(limit.cite.length).toBeGreaterThan(5);
      expect(limit.seen).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(['A', 'B', 'C']).toContain(limit.confidence);
      expect(limit.min ?? limit.max).toBeGreaterThan(0);
      if (limit.of !== 'count') expect(limit.unit).toBeDefined();
      if (limit.min !== undefined && limit.max !== undefined) expect(limit.min).toBeLessThanOrEqual(limit.max);
    },
  );
});

test('Amazon titles: 75 characters since 27 July 2026, media 200, before that 200 for all', () => {
  const limits = marketplaceById('amazon')?.limits.filter(({ field, of }) => field === 'title' && of === 'length') ?? [];
  const on = (day: string, media: boolean) =>
    limits.find(
      ({ from, to, only, except }) =>
        (from ?? '') <= day && (to === undefined || day < to) && (media ? !except?.includes('book') : !only?.includes('book')),
    )?.max;
  expect([on('2026-07-26', false), on('2026-07-27', false), on('2026-07-27', true)]).toEqual([200, 75, 200]);
});
