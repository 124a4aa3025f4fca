import { attribute, tableOf } from './tester';

tableOf('attributes-consistent', {
  valid: [
    { title: 'Blue Table', fields: [attribute('Colour', 'Blue')] },
    { title: '黑色桌子', fields: [attribute('颜色', '黑')] },
  ],
  invalid: [{ title: '‹Blue› Table', fields: [attribute('Colour', 'Purple')], outcome: 'review' }],
  silent: [
    { title: 'Table', fields: [attribute('Colour', 'Blue')] },
    { title: 'Blue Table', fields: [attribute('Colour', 'Zorb')] },
  ],
});
