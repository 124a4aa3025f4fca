import { describe, expect, test } from 'vitest';
import { findingOf, tableOf } from './tester';

tableOf('title-model-clarity', {
  valid: ['Northwick Walnut Side Table, 45 cm', 'Northwick Stoneware Mug 350 ml with Lid, Blue'],
  invalid: [
    { title: 'Qorvex', outcome: 'warn' },
    { title: 'Qorvex Zanthil Free Shipping Hot Sale', outcome: 'warn' },
  ],
  silent: ['胡桃木边几', 'Meja Sisi Kayu untuk Bilik Tidur dengan Laci'],
});

describe('the reasons of the estimate', () => {
  test('say how few words are known', () => {
    const { reasons } = findingOf('title-model-clarity', { title: 'Qorvex Zanthil Vorbolo Quint' });
    expect(reasons.map(({ id, values }) => [id.split('.').at(-1), values.range, values.share])).toEqual([
      ['known', '0', '47%'],
      ['length', '20–29', '91%'],
      ['why', undefined, undefined],
    ]);
  });
});
