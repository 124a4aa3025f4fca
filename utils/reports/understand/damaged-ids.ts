import type { Level } from '../../ads/source';
import type { PageKind } from '../../marketplaces/ids';
import { isDamaged } from './entities';
import type { ReportColumn, ReportDoubt } from './layout';

/** What names the same thing as an id, where a row has it. */
const NAMES: Readonly<Record<string, string>> = { campaign_id: 'campaign', ad_group_id: 'ad_group' };
/** Ids of what each level is of: there nothing else tells two rows apart for certain, for titles are given twice. */
const OF_LEVEL: Readonly<Record<string, Level>> = {
  campaign_id: 'campaign',
  ad_group_id: 'ad_group',
  item_id: 'item',
  sku_id: 'item',
  asin_parent: 'item',
};

/**
 * Leaves out columns of ids that a spreadsheet damaged where rows are told apart without them, by a campaign's name or a finer thing. Where the id is
 * what a row is of, the column stays and its damaged rows are refused as they come.
 */
export function withoutDamagedIds(
  columns: readonly ReportColumn[],
  sample: readonly (readonly string[])[],
  { level, kind }: { level: Level; kind: PageKind },
  doubts: ReportDoubt[],
): ReportColumn[] {
  return columns.map((column) => {
    const { metric, index, name, rounded } = column;
    const own = metric === undefined ? undefined : OF_LEVEL[metric];
    if (metric === undefined || own === undefined || kind === 'order-list') return column;
    const damaged = sample.filter((row) => isDamaged((row[index] ?? '').trim(), rounded === true));
    const [first] = damaged;
    if (!first) return column;
    const twin = columns.find((other) => other.metric !== undefined && other.metric === NAMES[metric])?.index ?? -1;
    const named = twin >= 0 && damaged.every((row) => /[\p{L}\d]/u.test(row[twin] ?? ''));
    if (!named && own === level) return column;
    doubts.push({ kind: 'damagedIds', column: name, text: (first[index] ?? '').trim() });
    const { metric: _, rounded: __, ...rest } = column;
    return { ...rest, unit: 'text', additive: false };
  });
}
