import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createChips } from '../../utils/page/chips';
import { partsHere } from '../../utils/page/parts';

/** What stands beside the rows of ad tables; put into a page when a panel has something to say of them. */
export default defineUnlistedScript(() => {
  partsHere().createChips = createChips;
});
