import { describe, expect, test } from 'vitest';
import { healthOf, wantsCare } from '../../components/settings/page-health';
import type { HealthRow, HealthVisit } from '../../utils/history';

const DAY = 86_400_000;
const NOW = 100 * DAY;

const visit = (state: HealthVisit['state'], at: number, more: Partial<HealthVisit> = {}): HealthVisit => ({
  id: `${at}`,
  at,
  state,
  troubles: [],
  read: 10,
  expected: 10,
  ...more,
});

const day = (visits: readonly HealthVisit[], more: Partial<HealthRow> = {}): HealthRow => ({
  id: 'taobao|ad-report|2026-11-22',
  marketplace: 'taobao',
  pageKind: 'ad-report',
  day: '2026-11-22',
  at: visits.at(-1)?.at ?? 0,
  visits,
  headers: [],
  ...more,
});

const health = (...rows: HealthRow[]) => healthOf(rows, 'taobao', 'ad-report', NOW);

describe('the health of a kind of page', () => {
  test('is not known before it was opened', () => {
    expect(health()).toMatchObject({ state: undefined, loads: 0, share: undefined, lastSeen: undefined });
    expect(wantsCare(health())).toBe(false);
  });

  test('is that of the last load, whatever order the days come in', () => {
    const found = health(day([visit('notRead', NOW - 5, { troubles: ['shape'] })]), day([visit('read', NOW - DAY)]));
    expect(found).toMatchObject({ state: 'notRead', troubles: ['shape'], loads: 2, lastSeen: NOW - 5, counts: { read: 1, notRead: 1 } });
    expect(wantsCare(found)).toBe(true);
  });

  test.each([
    ['pages not turned', [], false],
    ['a tab not opened', ['notMounted'], false],
    ['headers that do not fit', ['notMounted', 'shape'], true],
    ['sums that contradict', ['disagrees'], true],
  ] as const)('in part for %s wants care: %s', (_, troubles, care) => {
    expect(wantsCare(health(day([visit('partly', NOW, { troubles })])))).toBe(care);
  });

  test('counts what was read of what was expected, and never more than all', () => {
    expect(
      health(day([visit('partly', NOW - 2, { read: 13, expected: 146 }), visit('read', NOW - 1, { read: 54, expected: 54 })])).share,
    ).toBe(67 / 200);
    expect(health(day([visit('read', NOW - 1, { read: 9, expected: 0 })])).share).toBeUndefined();
    expect(health(day([visit('read', NOW - 1, { read: 12, expected: 10 })])).share).toBe(1);
  });

  test('forgets what is older than a month, and other kinds and marketplaces', () => {
    const old = day([visit('read', NOW - 31 * DAY)]);
    const other = day([visit('read', NOW)], { pageKind: 'shop-report' });
    const elsewhere = day([visit('read', NOW)], { marketplace: 'jd' });
    expect(health(old, other, elsewhere).loads).toBe(0);
  });
});
