import { defineContentScript } from 'wxt/utils/define-content-script';
import { readEditorPage } from '../../utils/page/editor-page';
import { partsHere } from '../../utils/page/parts';

/** The reader of listing editors; put into an editor page once it has come to rest or a panel watches it. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main() {
    partsHere().readers.set('listing-editor', readEditorPage);
  },
});
