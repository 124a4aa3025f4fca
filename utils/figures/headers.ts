import { HEADER_REPORTS } from '../marketplaces/headers';
import { METRIC_UNITS, type Metric } from '../marketplaces/headers/metrics';
import type { HeaderReport } from '../marketplaces/headers/report';
import type { MarketplaceId, PageKind } from '../marketplaces/ids';
import type { DrawnColumn } from '../reading/table';
import type { Unit } from './figures';
import { type HeaderWords, headerWords } from './words';

/** Where a header stands: the same word may be another figure elsewhere. */
export interface HeaderPlace {
  marketplace: MarketplaceId | 'unknown';
  pageKind: PageKind;
}

export interface ReadHeader {
  words: HeaderWords;
  metric?: Metric;
}

interface Meaning {
  report: HeaderReport;
  metric: Metric;
}

/** Units of a header that its metric cannot have: 点击(元) is no count of clicks. */
function misfits(unit: Unit | undefined, metric: Metric): boolean {
  const own = METRIC_UNITS.get(metric);
  if (unit === 'money') return own !== 'money';
  if (unit === 'percent') return own === 'count' || own === 'money' || own === 'seconds';
  return unit === 'count' && (own === 'money' || own === 'percent');
}

/** Every name of every report, as headers are compared. Made on first use. */
let byKey: Map<string, Meaning[]> | undefined;

function meanings(): Map<string, Meaning[]> {
  if (byKey) return byKey;
  byKey = new Map();
  for (const report of HEADER_REPORTS) {
    const known = new Set<string>();
    for (const [metric, names] of Object.entries(report.names) as [Metric, string][]) {
      for (const name of names.split(/[|\n]/)) {
        // The whole name and the name without its unit: 花费 and 花费(元) are one.
        for (const key of headerWords(name.trim()).keys.slice(0, 2)) {
          if (known.has(key)) continue;
          known.add(key);
          byKey.set(key, [...(byKey.get(key) ?? []), { report, metric }]);
        }
      }
    }
  }
  return byKey;
}

const everywhere = (report: HeaderReport) => report.marketplaces.length === 0;

/**
 * Where a meaning is looked for, nearest first; the first place that knows the header decides, and where that place knows it as two things the
 * header has no metric.
 */
function places({ marketplace, pageKind }: HeaderPlace): ((report: HeaderReport) => boolean)[] {
  const own = ({ marketplaces }: HeaderReport) => marketplace !== 'unknown' && marketplaces.includes(marketplace);
  const here = ({ kinds }: HeaderReport) => pageKind === 'unknown' || kinds.includes(pageKind);
  return [
    (report) => own(report) && here(report),
    (report) => everywhere(report) && report.kinds.length > 0 && report.kinds.includes(pageKind),
    (report) => everywhere(report) && report.kinds.length === 0,
    own,
    (report) => !everywhere(report) && here(report),
    (report) => !everywhere(report),
  ];
}

/** Reports that a table's headers speak for: how many of them each knows. */
function weigh(found: readonly (readonly Meaning[])[]): Map<HeaderReport, number> {
  const weights = new Map<HeaderReport, number>();
  for (const column of found) for (const { report } of column) weights.set(report, (weights.get(report) ?? 0) + 1);
  return weights;
}

/** The meaning of the report that knows more of the table than any that says otherwise; undefined = it stays open. */
function agreed(column: readonly Meaning[], weights: ReadonlyMap<HeaderReport, number>): Metric | undefined {
  const weight = ({ report }: Meaning) => weights.get(report) ?? 0;
  const best = column.reduce<Meaning | undefined>((top, meaning) => (top && weight(top) >= weight(meaning) ? top : meaning), undefined);
  if (!best) return undefined;
  const rival = column.some((meaning) => meaning.metric !== best.metric && weight(meaning) >= weight(best));
  return rival ? undefined : best.metric;
}

/** Groups of columns that hold other times than the page's own, beside those of its own. */
const OTHER_TIMES =
  /上期|上周期|对比|環比|环比|同比|去年|变化|變化|涨跌|previous|prior|compar|change|last (?:year|period)|vorperiode|vorjahr|anterior|précédent|precedente|前期|sebelumnya|trước|предыдущ/i;

/**
 * What each column of one table is. Headers are weighed together: the report that knows most of them settles what a doubtful one means. A metric
 * that a nearer place gave to one column is not given to another by a farther one.
 */
