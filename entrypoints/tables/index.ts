import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { partsHere } from '../../utils/page/parts';
import { readTablePage } from '../../utils/page/table-page';

/** The reader of pages of tables; put into a page of that kind when the reader asks for it. */
export default defineUnlistedScript(() => {
  const { readers } = partsHere();
  for (const kind of ['listing-list', 'ad-report', 'shop-report'] as const) readers.set(kind, readTablePage);
});
