import { bullet, tableOf } from './tester';

tableOf('bullets-repeat', {
  valid: [{ title: 'Walnut Side Table', fields: [bullet('Two drawers'), bullet('Felt feet guard the floor')] }],
  invalid: [
    { fields: [bullet('Two drawers run on rails'), bullet('‹Two drawers run on rail›')] },
    { title: 'Walnut side table', fields: [bullet('‹Walnut side table›')] },
  ],
});
