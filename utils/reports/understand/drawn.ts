import { reportsKnowing } from '../../figures/headers';
import { headerWords } from '../../figures/words';
import { METRIC_UNITS } from '../../marketplaces/headers/metrics';
import type { MarketplaceId } from '../../marketplaces/ids';
import type { DrawnColumn } from '../../reading/table';
import { windowIn } from './attribution-days';
import { saidInWords } from './window-words';

/** Columns as the tables of names have them: a window of 30 days stands as one of 7, or is left away where only the words without it are known. */
export function drawnColumns(
  names: readonly string[],
  groups: readonly string[],
  marketplace: MarketplaceId | undefined | null,
): DrawnColumn[] {
  return names.map((name, index) => {
    const group = groups[index];
    return { header: name === '' ? '' : drawnName(name, marketplace ?? undefined), ...(group ? { group } : {}) };
  });
}

function drawnName(name: string, marketplace: MarketplaceId | undefined): string {
  // A name that counts pieces is not known where it is money: Продажи, шт.
  const pieces = headerWords(name).unit === 'count';
  const known = (header: string) =>
    [...reportsKnowing([{ header }])].some(
      ([{ marketplaces }, metrics]) =>
        (marketplaces.length === 0 || marketplace === undefined || marketplaces.includes(marketplace)) &&
        !(pieces && METRIC_UNITS.get(metrics.get(0) ?? '') === 'money'),
    );
  const window = windowIn(name);
  if (!window) return known(name) ? name : (saidInWords(name, false, marketplace) ?? name);
  if (known(window.asSeven) && !window.back) return window.asSeven;
  if (known(name)) return name;
  return saidInWords(window.bare, true, marketplace) ?? (known(window.bare) ? window.bare : window.asSeven);
}
