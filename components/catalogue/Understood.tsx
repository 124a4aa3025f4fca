import { LISTING_COLUMNS } from '../../utils/shop/listing-headers';
import { type ListingRefusal, MOST_LISTINGS, withColumn } from '../../utils/shop/listing-table';
import { useWords } from '../ui/words';
import { ColumnMeanings } from '../workbench/ColumnMeanings';
import { useBench } from '../workbench/context';
import { LeftOut } from '../workbench/LeftOut';
import { MarketplaceChoice } from '../workbench/MarketplaceChoice';
import { PutAway } from '../workbench/PutAway';
import type { CatalogueJob, Stage } from './job';
import type { Summary } from './protocol';

/** How the table was understood, put right where it was not. */
export function Understood({ job, stage }: { job: CatalogueJob; stage: Extract<Stage, { name: 'ready' }> }) {
  const { t } = useWords();
  const { day } = useBench();
  const { summary, source, looking } = stage;
  const { columns, marketplace, good } = summary;
  const titled = columns.includes('title');
  return (
    <section className="card stack bulk-choices" aria-busy={looking}>
      <div className="row apart">
        <h2>{t('bulk.ready', { n: summary.rows, name: source })}</h2>
        <PutAway job={job} />
      </div>
      <div className="row">
        <MarketplaceChoice value={marketplace} onChange={(chosen) => job.settle({ columns, marketplace: chosen })} />
        {marketplace === 'unknown' && !columns.includes('marketplace') && <span className="quiet">{t('catalogue.marketplace.note')}</span>}
      </div>
      <Columns summary={summary} onChange={(next) => job.settle({ columns: next, marketplace })} />
      {!titled && (
        <p className="bulk-refused" role="alert">
          {t('catalogue.noTitle')}
        </p>
      )}
      <p role="status">{good === 0 ? t('catalogue.good.none') : t('catalogue.good', { n: good })}</p>
      <Left refused={summary.refused} />
      <div className="row">
        <button type="button" className="button main" disabled={!titled || good === 0 || looking} onClick={() => job.start(day)}>
          {t('catalogue.start', { n: good })}
        </button>
      </div>
    </section>
  );
}

/** Rows that are not judged, each reason with its first row. */
function Left({ refused }: Pick<Summary, 'refused'>) {
  const { t } = useWords();
  const reasons = (Object.keys(refused) as ListingRefusal[]).flatMap((why) => {
    const one = refused[why];
    return one ? [{ why, says: t(`catalogue.left.${why}`, { n: MOST_LISTINGS }), ...one }] : [];
  });
  return <LeftOut heading={(n) => t('catalogue.left', { n })} reasons={reasons} />;
}

function Columns({ summary, onChange }: { summary: Summary; onChange(columns: Summary['columns']): void }) {
  const { t } = useWords();
  const { names, samples, columns } = summary;
  return (
    <ColumnMeanings
      what={t('catalogue.columns.what')}
      none={t('catalogue.column.none')}
      meanings={LISTING_COLUMNS.map((column) => ({ value: column, text: t(`catalogue.column.${column}`) }))}
      columns={columns.map((meaning, at) => ({ name: names[at] ?? '', sample: samples[at] ?? '', meaning }))}
      onChoose={(at, chosen) =>
        onChange(
          withColumn(
            columns,
            at,
            LISTING_COLUMNS.find((one) => one === chosen),
          ),
        )
      }
    />
  );
}
