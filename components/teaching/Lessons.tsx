import { useState } from 'react';
import type { Lesson } from '../../utils/reading/lesson';
import { LESSON_FILE_CAP, type LessonFileError, lessonFile, readLessonFile } from '../../utils/reading/lesson-file';
import { usePanel } from '../shell/context';
import { PickFile } from '../ui/PickFile';
import { saveFile, stamp } from '../ui/save';
import { useWords } from '../ui/words';
import { FromFile } from './FromFile';
import { LessonLine } from './LessonLine';
import './teaching.css';

/** A longer list is folded: settings hold more than this. */
const FEW = 5;

/** Everything the operator has taught: tried, renamed, removed, shared, taken from a file. */
export default function Lessons() {
  const { t } = useWords();
  const { state } = usePanel();
  const [chosen, setChosen] = useState<readonly Lesson[] | LessonFileError>();
  const { lessons } = state;
  const look = async (file: File): Promise<void> => {
    // A character is at most three bytes here, so a larger file is over the limit whatever it holds.
    const read = file.size > LESSON_FILE_CAP * 3 ? ({ ok: false, error: 'tooLarge' } as const) : readLessonFile(await file.text());
    setChosen(read.ok ? read.value : read.error);
  };
  const share = () =>
    saveFile(new Blob([lessonFile(lessons)], { type: 'application/json' }), `stallkeeper-lessons-${stamp(Date.now())}.json`);
  return (
    <section className="card stack" aria-labelledby="lessons-title">
      <h2 id="lessons-title">{t('lessons.title', { n: lessons.length })}</h2>
      {lessons.length === 0 && <p className="quiet">{t('lessons.none')}</p>}
      {lessons.length > 0 && (
        <details className="fold" open={lessons.length <= FEW}>
          <summary>{t('lessons.all')}</summary>
          <ul className="lessons">
            {lessons.map((lesson) => (
              <LessonLine key={lesson.id} lesson={lesson} />
            ))}
          </ul>
        </details>
      )}
      {typeof chosen === 'string' && (
        <p className="trouble" role="alert">
          {t(`lessons.error.${chosen}`)}
        </p>
      )}
      {typeof chosen === 'object' && <FromFile lessons={chosen} onDone={() => setChosen(undefined)} />}
      <div className="row">
        <PickFile label={t('lessons.import')} accept=".json,application/json" onPick={(file) => void look(file)} />
        {lessons.length > 0 && (
          <button type="button" className="button" onClick={share}>
            {t('lessons.share')}
          </button>
        )}
      </div>
    </section>
  );
}
