import { useState } from 'react';
import { GOODS, type GoodsClass } from '../../utils/compliance/rule';
import { GOODS_WORDS } from '../../utils/compliance/rules/goods-words';
import type { MarketplaceId } from '../../utils/marketplaces/ids';
import type { Column } from '../../utils/reports';
import { named, useWords, type Words } from '../ui/words';
import { useBench } from '../workbench/context';
import { MarketplaceChoice } from '../workbench/MarketplaceChoice';
import { PutAway } from '../workbench/PutAway';
import { useRules } from '../workbench/rules';
import type { BulkJob, Stage } from './job';
import type { Summary } from './protocol';

/** What a column is called: its header, or its place in the table. */
export function columnName(words: Words, columns: readonly Column[], index: number): string {
  return columns[index]?.name || words.t('bulk.column', { n: index + 1 });
}

/** Words of the rules' own list that name a class of goods, as a category column would. */
function wordFor(goods: GoodsClass): string {
  return GOODS_WORDS.find(([id]) => id === goods)?.[1][0] ?? '百货';
}

/** What was found in the file, what of it is to be checked, and as what. */
export function Choices({ job, stage }: { job: BulkJob; stage: Extract<Stage, { name: 'ready' }> }) {
  const { summary } = stage;
  // Another reading of the header is another table, so the choices begin anew.
  return <Form key={summary.header ?? 0} job={job} source={stage.source} summary={summary} />;
}

function Form({ job, source, summary }: { job: BulkJob; source: string; summary: Summary }) {
  const words = useWords();
  const { t } = words;
  const { day } = useBench();
  const { kept } = useRules();
  const { columns, wording } = summary;
  const [picked, setPicked] = useState(wording);
  const category = columns.findIndex(({ holds }) => holds === 'category');
  /** 'column:3', a class of goods, or '' for not known. */
  const [goods, setGoods] = useState(category === -1 ? '' : `column:${category}`);
  const [marketplace, setMarketplace] = useState<MarketplaceId | 'unknown'>('unknown');
  const start = (): void => {
    const column = goods.startsWith('column:') ? Number(goods.slice(7)) : undefined;
    const known = GOODS.find((id) => id === goods);
    job.check({ columns: picked, category: column, goods: known ? wordFor(known) : '', marketplace, day, kept });
  };
  return (
    <section className="card stack bulk-choices">
      <div className="row apart">
        <h2>{t('bulk.ready', { n: summary.rows, name: source })}</h2>
        <PutAway job={job} />
      </div>
      <p className="quiet">
        {summary.encoding && `${t('bulk.encoding', { encoding: summary.encoding.toUpperCase() })} · `}
        {summary.delimiter !== undefined && `${t(`bulk.delimiter.${NAMES[summary.delimiter]}`)} · `}
        {summary.header === undefined ? t('bulk.header.none') : t('bulk.header.at', { n: summary.header })}
      </p>
      <label className="row">
        <input type="checkbox" checked={summary.header !== undefined} onChange={(event) => job.setHeader(event.target.checked)} />
        {t('bulk.header')}
      </label>
      <fieldset className="bulk-columns">
        <legend>{t('bulk.columns')}</legend>
        {columns.map((column, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
          <label key={index} className="bulk-column">
            <input
              type="checkbox"
              checked={picked.includes(index)}
              onChange={(event) =>
                setPicked(event.target.checked ? [...picked, index].sort((a, b) => a - b) : picked.filter((one) => one !== index))
              }
            />
            <span>
              <strong>{columnName(words, columns, index)}</strong>{' '}
              {picked.includes(index) && <span className="badge">{t(`bulk.holds.${column.holds}`)}</span>}
              <span className="quiet bulk-sample">{column.samples.join(' / ').slice(0, 120)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div className="row">
        <label className="row">
          {t('bulk.goods')}
          <select className="input" value={goods} onChange={(event) => setGoods(event.target.value)}>
            <option value="">{t('bulk.goods.unknown')}</option>
            <optgroup label={t('bulk.goods.column')}>
              {columns.map((_, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                <option key={index} value={`column:${index}`}>
                  {columnName(words, columns, index)}
                </option>
              ))}
            </optgroup>
            <optgroup label={t('bulk.goods.all')}>
              {GOODS.map((id) => (
                <option key={id} value={id}>
                  {named(words, 'rulebook.goods', id)}
                </option>
              ))}
            </optgroup>
          </select>
        </label>
        <MarketplaceChoice value={marketplace} onChange={setMarketplace} />
      </div>
      {goods === '' && <p className="quiet">{t('bulk.goods.note')}</p>}
      {picked.length === 0 && (
        <p className="bulk-refused" role="alert">
          {t(wording.length === 0 ? 'bulk.noText' : 'bulk.noColumn')}
        </p>
      )}
      <div className="row">
        <button type="button" className="button main" disabled={picked.length === 0 || summary.rows === 0} onClick={start}>
          {t('bulk.start', { n: summary.rows })}
        </button>
      </div>
    </section>
  );
}

const NAMES = { '\t': 'tab', ',': 'comma', ';': 'semicolon', '|': 'bar', '': 'none' } as const;
