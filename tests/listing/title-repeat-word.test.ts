import { tableOf } from './tester';

tableOf('title-repeat-word', {
  valid: ['Walnut Side Table', 'Cup of Tea for Two of Us', 'Cable 2m to 2m'],
  invalid: [
    { title: 'Walnut Table Side ‹Table›', fixed: 'Walnut Table Side', outcome: 'warn' },
    { title: 'Table ‹Tables› ‹table›', fixed: 'Table Tables' },
    { title: 'Walnut Table ‹Table› ‹Walnut›', fixed: 'Walnut Table' },
    { marketplace: 'amazon', title: 'Mask Clay ‹Mask› Face ‹Mask›', fixed: 'Mask Clay Face' },
  ],
  silent: ['边几边几'],
});
