import type { TermRow } from '../../utils/ads/analysis/terms';
import type { Negation } from '../../utils/ads/negate';
import { chanceText } from '../ads/chance';
import { ratio } from '../ads/money';
import { reasonText } from '../ads/no-judgement';
import type { Words } from '../ui/words';

/** What a verdict rests on, in one line: interval, probability, break-even, what is missing. */
export function reasonOf(words: Words, { verdict }: TermRow): string {
  const { t } = words;
  return [
    ...(verdict.because ? [reasonText(words, verdict.because, 'plans')] : []),
    ...(verdict.roas === null ? [] : [t('profit.scatter.roas', { value: ratio(words, verdict.roas) })]),
    ...(verdict.roasInterval
      ? [t('profit.scatter.interval', { low: ratio(words, verdict.roasInterval[0]), high: ratio(words, verdict.roasInterval[1]) })]
      : []),
    ...(verdict.breakEven === undefined ? [] : [t('profit.scatter.breakEven', { value: ratio(words, verdict.breakEven) })]),
    ...(verdict.probability === undefined ? [] : [t('adTerms.earns', { percent: chanceText(words, verdict.probability) })]),
  ].join(' · ');
}

/** Why a term should be excluded, with its probability. */
export function negateReason(words: Words, { by, probability, clicks, clicksToSell }: Negation): string {
  const { t, number } = words;
  return [
    ...(by === 'losing' && probability !== undefined ? [t('adTerms.negate.losing', { percent: chanceText(words, probability) })] : []),
    ...(by === 'silent' && clicksToSell !== undefined
      ? [t('adTerms.negate.silent', { clicks: number(clicks), needed: number(clicksToSell) })]
      : []),
    ...(by === 'silent' && probability !== undefined ? [t('adTerms.negate.probability', { percent: chanceText(words, probability) })] : []),
  ].join(' · ');
}
