import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { partsHere } from '../../utils/page/parts';
import { readProductPage } from '../../utils/page/product-page';

/** The reader of public product pages; put into a page of that kind when the reader asks for it. */
export default defineUnlistedScript(() => {
  partsHere().readers.set('public-product', readProductPage);
});
