import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readOrderPage } from '../../utils/page/order-page';
import { partsHere } from '../../utils/page/parts';

/** The reader of order lists; put into such a page when the reader asks for it. */
export default defineUnlistedScript(() => {
  partsHere().readers.set('order-list', readOrderPage);
});
