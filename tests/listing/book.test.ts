import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { AUDIT_TEXTS, auditBook } from '../../utils/listing/book';
import { OWN_AUDITS, PROPOSALS } from '../../utils/listing/proposals';
import { WEIGHT_REASONS } from '../../utils/listing/reasons';
import { REGISTRY } from '../../utils/listing/registry';
import { LANGUAGES } from '../../utils/locales/text';

const root = path.resolve(import.meta.dirname, '../..');
const ids = REGISTRY.map((entry) => entry.audit.meta.id);
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

test('the folder holds exactly the registered audits', () => {
  const files = readdirSync(path.join(root, 'utils/listing/audits')).map((file) => file.replace(/\.ts$/, ''));
  expect(files.toSorted()).toEqual(ids.toSorted());
});

/** Hints for a person's eye, which cost no points. */
const HINTS = ['images-text-overlay'];

test('no id twice, no weight without points', () => {
  expect(new Set(ids).size).toBe(ids.length);
  for (const { audit, weight } of REGISTRY) expect(weight > 0).toBe(!HINTS.includes(audit.meta.id));
});

const without = (all: readonly string[], known: readonly string[]) => all.filter((id) => !known.includes(id));
const proposed = PROPOSALS.map(({ id }) => id);

describe('what was proposed', () => {
  test('is judged once each', () => {
    expect(proposed.length).toBe(77);
    expect(new Set(proposed).size).toBe(proposed.length);
    for (const { en, zh } of PROPOSALS) expect([en.length > 3, zh.length > 1]).toEqual([true, true]);
  });

  test('and adopted is in the registry, and merged is where it says', () => {
    const adopted = PROPOSALS.filter(({ verdict }) => verdict === 'adopted').map(({ id }) => id);
    expect(without(adopted, ids)).toEqual([]);
    const merged = PROPOSALS.filter(({ verdict }) => verdict === 'merged');
    for (const { into = [] } of merged) expect([into.length > 0, without(into, ids)]).toEqual([true, []]);
    const gone = PROPOSALS.filter(({ verdict }) => verdict !== 'adopted').map(({ id }) => id);
    expect(gone.filter((id) => ids.includes(id))).toEqual([]);
  });
});

test('every audit was proposed or says why it is there', () => {
  const merged = PROPOSALS.flatMap(({ into = [] }) => into);
  expect(without(ids, [...proposed, ...merged, ...Object.keys(OWN_AUDITS)])).toEqual([]);
  expect(without(Object.keys(OWN_AUDITS), ids)).toEqual([]);
  expect(Object.keys(OWN_AUDITS).filter((id) => proposed.includes(id))).toEqual([]);
});

test('every weight says why', () => {
  expect(without(ids, Object.keys(WEIGHT_REASONS))).toEqual([]);
  expect(without(Object.keys(WEIGHT_REASONS), ids)).toEqual([]);
});

const tests = readdirSync(path.join(root, 'tests/listing'))
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => read(`tests/listing/${file}`));

test.each(ids)('%s has its table test, alone or with its kind', (id) => {
  const own = existsSync(path.join(root, `tests/listing/${id}.test.ts`));
  expect(own || tests.some((text) => text.includes(`tableOf('${id}'`))).toBe(true);
});

describe.each(LANGUAGES)('%s', (language) => {
  const texts = JSON.parse(read(`utils/locales/${language}.json`)) as Record<string, string>;

  test('has the texts of every audit, and none of an audit that is gone', () => {
    const own = Object.keys(texts).flatMap((key) => /^listing\.([a-z]+-[a-z-]+)\.(?:name|problem|why)$/.exec(key)?.[1] ?? []);
    expect(new Set(own)).toEqual(new Set(ids));
    for (const id of ids) for (const part of AUDIT_TEXTS) expect(texts[`listing.${id}.${part}`], `${id} ${part}`).toBeTruthy();
  });

  test.each(ids)('every placeholder of %s is filled', (id) => {
    const source = read(`utils/listing/audits/${id}.ts`);
    // What several audits say alike is made in a file they share.
    const shared = [...source.matchAll(/from '\.\.\/([\w/-]+)'/g)].map(([, name]) => read(`utils/listing/${name}.ts`));
    const written = [source, ...shared].join('\n');
    for (const [, name] of (texts[`listing.${id}.problem`] ?? '').matchAll(/\{(\w+)\}/g)) {
      expect(written).toMatch(new RegExp(`[{,]\\s*${name}\\s*[:,}]`));
    }
  });
});

test('docs/audits.md says what the registry says', () => {
  expect(read('docs/audits.md')).toBe(auditBook());
});
