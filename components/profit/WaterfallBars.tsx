import type { CSSProperties } from 'react';
import { WATERFALL_PARTS, type Waterfall } from '../../utils/ads/analysis/waterfall';
import { useMoney } from '../ads/money';
import { useWords } from '../ui/words';

interface Bar {
  name: string;
  /** What it adds (sales) or takes; minor units. */
  amount: number;
  /** Where it begins and ends, minor units. */
  from: number;
  to: number;
  kind: 'sum' | 'takes' | 'earns' | 'loses';
}

/** From sales to profit, step by step; every step is a row that can be read, its bar stands where the step before ended. */
export function WaterfallBars({ waterfall, currency }: { waterfall: Waterfall; currency: string }) {
  const words = useWords();
  const money = useMoney();
  const { t } = words;
  const { sales, unknown, parts, profit } = waterfall;
  const bars: Bar[] = [{ name: t('profit.fall.sales'), amount: sales, from: 0, to: sales, kind: 'sum' }];
  let left = sales;
  const take = (name: string, amount: number) => {
    bars.push({ name, amount: -amount, from: left - amount, to: left, kind: 'takes' });
    left -= amount;
  };
  if (unknown.sales > 0) take(t('profit.fall.unknown'), unknown.sales);
  for (const part of WATERFALL_PARTS) if (parts[part] !== 0) take(t(`profit.fall.${part}`), parts[part]);
  bars.push({
    name: t('profit.fall.profit'),
    amount: profit,
    from: Math.min(0, profit),
    to: Math.max(0, profit),
    kind: profit < 0 ? 'loses' : 'earns',
  });
  const low = Math.min(0, ...bars.map(({ from }) => from));
  const high = Math.max(1, ...bars.map(({ to }) => to));
  const share = (value: number) => (value - low) / (high - low);
  return (
    <section className="card stack tight" aria-labelledby="fall-name">
      <h3 id="fall-name">{t('profit.fall')}</h3>
      <table className="table ads-fall">
        <tbody>
          {bars.map(({ name, amount, from, to, kind }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className="ads-fall-track">
                <span
                  className={`ads-fall-bar ${kind}`}
                  style={{ '--from': share(Math.min(from, to)), '--wide': Math.abs(share(to) - share(from)) } as CSSProperties}
                />
              </td>
              <td className="number">{money(amount, currency)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {unknown.rows > 0 && (
        <p className="quiet">
          {t('profit.fall.setAside', {
            share: words.number(sales > 0 ? (unknown.sales / sales) * 100 : 100, 1),
            spend: money(unknown.spend, currency),
          })}
        </p>
      )}
    </section>
  );
}
