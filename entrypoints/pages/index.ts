import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readListPage } from '../../utils/page/list-page';
import { partsHere } from '../../utils/page/parts';
import { readProductPage } from '../../utils/page/product-page';

/** The readers of pages other than the editor; put into a page of that kind when the reader asks for them. */
export default defineUnlistedScript(() => {
  const { readers } = partsHere();
  readers.set('public-product', readProductPage);
  readers.set('listing-list', readListPage);
});
