import { tableOf } from './tester';

tableOf('title-punctuation', {
  valid: [
    'Walnut Side Table, 45 cm',
    'Table 1/2 (Walnut)',
    'Switch on/off Volume Part, 200ml/6.7oz (Black) - Pack of 2',
    // An entity is damage, which another audit counts.
    'Salt &amp; Pepper Mill (Oak) - 2 Pieces',
    'Tablecloth 100*140cm (Linen) - Blue',
  ],
  invalid: [
    { title: 'Table ‹|› Walnut ‹|› Oak ‹|› Ash ‹|› Elm', outcome: 'warn' },
    { title: 'Table ‹(›Walnut ‹[›Oak ‹|› ‹|› ‹|› ‹|› ‹|› ‹|›' },
  ],
});
