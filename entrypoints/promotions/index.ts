import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { partsHere } from '../../utils/page/parts';
import { readPromotionPage } from '../../utils/page/promotion-page';

/** The reader of promotions' set-ups; put into such a page once it has come to rest or a panel watches it. */
export default defineUnlistedScript(() => {
  partsHere().readers.set('promotion-setup', readPromotionPage);
});