export function readHeaders(columns: readonly DrawnColumn[], place: HeaderPlace): ReadHeader[] {
  const read: ReadHeader[] = columns.map(({ header, group }) => ({ words: headerWords(header, group) }));
  const open = new Set(columns.keys());
  for (const [index, { group = '' }] of columns.entries()) if (OTHER_TIMES.test(group)) open.delete(index);
  const taken = new Set<Metric>();
  const settle = (keysOf: (index: number) => readonly string[]) => {
    for (const belongs of places(place)) {
      const found = columns.map((_, index) => (open.has(index) ? meaningOf(keysOf(index), belongs) : []));
      const weights = weigh(found);
      const given = new Map<Metric, number[]>();
      for (const [index, column] of found.entries()) {
        if (column.length === 0) continue;
        open.delete(index);
        const metric = agreed(column, weights);
        if (metric !== undefined && !taken.has(metric) && !misfits(read[index]?.words.unit, metric))
          given.set(metric, [...(given.get(metric) ?? []), index]);
      }
      for (const [metric, columns] of given) {
        taken.add(metric);
        // Shared words that would make one metric of two columns (Gross sales, Total sales) are no synonyms here.
        const counted = METRIC_UNITS.get(metric) !== 'text';
        if (counted && columns.length > 1 && found[columns[0] ?? 0]?.every(({ report }) => everywhere(report))) continue;
        for (const index of columns) if (read[index]) read[index].metric = metric;
      }
    }
  };
  settle((index) => read[index]?.words.keys ?? []);
  // The page's own code of a column, where its words say nothing.
  settle((index) => headerWords(columns[index]?.key ?? '').keys);
  dropRepeated(columns, read);
  for (const [index, { taught }] of columns.entries()) {
    const own = read[index];
    const metric = taught !== undefined && METRIC_UNITS.has(taught) ? (taught as Metric) : undefined;
    // A lesson fills what the tables of names leave open, and never makes two columns of one.
    if (own && metric && own.metric === undefined && !read.some((other) => other.metric === metric) && !misfits(own.words.unit, metric))
      own.metric = metric;
  }
  return read;
}

/** Which reports know which of these columns, and as what: the more a report knows, the likelier the table is its. */
export function reportsKnowing(columns: readonly DrawnColumn[]): ReadonlyMap<HeaderReport, ReadonlyMap<number, Metric>> {
  const known = new Map<HeaderReport, Map<number, Metric>>();
  for (const [index, { header, group }] of columns.entries()) {
    for (const key of headerWords(header, group).keys) {
      const found = meanings().get(key) ?? [];
      for (const { report, metric } of found) {
        const own = known.get(report) ?? new Map<number, Metric>();
        if (!own.has(index)) known.set(report, own.set(index, metric));
      }
    }
  }
  return known;
}

function meaningOf(keys: readonly string[], belongs: (report: HeaderReport) => boolean): readonly Meaning[] {
  for (const key of keys) {
    const found = meanings()
      .get(key)
      ?.filter(({ report }) => belongs(report));
    if (found && found.length > 0) return found;
  }
  return [];
}

/** The same words under several groups, of which none says which it is: one metric cannot be all of them. */
function dropRepeated(columns: readonly DrawnColumn[], read: readonly ReadHeader[]): void {
  const groups = new Map<string, Set<string>>();
  const nameOf = (index: number) => `${read[index]?.metric}\n${columns[index]?.header}`;
  for (const [index, { group = '' }] of columns.entries()) {
    const seen = groups.get(nameOf(index)) ?? new Set();
    groups.set(nameOf(index), seen.add(group));
  }
  for (const [index, header] of read.entries()) if ((groups.get(nameOf(index))?.size ?? 0) > 1) delete header.metric;
}

/** Changes when a column is new, gone or renamed, and not when columns were moved: a hash of the headers in order of their sorting. */
export function signatureOf(columns: readonly DrawnColumn[]): string {
  const words = columns.map(({ header, group }) => headerWords(header, group).keys[0] ?? '').filter((key) => key !== '');
  let low = 0x811c9dc5;
  let high = 0x1000193;
  for (const unit of words.toSorted().join('\n')) {
    const code = unit.codePointAt(0) ?? 0;
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high + code, 0x85ebca6b) ^ (high >>> 13);
  }
  return (low >>> 0).toString(16).padStart(8, '0') + (high >>> 0).toString(16).padStart(8, '0');
}
