import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { partsHere } from '../../utils/page/parts';
import { replayLessons, tryRecipe } from '../../utils/page/teach/replay';

/** Reads what the operator has taught; put into pages that a lesson holds for. */
export default defineUnlistedScript(() => {
  partsHere().taught = { replayLessons, tryRecipe };
});
