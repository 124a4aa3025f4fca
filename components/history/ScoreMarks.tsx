import { useRef, useState } from 'react';
import type { ScorePoint } from '../../utils/history';
import { useWords, type Words } from '../ui/words';

/** A point of the chart with its place on it, in CSS pixels. */
export interface PlacedPoint {
  point: ScorePoint;
  left: number;
  top: number;
}

/** What happened at a point: when, the score and how far it moved, what was changed. @param before the scored point before it */
export function pointText(words: Words, point: ScorePoint, before: ScorePoint | undefined, changed: string | undefined): string {
  const { t } = words;
  const moved = Math.round(point.score ?? 0) - Math.round(before?.score ?? 0);
  const parts = [words.moment(point.at), t('history.score', { score: Math.round(point.score ?? 0) })];
  if (before)
    parts.push(
      moved === 0 ? t('history.point.same') : t('history.point.moved', { n: words.number(Math.abs(moved)), sign: moved > 0 ? '+' : '−' }),
    );
  if (point.cause === 'edit' && changed !== undefined) parts.push(t('history.changed', { fields: changed }));
  else parts.push(t(`history.cause.${point.cause}`, point.cause === 'rules' ? { pack: point.rulePack } : {}));
  return parts.join(' · ');
}

/**
 * The points of the chart as buttons over the drawing: one stop for the tabulator, arrows go along the line, enter opens the version below. The one
 * in focus, or under the pointer, is told in words under the chart.
 */
export function ScoreMarks({
  placed,
  texts,
  onOpen,
}: {
  placed: readonly PlacedPoint[];
  texts: readonly string[];
  onOpen(version: string): void;
}) {
  const { t } = useWords();
  const [at, setAt] = useState(placed.length - 1);
  const buttons = useRef<(HTMLButtonElement | null)[]>([]);
  const current = Math.min(at, placed.length - 1);
  const go = (index: number): void => {
    const next = Math.min(placed.length - 1, Math.max(0, index));
    setAt(next);
    buttons.current[next]?.focus();
  };
  const KEYS: Record<string, number> = { ArrowLeft: current - 1, ArrowRight: current + 1, Home: 0, End: placed.length - 1 };
  return (
    <>
      <div
        className="marks"
        role="toolbar"
        aria-label={t('history.point.all')}
        onKeyDown={(event) => {
          const next = KEYS[event.key];
          if (next === undefined) return;
          event.preventDefault();
          go(next);
        }}
      >
        {placed.map(({ point, left, top }, index) => (
          <button
            key={`${point.version}${point.rulePack}`}
            ref={(element) => {
              buttons.current[index] = element;
            }}
            type="button"
            className="mark"
            style={{ left, top }}
            tabIndex={index === current ? 0 : -1}
            aria-label={texts[index]}
            onFocus={() => setAt(index)}
            onPointerEnter={() => setAt(index)}
            onClick={() => onOpen(point.version)}
          />
        ))}
      </div>
      <p className="quiet number" aria-hidden="true">
        {texts[current]}
      </p>
    </>
  );
}
