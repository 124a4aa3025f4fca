import type { MarketplaceId } from '../marketplaces/ids';
import type { FieldLabels } from '../marketplaces/marketplace';
import { promotionFields } from '../marketplaces/promotions';
import { formReader } from './editor-page';

const known = new Map<MarketplaceId, readonly FieldLabels[]>();

/** Reads a promotion's set-up. Its labels are in this part and not in the marketplace's data, which every page carries. */
export const readPromotionPage = formReader(({ id }) => {
  const fields = known.get(id) ?? promotionFields(id);
  known.set(id, fields);
  return fields;
});
