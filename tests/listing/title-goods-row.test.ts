import { tableOf } from './tester';

tableOf('title-goods-row', {
  valid: ['Northwick Car Phone Holder Mount', 'Halden Glass Coffee Tea Cup', 'Northwick Canvas Belt with Bag and Wallet'],
  invalid: [{ title: 'Northwick Ladies ‹Slippers› ‹T-Shirt› ‹Bag› ‹Belt›', outcome: 'warn' }],
  silent: ['胡桃木边几'],
});
