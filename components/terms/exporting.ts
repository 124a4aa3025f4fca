import type { TermRow } from '../../utils/ads/analysis/terms';
import type { Words } from '../ui/words';
import { COLUMNS, figureCell } from './columns';
import { reasonOf } from './reasons';

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
