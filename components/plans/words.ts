import { explainVerdict } from '../../utils/ads/explain';
import type { ChangeRow } from '../../utils/history';
import { moneyText, ratio } from '../ads/money';
import { reasonText } from '../ads/no-judgement';
import type { Words } from '../ui/words';
import type { Judged } from './judged';

/** The plan in one sentence: what it brings for what is spent, what it would need, how sure that is. */
export function sentenceOf(words: Words, { verdict }: Pick<Judged, 'verdict'>): string {
  const { t, number } = words;
  const { judgement, because, roas, breakEven, roasInterval, clicks } = verdict;
  if (because && because.kind !== 'tooFew') return `${t(`plans.says.${judgement}`)}${reasonText(words, because, 'plans')}`;
  const parts = [
    ...(roas === null ? [] : [t('plans.says.back', { back: ratio(words, roas) })]),
    ...(breakEven === undefined ? [] : [t('plans.says.breakEven', { value: ratio(words, breakEven) })]),
  ].join(t('plans.says.comma'));
  const interval = roasInterval && t('plans.says.interval', { low: ratio(words, roasInterval[0]), high: ratio(words, roasInterval[1]) });
  const seen = clicks === null ? undefined : t('plans.says.clicks', { n: number(clicks) });
  const sure = [interval, seen].filter((part) => part !== undefined).join(t('plans.says.comma'));
  return `${t(`plans.says.${judgement}`)}${[parts, sure].filter((part) => part !== '').join(t('plans.says.stop'))}`;
}

/** The calculation behind the sentence. */
export function stepsOf({ tally, breakEven, how }: Judged): ReturnType<typeof explainVerdict> {
  return explainVerdict(tally, breakEven, how);
}

/** A change as noticed: "出价 ¥1.20 → ¥1.50（马克杯）". */
export function changeText(words: Words, { what, before, after, currency, entity }: ChangeRow): string {
  const { t } = words;
  const value = (one: ChangeRow['before']) => {
    if (one === null) return t('plans.change.none');
    if (typeof one === 'string') return one;
    return what === 'target' || currency === undefined ? ratio(words, one) : moneyText(words, one, currency);
  };
  const part = entity.searchTerm ?? entity.keyword ?? entity.item ?? entity.sku ?? entity.itemId ?? entity.adGroup;
  const text = t('plans.change', { what: t(`plans.change.${what}`), before: value(before), after: value(after) });
  return part === undefined ? text : t('plans.change.of', { text, part });
}
