import { expect, test } from 'vitest';
import type { Figures, FigureTable } from '../../utils/figures/figures';
import type { Reading } from '../../utils/reading/reading';
import type { PageTruth } from '../pages/centre';
import { judge } from './judge';

const truth: PageTruth = {
  marketplace: 'etsy',
  pageKind: 'ad-report',
  tables: [
    {
      columns: [{ header: 'Listing' }, { header: 'Spend', metric: 'spend' }],
      rows: [
        ['Mug', 1.5],
        ['Bowl', null],
      ],
      complete: true,
      expectedRows: 2,
    },
  ],
  never: ['Ottilie Brandvold'],
};
const reading: Reading = {
  schema: 1,
  marketplace: 'etsy',
  pageKind: 'ad-report',
  url: 'https://www.etsy.com/your/shops/me/advertising',
  language: 'en',
  at: 0,
  fields: [],
  notRead: [],
  tables: [],
  coverage: { read: 2, expected: 2 },
};
const table: FigureTable = {
  columns: [
    { header: 'Spend', metric: 'spend', unit: 'money' },
    { header: 'Page Score', unit: 'count' },
    { header: 'Listing', unit: 'text' },
  ],
  rows: [
    [1.5, 7, 'Mug'],
    [null, 7, 'Bowl'],
  ],
  places: [0, 1],
  ids: [null, null],
  complete: true,
  expectedRows: 2,
  signature: '',
  doubts: [],
};
const judged = (read: Partial<FigureTable>, seen: Partial<Reading> = {}) => {
  const figures: Figures = { tables: [{ ...table, ...read }], unread: [], cards: [] };
  return judge({ ...reading, ...seen }, figures, truth);
};

test('columns in another order and an unknown one are no fault', () => {
  expect(judged({})).toMatchObject({
    cells: { right: 4, all: 4 },
    metrics: { right: 1, all: 1 },
    flags: { right: 3, all: 3 },
    wrong: [],
    missed: [],
    faults: [],
  });
});

test.each<[string, Partial<FigureTable>, { wrong?: number; missed?: number; faults?: number }]>([
  [
    'another value',
    {
      rows: [
        [1.6, 7, 'Mug'],
        [null, 7, 'Bowl'],
      ],
    },
    { wrong: 1 },
  ],
  [
    'a value where there is none',
    {
      rows: [
        [1.5, 7, 'Mug'],
        [0, 7, 'Bowl'],
      ],
    },
    { wrong: 1 },
  ],
  [
    'no value where there is one',
    {
      rows: [
        [null, 7, 'Mug'],
        [null, 7, 'Bowl'],
      ],
    },
    { missed: 1 },
  ],
  [
    'a row too many',
    {
      rows: [
        [1.5, 7, 'Mug'],
        [null, 7, 'Bowl'],
        [1.5, 14, 'Total'],
      ],
    },
    { wrong: 1 },
  ],
  ['a row too few', { rows: [[1.5, 7, 'Mug']] }, { missed: 2 }],
  ['another metric', { columns: table.columns.map((column) => ({ ...column, metric: 'sales' })) }, { faults: 1 }],
  ['not complete', { complete: false }, { faults: 1 }],
  ['a doubt', { doubts: [{ kind: 'count', rows: 2, said: 1 }] }, { faults: 1 }],
])('%s', (_, read, { wrong = 0, missed = 0, faults = 0 }) => {
  const verdict = judged(read);
  expect([verdict.wrong.length, verdict.missed.length, verdict.faults.length]).toEqual([wrong, missed, faults]);
});

test('a text that must not be read, wherever it stands', () => {
  const said = [{ of: 'account', label: '', text: 'Ottilie Brandvold', from: 'text' }] as const;
  expect(judged({}, { said }).wrong).toEqual(['must not be in the reading: Ottilie Brandvold']);
});
