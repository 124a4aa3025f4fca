import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { AUDIT_TEXTS, auditBook } from '../../utils/listing/book';
import { REGISTRY } from '../../utils/listing/registry';
import { LANGUAGES } from '../../utils/locales/text';

const root = path.resolve(import.meta.dirname, '../..');
const ids = REGISTRY.map((entry) => entry.audit.meta.id);
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

test('the folder holds exactly the registered audits', () => {
  const files = readdirSync(path.join(root, 'utils/listing/audits')).map((file) => file.replace(/\.ts$/, ''));
  expect(files.toSorted()).toEqual(ids.toSorted());
});

test('no id twice, no weight without points', () => {
  expect(new Set(ids).size).toBe(ids.length);
  for (const { weight } of REGISTRY) expect(weight).toBeGreaterThan(0);
});

test.each(ids)('%s has its table test', (id) => {
  expect(existsSync(path.join(root, `tests/listing/${id}.test.ts`))).toBe(true);
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
    for (const [, name] of (texts[`listing.${id}.problem`] ?? '').matchAll(/\{(\w+)\}/g)) {
      expect(source).toMatch(new RegExp(`values: \\{[^;]*\\b${name}\\b`));
    }
  });
});

test('docs/audits.md says what the registry says', () => {
  expect(read('docs/audits.md')).toBe(auditBook());
});
