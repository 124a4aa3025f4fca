import type { CentrePage } from '../centre';
import { ALIEXPRESS_CENTRE } from './aliexpress';
import { AMAZON_CENTRE } from './amazon';
import { EBAY_CENTRE } from './ebay';
import { ETSY_CENTRE } from './etsy';
import { LAZADA_CENTRE } from './lazada';
import { MERCADOLIBRE_CENTRE } from './mercadolibre';
import { OZON_CENTRE } from './ozon';
import { SHOPEE_CENTRE } from './shopee';
import { SHOPIFY_CENTRE } from './shopify';
import { TEMU_CENTRE } from './temu';
import { TIKTOK_CENTRE } from './tiktok-shop';
import { WALMART_CENTRE } from './walmart';
import { WILDBERRIES_CENTRE } from './wildberries';

/** Every page of the demo seller centre that carries its truth. */
export const ALL_CENTRE_PAGES: readonly CentrePage[] = [
  ...ALIEXPRESS_CENTRE,
  ...AMAZON_CENTRE,
  ...EBAY_CENTRE,
  ...ETSY_CENTRE,
  ...LAZADA_CENTRE,
  ...MERCADOLIBRE_CENTRE,
  ...OZON_CENTRE,
  ...SHOPEE_CENTRE,
  ...SHOPIFY_CENTRE,
  ...TEMU_CENTRE,
  ...TIKTOK_CENTRE,
  ...WALMART_CENTRE,
  ...WILDBERRIES_CENTRE,
];
