import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, test } from 'vitest';
import type { EntryState, Order, Report } from '../../components/reports/protocol';

const page: { onmessage?: (event: { data: Order }) => void; postMessage(report: Report): void } = { postMessage: hear };
const states = new Map<number, EntryState>();
const stopped = new Set<number>();
let heard = (): void => undefined;

function hear(report: Report): void {
  if (report.type === 'bug') throw new Error(report.message);
  if (report.type === 'entry') states.set(report.file, report.state);
  if (report.type === 'stopped') stopped.add(report.file);
  heard();
}

/** Until what was heard of the Worker is so. */
function until(so: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    heard = () => {
      if (so()) resolve();
    };
    heard();
  });
}

const give = (order: Order): void => page.onmessage?.({ data: order });
const nameOf = (file: number) => states.get(file)?.name;

function read(file: number, text: string): void {
  give({ type: 'read', file, source: new File([text], `${file}.csv`), today: '2026-11-23', language: 'zh-CN' });
}

function spendOf(file: number): string | null | undefined {
  const state = states.get(file);
  return state?.name === 'ready' ? state.summary.read.totals.spend : undefined;
}

beforeAll(async () => {
  Object.assign(globalThis, { self: page });
  await import('../../components/reports/reports.worker');
});

describe('files of one unknown header', () => {
  const file = (amount: string) => `甲,乙,丙\n2026-11-01,A,${amount}\n2026-11-02,B,${amount}`;

  test('are all read as the first was mapped by hand, those that come later too; a foreign header is not', async () => {
    for (const [number, text] of [file('1.10'), file('2.20'), '甲,乙,丁\n2026-11-01,A,5'].entries()) read(number + 1, text);
    await until(() => [1, 2, 3].every((one) => nameOf(one) === 'puzzle'));
    const mapping = { headerRow: 0, columns: { 0: 'date', 1: 'campaign', 2: 'spend' }, currency: 'CNY', marketplace: 'taobao' as const };
    give({ type: 'settle', file: 1, part: 0, said: { shop: '', mapping } });
    await until(() => spendOf(1) === '2.20' && spendOf(2) === '4.40');
    read(4, `说明\n\n${file('3.30')}`);
    await until(() => spendOf(4) === '6.60');
    expect(nameOf(3)).toBe('puzzle');
  });
});

describe('a file called off while it waits', () => {
  test('is not read, and is read when asked for again', async () => {
    read(8, '日期,计划名称,花费(元)\n2026-11-01,A,1.10');
    read(9, '日期,计划名称,花费(元)\n2026-11-01,A,1.20');
    give({ type: 'stop', file: 9 });
    await until(() => stopped.has(9));
    expect(nameOf(9)).toBeUndefined();
    give({ type: 'again', file: 9, part: 0 });
    await until(() => spendOf(9) === '1.20');
  });
});
