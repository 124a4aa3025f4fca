import { describe, expect, test } from 'vitest';
import { oneSlipApart } from '../../utils/text/near';
import { attribute, description, findingOf, tableOf } from './tester';

tableOf('title-spelling', {
  valid: [
    'Northwick Stainless Steel Flask 500 ml',
    // The other English is no slip, nor is a name nobody knows.
    'Grey Jewellery Organiser with Aluminium Handle, Colour Oak',
    'Qorvex Zanthil Walnut Table',
    {
      title: 'Northwick Cushion Cover',
      fields: [description('A grey colour. The colour lasts. Covers can be washed; each cover has a zip.')],
    },
    { title: 'Walnut Table, Gray', fields: [attribute('Colour', 'Grey')] },
    // Grammar is no slip.
    { title: 'Folding Walnut Tables', fields: [description('A folded table. Folded, the table fits under a bed.')] },
  ],
  invalid: [
    { title: 'Northwick ‹Stainles› Steel Flask', outcome: 'warn', fixed: 'Northwick Stainless Steel Flask' },
    { title: '‹WIRLESS› ‹bluetoth› Speaker', fixed: 'WIRELESS bluetooth Speaker' },
    // A long word that lost a letter, though no list names the slip.
    { title: 'Drawer ‹Orgniser› and Bath ‹Thermomter›', outcome: 'fail', fixed: 'Drawer Organiser and Bath Thermometer' },
    {
      title: 'Walnut Table from ‹Nortwick›',
      fields: [{ field: 'brand', text: 'Northwick' }],
      outcome: 'review',
      fixed: 'Walnut Table from Northwick',
    },
    {
      title: 'Pillow with ‹buckweat› Filling',
      fields: [description('Filled with buckwheat. Buckwheat is cool.')],
      outcome: 'review',
      fixed: 'Pillow with buckwheat Filling',
    },
  ],
  silent: ['胡桃木边几', 'Sepatu Sukan Lelaki untuk Larian', { title: 'Beistelltisch mit Schublade', language: 'de' }],
});

describe('what the slip is compared with', () => {
  test('is nothing the listing says only once, nor what the title itself says', () => {
    const once = findingOf('title-spelling', { title: 'Pillow with Buckweat', fields: [description('Filled with buckwheat.')] });
    expect(once.outcome).toBe('pass');
    const both = findingOf('title-spelling', { title: 'Hardness Harness', fields: [description('A harness. One harness a dog.')] });
    expect(both.outcome).toBe('pass');
  });

  test('the right word comes in the capitals of the wrong one', () => {
    expect(findingOf('title-spelling', { title: 'Table, BCAK and Ligth' }).message.values.words).toBe('BCAK → BACK, Ligth → Light');
  });
});

test.each([
  ['table', 'tabel', true],
  ['table', 'tble', true],
  ['table', 'tablee', true],
  ['table', 'cable', true],
  ['table', 'table', false],
  ['table', 'tbael', false],
  ['table', 'tab', false],
  ['ab', 'ba', true],
  ['', 'a', true],
])('%s and %s are one slip apart: %s', (a, b, apart) => {
  expect([oneSlipApart(a, b), oneSlipApart(b, a)]).toEqual([apart, apart]);
});
