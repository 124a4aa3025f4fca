import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { partsHere } from '../../utils/page/parts';
import { lookAtPictures } from '../../utils/page/pixels';

/** Looks at the pixels of pictures; put into a page when a panel that watches it asks for them. */
export default defineUnlistedScript(() => {
  partsHere().lookAtPictures = lookAtPictures;
});
