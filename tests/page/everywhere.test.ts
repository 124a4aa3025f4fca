import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ALL_CENTRE_PAGES } from '../pages/centres';
import { faultsOf, type Judged, judgeEverywhere, share, summary } from './everywhere';
import { openReadingRoom, type ReadingRoom } from './reading-room';

let room: ReadingRoom;
let judged: Judged[];
beforeAll(async () => {
  room = await openReadingRoom();
  judged = await judgeEverywhere(room, ALL_CENTRE_PAGES);
}, 600_000);
afterAll(() => room.close());

const GUISES = ['plain', 'redesigned', 'redesigned, other words'] as const;
const told = (own: readonly Judged[]) => `${summary(own).join('\n')}\n\n${faultsOf(own)}`;

describe.each(GUISES)('every page, %s', (guise) => {
  const own = () => judged.filter((one) => one.guise === guise);

  test('nothing wrong is read', () => {
    const wrong = own().filter(({ verdict }) => verdict.wrong.length > 0);
    expect(wrong.length, faultsOf(wrong)).toBe(0);
  });

  test('fields, cells and cards', () => {
    for (const kind of ['fields', 'cells', 'cards'] as const)
      expect(share(own(), kind), `${kind}\n${told(own())}`).toBeGreaterThanOrEqual(0.97);
  });

  test('page kinds, metrics and flags', () => {
    for (const kind of ['metrics', 'flags'] as const) expect(share(own(), kind), `${kind}\n${told(own())}`).toBeGreaterThanOrEqual(0.97);
    const kinds = own().filter(({ verdict }) => verdict.faults.some((fault) => /^(page kind|marketplace):/.test(fault)));
    expect(kinds.map(({ page }) => page.url)).toEqual([]);
  });
});

test('of order pages nothing of a buyer is in the reading', () => {
  const leaks = judged
    .filter(({ page }) => page.pageKind === 'order-list')
    .flatMap(({ page, guise, json }) =>
      (page.truth.never ?? []).filter((text) => json.includes(text)).map((text) => `${page.url}, ${guise}: ${text}`),
    );
  expect(leaks).toEqual([]);
});
