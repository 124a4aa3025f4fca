import { description, tableOf } from './tester';

tableOf('description-facts', {
  valid: [{ fields: [description('Solid walnut, 45 cm. Package includes one table. Clean with a dry cloth. Warranty two years.')] }],
  invalid: [{ fields: [description('A lovely thing for every hall')] }],
  silent: [
    { marketplace: 'ozon', language: 'ru', fields: [description('Кружка ручной работы из глины')] },
    { fields: [description('Кружка ручной работы из глины')] },
    { marketplace: 'mercadolibre', language: 'es', fields: [description('Mesa de nogal para la sala con cajón')] },
    { marketplace: 'shopee', language: 'ms', fields: [description('Meja kayu untuk bilik tidur')] },
  ],
});
