import type { ReactNode } from 'react';
import type { UnusualDay } from '../../utils/ads/unusual';
import { useMoney } from '../ads/money';
import { useWords } from '../ui/words';
import '../ads/formula.css';

/** How far a day lies from what its weekday usually brings, in plain words; a press opens how it was reckoned. */
export function UnusualNote({
  unusual: { figure, value, usual, z, points },
  currency,
  children,
}: {
  unusual: UnusualDay & { figure: 'spend' | 'clicks' | 'orders' | 'sales' };
  currency: string;
  /** Stands before the words: the day, where the list has several. */
  children?: ReactNode;
}) {
  const words = useWords();
  const money = useMoney();
  const { t } = words;
  const text = (one: number) => (figure === 'spend' || figure === 'sales' ? money(one, currency) : words.number(one, 1));
  const told = { figure: t(`adTerms.column.${figure}`), value: text(value), n: points };
  return (
    <details className="formula">
      <summary>
        {children}
        {usual === 0
          ? t('days.fromNone', told)
          : t(value > usual ? 'days.high' : 'days.low', {
              ...told,
              usual: text(usual),
              percent: words.number((Math.abs(value - usual) / Math.abs(usual)) * 100),
            })}
      </summary>
      <p className="quiet number">{t('days.reckoned', { n: points, z: words.number(z, 1) })}</p>
    </details>
  );
}
