import { limit, tableOf } from './tester';

tableOf('title-glued-words', {
  valid: ['iPhone Case', 'DeskMate Side Table', 'Table (Walnut)'],
  invalid: [
    { title: 'Walnut Sid‹eT›able', fixed: 'Walnut Side Table', outcome: 'warn' },
    { title: 'Side Tabl‹e(›Walnut)', fixed: 'Side Table (Walnut)', outcome: 'warn' },
    { title: 'Side ‹walnuttablewithdrawers›', outcome: 'warn' },
    // No blank is offered where none fits in.
    { title: 'Walnut Sid‹eT›able', outcome: 'warn', limits: [limit('title', 'length', { max: 16 })] },
  ],
  silent: ['边几TableTop'],
});
