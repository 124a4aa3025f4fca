import { tableOf } from './tester';

const under = (title: string, category: string) => ({ title, fields: [{ field: 'category' as const, text: category }] });

tableOf('title-category-match', {
  valid: [
    under('Walnut Side Tables', 'Home > Table'),
    under('胡桃木餐桌', '家具>餐桌'),
    // A synonym will do, and so will a word with its blank lost.
    under('Northwick Suede Slippers 39', 'Fashion > Shoes'),
    under('Northwick Powerbank 20000 mAh', 'Phones > Power Banks'),
  ],
  invalid: [
    { ...under('Walnut Side Table', 'Sports > Backpacks'), outcome: 'review' },
    { ...under('胡桃木边几', '运动>帐篷'), outcome: 'review' },
  ],
  // The category names a kind that no title says, or no goods our list knows.
  silent: [under('Northwick Linen Dress', 'Fashion > Women > Clothing'), under('Walnut Side Table', 'Sports > Kayaking')],
});
