import { description, tableOf } from './tester';

tableOf('description-title-support', {
  valid: [{ title: 'Walnut Side Table', fields: [description('This table of walnut stands at your side')] }],
  invalid: [{ title: '‹Walnut› ‹Side› ‹Table›', fields: [description('Lovely thing')] }],
  silent: [
    { marketplace: 'ozon', language: 'ru', title: 'Кружка глиняная', fields: [description('Глина и глазурь')] },
    { marketplace: 'mercadolibre', language: 'es', title: 'Mesas de Nogal para Sala', fields: [description('Una mesa')] },
  ],
});
