import { limit, pictures, tableOf } from './tester';

const detail = (count: number, width?: number, height?: number) => ({
  ...pictures(count, width, height),
  field: 'description_images' as const,
});
const limits = [limit('description_images', 'count', { max: 50 })];

tableOf('description-images', {
  valid: [{ marketplace: 'douyin', fields: [detail(50, 750, 1_000)], limits }],
  invalid: [
    { marketplace: 'douyin', fields: [detail(51)], limits },
    { marketplace: 'douyin', fields: [detail(2, 750, 2_400)], outcome: 'warn' },
  ],
  silent: [{ marketplace: 'ebay', fields: [detail(80)] }],
});
