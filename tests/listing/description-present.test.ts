import { description, tableOf } from './tester';

tableOf('description-present', {
  valid: [
    { fields: [description('A side table of solid walnut, made to last')] },
    { fields: [{ field: 'description', images: [{ src: 'a.jpg' }] }] },
  ],
  invalid: [{ fields: [description('')] }, { fields: [description('详见图片')] }, { fields: [description('A table, 45 cm.')] }],
});
