import { useEffect, useRef, useState } from 'react';
import uPlot from 'uplot';
import type { ProfitDay } from '../../utils/ads/analysis/profit-series';
import { dayText } from '../../utils/ledger/day';
import { decimalsOf, useMoney } from '../ads/money';
import { saveFile } from '../ui/save';
import { useWords } from '../ui/words';
import { colour, hatch } from './colours';
import { pictureOf } from './picture';
import 'uplot/dist/uPlot.min.css';

const HEIGHT = 260;
const DAY = 86_400;

/** Profit as bars, spend and sales as lines, a day each. Open days are hatched. The same figures stand in the table behind it. */
export function ProfitChart({ series, currency, name }: { series: readonly ProfitDay[]; currency: string; name: string }) {
  const words = useWords();
  const money = useMoney();
  const { t } = words;
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<uPlot>(undefined);
  const [at, setAt] = useState<number>();
  const drawn = JSON.stringify([series, currency, words.language]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: drawn anew when what is drawn is another
  useEffect(() => {
    const element = place.current;
    if (!element || series.length === 0) return;
    const plot = draw(element, series, currency, words.language);
    chart.current = plot;
    const resized = new ResizeObserver(() => plot.setSize({ width: element.clientWidth, height: HEIGHT }));
    resized.observe(element);
    const recolour = new MutationObserver(() => plot.redraw());
    recolour.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    return () => {
      resized.disconnect();
      recolour.disconnect();
      plot.destroy();
      chart.current = undefined;
    };
  }, [drawn]);
  const current = Math.min(at ?? series.length - 1, series.length - 1);
  const text = (index: number): string => {
    const day = series[index];
    if (!day) return '';
    const { figures } = day;
    const figure = (value: number | null | undefined) =>
      value === null || value === undefined ? t('profit.unknown') : money(value, currency);
    const parts = [words.day(dayText(day.day))];
    if (!figures) parts.push(t('profit.day.none'));
    else
      parts.push(
        t('profit.day.profit', { amount: figure(figures.profit) }),
        t('profit.day.spend', { amount: figure(figures.spend) }),
        t('profit.day.sales', { amount: figure(figures.sales) }),
      );
    if (!day.mature) parts.push(t('profit.day.open'));
    return parts.join(' · ');
  };
  const go = (index: number): void => {
    const next = Math.min(series.length - 1, Math.max(0, index));
    setAt(next);
    const plot = chart.current;
    const day = series[next];
    if (plot && day) plot.setCursor({ left: plot.valToPos(day.day * DAY, 'x'), top: 0 }, false);
  };
  const KEYS: Record<string, number> = {
    ArrowLeft: current - 1,
    ArrowRight: current + 1,
    PageUp: current - 7,
    PageDown: current + 7,
    Home: 0,
    End: series.length - 1,
  };
  return (
    <figure className="stack tight">
      <div
        className="ads-chart"
        role="slider"
        tabIndex={0}
        aria-label={t('profit.chart')}
        aria-valuemin={0}
        aria-valuemax={Math.max(0, series.length - 1)}
        aria-valuenow={current}
        aria-valuetext={text(current)}
        onKeyDown={(event) => {
          const next = KEYS[event.key];
          if (next === undefined) return;
          event.preventDefault();
          go(next);
        }}
        onPointerMove={({ clientX, currentTarget }) => {
          const plot = chart.current;
          const [first] = series;
          if (!plot || !first) return;
          const over = currentTarget.querySelector('.u-over')?.getBoundingClientRect();
          if (over) setAt(Math.min(series.length - 1, Math.max(0, Math.round(plot.posToVal(clientX - over.left, 'x') / DAY) - first.day)));
        }}
      >
        <div ref={place} aria-hidden="true" />
      </div>
      <figcaption className="row apart">
        <ul className="row ads-legend quiet">
          <li className="ads-key earns">{t('profit.legend.earned')}</li>
          <li className="ads-key loses">{t('profit.legend.lost')}</li>
          <li className="ads-key spend">{t('profit.legend.spend')}</li>
          <li className="ads-key sales">{t('profit.legend.sales')}</li>
          <li className="ads-key open">{t('profit.legend.open')}</li>
        </ul>
        <button
          type="button"
          className="button"
          onClick={() => {
            const canvas = chart.current?.ctx.canvas;
            if (canvas) void pictureOf(canvas, name).then((blob) => blob && saveFile(blob, `${t('profit.file')}.png`));
          }}
        >
          {t('profit.picture')}
        </button>
      </figcaption>
      <p className="number ads-told" aria-hidden="true">
        {text(current)}
      </p>
    </figure>
  );
}

function draw(element: HTMLElement, series: readonly ProfitDay[], currency: string, language: string): uPlot {
  const unit = 10 ** decimalsOf(currency);
  const day = new Intl.DateTimeFormat(language, { month: '2-digit', day: '2-digit', timeZone: 'UTC' });
  const amount = new Intl.NumberFormat(language, { notation: 'compact', maximumFractionDigits: 1 });
  const figures = (of: (figures: NonNullable<ProfitDay['figures']>) => number | null) =>
    series.map((one) => {
      const value = one.figures ? of(one.figures) : null;
      return value === null ? null : value / unit;
    });
  const profit = figures((one) => one.profit);
  const axis = { stroke: () => colour('--ink-3'), grid: { stroke: () => colour('--line'), width: 1 }, ticks: { show: false } };
  const bars = uPlot.paths.bars;
  const bar = (name: string): uPlot.Series => ({
    stroke: () => colour(name),
    fill: () => colour(name),
    width: 0,
    points: { show: false },
    ...(bars ? { paths: bars({ size: [0.7, 28] }) } : {}),
  });
  const line = (name: string, dash: number[]): uPlot.Series => ({
    stroke: () => colour(name),
    width: 2,
    dash,
    points: { show: series.length <= 45, size: 5, fill: () => colour(name) },
  });
  const half = DAY / 2;
  return new uPlot(
    {
      width: element.clientWidth,
      height: HEIGHT,
      // Days are numbers without a zone: drawn as UTC, so that no local midnight moves a name by a day.
      tzDate: (stamp) => uPlot.tzDate(new Date(stamp * 1000), 'Etc/UTC'),
      legend: { show: false },
      cursor: { drag: { x: false, y: false }, y: false, points: { show: false } },
      scales: { x: { time: true, range: (_plot, low, high) => [low - half, high + half] } },
      axes: [
        { ...axis, size: 28, space: 60, values: (_plot, stamps) => stamps.map((stamp) => day.format(stamp * 1000)) },
        { ...axis, size: 58, values: (_plot, values) => values.map((value) => amount.format(value)) },
      ],
      series: [{}, bar('--pass'), bar('--fail'), line('--accent', []), line('--ink-3', [6, 4])],
      hooks: {
        drawAxes: [
          ({ ctx, bbox, valToPos }) => {
            for (const { day: at, mature } of series) {
              if (mature) continue;
              const left = valToPos(at * DAY - half, 'x', true);
              hatch(ctx, left, bbox.top, valToPos(at * DAY + half, 'x', true) - left, bbox.height);
            }
          },
        ],
      },
    },
    [
      series.map(({ day: at }) => at * DAY),
      profit.map((value) => (value !== null && value >= 0 ? value : null)),
      profit.map((value) => (value !== null && value < 0 ? value : null)),
      figures((one) => one.sales),
      figures((one) => one.spend),
    ],
    element,
  );
}
