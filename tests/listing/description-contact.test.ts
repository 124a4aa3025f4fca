import { description, tableOf } from './tester';

tableOf('description-contact', {
  valid: [{ fields: [description('Solid walnut, 45 cm')] }],
  invalid: [{ fields: [description('Ask us: ‹WhatsApp 0123456789›')] }],
});
