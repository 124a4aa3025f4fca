import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readEditorPage, readPromotionPage } from '../../utils/page/editor-page';
import { partsHere } from '../../utils/page/parts';

/** The readers of forms, of listings and of promotions; put into such a page once it has come to rest or a panel watches it. */
export default defineUnlistedScript(() => {
  const { readers } = partsHere();
  readers.set('listing-editor', readEditorPage);
  readers.set('promotion-setup', readPromotionPage);
});
