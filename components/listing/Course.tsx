import { usePanel } from '../shell/context';
import type { CoursePoint } from '../shell/course';
import { useWords, type Words } from '../ui/words';

const WIDTH = 100;
const HEIGHT = 24;

/** How the score went in this visit, as a small line; opened, which change did what. Not there before the first change. */
export function Course() {
  const words = useWords();
  const { t } = words;
  const { course } = usePanel().state;
  const [first, last] = [course[0], course.at(-1)];
  if (!first || !last || course.length < 2) return null;
  const [from, to] = [Math.round(first.score), Math.round(last.score)];
  return (
    <details className="fold course">
      <summary className="row">
        <Line course={course} />
        <span className="number">
          {t('panel.course', { from, to })} <span className="quiet">{t('panel.course.changes', { n: course.length - 1 })}</span>
        </span>
      </summary>
      <ol className="plain-list">
        {course.slice(1).map((point, index) => (
          <li key={point.at} className="row number">
            <strong>
              {Math.round(course[index]?.score ?? 0)} → {Math.round(point.score)}
            </strong>
            <span>{causeOf(words, point)}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}

function causeOf(words: Words, { changed }: CoursePoint): string {
  const names = changed.slice(0, 3).map((place) => words.field(place));
  return names.join('、') + (changed.length > 3 ? '…' : '');
}

/** Scores side by side, lowest to highest of this visit over the height; the words beside it say the figures. */
function Line({ course }: { course: readonly CoursePoint[] }) {
  const scores = course.map(({ score }) => score);
  const low = Math.min(...scores);
  const span = Math.max(...scores) - low || 1;
  const at = (score: number, index: number): [number, number] => [
    3 + (index / (scores.length - 1)) * (WIDTH - 6),
    HEIGHT - 3 - ((score - low) / span) * (HEIGHT - 6),
  ];
  const points = scores.map(at);
  const [x, y] = points.at(-1) ?? [0, 0];
  return (
    <svg className="course-line" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
      <polyline points={points.map((point) => point.join(',')).join(' ')} />
      <circle cx={x} cy={y} r="3" />
    </svg>
  );
}
