import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { makeKit } from '../../utils/page/kit';
import { partsHere } from '../../utils/page/parts';

/** Copies a page without its values; put into a page when the operator says that it is not read right. */
export default defineUnlistedScript(() => {
  partsHere().makeKit = makeKit;
});
