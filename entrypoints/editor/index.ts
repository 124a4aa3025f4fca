import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readEditorPage } from '../../utils/page/editor-page';
import { partsHere } from '../../utils/page/parts';

/** The reader of listing editors; put into an editor page once it has come to rest or a panel watches it. */
export default defineUnlistedScript(() => {
  partsHere().readers.set('listing-editor', readEditorPage);
});
