import { tableOf } from './tester';

tableOf('title-glued-words', {
  valid: ['iPhone Case', 'DeskMate Side Table', 'Table (Walnut)'],
  invalid: [
    { title: 'Walnut Sid‹eT›able', fixed: 'Walnut Side Table', outcome: 'warn' },
    { title: 'Side Tabl‹e(›Walnut)', fixed: 'Side Table (Walnut)', outcome: 'warn' },
    { title: 'Side ‹walnuttablewithdrawers›' },
  ],
  silent: ['边几TableTop'],
});
