import { description, tableOf } from './tester';

tableOf('description-facts', {
  valid: [{ fields: [description('Solid walnut, 45 cm. Package includes one table. Clean with a dry cloth. Warranty two years.')] }],
  invalid: [{ fields: [description('A lovely thing for every hall')] }],
});
