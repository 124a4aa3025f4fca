import type { CostGap } from '../../utils/ads/cost';
import type { NoJudgement } from '../../utils/ads/verdict';
import { named, type Words } from '../ui/words';

/** What is missing of a cost line, by the names its columns have in the cost sheet. */
export function gapNames({ t }: Words, missing: readonly CostGap[]): string {
  return missing.map((gap) => t(`costs.gap.${gap}`)).join(t('costs.comma'));
}

/** Why there is no judgement, or none yet. @param read `ads.page`: of figures that a page shows; `plans`: of those that reports brought */
export function reasonText(words: Words, because: NoJudgement, read: 'ads.page' | 'plans'): string {
  const { t, number } = words;
  switch (because.kind) {
    case 'cost':
      return because.missing.includes('noLine')
        ? t(`${read}.because.noLine`)
        : t('ads.page.because.cost', { parts: gapNames(words, because.missing) });
    case 'figure':
      return t(`${read}.because.figure`, { figure: named(words, 'ads.page.figure', because.missing) });
    case 'immature':
      return t(`${read}.because.immature`, { n: because.days });
    case 'currency':
      return t(`${read}.because.currency`, { figures: because.figures, costs: because.costs });
    case 'tooFew':
      return because.clicksNeeded === null
        ? t('ads.page.because.tooFew.never')
        : t('ads.page.because.tooFew', { n: number(because.clicksNeeded) });
    default:
      return t(`ads.page.because.${because.kind}`);
  }
}
