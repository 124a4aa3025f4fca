import { description, tableOf } from './tester';

tableOf('description-html', {
  valid: [{ fields: [{ field: 'description', text: 'Walnut', html: '<p>Walnut</p>' }] }],
  invalid: [
    { fields: [{ field: 'description', text: 'Walnut', html: '<iframe src="x"></iframe>' }], outcome: 'warn' },
    { fields: [description('Walnut ‹<br>›table‹&nbsp;›')] },
  ],
});
