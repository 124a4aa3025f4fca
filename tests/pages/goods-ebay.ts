import type { Goods } from './goods-type';
import { picture } from './pictures';

export const EBAY_GOODS: readonly Goods[] = [
  {
    marketplace: 'ebay',
    itemId: '185600700801',
    title: 'L@@K!! CAMERA BAG CAMERA BAG RARE AMAZING BARGAIN FREE P&P',
    descriptionHtml: '<p>GREAT BAG. Pay by bank transfer for a discount, call 01632 960 118.</p>',
    images: [picture('ebay', 7, 400)],
    category: ['Cameras & Photography', 'Camera Bags'],
    brand: '',
    attributes: [
      { name: 'Brand', value: '', required: true },
      { name: 'Type', value: 'Bag' },
      { name: 'Colour', value: '' },
    ],
    skuNames: [],
    skus: [],
    price: 1999,
    stock: 3,
    sellerCode: 'CB-1',
  },
  {
    marketplace: 'ebay',
    itemId: '185600700802',
    title: 'Waxed Canvas Camera Satchel, Padded Insert, Fits Mirrorless Body + 2 Lenses, Tan',
    descriptionHtml:
      '<h2>Waxed canvas camera satchel</h2><p>18 oz waxed canvas with a removable padded insert. Inside 27 x 18 x 10 cm, strap 80 to 140 cm.</p><ul><li>Two side pockets</li><li>Brass fittings</li></ul>',
    images: [30, 31, 32, 33, 34, 35].map((number) => picture('ebay', number, 1200)),
    category: ['Cameras & Photography', 'Camera Bags'],
    brand: 'Fenwick Mill',
    attributes: [
      { name: 'Brand', value: 'Fenwick Mill', required: true },
      { name: 'Type', value: 'Satchel' },
      { name: 'Colour', value: 'Tan' },
      { name: 'Material', value: 'Waxed canvas' },
    ],
    skuNames: [],
    skus: [],
    price: 7450,
    stock: 14,
    sellerCode: 'FM-SAT-TAN',
  },
];
