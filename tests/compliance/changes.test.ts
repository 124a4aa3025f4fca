import { describe, expect, test } from 'vitest';
import { RULE_PACK_VERSION } from '../../utils/compliance';
import { PACKS } from '../../utils/compliance/rules';
import { CHANGES, compareVersions } from '../../utils/compliance/rules/changes';

describe('the changelog of the rules', () => {
  test('begins with the version in force, newest first', () => {
    expect(CHANGES[0]?.version).toBe(RULE_PACK_VERSION);
    const versions = CHANGES.map(({ version }) => version);
    expect(versions).toEqual(versions.toSorted((a, b) => compareVersions(b, a)));
  });

  test('says of every pack in which version it came', () => {
    const added = new Set(CHANGES.filter(({ kind }) => kind === 'added').flatMap(({ packs }) => packs));
    expect(PACKS.map(({ id }) => id).filter((id) => !added.has(id))).toEqual([]);
  });

  test('names no pack that is not there, unless it was removed', () => {
    const there = new Set(PACKS.map(({ id }) => id));
    const gone = new Set(CHANGES.filter(({ kind }) => kind === 'removed').flatMap(({ packs }) => packs));
    expect(CHANGES.flatMap(({ packs }) => packs).filter((id) => !there.has(id) && !gone.has(id))).toEqual([]);
  });

  test.each([
    ['2026.11.22', '2026.11.22', 0],
    ['2026.11.22', '2026.11.22.2', -1],
    ['2026.11.9', '2026.11.22', -1],
    ['2027.01.01', '2026.12.31.9', 1],
  ])('%s against %s', (a, b, sign) => {
    expect(Math.sign(compareVersions(a, b))).toBe(sign);
    expect(Math.sign(compareVersions(b, a)) + sign).toBe(0);
  });
});
