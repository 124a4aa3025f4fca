import { sellingPoints } from '../../utils/listing/pictures/storyboard';
import type { Checkup } from '../shell/checkup';
import { usePanel } from '../shell/context';
import { useWords } from '../ui/words';
import './pictures.css';

/** What the main video should show, one selling point a line, to be ticked while it is watched. It costs and brings no points and is not kept. */
export default function Storyboard({ checkup: { reading } }: { checkup: Checkup }) {
  const { t } = useWords();
  const { session, state } = usePanel();
  const points = sellingPoints(reading);
  if (points.length === 0 || !reading.fields.some(({ field }) => field === 'video')) return null;
  const shown = points.filter((point) => state.shownInVideo.has(point));
  const toggle = (point: string): void => {
    const next = new Set(state.shownInVideo);
    if (!next.delete(point)) next.add(point);
    session.set({ shownInVideo: next });
  };
  return (
    <details className="card fold">
      <summary>{t('pictures.story', { shown: shown.length, all: points.length })}</summary>
      <p className="quiet">{t('pictures.story.note')}</p>
      <ul className="plain-list">
        {points.map((point) => (
          <li key={point}>
            <label className="row">
              <input type="checkbox" checked={state.shownInVideo.has(point)} onChange={() => toggle(point)} /> <span>{point}</span>
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}
