import { useEffect, useState } from 'react';
import type { MarketplaceId } from '../../utils/marketplaces/ids';
import { enabledSites, onSitesChanged } from '../../utils/messages/sites';

/** The marketplaces that are switched on; undefined until the browser has said. */
export function useEnabledSites(): readonly MarketplaceId[] | undefined {
  const [sites, setSites] = useState<readonly MarketplaceId[]>();
  useEffect(() => {
    const ask = (): void => void enabledSites().then(setSites);
    ask();
    return onSitesChanged(ask);
  }, []);
  return sites;
}
