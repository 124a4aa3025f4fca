import { tableOf } from './tester';

const prices = (price: string, list: string, single = '') => [
  { field: 'price' as const, text: price },
  { field: 'list_price' as const, text: list },
  { field: 'single_price' as const, text: single },
];

tableOf('price-reference', {
  valid: [
    { fields: prices('128.00', '168') },
    { fields: prices('128.00', '128') },
    { fields: prices('59 ~ 89', '79') },
    { fields: prices('59.00', '', '60.00') },
  ],
  invalid: [
    { fields: prices('128.00', '‹99›') },
    // Group price and single price the wrong way round.
    { fields: prices('59.00', '99', '‹59.00›') },
    // Whether it was ever asked is a question.
    { fields: prices('59.00', '‹999›'), outcome: 'review' },
  ],
  silent: [{ fields: prices('59.00', '') }, { fields: prices('', '99') }, { fields: prices('59.00', '面议') }],
});
