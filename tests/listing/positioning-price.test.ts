import { card } from './shop-card';
import { tableOf } from './tester';

const price = (text: string) => [{ field: 'price' as const, text }];
const band = (change: { from?: number; to?: number; currency?: string }) => card({ priceBand: { currency: 'CNY', ...change } });
const at = { title: '保温杯', marketplace: 'taobao' as const };
tableOf('positioning-price', {
  valid: [
    { ...at, fields: price('129.00'), shop: band({ from: 9900, to: 19_900 }) },
    { ...at, fields: price('99 ~ 199'), shop: band({ from: 9900, to: 19_900 }) },
    { ...at, fields: price('5000'), shop: band({ from: 9900 }) },
    { ...at, fields: price('5'), shop: band({ to: 9900 }) },
  ],
  invalid: [
    { ...at, fields: price('‹89.00›'), shop: band({ from: 9900, to: 19_900 }), outcome: 'warn' },
    { ...at, fields: [...price('129'), ...price('‹299›')], shop: band({ from: 9900, to: 19_900 }), outcome: 'warn' },
    { ...at, fields: price('‹¥99 - 199.01›'), shop: band({ to: 19_900 }), outcome: 'warn' },
  ],
  silent: [
    { ...at, fields: price('89') },
    { ...at, fields: price('89'), shop: band({}) },
    { ...at, fields: price(''), shop: band({ from: 9900 }) },
    // Prices in another currency than the card's.
    { ...at, fields: price('89'), shop: band({ from: 9900, currency: 'USD' }) },
    { ...at, marketplace: 'etsy', fields: price('89'), shop: band({ from: 9900 }) },
  ],
});
