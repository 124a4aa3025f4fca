import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { partsHere } from '../../utils/page/parts';
import { startPicking } from '../../utils/page/teach/picker';
import { titlesHere } from '../../utils/page/teach/titles';

/** Pointing at something in the page; put there when the operator presses "teach". */
export default defineUnlistedScript(() => {
  partsHere().teaching = { startPicking, titlesHere };
});
