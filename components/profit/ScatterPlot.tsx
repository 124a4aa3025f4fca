import { type CSSProperties, useRef, useState } from 'react';
import type { Scatter, ScatterPoint } from '../../utils/ads/analysis/scatter';
import { explainVerdict } from '../../utils/ads/explain';
import { Formula } from '../ads/Formula';
import { ratio, useMoney } from '../ads/money';
import { useWords } from '../ui/words';
import type { ProfitAnswer } from './protocol';

/**
 * Spend against ROAS with the break-even line; every point has its 95 % interval as a whisker. Points are buttons: one stop for the tabulator, arrows
 * go from the dearest to the cheapest.
 */
export function ScatterPlot({
  scatter,
  judged,
  more,
  currency,
  window,
}: {
  scatter: Scatter;
  /** Of each point, in their order. */
  judged: ProfitAnswer['judged'];
  /** Points that are not drawn. */
  more: number;
  currency: string;
  window: string;
}) {
  const words = useWords();
  const money = useMoney();
  const { t } = words;
  const { points } = scatter;
  const [at, setAt] = useState(0);
  const buttons = useRef<(HTMLButtonElement | null)[]>([]);
  if (points.length === 0) return null;
  const current = Math.min(at, points.length - 1);
  // A few orders on a few clicks have whiskers without end: the scale follows the points, whiskers are cut off.
  const top = 1.25 * Math.max(scatter.breakEven ?? 0, ...points.map(({ roas }) => roas), 0.5);
  const [least, most] = [Math.log10(Math.max(1, points.at(-1)?.spend ?? 1)), Math.log10(Math.max(2, points[0]?.spend ?? 2))];
  const x = (spend: number) => (most === least ? 0.5 : 0.04 + (0.92 * (Math.log10(Math.max(1, spend)) - least)) / (most - least));
  const y = (roas: number) => Math.min(1, Math.max(0, roas / top));
  const go = (index: number): void => {
    const next = Math.min(points.length - 1, Math.max(0, index));
    setAt(next);
    buttons.current[next]?.focus();
  };
  const KEYS: Record<string, number> = {
    ArrowRight: current + 1,
    ArrowDown: current + 1,
    ArrowLeft: current - 1,
    ArrowUp: current - 1,
    Home: 0,
    End: points.length - 1,
  };
  const told = ({ who, spend, roas, interval, breakEven, judgement }: ScatterPoint): string =>
    [
      who || t('profit.noName'),
      t(`profit.judgement.${judgement}`),
      t('profit.day.spend', { amount: money(spend, currency) }),
      t('profit.scatter.roas', { value: ratio(words, roas) }),
      ...(interval ? [t('profit.scatter.interval', { low: ratio(words, interval[0]), high: ratio(words, interval[1]) })] : []),
      ...(breakEven === undefined ? [] : [t('profit.scatter.breakEven', { value: ratio(words, breakEven) })]),
    ].join(' · ');
  const [chosen, ground] = [points[current], judged[current]];
  return (
    <section className="card stack tight" aria-labelledby="scatter-name">
      <h3 id="scatter-name">{t('profit.scatter')}</h3>
      <p className="quiet">{window}</p>
      <div className="ads-scatter">
        <span className="ads-scatter-axis high quiet" aria-hidden="true">
          {t('profit.scatter.axis', { value: ratio(words, top) })}
        </span>
        <span className="ads-scatter-axis right quiet" aria-hidden="true">
          {t('profit.scatter.spend', { amount: money(points[0]?.spend ?? 0, currency) })}
        </span>
        {scatter.breakEven !== undefined && (
          <span className="ads-scatter-line" style={{ '--y': y(scatter.breakEven) } as CSSProperties}>
            <span>{t('profit.scatter.breakEven', { value: ratio(words, scatter.breakEven) })}</span>
          </span>
        )}
        <div
          role="toolbar"
          aria-label={t('profit.scatter')}
          onKeyDown={(event) => {
            const next = KEYS[event.key];
            if (next === undefined) return;
            event.preventDefault();
            go(next);
          }}
        >
          {points.map((point, index) => (
            <button
              key={point.who}
              ref={(element) => {
                buttons.current[index] = element;
              }}
              type="button"
              className={`ads-point ${point.judgement}${index === current ? ' chosen' : ''}`}
              tabIndex={index === current ? 0 : -1}
              aria-label={told(point)}
              style={
                {
                  '--x': x(point.spend),
                  '--y': y(point.roas),
                  '--low': point.interval ? y(point.interval[0]) : y(point.roas),
                  '--high': point.interval ? y(point.interval[1]) : y(point.roas),
                } as CSSProperties
              }
              onFocus={() => setAt(index)}
              onPointerEnter={() => setAt(index)}
            >
              {point.breakEven !== undefined && scatter.breakEven === undefined && (
                <span className="ads-point-even" style={{ '--even': y(point.breakEven) } as CSSProperties} />
              )}
            </button>
          ))}
        </div>
      </div>
      <p className="number ads-told" aria-hidden="true">
        {chosen ? told(chosen) : ''}
      </p>
      {ground && (
        <Formula steps={explainVerdict(ground.tally, ground.breakEven, ground.how)} currency={currency}>
          {t('profit.formula')}
        </Formula>
      )}
      <p className="quiet ads-legend row">
        {(['earns', 'loses', 'cannotTell', 'unknown'] as const).map((judgement) => (
          <span key={judgement} className={`ads-key ${judgement}`}>
            {t(`profit.judgement.${judgement}`)}
          </span>
        ))}
        {scatter.breakEven === undefined && <span className="ads-key even">{t('profit.scatter.even')}</span>}
      </p>
      {more > 0 && <p className="quiet">{t('profit.scatter.more', { n: points.length, more: words.number(more) })}</p>}
      {scatter.left > 0 && <p className="quiet">{t('profit.scatter.left', { n: scatter.left })}</p>}
      <details className="fold">
        <summary className="quiet">{t('profit.scatter.table', { n: points.length })}</summary>
        <ul className="stack tight number">
          {points.map((point) => (
            <li key={point.who}>{told(point)}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}
