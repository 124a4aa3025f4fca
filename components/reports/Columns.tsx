import { named, useWords, type Words } from '../ui/words';
import { ColumnMeanings } from '../workbench/ColumnMeanings';
import { isGarbled } from './garbled';
import type { Entry, ReportsJob } from './job';
import type { Puzzle, Summary } from './protocol';

/** What a column can be said to be, in the order one looks for it; canonical names. */
const OFFERED = [
  'date',
  'start_date',
  'end_date',
  'campaign',
  'campaign_id',
  'ad_group',
  'ad_group_id',
  'item',
  'item_id',
  'sku',
  'keyword',
  'match_type',
  'search_term',
  'placement',
  'creative',
  'impressions',
  'clicks',
  'spend',
  'orders',
  'units',
  'sales',
  'sales_direct',
  'sales_indirect',
  'orders_direct',
  'orders_indirect',
  'net_sales',
  'add_to_cart',
  'currency',
] as const;

const IGNORED = 'ignore';

/** @param columns what the file has beyond that; a metric that has no name of ours goes by that of its column */
function offered(words: Words, columns: readonly { name: string; metric?: string }[]): { value: string; text: string }[] {
  const own = new Map(columns.flatMap(({ name, metric }) => (metric === undefined ? [] : [[metric, name]])));
  return [...new Set<string>([...OFFERED, ...own.keys()])].map((metric) => {
    const name = named(words, 'page.metric', metric);
    return { value: metric, text: name === `page.metric.${metric}` ? (own.get(metric) ?? metric) : name };
  });
}

/** How the columns were understood, to be put right by hand. Files with the same header are read like this from then on. */
export function Columns({ job, entry, summary }: { job: ReportsJob; entry: Entry; summary: Summary }) {
  const words = useWords();
  const { t } = words;
  const { layout, samples, said } = summary;
  const known = layout.columns.filter(({ metric }) => metric !== undefined).length;
  const unnamed = layout.columns.filter(({ metric, name }) => metric === undefined && name !== '').map(({ name }) => name);
  return (
    <details className="fold" open={layout.profile === null}>
      <summary>
        {t('reports.columns', { n: known, all: layout.columns.length })}{' '}
        {unnamed.length > 0 && (
          <span className="quiet">
            {t('reports.columns.unused', { names: unnamed.slice(0, 6).join(t('costs.comma')), n: unnamed.length })}
          </span>
        )}
      </summary>
      <ColumnMeanings
        what={t('costs.columns.what')}
        none={t('costs.columns.none')}
        meanings={offered(words, layout.columns)}
        columns={layout.columns.map(({ name, metric }, at) => ({ name, sample: samples[at] ?? '', meaning: metric }))}
        onChoose={(at, meaning) => {
          const index = layout.columns[at]?.index ?? at;
          const columns = { ...said.mapping.columns, [index]: meaning ?? IGNORED };
          job.settle(entry, { ...said, mapping: { ...said.mapping, columns } });
        }}
      />
    </details>
  );
}

/** A report of which nothing is known: which row is the header, and what its columns are. */
export function Puzzled({ job, entry, puzzle }: { job: ReportsJob; entry: Entry; puzzle: Puzzle }) {
  const words = useWords();
  const { t } = words;
  const { head, headerRow, said, error } = puzzle;
  const at = said.mapping.headerRow ?? headerRow ?? 0;
  const names = head[at] ?? [];
  const body = head.slice(at + 1);
  return (
    <>
      <p className="bulk-refused" role="alert">
        {t(isGarbled(names) ? 'reports.puzzle.garbled' : `reports.puzzle.${error}`)}
      </p>
      <label className="row">
        {t('reports.puzzle.header')}
        <select
          className="input report-header"
          value={at}
          onChange={(event) => job.settle(entry, { ...said, mapping: { columns: {}, headerRow: Number(event.target.value) } })}
        >
          {head.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
            <option key={index} value={index}>
              {`${index + 1}: ${row
                .filter((cell) => cell.trim() !== '')
                .join(' | ')
                .slice(0, 80)}`}
            </option>
          ))}
        </select>
      </label>
      <ColumnMeanings
        what={t('costs.columns.what')}
        none={t('costs.columns.none')}
        meanings={offered(words, [])}
        columns={names.map((name, index) => ({
          name,
          sample: body.find((row) => (row[index] ?? '').trim() !== '')?.[index]?.slice(0, 60) ?? '',
          meaning: said.mapping.columns[index] === IGNORED ? undefined : said.mapping.columns[index],
        }))}
        onChoose={(index, meaning) => {
          const columns = { ...said.mapping.columns, [index]: meaning ?? IGNORED };
          job.settle(entry, { ...said, mapping: { ...said.mapping, headerRow: at, columns } });
        }}
      />
    </>
  );
}
