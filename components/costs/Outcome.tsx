import type { CostLine } from '../../utils/ads/cost';
import { quickAnswers } from '../../utils/ads/quick';
import { ratio, useMoney } from '../ads/money';
import { gapNames } from '../ads/no-judgement';
import { useWords } from '../ui/words';
import type { ItemSpending } from './spending';

/** What a line comes to, cell by cell: what an order leaves, the break-even, the dearest click. What is unknown says what is missing. */
export function Outcome({ line, spending }: { line: CostLine | undefined; spending: ItemSpending | undefined }) {
  const words = useWords();
  const { t } = words;
  const money = useMoney();
  const rate = spending && spending.clicks > 0 && spending.orders <= spending.clicks ? spending.orders / spending.clicks : null;
  const answers = line ? quickAnswers({ line, rate, click: null, target: null, targetKept: false }) : { missing: ['noLine'] as const };
  if ('missing' in answers) {
    const missing = gapNames(words, answers.missing);
    return (
      <td className="cost-out quiet" colSpan={3} data-label={t('costs.out.breakEven')}>
        {t('costs.out.unknown', { missing })}
      </td>
    );
  }
  const { contribution, placed, roasGross, acos, mostPerClick } = answers;
  const currency = line?.currency ?? '';
  return (
    <>
      <td className="cost-out number" data-label={t('costs.out.contribution')}>
        <span className={contribution > 0 ? '' : 'cost-bad'}>{money(contribution, currency)}</span>
        <span className="quiet">{words.number((contribution / placed) * 100, 1)}%</span>
      </td>
      <td className="cost-out number" data-label={t('costs.out.breakEven')}>
        {roasGross === null || acos === null ? (
          <span className="cost-bad">{t('costs.out.none')}</span>
        ) : (
          <>
            <strong>{ratio(words, roasGross)}</strong>
            <span className="quiet">ACOS {words.number(acos * 100, 1)}%</span>
          </>
        )}
      </td>
      <td className="cost-out number" data-label={t('costs.out.maxCpc')}>
        {mostPerClick === undefined || contribution <= 0 ? (
          <span className="quiet">{t(contribution <= 0 ? 'costs.out.nothing' : 'costs.out.noClicks')}</span>
        ) : (
          <>
            <span>{money(mostPerClick, currency)}</span>
            <span className="quiet">{t('costs.out.cvr', { rate: words.number((rate ?? 0) * 100, 2), clicks: spending?.clicks ?? 0 })}</span>
          </>
        )}
      </td>
    </>
  );
}
