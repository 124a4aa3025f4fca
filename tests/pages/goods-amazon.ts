import type { Goods } from './goods-type';
import { picture } from './pictures';

export const AMAZON_GOODS: readonly Goods[] = [
  {
    marketplace: 'amazon',
    itemId: 'B0DEMO1A2B',
    title: 'BEST Garlic Press Stainless Steel Garlic Mincer Garlic Crusher Heavy Duty Garlic Tool, Dishwasher Safe!! 100% Satisfaction $$',
    publicTitle: 'Harrow & Pine Garlic Press, Stainless Steel Mincer with Silicone Tube Peeler, Dishwasher Safe',
    bullets: [
      'BEST SELLER #1 garlic press, cheapest price on the market, free shipping and full refund if you are not happy',
      'stainless steel',
      'Kills 99.9% of germs, FDA approved, cures bad breath naturally!!!',
    ],
    descriptionHtml: 'Press garlic fast. Contact us at sales@harrowpine.example for wholesale.',
    images: [picture('amazon', 5, 700), picture('amazon', 6, 1000)],
    category: ['Home & Kitchen', 'Kitchen Utensils', 'Garlic Presses'],
    productType: 'GARLIC_PRESS',
    brand: 'Harrow & Pine',
    attributes: [
      { name: 'Material', value: '', required: true },
      { name: 'Color', value: 'Silver', required: true },
      { name: 'Item Weight', value: '', required: true },
      { name: 'Condition', value: 'New', options: ['New', 'Used', 'Collectible'] },
    ],
    skuNames: [],
    skus: [],
    price: 1499,
    listPrice: 4999,
    stock: 312,
    sellerCode: 'HP-GP-01',
    searchTerms:
      'garlic press garlic press stainless garlic press, garlic crusher, best garlic mincer, knoblauchpresse, presse ail, prensa ajos, garlic, press, mincer, kitchen gadget, kitchen tool, kitchen gadgets and tools, cheap garlic press, new garlic press 2026, harrow pine garlic',
    itemHighlights: '',
  },
  {
    marketplace: 'amazon',
    itemId: 'B0DEMO3C4D',
    title: 'Harrow & Pine Linen Apron with Cross Back and Two Pockets, Slate Grey',
    bullets: [
      'Pre-washed linen: 185 g/m² European flax that softens with every wash and keeps its shape',
      'Cross back: wide straps sit on the shoulders, no knot at the neck and nothing to tie behind you',
      'Two deep pockets: each 18 x 20 cm, large enough for a phone, a thermometer or a folded towel',
      'One size: fits UK 8 to 20, length 92 cm from chest to hem',
      'Easy care: machine wash at 40 °C, tumble dry low, iron while damp',
    ],
    descriptionHtml:
      'A working apron for long days in the kitchen or the studio. The linen is woven in Lithuania and garment-washed, so it is soft from the first day. Straps are sewn in, seams are bar-tacked, and the hem is weighted to stay flat.',
    descriptionImages: [picture('amazon', 30, 970, 600)],
    images: [20, 21, 22, 23, 24, 25, 26].map((number) => picture('amazon', number, 1600)),
    category: ['Home & Kitchen', 'Kitchen Linens', 'Aprons'],
    productType: 'APRON',
    brand: 'Harrow & Pine',
    attributes: [
      { name: 'Material', value: 'Linen', required: true },
      { name: 'Color', value: 'Slate Grey', required: true },
      { name: 'Item Weight', value: '380 g', required: true },
      { name: 'Condition', value: 'New', options: ['New', 'Used', 'Collectible'] },
    ],
    skuNames: [],
    skus: [],
    price: 3895,
    listPrice: 4295,
    stock: 96,
    sellerCode: 'HP-AP-GRY',
    searchTerms: 'pinafore crossback kitchen smock cooking baking pottery gardening cobbler no tie women men gift',
    itemHighlights: 'Pre-washed European flax; sewn-in cross back straps; 18 x 20 cm pockets; machine washable at 40 °C',
  },
];
