import { ALL_PAGES } from '../../utils/marketplaces/forms';
import { locate } from '../../utils/marketplaces/locate';

/** Marketplace and page kind of an address, and of what the page calls itself; 'unknown' where none is. */
export const kindOf = (address: string, title = ''): string => {
  const found = locate(new URL(address), ALL_PAGES, (texts) => texts.includes(title));
  return found ? `${found.marketplace.id} ${found.page.kind}` : 'unknown';
};
