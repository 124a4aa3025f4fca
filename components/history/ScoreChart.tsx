import { useEffect, useRef, useState } from 'react';
import uPlot from 'uplot';
import type { ScorePoint } from '../../utils/history';
import { useWords } from '../ui/words';
import { type PlacedPoint, pointText, ScoreMarks } from './ScoreMarks';
import 'uplot/dist/uPlot.min.css';

const HEIGHT = 150;
const TWO_DAYS = 2 * 86_400_000;

/**
 * The score over time, with what was changed at each point. A vertical line stands where the rules changed and not the text; the same figures stand
 * in the table below.
 *
 * @param changed the fields that a version changed, in words
 * @param onOpen a version is to be shown
 */
export default function ScoreChart({
  points,
  changed,
  onOpen,
}: {
  points: readonly ScorePoint[];
  changed: ReadonlyMap<string, string>;
  onOpen(version: string): void;
}) {
  const words = useWords();
  const { t } = words;
  const canvas = useRef<HTMLDivElement>(null);
  const scored = points.filter((point) => point.score !== null);
  const enough = scored.length > 1;
  const [placed, setPlaced] = useState<readonly PlacedPoint[]>([]);
  const texts = scored.map((point, index) => pointText(words, point, scored[index - 1], changed.get(point.version)));
  const drawn = JSON.stringify([points, words.language]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: drawn anew when what is drawn is another, not when a point is looked at
  useEffect(() => {
    const element = canvas.current;
    if (!element || !enough) return;
    const chart = draw(element, scored, words.language);
    const place = () => setPlaced(placesOf(chart, scored));
    const resized = new ResizeObserver(() => {
      chart.setSize({ width: element.clientWidth, height: HEIGHT });
      place();
    });
    resized.observe(element);
    const recolour = new MutationObserver(() => chart.redraw());
    recolour.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    return () => {
      resized.disconnect();
      recolour.disconnect();
      chart.destroy();
    };
  }, [drawn, enough]);
  if (!enough) return <p className="quiet">{t('history.chart.one')}</p>;
  return (
    <>
      <div className="charted">
        <div ref={canvas} className="chart" aria-hidden="true" />
        {placed.length > 0 && <ScoreMarks placed={placed} texts={texts} onOpen={onOpen} />}
      </div>
      {scored.some((point) => point.cause === 'rules') && <p className="quiet">{t('history.chart.rules')}</p>}
      <details className="fold">
        <summary className="quiet">{t('history.chart.table')}</summary>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t('history.chart.when')}</th>
              <th scope="col" className="number">
                {t('history.chart.score')}
              </th>
              <th scope="col">{t('history.chart.cause')}</th>
            </tr>
          </thead>
          <tbody>
            {scored.map((point) => (
              <tr key={`${point.version}${point.rulePack}`}>
                <th scope="row" className="number">
                  {words.moment(point.at)}
                </th>
                <td className="number">{Math.round(point.score ?? 0)}</td>
                <td>
                  {t(`history.cause.${point.cause}`, point.cause === 'rules' ? { pack: point.rulePack } : {})}
                  {point.cause === 'edit' && changed.has(point.version) && ` (${changed.get(point.version)})`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}

/** Where the points stand on the drawing; uPlot counts in the screen's own pixels. */
function placesOf(chart: uPlot, points: readonly ScorePoint[]): PlacedPoint[] {
  const { left, top } = chart.bbox;
  return points.map((point) => ({
    point,
    left: left / devicePixelRatio + chart.valToPos(point.at / 1000, 'x'),
    top: top / devicePixelRatio + chart.valToPos(point.score ?? 0, 'y'),
  }));
}

function colour(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

function draw(element: HTMLElement, points: readonly ScorePoint[], language: string): uPlot {
  const spread = (points.at(-1)?.at ?? 0) - (points[0]?.at ?? 0);
  const day: Intl.DateTimeFormatOptions = { month: '2-digit', day: '2-digit' };
  const hour: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hour12: false };
  const moment = new Intl.DateTimeFormat(language, spread < TWO_DAYS ? hour : day);
  const rules = points.filter((point) => point.cause === 'rules').map((point) => point.at / 1000);
  const axis = { stroke: () => colour('--ink-3'), grid: { stroke: () => colour('--line'), width: 1 }, ticks: { show: false } };
  const options: uPlot.Options = {
    width: element.clientWidth,
    height: HEIGHT,
    legend: { show: false },
    cursor: { show: false },
    scales: { y: { range: [0, 100] } },
    axes: [
      { ...axis, size: 28, space: 60, values: (_chart, stamps) => stamps.map((stamp) => moment.format(stamp * 1000)) },
      { ...axis, size: 34 },
    ],
    series: [{}, { stroke: () => colour('--accent'), width: 2, points: { show: true, size: 6, fill: () => colour('--accent') } }],
    hooks: {
      draw: [
        ({ ctx, bbox, valToPos }) => {
          ctx.save();
          ctx.strokeStyle = colour('--review');
          ctx.setLineDash([4, 4]);
          for (const stamp of rules) {
            const x = Math.round(valToPos(stamp, 'x', true));
            ctx.beginPath();
            ctx.moveTo(x, bbox.top);
            ctx.lineTo(x, bbox.top + bbox.height);
            ctx.stroke();
          }
          ctx.restore();
        },
      ],
    },
  };
  return new uPlot(options, [points.map((point) => point.at / 1000), points.map((point) => point.score)], element);
}
