import type { Figures, FigureTable, TableDoubt } from '../../utils/figures/figures';
import type { Database } from '../../utils/history/database';
import { recordHealth } from '../../utils/history/health';
import { recordFigures } from '../../utils/history/record-figures';
import type { Lesson } from '../../utils/reading/lesson';
import type { Reading } from '../../utils/reading/reading';
import type { DrawnTable } from '../../utils/reading/table';
import { reading } from './sample';

export const DAY = 86_400_000;
/** Noon of 2026-11-22, local time. */
export const NOON = new Date(2026, 10, 22, 12).getTime();

/** A report of these plans; `said` = the count the page prints. */
export function plans(names: readonly string[], said = names.length, more: Partial<DrawnTable> = {}): DrawnTable {
  return {
    columns: [{ header: '计划名称' }, { header: '花费' }, { header: '点击量' }],
    rows: names.map((name, index) => ({ cells: [name, `${index + 1}.00`, '7'] })),
    counts: [{ rows: said, by: 'text', text: `共 ${said} 条` }],
    ...more,
  };
}

export function report(tables: readonly DrawnTable[], more: Partial<Reading> = {}): Reading {
  return reading([], {
    pageKind: 'ad-report',
    url: 'https://one.alimama.com/report/plan',
    at: NOON,
    tables,
    said: [{ of: 'dates', label: '', text: '2026-11-01 ~ 2026-11-07', from: 'control' }],
    coverage: { read: 0, expected: 0 },
    ...more,
  });
}

/** Understands the tables of this sample and no others: complete where as many rows stand there as are said; `×` in a title is a disagreement. */
export function understand(page: Reading): Figures {
  const text = page.said?.find(({ of }) => of === 'dates')?.text;
  const [from, to] = text?.split(' ~ ') ?? [];
  return {
    tables: page.tables.map((table): FigureTable => {
      const said = table.counts[0]?.rows;
      const doubts: TableDoubt[] = table.title === '×' ? [{ kind: 'totals', column: '花费', sum: 1, printed: 2 }] : [];
      if (said !== undefined && table.rows.length > said) doubts.push({ kind: 'count', rows: table.rows.length, said });
      return {
        columns: table.columns.map(({ header }) => ({ header, unit: 'text' })),
        rows: table.rows.map(({ cells }) => cells),
        places: table.rows.map((_, index) => index),
        ids: table.rows.map(() => null),
        complete: said === table.rows.length && !table.pages && !table.cut,
        ...(said === undefined ? {} : { expectedRows: said }),
        signature: table.columns
          .map(({ header }) => header)
          .sort()
          .join(','),
        doubts,
      };
    }),
    unread: page.unread ?? [],
    cards: (page.cards ?? []).map(({ label, lines }) => ({ label, value: lines[0] === '--' ? null : Number(lines[0]), unit: 'count' })),
    ...(from && to && text ? { window: { from, to, text } } : {}),
  };
}

export async function keep(database: Database, page: Reading, visit = 'a') {
  const result = await recordFigures(page, understand, visit, database);
  if (!result.ok) throw new Error(result.error);
  return result.value.kind;
}

export async function note(database: Database, page: Reading, visit = 'a') {
  const result = await recordHealth(page, understand, visit, database);
  if (!result.ok) throw new Error(result.error);
}

export const LESSON: Lesson = {
  id: 'l1',
  at: 1,
  name: '花费',
  place: { marketplace: 'taobao', pageKind: 'ad-report', host: 'one.alimama.com', path: '/index.html' },
  teaches: { kind: 'column', header: '花费', metric: 'spend' },
};
