import type { TermLists, TermRow } from '../../utils/ads/analysis/terms';
import type { Words } from '../ui/words';
import { COLUMNS, figureCell } from './columns';
import { negateReason, reasonOf } from './reasons';
import { termOf } from './term-of';

/** The rows as they are shown, a line each, with the reason beside the verdict. */
export function* exportedTerms(words: Words, rows: readonly TermRow[], currency: string): Generator<readonly string[]> {
  const { t } = words;
  yield [
    t('profit.by.searchTerm'),
    t('profit.by.keyword'),
    t('profit.by.matchType'),
    t('profit.by.campaign'),
    t('profit.by.adGroup'),
    ...COLUMNS.map((field) => t(`adTerms.column.${field}`)),
    t('profit.column.currency'),
    t('adTerms.column.verdict'),
    t('adTerms.column.why'),
  ];
  for (const row of rows) {
    const { entity } = row;
    yield [
      entity.searchTerm ?? '',
      entity.keyword ?? '',
      entity.matchType ?? '',
      entity.campaign ?? entity.campaignId ?? '',
      entity.adGroup ?? entity.adGroupId ?? '',
      ...COLUMNS.map((field) => figureCell(field, row, currency)),
      currency,
      t(`profit.judgement.${row.verdict.judgement}`),
      reasonOf(words, row),
    ];
  }
}

/** Terms to exclude, each with its reason. */
export function* exportedNegations(words: Words, rows: TermLists['negate'], currency: string): Generator<readonly string[]> {
  const { t } = words;
  yield [
    t('adTerms.column.term'),
    t('profit.by.campaign'),
    t('profit.by.adGroup'),
    t('adTerms.column.spend'),
    t('adTerms.column.clicks'),
    t('adTerms.column.why'),
  ];
  for (const row of rows)
    yield [
      termOf(row),
      row.entity.campaign ?? row.entity.campaignId ?? '',
      row.entity.adGroup ?? row.entity.adGroupId ?? '',
      figureCell('spend', row, currency),
      figureCell('clicks', row, currency),
      negateReason(words, row.negation),
    ];
}

/** Terms that sold, with what of them the title lacks. */
export function* exportedTitleTerms({ t }: Words, terms: TermLists['title']): Generator<readonly string[]> {
  yield [t('adTerms.column.term'), t('adTerms.title.missing'), t('adTerms.column.orders'), t('adTerms.column.clicks')];
  for (const { term, missing, orders, clicks } of terms) yield [term, missing.join(' '), String(orders), String(clicks)];
}
