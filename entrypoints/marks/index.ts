import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { applyFix } from '../../utils/page/fix';
import { createMarks } from '../../utils/page/marks';
import { partsHere } from '../../utils/page/parts';

/** Marks and fixes; put into a page when a panel begins to watch it. */
export default defineUnlistedScript(() => {
  partsHere().tools = { createMarks, applyFix };
});
