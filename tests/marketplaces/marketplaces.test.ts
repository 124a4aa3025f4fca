import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ALL_PAGES } from '../../utils/marketplaces/forms';
import { HOSTS } from '../../utils/marketplaces/hosts';
import { MARKETPLACES, type MarketplaceId, PAGE_KINDS } from '../../utils/marketplaces/ids';
import { ALL_MARKETPLACES, marketplaceById } from '../../utils/marketplaces/index';
import type { DatedLimit } from '../../utils/marketplaces/marketplace';
import { promotionFields } from '../../utils/marketplaces/promotions';
import { FROM_MEMORY } from '../../utils/marketplaces/thin';
import { LISTING_FIELDS, PROMOTION_FIELDS } from '../../utils/reading/fields';

/** Files of the room that are no marketplace. */
const STAGE = new Set([
  'addresses.ts',
  'currency.ts',
  'dated.ts',
  'forms.ts',
  'hosts.ts',
  'ids.ts',
  'index.ts',
  'locate.ts',
  'marketplace.ts',
  'promotions.ts',
  'thin.ts',
  'words.ts',
]);

describe('every marketplace', () => {
  test('has one file, named after its id, and is registered', () => {
    const files = readdirSync('utils/marketplaces').filter((file) => file.endsWith('.ts') && !STAGE.has(file));
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
      for (const fields of [marketplace.fields, promotionFields(id)]) {
        const labels = fields.flatMap((field) => field.labels);
        expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
        expect(labels.filter((label) => label.trim() !== label || !label)).toEqual([]);
      }
      for (const { field } of marketplace.fields) expect(LISTING_FIELDS).toContain(field);
      for (const { field } of promotionFields(id)) expect(PROMOTION_FIELDS).toContain(field);
    },
  );

  test.each(ALL_MARKETPLACES.flatMap(({ id, limits }) => limits.map((limit) => [`${id} ${limit.field} ${limit.of}`, limit] as const)))(
    '%s: the limit has source, day and confidence',
    (_, limit) => {
      expect(limit.cite.length).toBeGreaterThan(5);
      expect(limit.seen).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(['A', 'B', 'C']).toContain(limit.confidence);
      // What was read on an official page can be read again.
      if (limit.confidence === 'A') expect(limit.url).toMatch(/^https:/);
      expect(limit.min ?? limit.max ?? limit.ideal?.[0]).toBeGreaterThan(0);
      if (limit.of === 'length' || limit.of === 'total') expect(limit.unit).toBeDefined();
      else expect(limit.unit).toBeUndefined();
      const rising = [limit.min, ...(limit.ideal ?? []), limit.max].filter((value) => value !== undefined);
      expect(rising).toEqual(rising.toSorted((a, b) => a - b));
      if (limit.from !== undefined && limit.to !== undefined) expect(limit.from < limit.to).toBe(true);
      for (const host of [...(limit.hosts ?? []), ...(limit.exceptHosts ?? [])]) expect(host).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
    },
  );
});

const limitsOf = (id: MarketplaceId): readonly DatedLimit[] => marketplaceById(id)?.limits ?? [];

test.each(MARKETPLACES)('%s limits the title', (id) => {
  expect(limitsOf(id).some(({ field, of, max }) => field === 'title' && of === 'length' && max !== undefined)).toBe(true);
});

/** Whether both can hold for one listing on one day, and neither is the closer: for named goods beside one for all is. */
function clash(a: DatedLimit, b: DatedLimit): boolean {
  if (a.field !== b.field || a.of !== b.of) return false;
  const days = (a.from ?? '') < (b.to ?? '~') && (b.from ?? '') < (a.to ?? '~');
  const apart = (inside?: readonly string[], outside?: readonly string[]) => inside?.every((name) => outside?.includes(name)) ?? false;
  const goods = Boolean(a.only) === Boolean(b.only) && !apart(a.only, b.except) && !apart(b.only, a.except);
  const hosts = !apart(a.hosts, b.exceptHosts) && !apart(b.hosts, a.exceptHosts);
  return days && goods && hosts;
}

test.each(MARKETPLACES)('%s: no two limits hold at once', (id) => {
  const limits = limitsOf(id);
  const clashes = limits.flatMap((a, at) =>
    limits
      .slice(at + 1)
      .filter((b) => clash(a, b))
      .map((b) => `${a.field} ${a.of}: ${a.cite} / ${b.cite}`),
  );
  expect(clashes).toEqual([]);
});

test('the README says how many limits there are, and how many are only asked', () => {
  const limits = ALL_MARKETPLACES.flatMap((marketplace) => marketplace.limits);
  const readme = readFileSync('README.md', 'utf8');
  expect(readme).toContain(`${limits.length} entries for ${ALL_MARKETPLACES.length} marketplaces`);
  expect(readme).toContain(`, ${limits.filter(({ confidence }) => confidence === 'C').length} known by memory`);
});

test('what is known from memory only is a page kind we have', () => {
  for (const { id, pages } of ALL_MARKETPLACES) {
    const kinds = new Set(pages.map(({ kind }) => kind));
    expect(FROM_MEMORY[id]?.filter((kind) => !kinds.has(kind)) ?? []).toEqual([]);
  }
});
